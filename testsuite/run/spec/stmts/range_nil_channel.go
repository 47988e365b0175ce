// Range over a nil channel blocks forever.
// exit: 2
package main

func main() {
	var c chan int
	for range c {
	}
}
