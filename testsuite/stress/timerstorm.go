// Timers started, stopped and reset from many goroutines: each fires as often as it must.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var stopped, fired, ran atomic.Int64
	var wg sync.WaitGroup
	const workers, rounds = 16, 100
	for w := range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range rounds {
				d := time.Duration((w*7+i*13)%60) * time.Microsecond
				t := time.AfterFunc(d, func() { ran.Add(1) })
				switch i % 4 {
				case 1:
					time.Sleep(d)
				case 2:
					ch := make(chan bool)
					go func() { ch <- true }()
					<-ch
				}
				if t.Stop() {
					stopped.Add(1)
				} else {
					fired.Add(1)
				}
				c := time.NewTimer(time.Hour)
				if !c.Reset(d) {
					panic("an active timer was not active")
				}
				<-c.C
				if c.Reset(time.Hour) {
					panic("a fired timer was active")
				}
				if !c.Stop() || c.Stop() {
					panic("stop")
				}
				select {
				case <-c.C:
					panic("a stopped timer fired")
				default:
				}
			}
		}()
	}
	wg.Wait()
	for ran.Load() < fired.Load() {
		time.Sleep(time.Millisecond)
	}
	fmt.Println(stopped.Load()+fired.Load(), ran.Load() == fired.Load())
}
