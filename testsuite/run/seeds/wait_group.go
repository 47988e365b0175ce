// The original adds 2 for three calls of Done, so that it may end early or panic, in Go as here.
package main

import (
	"fmt"
	"sync"
)

var wg sync.WaitGroup

func printCount(c chan int) {
	for count := range c {
		fmt.Println(count)
		wg.Done()
	}
}

func main() {
	c := make(chan int)
	wg.Add(3)
	go printCount(c)
	go func() {
		for i := 0; i < 2; i++ {
			c <- i
		}
		close(c)
		wg.Done()
	}()
	wg.Wait()
}
