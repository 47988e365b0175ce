package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(15 * time.Millisecond)
	fmt.Println(time.Since(start) >= 15*time.Millisecond)
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop())
	t.Reset(time.Millisecond)
	<-t.C
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { done <- true })
	fmt.Println(<-done)
	tick := time.NewTicker(time.Millisecond)
	for range 3 {
		<-tick.C
	}
	tick.Stop()
	var timers []*time.Timer
	began := time.Now()
	for _, d := range []int{0, 2, 4, 3, 1} {
		timers = append(timers, time.NewTimer(time.Duration(d)*time.Millisecond))
	}
	early := false
	for i, d := range []int{0, 2, 4, 3, 1} {
		early = early || (<-timers[i].C).Sub(began) < time.Duration(d)*time.Millisecond
	}
	fmt.Println("early", early)
	awake := make(chan bool, 5)
	for _, d := range []int{4, 1, 3, 0, 2} {
		go func() {
			began := time.Now()
			time.Sleep(time.Duration(d) * time.Millisecond)
			awake <- time.Since(began) >= time.Duration(d)*time.Millisecond
		}()
	}
	for range 5 {
		fmt.Print(<-awake, " ")
	}
	fmt.Println()
	fmt.Println(90*time.Minute+1500*time.Millisecond, time.Duration(1500)*time.Microsecond)
}
