// Closing a closed channel.
// exit: 2
package main

func main() {
	c := make(chan int)
	defer close(c)
	close(c)
}
