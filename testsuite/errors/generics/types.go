package main

type A[T any] struct{ a *A[T] }
type B[T any] struct{ b *B[B[T]] }
type C[T C[T]] struct{}
type D[T any, T any] struct{} // ERROR "T redeclared in this block"
type E[T Undefined] struct{} // ERROR "undefined: Undefined"
type F[T any] T // ERROR "cannot use a type parameter as RHS in type declaration"
type G[T any] = []T
type H[P interface{ m() }] struct{}

var h H[int] // ERROR "int does not satisfy interface{m()} (missing method m)"
var g G[int] = []string{} // ERROR "cannot use []string{} (value of type []string) as G[int] value in variable declaration"

func f[T any](x T) {
	_ = x.(int) // ERROR "invalid operation: cannot use type assertion on type parameter value x (variable of type T constrained by any)"
	switch any(x).(type) {
	case T:
	}
	var y T = nil // ERROR "cannot use nil as T value in variable declaration"
	_ = y
	_ = T(1) // ERROR "cannot convert 1 (untyped int value) to type T: T does not contain specific types"
}

func main() {}
