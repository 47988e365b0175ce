package main

type A func(a int, a string) // ERROR "a redeclared in this block"

func f(a, b int, a string) {} // ERROR "a redeclared in this block"
func g(a int) (a int)       { return } // ERROR "a redeclared in this block" "result parameter a not in scope at return"
func h() (r, r int)         { return } // ERROR "r redeclared in this block" "result parameter r not in scope at return"
func (x *T) m(x int)        {} // ERROR "x redeclared in this block"

type T struct{}

var v func(int) = func() {} // ERROR "cannot use func() {} (value of type func()) as func(int) value in variable declaration"
var w func(int) int = func(int) string { return "" } // ERROR "cannot use func(int) string {…} (value of type func(int) string) as func(int) int value in variable declaration"
var x func(...int) = func([]int) {} // ERROR "cannot use func([]int) {} (value of type func([]int)) as func(...int) value in variable declaration"
var y = f == f // ERROR "invalid operation: f == f (func can only be compared to nil)"
var z = map[func()]int{} // ERROR "invalid map key type func()"
