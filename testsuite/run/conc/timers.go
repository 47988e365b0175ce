package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	time.Sleep(15 * time.Millisecond)
	fmt.Println(time.Since(start) >= 15*time.Millisecond, time.Since(start) < 5*time.Second)
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
	order := make(chan int, 5)
	for _, d := range []int{40, 10, 30, 0, 20} {
		go func() {
			time.Sleep(time.Duration(d) * time.Millisecond)
			order <- d
		}()
	}
	for range 5 {
		fmt.Print(<-order, " ")
	}
	fmt.Println()
	fmt.Println(90*time.Minute+1500*time.Millisecond, time.Duration(1500)*time.Microsecond)
}
