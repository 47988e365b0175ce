package main

import "io"

type T struct{}
type I interface{ M() }

func g[P any](p P) {
	switch p.(type) { // ERROR "cannot use type switch on type parameter value p (variable of type P constrained by any)"
	}
}

func main() {
	var x interface{} = 1
	var r io.Reader
	var n int
	switch y := x.(type) { // ERROR "y declared and not used"
	case int:
	}
	switch x.(type) {
	case int:
	case string, int: // ERROR "duplicate case int in type switch"
	case nil:
	case nil: // ERROR "duplicate case nil in type switch"
	case 5: // ERROR "5 is not a type"
	case undefined: // ERROR "undefined: undefined"
	}
	switch r.(type) {
	case T: // ERROR "impossible type switch case: T"
	case *T: // ERROR "impossible type switch case: *T"
	case I:
	}
	switch n.(type) { // ERROR "n (variable of type int) is not an interface"
	}
	switch x := x.(type) {
	case int:
		x = "s" // ERROR "(untyped string constant) as int value in assignment"
	case string, bool:
		_ = x + "a" // ERROR "(mismatched types interface{} and string)"
	default:
		_ = x.M() // ERROR "x.M undefined (type interface{} has no field or method M)"
	}
	switch x.(type) {
	case int:
		fallthrough // ERROR "cannot fallthrough in type switch"
	case string:
	}
	switch x.(type) {
	default:
	default: // ERROR "multiple defaults (first at ./type_switch.go:49:2)"
	}
	switch z := 1; x.(type) { // ERROR "declared and not used: z"
	}
	switch x.(type) {
	case x: // ERROR "x (local variable) is not a type"
	case interface{}, any: // ERROR "duplicate case any in type switch"
	}
}
