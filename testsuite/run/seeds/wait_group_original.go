// The counter ends at -1: which of the three calls of Done comes last, and whether main is faster, is open.
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
	wg.Add(2)
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
