// Generic types and functions in combinations that must not share code.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int64 | ~uint8 | ~float32 | ~float64 | ~complex128
}

func Add[T Number](a, b T) T                                             { return a + b }
func Conv[To, From ~int | ~int8 | ~uint8 | ~float64 | ~int64](x From) To { return To(x) }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) *Stack[T] { s.items = append(s.items, x); return s }
func (s *Stack[T]) Pop() (x T, ok bool) {
	if len(s.items) == 0 {
		return
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}
func (s Stack[T]) Each(f func(int, T)) {
	for i, x := range s.items {
		f(i, x)
	}
}

type List[T any] struct {
	head, tail *node[T]
	n          int
}
type node[T any] struct {
	v    T
	next *node[T]
	list *List[T]
}

func (l *List[T]) Add(v T) {
	n := &node[T]{v: v, list: l}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.n++
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Reduce[T, A any](xs []T, a A, f func(A, T) A) A {
	for _, x := range xs {
		a = f(a, x)
	}
	return a
}

type Ordered[T any] interface{ Less(T) bool }

func Min[T Ordered[T]](xs ...T) T {
	m := xs[0]
	for _, x := range xs[1:] {
		if x.Less(m) {
			m = x
		}
	}
	return m
}

type Age int

func (a Age) Less(b Age) bool { return a < b }
func (a Age) String() string  { return fmt.Sprintf("age %d", int(a)) }

type Setter[T any] interface {
	*T
	Set(string)
}
type Conf struct{ s string }

func (c *Conf) Set(s string) { c.s = s }
func Parse[T any, P Setter[T]](ss ...string) (out []T) {
	for _, s := range ss {
		var t T
		P(&t).Set(s)
		out = append(out, t)
	}
	return
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("%v=%v", p.Key, p.Val) }

type M[K cmp.Ordered, V any] map[K]V

func (m M[K, V]) Pairs() []Pair[K, V] {
	var ps []Pair[K, V]
	for k, v := range m {
		ps = append(ps, Pair[K, V]{k, v})
	}
	sort.Slice(ps, func(i, j int) bool { return ps[i].Key < ps[j].Key })
	return ps
}

func Kind[T any](x T) string {
	switch any(x).(type) {
	case int:
		return "int"
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return "Stringer"
	}
	var p *T
	return fmt.Sprintf("%T %T", x, p)
}

func Is[T any](x any) bool { _, ok := x.(T); return ok }

type Opt[T any] func(*T)

func Apply[T any, O ~func(*T)](t *T, opts ...O) {
	for _, o := range opts {
		o(t)
	}
}

type Tree[T interface{ Compare(T) int }] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	switch c := v.Compare(t.v); {
	case c < 0:
		t.l = t.l.Insert(v)
	case c > 0:
		t.r = t.r.Insert(v)
	}
	return t
}
func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.l.Walk(f)
		f(t.v)
		t.r.Walk(f)
	}
}

type Str string

func (s Str) Compare(t Str) int { return strings.Compare(string(s), string(t)) }

type Embed[T any] struct {
	Stack[T]
	*List[T]
	extra T
}

type Num[T Number] struct{ v T }

func (n Num[T]) Plus(m Num[T]) Num[T] { return Num[T]{n.v + m.v} }

type Chain[T any] struct{ f func(T) T }

func (c Chain[T]) Then(g func(T) T) Chain[T] {
	return Chain[T]{func(x T) T { return g(c.f(x)) }}
}

func Keys[Mp ~map[K]V, K cmp.Ordered, V any](m Mp) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool { return ks[i] < ks[j] })
	return ks
}

func Ptr[T any](x T) *T { return &x }

func Zero[T any]() (z T) { return }

func Len[T ~string | ~[]byte](x T) (n int) {
	for range len(x) {
		n++
	}
	return n + len(x[1:])
}

func Swap[A, B any](a A, b B) (B, A) { return b, a }

type Alias[T any] = map[string][]T

type Func[A, R any] func(A) R

func (f Func[A, R]) Call(a A) R { return f(a) }

func Send[C ~chan<- T | ~chan T, T any](c C, x T) { c <- x }

type Matrix[T Number] [2][2]T

func (m Matrix[T]) Mul(n Matrix[T]) (r Matrix[T]) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * n[k][j]
			}
		}
	}
	return
}

