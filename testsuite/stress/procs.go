// GOMAXPROCS changes while goroutines work, sleep, hold timers and collect: nothing gets lost.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var fired, done atomic.Int64
	var wg sync.WaitGroup
	stop := make(chan struct{})
	for i := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				switch (i + n) % 4 {
				case 0:
					time.Sleep(20 * time.Microsecond)
				case 1:
					runtime.Gosched()
				case 2:
					s := make([]*int, 100)
					for j := range s {
						s[j] = new(int)
					}
				case 3:
					ch := make(chan int)
					go func() { ch <- 1 }()
					<-ch
				}
				done.Add(1)
			}
		}()
	}
	for round := range 40 {
		runtime.GOMAXPROCS(1 + round*5%7)
		var late sync.WaitGroup
		for i := range 10 {
			late.Add(1)
			go func() {
				time.AfterFunc(time.Duration(50+i*20)*time.Microsecond, func() {
					fired.Add(1)
					late.Done()
				})
			}()
		}
		runtime.GOMAXPROCS(1 + round%3)
		late.Wait()
	}
	close(stop)
	wg.Wait()
	fmt.Println(fired.Load(), done.Load() > 0)
}
