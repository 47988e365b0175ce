// unordered words
package main

import (
	"fmt"
	"time"
)

func printNumbers() {
	for i := 1; i <= 5; i++ {
		time.Sleep(500 * time.Millisecond)
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
