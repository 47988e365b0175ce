package main

func main() {
	c := make(chan int)
	var s chan<- int = c
	var r <-chan int = c
	<-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)"
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	close(r) // ERROR "invalid operation: cannot close receive-only channel r (variable of type <-chan int)"
	c = s // ERROR "cannot use s (variable of type chan<- int) as chan int value in assignment"
	c = r // ERROR "cannot use r (variable of type <-chan int) as chan int value in assignment"
	s = r // ERROR "cannot use r (variable of type <-chan int) as chan<- int value in assignment"
	c <- "x" // ERROR "(untyped string constant) as int value in send"
	var t chan string = c // ERROR "cannot use c (variable of type chan int) as chan string value in variable declaration"
	for range s { // ERROR "cannot range over s (variable of type chan<- int): receive from send-only channel chan<- int"
	}
	for a, b := range c { // ERROR "declared and not used: a" "range over c (variable of type chan int) permits only one iteration variable"
	}
	_ = c + c // ERROR "invalid operation: operator + not defined on c (variable of type chan int)"
	_ = len(c, c) // ERROR "invalid operation: too many arguments for len(c, c) (expected 1, found 2)"
	_ = make(chan int, "x") // ERROR "(untyped string constant) to type int"
	_ = t
	x := 1
	<-x // ERROR "invalid operation: cannot receive from non-channel int x (variable of type int)"
	x <- 1 // ERROR "invalid operation: cannot send to non-channel int x (variable of type int)"
	select {
	case <-s: // ERROR "invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)"
	case r <- 1: // ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	}
}
