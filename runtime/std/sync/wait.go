// This file implements WaitGroup, Cond, Once and the functions made of Once.

package sync

import (
	"internal/abi"
	"sync/atomic"
	"unsafe"
)

// WaitGroup waits for a number of tasks to finish.
type WaitGroup struct {
	_     noCopy
	state atomic.Uint64 // high half: the counter; low half: the number of waiters
	sema  uint32
}

// Add adds delta, which may be negative, to the counter; at 0 all waiters go on. It panics if the
// counter would become negative.
func (wg *WaitGroup) Add(delta int) {
	state := wg.state.Add(uint64(delta) << 32)
	counter, waiters := int32(state>>32), uint32(state)
	if counter < 0 {
		panic("sync: negative WaitGroup counter")
	}
	if waiters != 0 && delta > 0 && counter == int32(delta) {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	if counter > 0 || waiters == 0 {
		return
	}
	if wg.state.Load() != state {
		panic("sync: WaitGroup misuse: Add called concurrently with Wait")
	}
	wg.state.Store(0)
	for ; waiters != 0; waiters-- {
		semaRelease(&wg.sema, 0)
	}
}

// Done subtracts 1 from the counter.
func (wg *WaitGroup) Done() { wg.Add(-1) }

// Wait waits until the counter is 0.
func (wg *WaitGroup) Wait() {
	for {
		state := wg.state.Load()
		if state>>32 == 0 {
			return
		}
		if wg.state.CompareAndSwap(state, state+1) {
			semaAcquire(&wg.sema, 0, abi.WaitWaitGroup)
			if wg.state.Load() != 0 {
				panic("sync: WaitGroup is reused before previous Wait has returned")
			}
			return
		}
	}
}

// Go calls f in a new goroutine as a task of the group. f must not panic.
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
	}()
}

// notifyList is the runtime's list of goroutines that wait on a condition variable.
type notifyList struct {
	wait   uint32
	notify uint32
	head   unsafe.Pointer
	tail   unsafe.Pointer
}

//minigo:rt notify_add
func notifyAdd(l *notifyList) uint64

//minigo:rt notify_wait
func notifyWait(l *notifyList, ticket uint64)

//minigo:rt notify_all
func notifyAll(l *notifyList)

//minigo:rt notify_one
func notifyOne(l *notifyList)

// Cond is a condition variable: goroutines wait for, or announce, an event.
type Cond struct {
	_ noCopy
	// L is held while the condition is looked at or changed.
	L      Locker
	notify notifyList
	self   *Cond // where it was first used
}

// NewCond returns a Cond with Locker l.
func NewCond(l Locker) *Cond { return &Cond{L: l} }

func (c *Cond) check() {
	if c.self != c {
		p := (*unsafe.Pointer)(unsafe.Pointer(&c.self))
		if !atomic.CompareAndSwapPointer(p, nil, unsafe.Pointer(c)) && c.self != c {
			panic("sync.Cond is copied")
		}
	}
}

// Wait unlocks c.L, waits for a Signal or Broadcast, and locks c.L again.
func (c *Cond) Wait() {
	c.check()
	t := notifyAdd(&c.notify)
	c.L.Unlock()
	notifyWait(&c.notify, t)
	c.L.Lock()
}

// Signal wakes the goroutine that has waited longest, if any.
func (c *Cond) Signal() {
	c.check()
	notifyOne(&c.notify)
}

// Broadcast wakes all goroutines that wait.
func (c *Cond) Broadcast() {
	c.check()
	notifyAll(&c.notify)
}

// Once performs one action once.
type Once struct {
	_    noCopy
	done atomic.Bool
	m    Mutex
}

// Do calls f if this is the first call for this Once; it returns when that call has returned. An f
// that panics counts as having returned.
func (o *Once) Do(f func()) {
	if !o.done.Load() {
		o.doSlow(f)
	}
}

func (o *Once) doSlow(f func()) {
	o.m.Lock()
	defer o.m.Unlock()
	if !o.done.Load() {
		defer o.done.Store(true)
		f()
	}
}

// OnceFunc returns a function that calls f once; if f panics, every call panics with the same value.
func OnceFunc(f func()) func() {
	once := OnceValue(func() struct{} { f(); return struct{}{} })
	return func() { once() }
}

// OnceValue returns a function that calls f once and returns its result every time.
func OnceValue[T any](f func() T) func() T {
	var (
		once   Once
		valid  bool
		thrown any
		result T
	)
	call := func() {
		defer func() {
			f = nil
			if !valid {
				thrown = recover()
				panic(thrown)
			}
		}()
		result = f()
		valid = true
	}
	return func() T {
		once.Do(call)
		if !valid {
			panic(thrown)
		}
		return result
	}
}

// OnceValues returns a function that calls f once and returns its results every time.
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	type pair struct {
		a T1
		b T2
	}
	once := OnceValue(func() pair { a, b := f(); return pair{a, b} })
	return func() (T1, T2) {
		p := once()
		return p.a, p.b
	}
}
