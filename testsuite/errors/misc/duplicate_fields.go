package main

type T struct {
	a, b, a int // ERROR "a redeclared"
}
type I interface {
	M()
	M() // ERROR "duplicate method M"
}

func f(a int, a string) {} // ERROR "a redeclared in this block"
func g() (x int, x int) { return 0, 0 } // ERROR "x redeclared in this block"
func h[P any, P any](P int) {} // ERROR "P redeclared in this block"

func main() {}
