// Package sync provides locks and other means by which goroutines wait for each other.
//
// Waiting is done on semaphores and notify lists of the runtime; what is here keeps the fast paths
// to one atomic operation.
package sync

import (
	"internal/abi"
	"sync/atomic"
	"unsafe"
)

//minigo:rt sema_acquire
func semaAcquire(addr *uint32, lifo, reason int)

//minigo:rt sema_release
func semaRelease(addr *uint32, handoff int)

//minigo:rt nanotime
func nanotime() int64

//minigo:rt num_cpu
func numCPU() int

//minigo:link fatal
func fatal(text string)

// Locker can be locked and unlocked.
type Locker interface {
	Lock()
	Unlock()
}

// noCopy marks types whose values must not be copied after first use.
type noCopy struct{}

// Lock and Unlock are what checkers of copied locks look for.
func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Mutex is a mutual exclusion lock; the zero value is unlocked.
//
// Normally an unlocked mutex belongs to whoever takes it first: a goroutine that runs has an advantage
// over waiters that must be woken, which is good for throughput. A waiter that has waited longer
// than a millisecond makes the mutex starving: then Unlock hands it to the first waiter and newcomers
// queue behind. The last waiter, or one that waited less, ends that.
type Mutex struct {
	state int32 // bits below, and the number of waiters above them
	sema  uint32
}

const (
	locked       = 1
	woken        = 2 // a waiter is awake and competes: Unlock need not wake another
	starving     = 4
	waiterShift  = 3
	oneWaiter    = 1 << waiterShift
	starvationNs = 1e6
	spinRounds   = 4
	spinLoads    = 30
)

// Lock waits until the mutex is unlocked and locks it.
func (m *Mutex) Lock() {
	if !atomic.CompareAndSwapInt32(&m.state, 0, locked) {
		m.lockSlow()
	}
}

// TryLock locks the mutex if it is unlocked and reports whether it did.
func (m *Mutex) TryLock() bool {
	old := atomic.LoadInt32(&m.state)
	return old&(locked|starving) == 0 && atomic.CompareAndSwapInt32(&m.state, old, old|locked)
}

// spin waits a moment without giving up the processor.
func spin(p *int32) {
	for i := 0; i < spinLoads; i++ {
		atomic.LoadInt32(p)
	}
}

var cpus int32 // number of CPUs, once known

// mayRunParallel reports whether the holder of a lock may be running now.
func mayRunParallel() bool {
	n := atomic.LoadInt32(&cpus)
	if n == 0 {
		n = int32(numCPU())
		atomic.StoreInt32(&cpus, n)
	}
	return n > 1
}

func (m *Mutex) lockSlow() {
	var since int64 // when this goroutine began to wait
	starved, awake, spins := false, false, 0
	old := atomic.LoadInt32(&m.state)
	for {
		if old&(locked|starving) == locked && spins < spinRounds && mayRunParallel() {
			if !awake && old&woken == 0 && old>>waiterShift != 0 &&
				atomic.CompareAndSwapInt32(&m.state, old, old|woken) {
				awake = true
			}
			spin(&m.state)
			spins++
			old = atomic.LoadInt32(&m.state)
			continue
		}
		new := old
		if old&starving == 0 {
			new |= locked
		}
		if old&(locked|starving) != 0 {
			new += oneWaiter
		}
		if starved && old&locked != 0 {
			new |= starving
		}
		if awake {
			new &^= woken
		}
		if !atomic.CompareAndSwapInt32(&m.state, old, new) {
			old = atomic.LoadInt32(&m.state)
			continue
		}
		if old&(locked|starving) == 0 {
			return
		}
		lifo := 0
		if since != 0 {
			lifo = 1 // it has waited before: back to the front
		} else {
			since = nanotime()
		}
		semaAcquire(&m.sema, lifo, abi.WaitMutexLock)
		starved = starved || nanotime()-since > starvationNs
		old = atomic.LoadInt32(&m.state)
		if old&starving != 0 {
			// Unlock gave the mutex to this goroutine without setting the bit.
			delta := int32(locked - oneWaiter)
			if !starved || old>>waiterShift == 1 {
				delta -= starving
			}
			atomic.AddInt32(&m.state, delta)
			return
		}
		awake, spins = true, 0
	}
}

// Unlock unlocks the mutex; it is a fatal error if it is not locked. Any goroutine may do it.
func (m *Mutex) Unlock() {
	if state := atomic.AddInt32(&m.state, -locked); state != 0 {
		m.unlockSlow(state)
	}
}

func (m *Mutex) unlockSlow(old int32) {
	if (old+locked)&locked == 0 {
		fatal("sync: unlock of unlocked mutex")
	}
	if old&starving != 0 {
		semaRelease(&m.sema, 1)
		return
	}
	for old>>waiterShift != 0 && old&(locked|woken|starving) == 0 {
		if atomic.CompareAndSwapInt32(&m.state, old, (old-oneWaiter)|woken) {
			semaRelease(&m.sema, 0)
			return
		}
		old = atomic.LoadInt32(&m.state)
	}
}

// RWMutex is a lock that many readers or one writer hold; the zero value is unlocked. A waiting
// writer keeps new readers out.
type RWMutex struct {
	w          Mutex  // held by a writer, also while it waits for readers
	writerSema uint32 // a writer waits for readers to finish
	readerSema uint32 // readers wait for a writer to finish
	readers    int32  // number of readers, less maxReaders if a writer is there
	departing  int32  // readers that the writer still waits for
}

const maxReaders = 1 << 30

// RLock locks for reading.
func (rw *RWMutex) RLock() {
	if atomic.AddInt32(&rw.readers, 1) < 0 {
		semaAcquire(&rw.readerSema, 0, abi.WaitRWMutexRLock)
	}
}

// TryRLock locks for reading if no writer is there and reports whether it did.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := atomic.LoadInt32(&rw.readers)
		if n < 0 {
			return false
		}
		if atomic.CompareAndSwapInt32(&rw.readers, n, n+1) {
			return true
		}
	}
}

// RUnlock undoes one RLock; it is a fatal error if there was none.
func (rw *RWMutex) RUnlock() {
	n := atomic.AddInt32(&rw.readers, -1)
	if n >= 0 {
		return
	}
	if n+1 == 0 || n+1 == -maxReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if atomic.AddInt32(&rw.departing, -1) == 0 {
		semaRelease(&rw.writerSema, 0)
	}
}

// Lock locks for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	n := atomic.AddInt32(&rw.readers, -maxReaders) + maxReaders
	if n != 0 && atomic.AddInt32(&rw.departing, n) != 0 {
		semaAcquire(&rw.writerSema, 0, abi.WaitRWMutexLock)
	}
}

// TryLock locks for writing if nobody holds the lock and reports whether it did.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !atomic.CompareAndSwapInt32(&rw.readers, 0, -maxReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

// Unlock undoes Lock; it is a fatal error if the lock is not held for writing.
func (rw *RWMutex) Unlock() {
	n := atomic.AddInt32(&rw.readers, maxReaders)
	if n >= maxReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; n > 0; n-- {
		semaRelease(&rw.readerSema, 0)
	}
	rw.w.Unlock()
}

// RLocker returns a Locker that calls RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(unsafe.Pointer(rw)) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
