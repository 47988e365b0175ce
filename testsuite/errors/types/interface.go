package main

type I interface {
	M(int) string
	N()
}
type A struct{}

func (a *A) M(int) string { return "" }
func (a *A) N()           {}

type B struct{}

func (B) M() {}
func (B) N() {}

type C struct{}

func main() {
	var i I = A{} // ERROR "cannot use A{} (value of struct type A) as I value in variable declaration: A does not implement I (method M has pointer receiver)"
	i = &A{}
	i = B{} // ERROR "cannot use B{} (value of struct type B) as I value in assignment: B does not implement I (wrong type for method M)"
	i = C{} // ERROR "cannot use C{} (value of struct type C) as I value in assignment: C does not implement I (missing method M)"
	i = 1 // ERROR "cannot use 1 (constant of type int) as I value in assignment: int does not implement I (missing method M)"
	_ = i.(A) // ERROR "impossible type assertion: i.(A)"
	_ = i.(*A)
	var n int
	_ = n.(int) // ERROR "invalid operation: n (variable of type int) is not an interface"
	_ = i.Missing // ERROR "i.Missing undefined (type I has no field or method Missing)"
	switch i.(type) {
	case C: // ERROR "impossible type switch case: C"
	case *A, *A: // ERROR "duplicate case *A in type switch"
	}
}
