package main

type T struct{ n int }

func f() T { return T{} }

const c = 1

func main() {
	x := 1
	m := map[string]int{}
	mt := map[string]T{}
	_ = &f() // ERROR "invalid operation: cannot take address of f() (value of struct type T)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 (untyped int constant)"
	_ = &c // ERROR "invalid operation: cannot take address of c (untyped int constant 1)"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m["
	_ = &f().n // ERROR "invalid operation: cannot take address of f().n (value of type int)"
	_ = &mt["a"].n // ERROR "invalid operation: cannot take address of mt["
	_ = &"abc"[0] // ERROR "invalid operation: cannot take address of"
	_ = &(x + 1) // ERROR "invalid operation: cannot take address of x + 1 (value of type int)"
	_ = *x // ERROR "invalid operation: cannot indirect x (variable of type int)"
	_ = *T{} // ERROR "invalid operation: cannot indirect T{} (value of struct type T)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	_ = &nil // ERROR "invalid operation: cannot take address of nil"
	_ = &[3]int{}[1] // ERROR "invalid operation: cannot take address of [3]int{}[1] (value of type int)"
	_ = &main // ERROR "invalid operation: cannot take address of main (value of type func())"
	_ = &int(x) // ERROR "invalid operation: cannot take address of int(x) (value of type int)"
	_ = &T // ERROR "T (type) is not an expression"
	_ = **&x // ERROR "invalid operation: cannot indirect *&x (variable of type int)"
	*x = 1 // ERROR "invalid operation: cannot indirect x (variable of type int)"
	*(&c) = 2 // ERROR "invalid operation: cannot take address of c (untyped int constant 1)"
}
