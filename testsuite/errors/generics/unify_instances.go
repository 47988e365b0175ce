package main

type A[T any] struct{ x T }
type B[T any] struct{ x T }

func f[T any](x A[T])           {}
func g[T any](x []A[T])         {}
func h[T, U any](x A[T], y U)   {}
func k[T comparable, U any](x map[T]A[U]) {}

// What can be inferred from the arguments of another type's instance is part of the message.
func main() {
	var a A[int]
	var b B[int]
	f(a)
	f(b) // ERROR "in call to f, type B[int] of b does not match inferred type A[int] for A[T]"
	g([]B[int]{}) // ERROR "in call to g, type []B[int] of []B[int]{} does not match inferred type []A[int] for []A[T]"
	h(b, 1) // ERROR "in call to h, type B[int] of b does not match inferred type A[int] for A[T]"
	k(map[string]B[int]{}) // ERROR "in call to k, type map[string]B[int] of map[string]B[int]{} does not match inferred type map[string]A[int] for map[T]A[U]"
	f(&a) // ERROR "in call to f, type *A[int] of &a does not match A[T] (cannot infer T)"
	f(1) // ERROR "in call to f, cannot infer T"
}
