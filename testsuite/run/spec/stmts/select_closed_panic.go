// A select that sends on a closed channel panics; the place is the statement's.
// exit: 2
package main

func main() {
	c, d := make(chan int), make(chan int)
	close(c)

	select {
	case <-d:
	case c <- 1:
	}
}
