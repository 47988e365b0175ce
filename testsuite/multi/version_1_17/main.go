package main

import "cmp"

// Before Go 1.18: no type parameters, and nothing that is only for constraints.
type T[P any] struct{ x P }

func f[P any](x P) {}

func (t T[P]) m() {}

var (
	a T[int]
	b = f[int]
	c = (f[int])
	d cmp.Ordered
)

type (
	A interface{ cmp.Ordered }
	B = cmp.Ordered
	C cmp.Ordered
	D comparable
	E interface { error; int }
	F interface{ []int }
	G interface{ *int | int }
	H interface{ H }
)

func init[P any]() {}

func main() {
	f(1)
	f[int](1)
	(f[int])(1)
}
