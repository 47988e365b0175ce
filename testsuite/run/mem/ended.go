// Stacks of goroutines that have ended are given back some collections later, and pools lose what nobody takes.
// timeout: 60
// stress: preempt=100 segments seed=7
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func stacks() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.StackInuse
}

func burst(n int) {
	var wg sync.WaitGroup
	gate := make(chan bool)
	for i := range n {
		wg.Go(func() {
			var frame [200]int
			frame[i%200] = i
			<-gate
			if frame[i%200] != i {
				panic("frame")
			}
		})
	}
	close(gate)
	wg.Wait()
}

type item struct{ data [100]int }

func main() {
	const n = 20000
	burst(n)
	for range 3 {
		burst(n)
		runtime.GC()
	}
	before := stacks()
	for range 40 {
		runtime.GC()
	}
	after := stacks()
	fmt.Println(before > 0, after < 8<<20)
	burst(n)
	fmt.Println(runtime.NumGoroutine() < 100)

	pools := make([]sync.Pool, 20)
	var gone atomic.Int32
	for i := range pools {
		x := new(item)
		runtime.AddCleanup(x, func(int) { gone.Add(1) }, 0)
		pools[i].Put(x)
	}
	for range 5 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	for gone.Load() < 10 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println(gone.Load() >= 10, pools[0].Get())
	pools[1].New = func() any { return "new" }
	fmt.Println(pools[1].Get())
	pools[1].Put("old")
	fmt.Println(pools[1].Get() != nil)
	runtime.KeepAlive(pools)
}
