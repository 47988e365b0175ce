// Type inference: function arguments, untyped constants, constraints, functions as arguments.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

type Vector []float64
type Bytes []byte
type MyMap map[string]int
type Number interface {
	~int64 | ~float64 | ~complex128 | ~int
}

func scale[N Number](v []N, s N) []N {
	r := make([]N, len(v))
	for i, x := range v {
		r[i] = x * s
	}
	return r
}

func elem[L ~[]E, E any](l L) string { return fmt.Sprintf("%T of %T", l, *new(E)) }

func three[A any, B []C, C *A](a A) string {
	var b B
	return fmt.Sprintf("%T %T", a, b)
}

func keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func mapf[T, U any](s []T, f func(T) U) []U {
	var r []U
	for _, t := range s {
		r = append(r, f(t))
	}
	return r
}

func add[T int | float64](a, b T) T { return a + b }

func recv[T any](c <-chan T) string { return fmt.Sprintf("%T", *new(T)) }

func ptr[T any](p *T) T { return *p }

func fnArg[A, B any](f func(A) B, a A) B { return f(a) }

func mixed[T any](a, b T) string { return fmt.Sprintf("%T", a) }

type Ord interface{ ~int | ~string }

func maxOf[T Ord](first T, rest ...T) T {
	for _, r := range rest {
		if r > first {
			first = r
		}
	}
	return first
}

func length(s string) int { return len(s) }

func id[T any](t T) T { return t }

func nested[K comparable, V any](m map[K][]map[string]V) string {
	return fmt.Sprintf("%T %T", *new(K), *new(V))
}

func main() {
	fmt.Println(scale(Vector{1, 2}, 42), scale([]int{1}, 3), scale([]complex128{1i}, 2))
	fmt.Println(elem(Bytes{1}), elem([]string{}), three(5), keys(MyMap{"a": 1}))
	fmt.Println(mapf([]string{"a", "bcd"}, length), mapf([]int{1, 2}, func(i int) float64 { return float64(i) / 2 }))
	var x int
	fmt.Println(add(x, 2.0), add(1.0, 2.0), add(1, 2.5))
	fmt.Println(recv(make(chan int)), recv(make(<-chan string)), ptr(&x))
	fmt.Println(fnArg(length, "four"), fnArg(id, 3), fnArg(id[string], "s"))
	fmt.Println(mixed(1, 2.5), mixed('a', 1), mixed(1, 2i), mixed("a", "b"), mixed(1 < 2, true))
	fmt.Println(maxOf(3, 9, 4), maxOf("b", "c"), maxOf(1))
	fmt.Println(nested(map[int][]map[string]bool{}))
	fmt.Println(slices.MaxFunc([]int{3, 1, 2}, cmp.Compare[int]), slices.SortedFunc(maps.Keys(map[string]int{"b": 1, "a": 2}), cmp.Compare))
	s := []string{"c", "a"}
	slices.SortFunc(s, cmp.Compare)
	fmt.Println(s)
	type Tree[T any] struct {
		cmp func(T, T) int
	}
	t := Tree[int]{cmp.Compare[int]}
	fmt.Println(t.cmp(1, 2))
	var f func([]string, func(string) int) []int = mapf
	fmt.Println(f([]string{"xx"}, length))
	ret := func() func(int) int { return id }
	fmt.Println(ret()(11))
}
