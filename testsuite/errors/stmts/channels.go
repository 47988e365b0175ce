package main

func main() {
	var r <-chan int
	var s chan<- int
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	<-s // ERROR "invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)"
	s <- "a" // ERROR "(untyped string constant) as int value in send"
	_ = <-1 // ERROR "invalid operation: cannot receive from non-channel untyped int 1 (untyped int constant)"
	1 <- 1 // ERROR "invalid operation: cannot send to non-channel untyped int 1 (untyped int constant)"
	x, ok := <-r // ERROR "declared and not used: x"
	_ = ok
	select {
	case r <- 1: // ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	case y := <-r: // ERROR "declared and not used: y"
	case x > 1: // ERROR "select case must be send or receive (possibly with assignment)"
	default:
	default: // ERROR "multiple defaults (first at ./channels.go:17:2)"
	}
	var _ chan int = r // ERROR "cannot use r (variable of type <-chan int) as chan int value in variable declaration"
	go f // ERROR "expression in go must be function call"
	defer 1 // ERROR "expression in defer must be function call"
	go func() {} // ERROR "expression in go must be function call"
	defer recover()
	defer int(3) // ERROR "defer requires function call, not conversion int(3) (constant 3 of type int)"
	defer len("a") // ERROR "defer discards result of len("
}

func f() {}
