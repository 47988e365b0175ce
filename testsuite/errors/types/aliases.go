package main

type (
	A        = int
	List     = []A
	Pair     = struct{ x, y A }
	G[P any] = []P
	H[P any] = map[string]G[P]
	E        = error
)

type N struct{}

func take(a A, l List, g G[string]) {}

func (a A) m() {} // ERROR "cannot define new methods on non-local type A"

func (g G[P]) m() {} // ERROR "cannot define new methods on generic alias type G[P any]"

func main() {
	var a A = "x"        // ERROR "(untyped string constant) as A value in variable declaration"
	var l List = 1       // ERROR "cannot use 1 (untyped int constant) as List value in variable declaration"
	var p Pair = l       // ERROR "cannot use l (variable of slice type List) as Pair value in variable declaration"
	var g G[int] = p     // ERROR "cannot use p (variable of struct type Pair) as G[int] value in variable declaration"
	var h H[string] = g  // ERROR "cannot use g (variable of slice type G[int]) as H[string] value in variable declaration"
	var e E = N{}        // ERROR "cannot use N{} (value of struct type N) as E value in variable declaration: N does not implement error (missing method Error)"
	var s string = a + e // ERROR "invalid operation: a + e (mismatched types A and E)"
	take(h["a"], "x", g) // ERROR "(map index expression of slice type G[string]) as A value in argument to take" "(untyped string constant) as List value" "as G[string] value in argument to take"
	_ = s
	var b G // ERROR "cannot use generic type G[P any] without instantiation"
	_ = b
	_ = G(nil) // ERROR "cannot use generic type G without instantiation"
}
