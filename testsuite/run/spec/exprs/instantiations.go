// Instantiations, explicit, partial and inferred.
package main

import "fmt"

func min2[T ~int | ~float64](x, y T) T {
	if x < y {
		return x
	}
	return y
}

func apply[S ~[]E, E any](s S, f func(E) E) S {
	r := make(S, len(s))
	for i, e := range s {
		r[i] = f(e)
	}
	return r
}

func dup[T any](t T) (T, T) { return t, t }

func conv[To, From ~int | ~float64](f From) To { return To(f) }

type List[T any] struct {
	items []T
}

func (l *List[T]) Add(t T) *List[T] { l.items = append(l.items, t); return l }

func Map[T, U any](l *List[T], f func(T) U) *List[U] {
	r := &List[U]{}
	for _, t := range l.items {
		r.Add(f(t))
	}
	return r
}

type Num int
type Nested[T any] struct{ inner List[List[T]] }
type Fn[A, R any] func(A) R

func (f Fn[A, R]) Call(a A) R { return f(a) }

func counter[T any]() func() int {
	n := 0
	return func() int { n++; return n }
}

func main() {
	minInt := min2[int]
	a := minInt(2, 3)
	b := min2[float64](2.0, 3)
	c := min2(b, -1)
	fmt.Println(a, b, c, min2(Num(3), 4))
	f1 := apply[[]int]
	f2 := apply[[]string, string]
	fmt.Println(f1([]int{1, 2}, func(i int) int { return i * 2 }), f2([]string{"a"}, func(s string) string { return s + s }))
	fmt.Println(apply([]byte("abc"), func(b byte) byte { return b - 32 }))
	fmt.Println(dup("x"))
	fmt.Println(conv[int](2.9), conv[float64](3), conv[Num, float64](7.5))
	l := (&List[int]{}).Add(1).Add(2)
	fmt.Println(Map(l, func(i int) string { return fmt.Sprint("#", i) }).items)
	var n Nested[bool]
	n.inner.Add(List[bool]{[]bool{true}})
	fmt.Println(n, Fn[int, string](func(i int) string { return fmt.Sprint(i) }).Call(4))
	ci, cs := counter[int](), counter[string]()
	ci()
	fmt.Println(ci(), cs())
	fmt.Printf("%T %T %T %T\n", minInt, l, n, Fn[int, []string](nil))
	var fn func(float64, float64) float64 = min2 // inferred from the assignment
	fmt.Println(fn(1.5, 1.25))
	takes := func(f func(int, int) int) int { return f(8, 9) }
	fmt.Println(takes(min2))
}
