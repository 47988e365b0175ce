// All that the runtime does at the same time: pipes with deadlines, timers that several goroutines set, pinned
// goroutines in system calls, changing GOMAXPROCS, collections, deep stacks, panics, signals, finalizers, tracebacks.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

var failed atomic.Int32

func check(ok bool, what string) {
	if !ok && failed.Add(1) < 10 {
		fmt.Println("wrong:", what)
	}
}

// pipes sends numbers through a pipe whose reader has deadlines all the time.
func pipes() {
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	const n = 2000
	go func() {
		for i := range n {
			w.Write([]byte{byte(i), byte(i >> 8)})
			if i%100 == 0 {
				time.Sleep(50 * time.Microsecond)
			}
		}
		w.Close()
	}()
	var b [7]byte
	sum, at := 0, 0
	for i := 0; ; i++ {
		if i%8 == 0 {
			r.SetReadDeadline(time.Now().Add(time.Duration(i%3-1) * 20 * time.Microsecond))
		}
		k, err := r.Read(b[:1+i%len(b)])
		for _, c := range b[:k] {
			sum += int(c) << (8 * (at % 2))
			at++
		}
		if errors.Is(err, os.ErrDeadlineExceeded) {
			r.SetReadDeadline(time.Time{})
		} else if err == io.EOF {
			break
		} else if err != nil {
			panic(err)
		}
	}
	check(sum == n*(n-1)/2, "sum of a pipe")
	r.Close()
}

// timers lets goroutines set and stop one timer against each other; the last one wins.
func timers() {
	t := time.NewTimer(time.Hour)
	var wg sync.WaitGroup
	for k := range 3 {
		wg.Go(func() {
			for i := range 200 {
				switch (i + k) % 3 {
				case 0:
					t.Reset(time.Duration(i%5) * 10 * time.Microsecond)
				case 1:
					t.Stop()
				case 2:
					select {
					case <-t.C:
					case <-time.After(10 * time.Microsecond):
					}
				}
			}
		})
	}
	wg.Wait()
	t.Reset(time.Microsecond)
	<-t.C
	var fired atomic.Int32
	done := make(chan bool)
	a := time.AfterFunc(time.Hour, func() {
		fired.Add(1)
		done <- true
	})
	a.Reset(time.Microsecond)
	<-done
	check(fired.Load() == 1 && !a.Stop(), "AfterFunc")
}

// pinned keeps a goroutine on its thread across system calls and channel operations.
func pinned() {
	in, out := make(chan int), make(chan int)
	go func() {
		runtime.LockOSThread()
		own, _, _ := syscall.RawSyscall(186, 0, 0, 0)
		for i := range in {
			if i%7 == 0 {
				p := [2]int64{0, 20_000}
				sleep(&p)
			}
			now, _, _ := syscall.RawSyscall(186, 0, 0, 0)
			check(now == own, "thread of a pinned goroutine")
			out <- i * i
		}
		close(out)
	}()
	for i := range 100 {
		in <- i
		check(<-out == i*i, "answer of a pinned goroutine")
	}
	close(in)
	<-out
}

type node struct {
	left, right *node
	value       int
}

func tree(depth, value int) *node {
	if depth == 0 {
		return &node{value: value}
	}
	return &node{tree(depth-1, 2*value), tree(depth-1, 2*value+1), value}
}

func (n *node) leaves() int {
	if n.left == nil {
		return n.value
	}
	return n.left.leaves() + n.right.leaves()
}

// deep goes down with a frame that grows, panics at the bottom and recovers on the way.
func deep(depth int) (sum int) {
	var room [40]int
	room[depth%40] = depth
	if depth == 0 {
		panic(depth)
	}
	if depth%50 == 0 {
		defer func() {
			if v := recover(); v != nil {
				sum = v.(int) + depth
				if depth < 200 {
					panic(sum)
				}
			}
		}()
	}
	return deep(depth-1) + room[depth%40]
}

func memory() {
	for i := range 20 {
		t := tree(7, 1)
		check(t.leaves() == (128+255)*64, "leaves of a tree")
		n := deep(200)
		check(n == 50+100+150+200, "sum of a deep recursion")
		m := map[int]*node{}
		for k := range 100 {
			m[k*i] = &node{value: k}
		}
		runtime.SetFinalizer(&node{value: i, left: t}, func(n *node) { check(n.left.value == 1, "finalized node") })
	}
}

func signals() {
	ch := make(chan os.Signal, 10)
	signal.Notify(ch, syscall.SIGUSR1) // for good: one may still be on its way
	for range 20 {
		syscall.Kill(os.Getpid(), syscall.SIGUSR1)
		<-ch
	}
}

func main() {
	stop := make(chan bool)
	var background sync.WaitGroup
	background.Go(func() {
		buf := make([]byte, 16<<10)
		for i := 0; ; i++ {
			select {
			case <-stop:
				return
			case <-time.After(200 * time.Microsecond):
			}
			switch i % 4 {
			case 0:
				runtime.GOMAXPROCS(1 + i*5%8)
			case 1:
				runtime.GC()
			case 2:
				check(runtime.Stack(buf, true) > 100, "traceback")
			case 3:
				if i%20 == 3 {
					debug.FreeOSMemory()
				}
			}
		}
	})
	background.Go(func() {
		for x := 0; ; x++ {
			if x%1_000_000 == 0 {
				select {
				case <-stop:
					return
				default:
				}
			}
		}
	})
	var wg sync.WaitGroup
	for range 3 {
		for _, f := range []func(){pipes, timers, pinned, memory, signals} {
			wg.Go(f)
		}
	}
	wg.Wait()
	close(stop)
	background.Wait()
	fmt.Println("done", failed.Load())
}

func sleep(p *[2]int64) {
	syscall.Syscall(35, uintptr(unsafe.Pointer(p)), 0, 0)
}
