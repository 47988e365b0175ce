// Type parameter declarations and constraints, self-reference included.
package main

import (
	"cmp"
	"fmt"
)

type Constraint[T any] interface{ ~[]T }

func p1[P any](p P) P                                   { return p }
func p2[S interface{ ~[]byte | string }](s S) int       { return len(s) }
func p3[S ~[]E, E any](s S) (e E)                       { return s[0] }
func p4[P Constraint[int]](p P) int                     { return p[0] }
func p5[_ any]() string                                 { return "blank" }
func p6[T interface{ *int }](p T) int                   { return *p }
func p7[K comparable, V int | float64](m map[K]V) (s V) {
	for _, v := range m {
		s += v
	}
	return
}

type T1[P interface{ *int }] struct{ p P }
type T2[P *int,] struct{ p P }
type T3[P *int | *string,] struct{ p P }
type T4[P ~int] []P
type List[T any] struct {
	next  *List[T]
	value T
}

func (l *List[T]) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.Len()
}

func (l *List[_]) Push(n int) string { return fmt.Sprint("pushed ", n) }

type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	n    int
}
type node[K cmp.Ordered, V any] struct {
	k    K
	v    V
	l, r *node[K, V]
}

func (t *Tree[Key, Val]) Put(k Key, v Val) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).l
		case c > 0:
			p = &(*p).r
		default:
			(*p).v = v
			return
		}
	}
	*p = &node[Key, Val]{k: k, v: v}
	t.n++
}

func (t *Tree[K, V]) Walk(f func(K, V)) {
	var walk func(*node[K, V])
	walk = func(n *node[K, V]) {
		if n != nil {
			walk(n.l)
			f(n.k, n.v)
			walk(n.r)
		}
	}
	walk(t.root)
}

// A constraint that refers to its own type parameter.
type Adder[A Adder[A]] interface{ Add(A) A }

type Money int

func (m Money) Add(n Money) Money { return m + n }

func Total[A Adder[A]](xs ...A) (t A) {
	for _, x := range xs {
		t = t.Add(x)
	}
	return
}

type Equaler[T any] interface{ Equal(T) bool }

func Find[T Equaler[T]](xs []T, x T) int {
	for i, y := range xs {
		if x.Equal(y) {
			return i
		}
	}
	return -1
}

type Fold string

func (f Fold) Equal(g Fold) bool { return len(f) == len(g) }

type Setter[B any] interface {
	Set(string)
	*B
}
type conf struct{ s string }

func (c *conf) Set(s string) { c.s = s }

func FromStrings[T any, PT Setter[T]](s []string) []T {
	result := make([]T, len(s))
	for i, v := range s {
		p := PT(&result[i])
		p.Set(v)
	}
	return result
}

func isComparable[T comparable](a, b T) bool { return a == b }

func zero[T any]() (t T) { return }

func main() {
	n := 5
	fmt.Println(p1("x"), p2("abc"), p2([]byte{1}), p3([]string{"e"}), p4([]int{7}), p5[int](), p6(&n), p7(map[string]float64{"a": 1, "b": 2.5}))
	fmt.Println(*T1[*int]{&n}.p, *T2[*int]{&n}.p, *T3[*int]{&n}.p, T4[int]{1})
	l := &List[string]{&List[string]{nil, "b"}, "a"}
	fmt.Println(l.Len(), l.next.value, l.Push(3))
	var t Tree[string, int]
	for i, s := range []string{"m", "c", "x", "a", "c"} {
		t.Put(s, i)
	}
	t.Walk(func(k string, v int) { fmt.Print(k, "=", v, " ") })
	fmt.Println(t.n)
	fmt.Println(Total(Money(1), 2, 3), Find([]Fold{"a", "bb", "cc"}, "zz"), FromStrings[conf]([]string{"p", "q"}))
	var a, b any = 1, 1
	fmt.Println(isComparable(a, b), isComparable(1.5, 1.5), isComparable[error](nil, nil), isComparable([2]string{"a"}, [2]string{"a"}))
	fmt.Printf("%v %q %v %v\n", zero[int](), zero[string](), zero[*int]() == nil, zero[[2]bool]())
	fmt.Printf("%T %T %T\n", l, t, T4[Money]{})
}
