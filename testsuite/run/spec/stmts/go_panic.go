// A panic in a goroutine ends the program; a nil function panics in the new goroutine.
// exit: 2
package main

func main() {
	var f func()
	done := make(chan bool)
	go f()
	<-done
}
