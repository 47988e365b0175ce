package main

type List[T any] struct{ v T }
type T3[P int] []P
type Num interface{ ~int | ~float64 }

func f3[T int | string](t T) T { return t * 2 } // ERROR "invalid operation: t * 2 (mismatched types T and untyped int)"
func f4[T comparable](a, b T) bool    { return a == b }
func f5[T any](a, b T) bool    { return a == b } // ERROR "invalid operation: a == b (incomparable types in type set)"
func f6[T Num](t T) T          { return t % 2 } // ERROR "invalid operation: operator % not defined on t (variable of type T constrained by Num)"
func f7[T []int | string](t T) { t[0] = 1 } // ERROR "cannot index t (variable of type T constrained by []int | string)"
func f8[T any](t T)            { t.foo() } // ERROR "t.foo undefined (type T has no field or method foo)"
func f9[T struct{ x int }](t T) int { return t.x } // ERROR "t.x undefined (type T has no field or method x)"
func f10[T any](t T)           { switch t.(type) {}; _ = t.(int) } // ERROR "cannot use type switch on type parameter value t (variable of type T constrained by any)" "invalid operation: cannot use type assertion on type parameter value t (variable of type T constrained by any)"
func f11[T any]() { _ = T(1); var _ T = 0; _ = len(*new(T)) } // ERROR "cannot convert 1 (untyped int value) to type T: T does not contain specific types" "cannot use 0 (untyped int constant) as T value in variable declaration" "invalid argument: *new(T) (variable of type T constrained by any) for built-in len"

func (l List) b()       {} // ERROR "cannot use generic type List[T any] without instantiation"
func (l List[A, B]) c() {} // ERROR "receiver declares 2 type parameters, but receiver base type declares 1"

var a List // ERROR "cannot use generic type List[T any] without instantiation"
var b List[int, string] // ERROR "too many type arguments for type List: have 2, want 1"
var c List[Num] // ERROR "cannot use type Num outside a type constraint: interface contains type constraints"
var d T3[string] // ERROR "string does not satisfy int (string missing in int)"
var e = f4[[]int] // ERROR "[]int does not satisfy comparable"
var g = f4[func()] // ERROR "func() does not satisfy comparable"
var h = f3[float64] // ERROR "float64 does not satisfy int | string (float64 missing in int | string)"
var i = f4 // ERROR "cannot use generic function f4 without instantiation"
var j = f4[int, int] // ERROR "got 2 type arguments but want 1"
var k = List[int] // ERROR "List[int] (type) is not an expression"
var l = f4[struct{ f func() }] // ERROR "struct{f func()} does not satisfy comparable"

type Self[T Self[T]] interface{ m(T) }

func use[T Self[T]](t T) {}

func main() { use(1); List[string]{}.v = 1; _ = List{1} } // ERROR "int does not satisfy Self[int] (missing method m)" "cannot assign to List[string]{}.v (neither addressable nor a map index expression)" "cannot use generic type List[T any] without instantiation"
