// Timers and tickers that nobody can receive from any more are garbage; those that somebody waits for are not.
package main

import (
	"fmt"
	"runtime"
	"time"
)

//go:noinline
func forget(n int) {
	for range n {
		time.After(time.Hour)
		time.NewTicker(time.Hour)
		time.NewTimer(time.Hour).Reset(2 * time.Hour)
	}
}

func objects() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapObjects
}

func main() {
	runtime.GC()
	before := objects()
	forget(2000)
	runtime.GC()
	runtime.GC()
	fmt.Println(objects() < before+2000)

	// Only the channel is left of these.
	done := make(chan bool)
	for i := range 3 {
		go func() {
			switch i {
			case 0:
				<-time.After(20 * time.Millisecond)
			case 1:
				c := time.Tick(5 * time.Millisecond)
				for range 4 {
					<-c
				}
			case 2:
				select {
				case <-time.After(20 * time.Millisecond):
				case <-time.After(time.Hour):
				}
			}
			done <- true
		}()
	}
	for ended := 0; ended < 3; {
		select {
		case <-done:
			ended++
		default:
			forget(1)
			runtime.GC()
		}
	}

	// Only the timer is left of this one.
	t := time.NewTimer(time.Hour)
	called := make(chan bool)
	time.AfterFunc(5*time.Millisecond, func() { called <- true })
	for range 3 {
		forget(10)
		runtime.GC()
	}
	<-called
	fmt.Println(t.Stop(), t.Reset(time.Millisecond))
	runtime.GC()
	<-t.C
	fmt.Println(t.Reset(time.Hour), t.Stop())
}
