// Goroutines with every kind of call; closures over loop variables; select fairness; sync.
package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type T struct{ n int64 }

func (t *T) Add(x int64)         { atomic.AddInt64(&t.n, x) }
func (t T) Show(c chan<- string) { c <- fmt.Sprint("T", t.n) }

type I interface{ Add(int64) }

func gen[V any](c chan V, vs ...V) {
	for _, v := range vs {
		c <- v
	}
	close(c)
}

func main() {
	var wg sync.WaitGroup
	t := &T{}
	var i I = t
	for k := range int64(100) {
		wg.Add(4)
		go func() { defer wg.Done(); t.Add(k) }()
		go func(x int64) { defer wg.Done(); i.Add(x) }(k)
		f := t.Add
		go func() { defer wg.Done(); f(k) }()
		go func() {
			defer wg.Done()
			defer func() { recover() }()
			if k%2 == 0 {
				panic(k)
			}
			runtime.Goexit()
		}()
	}
	wg.Wait()
	fmt.Println(t.n)
	c := make(chan string)
	go t.Show(c)
	go T.Show(T{5}, c)
	a, b := <-c, <-c
	fmt.Println(max(a, b), min(a, b))
	ci := make(chan [3]int)
	go gen(ci, [3]int{1}, [3]int{2, 2})
	for v := range ci {
		fmt.Print(v, " ")
	}
	fmt.Println()
	done := make(chan struct{})
	var count [3]int
	cs := []chan int{make(chan int), make(chan int), make(chan int)}
	for k := range cs {
		go func() {
			for {
				select {
				case cs[k] <- k:
				case <-done:
					return
				}
			}
		}()
	}
	for range 3000 {
		select {
		case v := <-cs[0]:
			count[v]++
		case v := <-cs[1]:
			count[v]++
		case v := <-cs[2]:
			count[v]++
		}
	}
	close(done)
	fmt.Println(count[0]+count[1]+count[2])
	var once sync.Once
	var mu sync.RWMutex
	m := map[int]int{}
	for k := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			once.Do(func() { m[-1] = 1 })
			mu.Lock()
			m[k%10]++
			mu.Unlock()
			mu.RLock()
			_ = m[0]
			mu.RUnlock()
		}()
	}
	wg.Wait()
	fmt.Println(len(m), m[3])
	ctx, cancel := context.WithCancelCause(context.Background())
	go func() { time.Sleep(time.Millisecond); cancel(errors.New("why")) }()
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	timeout, stop := context.WithTimeout(context.Background(), time.Millisecond)
	defer stop()
	<-timeout.Done()
	fmt.Println(timeout.Err() == context.DeadlineExceeded)
	var cond = sync.NewCond(&sync.Mutex{})
	ready := 0
	for range 5 {
		go func() { cond.L.Lock(); ready++; cond.L.Unlock(); cond.Broadcast() }()
	}
	cond.L.Lock()
	for ready < 5 {
		cond.Wait()
	}
	cond.L.Unlock()
	var p atomic.Pointer[T]
	fmt.Println(p.CompareAndSwap(nil, t), p.Load().n == t.n, p.Swap(nil) == t)
	tick := time.NewTicker(time.Millisecond)
	<-tick.C
	<-tick.C
	tick.Stop()
	fmt.Println(ready)
	pool := sync.Pool{New: func() any { return 42 }}
	fmt.Println(pool.Get())
	var sm sync.Map
	sm.Store("a", 1)
	v, ok := sm.LoadOrStore("a", 2)
	fmt.Println(v, ok)
	err := func() (err error) {
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("recovered: %v", r)
			}
		}()
		var mu sync.WaitGroup
		mu.Add(-1)
		return nil
	}()
	fmt.Println(err)
}
