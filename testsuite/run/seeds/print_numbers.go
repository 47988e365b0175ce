// The original sleeps 500 ms here and twice 250 ms there: which of the two prints first is open.
package main

import (
	"fmt"
	"time"
)

func printNumbers() {
	for i := 1; i <= 5; i++ {
		time.Sleep(400 * time.Millisecond)
		fmt.Printf("%d ", i)
	}
}

func main() {
	// Execute printNumbers concurrently as a goroutine
	go printNumbers()

	// Main program continues to execute without waiting for printNumbers to finish
	for i := 1; i <= 5; i++ {
		fmt.Printf("A%d ", i)
		time.Sleep(250 * time.Millisecond)
	}
}
