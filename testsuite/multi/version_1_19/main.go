package main

// Before Go 1.20: interfaces do not satisfy comparable, slices do not convert to arrays.
type P [2]int

func f[T comparable]() {}

func g[T P | []int](s []int) { _ = T(s) }

func main() {
	f[int]()
	f[any]()
	f[error]()
	f[struct{ x any }]()
	var s []int
	_ = P(s)
	_ = (*P)(s)
}
