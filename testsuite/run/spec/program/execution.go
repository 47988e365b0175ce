// Program execution: main does not wait for other goroutines.
package main

import "fmt"

func main() {
	started := make(chan bool)
	go func() {
		defer fmt.Println("never printed")
		started <- true
		select {}
	}()
	<-started
	defer fmt.Println("deferred by main")
	fmt.Println("main returns")
}
