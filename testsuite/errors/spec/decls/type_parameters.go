package main

type T1[P any, P any] struct{}
type T2[P *C] struct{}
type T3[P int] []P
type List[T any] struct{ v T }
type Num interface{ ~int | ~float64 }

func f1[T any, T any]()        {}
func f2[T Undefined]()         {}
func f3[T int | string](t T) T { return t * 2 }
func f4[T any](a, b T) bool    { return a == b }
func f5[T any](a, b T) bool    { return a < b }
func f6[T Num](t T) T          { return t % 2 }
func f7[T []int | string](t T) { t[0] = 1 }
func f8[T any](t T)            { t.foo() }
func f9[T struct{ x int }](t T) int { return t.x }

func (l List[T]) a()    {}
func (l List) b()       {}
func (l List[A, B]) c() {}
func (l List[int]) d()  { var x int; _ = x }
func (l *List[T]) e[U any]() {} // ERROR "syntax error: method must have no type parameters"

var a List
var b List[int, string]
var c List[Num]
var d T3[string]
var e = f4[[]int]
var g = f4[func()]
var h = f3[float64]
