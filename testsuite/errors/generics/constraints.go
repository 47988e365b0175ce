package main

type Num interface{ ~int | ~float64 }
type Str interface{ String() string }

type MyInt int

func Sum[T Num](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return t
}
func Show[T Str](x T) string { return x.String() }
func Eq[T comparable](a, b T) bool { return a == b }
func Bad[T any](a, b T) bool { return a == b } // ERROR "invalid operation: a == b (incomparable types in type set)"
func Bad2[T any](a, b T) T { return a + b } // ERROR "invalid operation: operator + not defined on a (variable of type T constrained by any)"
func Bad3[T Num](a T) int { return len(a) } // ERROR "invalid argument: a (variable of type T constrained by Num) for built-in len"

var n Num // ERROR "cannot use type Num outside a type constraint: interface contains type constraints"

func main() {
	Sum(1, 2)
	Sum("a") // ERROR "string does not satisfy Num (string missing in ~int | ~float64)"
	Sum(MyInt(1))
	Show(1) // ERROR "int does not satisfy Str (missing method String)"
	Eq([]int{}, nil) // ERROR "[]int does not satisfy comparable"
	Eq[func()](nil, nil) // ERROR "func() does not satisfy comparable"
	var x interface{ int } // ERROR "cannot use type interface{int} outside a type constraint: interface contains type constraints"
	_ = x
}
