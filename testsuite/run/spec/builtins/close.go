// close.
package main

import "fmt"

func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}

func closer[T any, C ~chan T | ~chan<- T](c C) { close(c) }

func main() {
	c := make(chan int, 2)
	c <- 1
	close(c)
	fmt.Println(<-c, len(c))
	v, ok := <-c
	fmt.Println(v, ok)
	try("twice", func() { close(c) })
	try("send", func() { c <- 1 })
	try("nil", func() { var n chan int; close(n) })
	d := make(chan string)
	done := make(chan bool)
	for range 3 {
		go func() { _, ok := <-d; done <- ok }()
	}
	closer[string](d)
	fmt.Println(<-done, <-done, <-done)
	var so chan<- int = make(chan int)
	close(so)
	blocked := make(chan int)
	ready := make(chan any)
	go func() {
		defer func() { ready <- recover() }()
		blocked <- 1
	}()
	for {
		select {
		case r := <-ready:
			fmt.Println(r)
			return
		default:
			func() { defer func() { recover() }(); close(blocked) }()
		}
	}
}
