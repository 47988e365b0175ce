// A send on a nil channel blocks forever.
// exit: 2
package main

import "fmt"

func main() {
	fmt.Println("before")
	var c chan string
	c <- "never"
}
