// exit: 2
package main

func worker() { panic("in goroutine") }

func main() {
	go worker()
	select {}
}
