package main

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}
type D struct {
	A
	A // ERROR "A redeclared"
}

func main() {
	var c C
	_ = c.X // ERROR "ambiguous selector c.X"
	_ = c.A.X
}
