package main

import "io"

type Num interface{ ~int | ~float64 }
type L[T any] []T

func min2[T Num](x, y T) T                  { return x }
func apply[S ~[]E, E any](s S, f func(E) E) S { return s }
func noinfer[T any]() (t T)                 { return }
func rd[P io.Writer]()                      {}
func two[A, B any](a A) (b B)               { return }

func main() {
	f := min2 // ERROR "declared and not used: f" "cannot use generic function min2 without instantiation"
	_ = min2[string] // ERROR "string does not satisfy Num (string missing in ~int | ~float64)"
	_ = min2[int, int] // ERROR "got 2 type arguments but want 1"
	_ = apply[int] // ERROR "S (type int) does not satisfy ~[]E"
	_ = noinfer() // ERROR "in call to noinfer, cannot infer T (declared at ./instantiations.go:10:14)"
	rd[string]() // ERROR "string does not satisfy io.Writer (missing method Write)"
	min2("a", "b") // ERROR "string does not satisfy Num (string missing in ~int | ~float64)"
	min2(1, "a") // ERROR "in call to min2, mismatched types untyped int and untyped string (cannot infer T)"
	two(1) // ERROR "in call to two, cannot infer B (declared at ./instantiations.go:12:13)"
	_ = two[int](1) // ERROR "in call to two[int], cannot infer B (declared at ./instantiations.go:12:13)"
	_ = two[int, string]("x") // ERROR "(untyped string constant) as int value in argument to two[int, string]"
	var a L // ERROR "declared and not used: a" "cannot use generic type L[T any] without instantiation"
	var b L[int, int] // ERROR "declared and not used: b" "too many type arguments for type L: have 2, want 1"
	_ = L{1} // ERROR "cannot use generic type L[T any] without instantiation"
	min2[float64](1, "x") // ERROR "(untyped string constant) as float64 value in argument to min2[float64]"
	var c func(int) int = min2 // ERROR "declared and not used: c" "type func(int) int of c does not match func(x T, y T) T (cannot infer T)"
	var x int8
	var y int16
	min2(x, y) // ERROR "in call to min2, type int16 of y does not match inferred type int8 for T"
	apply([]int{}, func(s string) string { return s }) // ERROR "in call to apply, S (type []int) does not satisfy ~[]E"
	apply(1, func(s string) string { return s }) // ERROR "int does not satisfy ~[]string (int missing in ~[]string)"
	min2(nil, nil) // ERROR "in call to min2, cannot infer T (declared at ./instantiations.go:8:11)"
	min2[1](1, 2) // ERROR "1 is not a type"
	min2[int] // ERROR "min2[int] (value of type func(x int, y int) int) is not used"
	main[int]() // ERROR "cannot index main (value of type func())"
}
