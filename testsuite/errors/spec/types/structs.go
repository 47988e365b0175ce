package main

type T struct{}
type P *int
type I interface{ M() }

type A struct {
	a int
	a string // ERROR "a redeclared"
}

type B struct {
	T
	*T // ERROR "T redeclared"
}

type C struct {
	*I // ERROR "embedded field type cannot be a pointer to an interface"
}

type D struct {
	P // ERROR "embedded field type cannot be a pointer"
}

type E struct {
	T
	T int // ERROR "T redeclared"
}

type F struct {
	x, y int
	_, _ int
	y    float64 // ERROR "y redeclared"
}

type G struct{ T1 }
type T1 struct{ n int }

var g = G{n: 1} // ERROR "unknown field n in struct literal of type G"

type H[X any] struct{ X } // ERROR "embedded field type cannot be a (pointer to a) type parameter"

type K struct{ unsafePointer }
type unsafePointer = *T
