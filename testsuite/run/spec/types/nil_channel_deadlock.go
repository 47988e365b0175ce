// A nil channel is never ready: all goroutines sleep.
// exit: 2
package main

func main() {
	var c chan int
	<-c
}
