package main

type A interface {
	String() string
	String() string // ERROR "duplicate method String"
}

type B interface {
	_(x int) // ERROR "methods must have a unique non-blank name"
}

type Reader interface {
	Read(p []byte) (n int, err error)
	Close() error
}

type ReadCloser interface {
	Reader // ERROR "duplicate method Close"
	Close()
}

type C interface{ int }

var x C // ERROR "cannot use type C outside a type constraint: interface contains type constraints"
var y interface{ ~string } // ERROR "cannot use type interface{~string} outside a type constraint: interface contains type constraints"

func f(c C)                        {} // ERROR "cannot use type C outside a type constraint: interface contains type constraints"
func g() (r interface{ comparable }) { return } // ERROR "cannot use type interface{comparable} outside a type constraint: interface is (or embeds) comparable"

type D struct{ f C } // ERROR "cannot use type C outside a type constraint: interface contains type constraints"
type E []interface{ int | string } // ERROR "cannot use type interface{int | string} outside a type constraint: interface contains type constraints"
type F interface{ T }
type T struct{}

var z F // ERROR "cannot use type F outside a type constraint: interface contains type constraints"
var m map[string]comparable // ERROR "cannot use type comparable outside a type constraint: interface is (or embeds) comparable"
