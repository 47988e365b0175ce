package main

// How many variables each kind of range clause has; one error for one clause.
func main() {
	var c chan int
	for a, b := range c { // ERROR "range over c (variable of type chan int) permits only one iteration variable"
		_, _ = a, b
	}
	for a, b, _ := range c { // ERROR "range over c (variable of type chan int) permits only one iteration variable"
		_, _ = a, b
	}
	for range c {
		break
	}
	for _, _ = range c { // ERROR "range over c (variable of type chan int) permits only one iteration variable"
	}
	for a, b, _ := range 5 { // ERROR "range over 5 (untyped int constant) permits only one iteration variable"
		_, _ = a, b
	}
	for a, b := range 5 { // ERROR "range over 5 (untyped int constant) permits only one iteration variable"
		_, _ = a, b
	}
	f0 := func(yield func() bool) {}
	f1 := func(yield func(int) bool) {}
	f2 := func(yield func(int, int) bool) {}
	for a := range f0 { // ERROR "range over f0 (variable of type func(yield func() bool)) permits no iteration variables"
		_ = a
	}
	for a, b, _ := range f0 { // ERROR "range over f0 (variable of type func(yield func() bool)) permits no iteration variables"
		_, _ = a, b
	}
	for a, b := range f1 { // ERROR "range over f1 (variable of type func(yield func(int) bool)) permits only one iteration variable"
		_, _ = a, b
	}
	for a, b, _ := range f1 { // ERROR "range over f1 (variable of type func(yield func(int) bool)) permits only one iteration variable"
		_, _ = a, b
	}
	for a, b, _ := range f2 { // ERROR "range clause permits at most two iteration variables"
		_, _ = a, b
	}
	var x, y, z int
	for x, y, z = range []int{} { // ERROR "range clause permits at most two iteration variables"
	}
	for x, y, z = range map[int]int{} { // ERROR "range clause permits at most two iteration variables"
	}
	for x, y, z, x = range "" { // ERROR "cannot use y (value of type rune) as int value in assignment" "range clause permits at most two iteration variables"
	}
	_, _, _ = x, y, z
	for a, b, _ := range struct{}{} { // ERROR "cannot range over struct{}{} (value of type struct{})"
		_, _ = a, b
	}
	for a, b, _ := range undefined { // ERROR "undefined: undefined"
		_, _ = a, b
	}
}
