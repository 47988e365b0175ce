// Storing the whole of an array again, after a store to one field, brings back what the field held.
package main

import "fmt"

type S struct {
	f float32
	s string
	n int
}

//go:noinline
func swap(p S, turns int) (float32, int) {
	a := [2]S{p}
	b := [2]S{}
	b[0].f, a[0].f = a[0].f, b[0].f
	a, b = b, a
	sum := 0
	for i := 0; i < turns; i++ {
		sum += a[i].n
	}
	x := a
	return x[0].f, sum
}

func main() {
	fmt.Println(swap(S{f: 1.5, n: 1}, 1))
}
