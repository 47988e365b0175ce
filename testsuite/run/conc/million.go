// args: 30000
// stress: preempt=100 segments seed=7
//
// Very many goroutines, each of which adds to a channel, then to a WaitGroup; then very many that wait at once.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	n, _ := strconv.Atoi(os.Args[1])
	ch := make(chan int, 100)
	for i := range n {
		go func() { ch <- i & 1 }()
	}
	sum := 0
	for range n {
		sum += <-ch
	}
	fmt.Println(sum == n/2)

	var wg sync.WaitGroup
	var count atomic.Int64
	for range n {
		wg.Add(1)
		go func() {
			count.Add(1)
			wg.Done()
		}()
	}
	wg.Wait()
	fmt.Println(count.Load() == int64(n))

	parked := min(n, 100_000)
	gate := make(chan bool)
	var ready, done sync.WaitGroup
	for range parked {
		ready.Add(1)
		done.Add(1)
		go func() {
			ready.Done()
			<-gate
			done.Done()
		}()
	}
	ready.Wait()
	// One from before may have called Done and not have ended yet.
	for tries := 0; runtime.NumGoroutine() != parked+1 && tries < 1000; tries++ {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(runtime.NumGoroutine() == parked+1)
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(n > parked || m.Sys < 300<<20)
	close(gate)
	done.Wait()
}
