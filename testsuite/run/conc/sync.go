package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				mu.Lock()
				n++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
	var rw sync.RWMutex
	m := map[int]int{}
	for i := range 10 {
		wg.Add(2)
		go func() { defer wg.Done(); rw.Lock(); m[i] = i; rw.Unlock() }()
		go func() { defer wg.Done(); rw.RLock(); _ = m[i]; rw.RUnlock() }()
	}
	wg.Wait()
	fmt.Println(len(m))
	var once sync.Once
	for range 5 {
		once.Do(func() { fmt.Println("once") })
	}
	var c atomic.Int64
	var u uint32
	for range 50 {
		wg.Add(1)
		go func() {
			c.Add(2)
			atomic.AddUint32(&u, 1)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println(c.Load(), u, c.CompareAndSwap(100, 1), c.Load())
	cond := sync.NewCond(&mu)
	ready := false
	for range 3 {
		wg.Add(1)
		go func() {
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			mu.Unlock()
			wg.Done()
		}()
	}
	time.Sleep(time.Millisecond)
	mu.Lock()
	ready = true
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println("all woken", mu.TryLock(), mu.TryLock())
}
