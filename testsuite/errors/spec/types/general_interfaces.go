package main

type MyInt int
type Float interface{ ~float32 | ~float64 }
type Stringer interface{ String() string }

type A interface {
	~[]byte
	~MyInt
	~error
}

func f[P any, Q interface {
	P
	int | ~P
	~int | MyInt
	float32 | Float
}]() {
}

type B interface{ int | int }
type C interface{ int | Stringer }
type D interface{ comparable | int }
type E interface{ ~Float }

type Bad interface{ Bad }
type Bad1 interface{ Bad2 }
type Bad2 interface{ Bad1 }
type Bad3 interface{ ~int | ~string | Bad3 }

type G int | string // ERROR "syntax error: unexpected | after top level declaration"
type H ~int // ERROR "syntax error: unexpected ~ in type declaration"

var v = Float(1)
