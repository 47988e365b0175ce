package main

const c = 1

func f() int { return 1 }

type T struct{ n int }

func main() {
	ch := make(chan int)
	ch <- "x" // ERROR "(untyped string constant) as int value in send"
	ch <- 1.5 // ERROR "cannot use 1.5 (untyped float constant) as int value in send (truncated)"
	ch <- nil // ERROR "cannot use nil as int value in send"
	1 <- 1 // ERROR "invalid operation: cannot send to non-channel untyped int 1 (untyped int constant)"
	var r <-chan int
	r <- 1 // ERROR "invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)"
	c++ // ERROR "cannot assign to c (neither addressable nor a map index expression)"
	f()++ // ERROR "cannot assign to f() (neither addressable nor a map index expression)"
	"a"++ // ERROR "++ (non-numeric type untyped string)"
	s := "x"
	s++ // ERROR "invalid operation: s++ (non-numeric type string)"
	b := true
	b-- // ERROR "invalid operation: b-- (non-numeric type bool)"
	m := map[int]T{}
	m[1].n++ // ERROR "cannot assign to struct field m[1].n in map"
	1++ // ERROR "cannot assign to 1 (neither addressable nor a map index expression)"
	nil++ // ERROR "invalid operation: nil++ (non-numeric type untyped nil)"
	main++ // ERROR "invalid operation: main++ (non-numeric type func())"
	(f)++ // ERROR "invalid operation: (f)++ (non-numeric type func() int)"
}
