// Timers that were last used on processors that are out of use fire in time, although everybody is busy.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(4)
	var fired atomic.Int32
	timers := make([]*time.Timer, 16)
	var ready sync.WaitGroup
	for i := range timers {
		ready.Go(func() {
			for begin := time.Now(); time.Since(begin) < 2*time.Millisecond; {
			}
			timers[i] = time.AfterFunc(0, func() { fired.Add(1) })
		})
	}
	ready.Wait()
	for fired.Load() < 16 {
		runtime.Gosched()
	}
	runtime.GOMAXPROCS(1)
	for _, t := range timers {
		t.Reset(time.Millisecond)
	}
	begin := time.Now()
	for fired.Load() < 32 && time.Since(begin) < 10*time.Second {
	}
	fmt.Println(fired.Load())
}
