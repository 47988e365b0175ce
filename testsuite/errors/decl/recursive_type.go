package main

type T struct { // ERROR "invalid recursive type: T refers to itself"
	a int
	t T
}

type A struct{ b B } // ERROR "invalid recursive type A"
type B struct{ a A }

type I interface{ I } // ERROR "invalid recursive type: I refers to itself"

type Arr [2]Arr // ERROR "invalid recursive type: Arr refers to itself"

type Ok struct{ next *Ok }

func main() {}
