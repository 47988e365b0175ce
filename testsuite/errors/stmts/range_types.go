package main

func main() {
	for i := range 10 { // ERROR "declared and not used: i"
	}
	for i, j := range 10 { // ERROR "range over 10 (untyped int constant) permits only one iteration variable"
		_, _ = i, j
	}
	for range 1.5 { // ERROR "cannot range over 1.5 (untyped float constant)"
	}
	for a, b := range make(chan int) { // ERROR "range over make(chan int) (value of type chan int) permits only one iteration variable"
		_, _ = a, b
	}
	for x := range func(int) {} { // ERROR "cannot range over func(int) {} (value of type func(int)): func must be func(yield func(...) bool): argument is not func"
		_ = x
	}
	for x := range func(yield func(int) bool) {} {
		_ = x
	}
	for a, b := range func(yield func(int) bool) {} { // ERROR "range over func(yield func(int) bool) {} (value of type func(yield func(int) bool)) permits only one iteration variable"
		_, _ = a, b
	}
	var s string
	for _, s = range "abc" { // ERROR "cannot use s (value of type rune) as string value in assignment"
	}
	for range nil { // ERROR "cannot range over nil"
	}
	for x := range (struct{}{}) { // ERROR "cannot range over (struct{}{}) (value of type struct{})"
		_ = x
	}
	_ = s
	var send chan<- int
	for range send { // ERROR "cannot range over send (variable of type chan<- int): receive from send-only channel chan<- int"
	}
}
