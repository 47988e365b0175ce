package main

func f() int { return 1 }

func main() {
	var c chan int
	var so chan<- int
	var ro <-chan int
	select {
	case <-so: // ERROR "invalid operation: cannot receive from send-only channel chan<- int so (variable of type chan<- int)"
	case ro <- 1: // ERROR "invalid operation: cannot send to receive-only channel <-chan int ro (variable of type <-chan int)"
	case c <- "x": // ERROR "(untyped string constant) as int value in send"
	case x := <-c: // ERROR "declared and not used: x"
	case x, ok := <-c: // ERROR "declared and not used: x" "declared and not used: ok"
	case "a" <- 1: // ERROR "invalid operation: cannot send to non-channel untyped string"
	default:
	default: // ERROR "multiple defaults (first at ./select.go:16:2)"
	}
	var s string // ERROR "declared and not used: s"
	select {
	case s = <-c: // ERROR "cannot use <-c (comma, ok expression of type int) as string value in assignment"
	case s, ok = <-c: // ERROR "undefined: ok" "cannot use <-c (comma, ok expression of type int) as string value in assignment"
	case c <- f():
	}
}
