// env: GOMAXPROCS=1
//
// Loops without calls do not stop others, even with a single processor.
package main

import (
	"fmt"
	"time"
)

var sink int

func main() {
	for range 3 {
		go func() {
			for {
			}
		}()
	}
	go func() {
		for i := 0; ; i++ {
			sink = i
		}
	}()
	ch := make(chan int)
	go func() {
		for i := range 3 {
			time.Sleep(time.Millisecond)
			ch <- i
		}
	}()
	for range 3 {
		fmt.Println(<-ch)
	}
}
