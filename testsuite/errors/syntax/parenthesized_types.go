package main

// Types are shown without the parentheses around their parts.
var (
	a = make(chan (chan int)) == 1 // ERROR "invalid operation: make(chan chan int) == 1 (mismatched types chan chan int and untyped int)"
	b = make(chan (<-chan int)) == 1 // ERROR "invalid operation: make(chan (<-chan int)) == 1 (mismatched types chan (<-chan int) and untyped int)"
	c = make([](int), 1) == 1 // ERROR "invalid operation: make([]int, 1) == 1 (mismatched types []int and untyped int)"
	d = (map[(string)](int){}) == 1 // ERROR "invalid operation: (map[string]int{}) == 1 (mismatched types map[string]int and untyped int)"
	e = any(1).((int)) == "a" // ERROR "(mismatched types int and untyped string)"
	f = func(x (int)) (r (string)) { return "" } == 1 // ERROR "invalid operation: func(x int) (r string) {…} == 1 (mismatched types func(x int) (r string) and untyped int)"
	g (interface{ int }) // ERROR "cannot use type interface{int} outside a type constraint: interface contains type constraints"
	h = struct{ x (int) }{} == 1 // ERROR "invalid operation: struct{x int}{} == 1 (mismatched types struct{x int} and untyped int)"
	i = aa[(int)]{} == 1 // ERROR "invalid operation: aa[(int)]{} == 1 (mismatched types aa[int] and untyped int)"
	j = new((int)) == 1 // ERROR "invalid operation: new((int)) == 1 (mismatched types *int and untyped int)"
	k ((undefined)) // ERROR "undefined: undefined"
)

type aa[P any] struct{}

func main() {}