func Count[T comparable](xs []T, x T) (n int) {
	for _, y := range xs {
		if x == y {
			n++
		}
	}
	return
}

type ErrT[T any] struct{ v T }

func (e ErrT[T]) Error() string { return fmt.Sprint("err ", e.v) }

func main() {
	fmt.Println(Add(1, 2), Add[int8](100, 100), Add(1.5, 2), Add[float32](.1, .2), Add(1i, 2), Add[uint8](200, 100))
	fmt.Println(Conv[int8](300.7), Conv[uint8](int64(-1)), Conv[float64](7), Conv[int8, int](200))
	var s Stack[string]
	s.Push("a").Push("b")
	s.Each(func(i int, x string) { fmt.Print(i, x, " ") })
	fmt.Println(s.Pop())
	fmt.Println((&Stack[int]{}).Pop())
	var l List[[2]string]
	l.Add([2]string{"x"})
	l.Add([2]string{"y"})
	fmt.Println(l.n, l.head.next.v, l.head.list == &l)
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strings.Repeat("z", i) }))
	fmt.Println(Reduce([]string{"a", "bb"}, 0.5, func(a float64, s string) float64 { return a + float64(len(s)) }))
	fmt.Println(Min(Age(5), 3, 9))
	fmt.Println(Parse[Conf]("p", "q"))
	fmt.Println(M[string, int]{"b": 1, "a": 2}.Pairs())
	fmt.Println(Kind(1), Kind("s"), Kind(Age(1)), Kind([]int{}), Kind(Pair[int, string]{}))
	fmt.Println(Is[int](1), Is[string](1), Is[error](ErrT[int]{}), Is[fmt.Stringer](Age(1)), Is[Pair[int, int]](Pair[int, int8]{}))
	c := &Conf{}
	Apply(c, func(c *Conf) { c.s += "1" }, func(c *Conf) { c.s += "2" })
	Apply(c, Opt[Conf](func(c *Conf) { c.s += "3" }))
	fmt.Println(*c)
	var t *Tree[Str]
	for _, w := range strings.Fields("the quick brown fox the") {
		t = t.Insert(Str(w))
	}
	t.Walk(func(s Str) { fmt.Print(s, " ") })
	fmt.Println()
	e := Embed[int]{List: &List[int]{}}
	e.Push(3)
	e.Add(4)
	fmt.Printf("%v %v %T\n", e.items, e.n, e)
	fmt.Println(Num[complex128]{1i}.Plus(Num[complex128]{2}).v, Num[int8]{127}.Plus(Num[int8]{1}).v)
	fmt.Println(Chain[int]{func(x int) int { return x + 1 }}.Then(func(x int) int { return x * 2 }).f(5))
	fmt.Println(Keys(map[string]bool{"z": true, "y": false}), Keys(M[int8, any]{3: nil, 1: nil}))
	p := Ptr(Ptr(5))
	**p++
	fmt.Println(**p, Zero[*int]() == nil, Zero[[2]string](), Zero[struct{ a int }]())
	fmt.Println(Len("héllo"), Len([]byte{1, 2, 3}))
	fmt.Println(Swap(Swap("a", 1)))
	al := Alias[int]{"a": {1}}
	fmt.Printf("%v %T\n", al, al)
	fmt.Println(Func[string, int](func(s string) int { return len(s) }).Call("four"))
	ch := make(chan int, 2)
	Send(ch, 1)
	Send((chan<- int)(ch), 2)
	fmt.Println(<-ch, <-ch)
	fmt.Println(Matrix[int]{{1, 1}, {1, 0}}.Mul(Matrix[int]{{1, 1}, {1, 0}}), Matrix[float64]{{.5}}.Mul(Matrix[float64]{{2}}))
	fmt.Println(Count([]any{1, "a", 1, nil}, any(1)), Count([]Pair[int, string]{{1, "a"}, {1, "b"}}, Pair[int, string]{1, "a"}))
	f, g := Add[int], (*Stack[string]).Push
	fmt.Printf("%T %T %v\n", f, g, f(1, 2))
	mv := s.Push
	mv("c")
	fmt.Println(s.items)
	var target ErrT[string]
	err := fmt.Errorf("w: %w", ErrT[string]{"in"})
	fmt.Println(errors.As(err, &target), target.v, errors.As(err, new(ErrT[int])))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(Count([]any{[]int{}}, any([]int{})))
}
