package main

import "io"

type I interface{ m() }
type T int

func (*T) m() {}

func g[P any](p P) { _ = p.(int) }

func f(y I, x interface{}, r io.Reader, n int) {
	_ = y.(string)
	_ = y.(T)
	_ = n.(int)
	_ = "s".(string)
	a := x.(int)
	a = "s"
	var b, c, d = x.(int)
	_ = x.(undefined)
	x.(int)
	_ = y.(interface{ m(int) })
	_ = x.(5) // ERROR "syntax error: unexpected literal 5, expected type"
	var e int = x
	x.(int) = 3
	_, ok := r.(struct{})
}
