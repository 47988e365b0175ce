package main

type I interface {
	M()
	N(int) string
}

type A struct{}

func (A) M() {}

type B struct{}

func (*B) M()           {}
func (*B) N(int) string { return "" }

type C struct{}

func (C) M()           {}
func (C) N(int) int    { return 0 }

type D struct{}

func (D) m()           {}
func (D) N(int) string { return "" }

type J interface{ M() }

var a I = A{} // ERROR "cannot use A{} (value of struct type A) as I value in variable declaration: A does not implement I (missing method N)"
var b I = B{} // ERROR "cannot use B{} (value of struct type B) as I value in variable declaration: B does not implement I (method M has pointer receiver)"
var c I = C{} // ERROR "cannot use C{} (value of struct type C) as I value in variable declaration: C does not implement I (wrong type for method N)"
var d I = D{} // ERROR "cannot use D{} (value of struct type D) as I value in variable declaration: D does not implement I (missing method M)"
var e I = &B{}
var f I = J(nil) // ERROR "cannot use J(nil) (value of interface type J) as I value in variable declaration: J does not implement I (missing method N)"
var g I = &e // ERROR "cannot use &e (value of type *I) as I value in variable declaration: *I does not implement I (type *I is pointer to interface, not interface)"
var h I = 1 // ERROR "cannot use 1 (constant of type int) as I value in variable declaration: int does not implement I (missing method M)"
var i I = "x" // ERROR "(constant of type string) as I value in variable declaration: string does not implement I (missing method M)"
var j J = e
var k I = func() {} // ERROR "cannot use func() {} (value of type func()) as I value in variable declaration: func() does not implement I (missing method M)"
var l interface{ Missing() } = j // ERROR "cannot use j (variable of interface type J) as interface{Missing()} value in variable declaration: J does not implement interface{Missing()} (missing method Missing)"
