// Generic code at its edges: recursion through types, methods through constraints, closures, embedded type parameters' types.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
)

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) OrElse(f func() T) T {
	if o.ok {
		return o.v
	}
	return f()
}

func Bind[T, U any](o Option[T], f func(T) Option[U]) Option[U] {
	if !o.ok {
		return None[U]()
	}
	return f(o.v)
}

type Result[T any] interface {
	Unwrap() (T, error)
}
type ok[T any] struct{ v T }
type fail[T any] struct{ error }

func (o ok[T]) Unwrap() (T, error)   { return o.v, nil }
func (f fail[T]) Unwrap() (T, error) { var z T; return z, f.error }

type Node[K cmp.Ordered, V any] struct {
	key         K
	val         V
	left, right *Node[K, V]
	height      int
}

type AVL[K cmp.Ordered, V any] struct{ root *Node[K, V] }

func (n *Node[K, V]) h() int {
	if n == nil {
		return 0
	}
	return n.height
}

func (n *Node[K, V]) fix() *Node[K, V] {
	n.height = 1 + max(n.left.h(), n.right.h())
	switch d := n.left.h() - n.right.h(); {
	case d > 1:
		if n.left.left.h() < n.left.right.h() {
			n.left = n.left.rotate(false)
		}
		return n.rotate(true)
	case d < -1:
		if n.right.right.h() < n.right.left.h() {
			n.right = n.right.rotate(true)
		}
		return n.rotate(false)
	}
	return n
}

func (n *Node[K, V]) rotate(right bool) (m *Node[K, V]) {
	if right {
		m = n.left
		n.left, m.right = m.right, n
	} else {
		m = n.right
		n.right, m.left = m.left, n
	}
	n.height = 1 + max(n.left.h(), n.right.h())
	m.height = 1 + max(m.left.h(), m.right.h())
	return m
}

func (t *AVL[K, V]) Put(k K, v V) {
	var put func(n *Node[K, V]) *Node[K, V]
	put = func(n *Node[K, V]) *Node[K, V] {
		if n == nil {
			return &Node[K, V]{key: k, val: v, height: 1}
		}
		switch cmp.Compare(k, n.key) {
		case -1:
			n.left = put(n.left)
		case 1:
			n.right = put(n.right)
		default:
			n.val = v
		}
		return n.fix()
	}
	t.root = put(t.root)
}

func (t *AVL[K, V]) Range(lo, hi K) iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		var walk func(*Node[K, V]) bool
		walk = func(n *Node[K, V]) bool {
			if n == nil {
				return true
			}
			if n.key > lo && !walk(n.left) {
				return false
			}
			if n.key >= lo && n.key <= hi && !yield(n.key, n.val) {
				return false
			}
			return n.key >= hi || walk(n.right)
		}
		walk(t.root)
	}
}

type Visitor[R any] interface {
	Num(float64) R
	Bin(op byte, x, y Expr) R
}
type Expr interface{ accept(v any) any }
type Num float64
type Bin struct {
	op   byte
	x, y Expr
}

func (n Num) accept(v any) any { return visit(v, func(v Visitor[any]) any { return v.Num(float64(n)) }) }
func (b Bin) accept(v any) any { return visit(v, func(v Visitor[any]) any { return v.Bin(b.op, b.x, b.y) }) }

func visit(v any, f func(Visitor[any]) any) any { return f(v.(Visitor[any])) }

type erase[R any] struct{ v Visitor[R] }

func (e erase[R]) Num(f float64) any              { return e.v.Num(f) }
func (e erase[R]) Bin(op byte, x, y Expr) any     { return e.v.Bin(op, x, y) }
func Accept[R any](e Expr, v Visitor[R]) R        { return e.accept(erase[R]{v}).(R) }

type eval struct{}
type show struct{ depth int }

func (eval) Num(f float64) float64 { return f }
func (v eval) Bin(op byte, x, y Expr) float64 {
	a, b := Accept[float64](x, v), Accept[float64](y, v)
	return map[byte]float64{'+': a + b, '*': a * b, '-': a - b}[op]
}
func (show) Num(f float64) string { return fmt.Sprint(f) }
func (v show) Bin(op byte, x, y Expr) string {
	in := show{v.depth + 1}
	s := Accept[string](x, in) + string(op) + Accept[string](y, in)
	if v.depth > 0 {
		s = "(" + s + ")"
	}
	return s
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(ts ...T) Set[T] {
	for _, t := range ts {
		s[t] = struct{}{}
	}
	return s
}

func (s Set[T]) Sorted(less func(a, b T) int) []T {
	var out []T
	for t := range s {
		out = append(out, t)
	}
	slices.SortFunc(out, less)
	return out
}

type Event[T any] struct{ handlers []func(T) }

func (e *Event[T]) On(f func(T)) func() {
	e.handlers = append(e.handlers, f)
	i := len(e.handlers) - 1
	return func() { e.handlers[i] = nil }
}

func (e *Event[T]) Emit(t T) {
	for _, h := range e.handlers {
		if h != nil {
			h(t)
		}
	}
}

type Embedded[T fmt.Stringer] struct {
	Option[T]
	*Event[string]
	extra []T
}

type name string

func (n name) String() string { return "<" + string(n) + ">" }

func Curry[A, B, C any](f func(A, B) C) func(A) func(B) C {
	return func(a A) func(B) C { return func(b B) C { return f(a, b) } }
}

func Memo[K comparable, V any](f func(func(K) V, K) V) func(K) V {
	m := map[K]V{}
	var self func(K) V
	self = func(k K) V {
		if v, ok := m[k]; ok {
			return v
		}
		v := f(self, k)
		m[k] = v
		return v
	}
	return self
}

func local[T any](ts ...T) string {
	type pair struct {
		i int
		t T
	}
	var ps []pair
	for i, t := range ts {
		ps = append(ps, pair{i, t})
	}
	return fmt.Sprintf("%v %T", ps, ps)
}

func try[T any](r Result[T]) (t T, err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	t, err = r.Unwrap()
	return
}

func depth[T any](n int, t T) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1, t)
}

type Int interface{ ~int8 | ~uint8 | ~int | ~uint64 }

func bits[T Int](x T) (n int) {
	for ; x != 0; x &= x - 1 {
		n++
	}
	return
}

func wrap[T Int](x T) T { return x*x + 1<<3 - T(len("ab")) }

func main() {
	half := func(n int) Option[int] {
		if n%2 != 0 {
			return None[int]()
		}
		return Some(n / 2)
	}
	fmt.Println(Bind(Bind(Some(12), half), half), Bind(Some(3), half).OrElse(func() int { return -1 }))
	var t AVL[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog and runs away from it all") {
		t.Put(w, i)
	}
	for k, v := range t.Range("b", "o") {
		fmt.Print(k, "=", v, " ")
	}
	var seq AVL[int, struct{}]
	for i := range 1000 {
		seq.Put(i, struct{}{})
	}
	fmt.Println(seq.root.height)
	e := Bin{'*', Bin{'+', Num(1), Num(2)}, Bin{'-', Num(7), Num(2.5)}}
	fmt.Println(Accept[float64](e, eval{}), Accept[string](e, show{}))
	fmt.Println(Set[string]{}.Add("b", "a", "b").Sorted(strings.Compare), len(Set[[2]int]{}.Add([2]int{1, 2}, [2]int{1, 2})))
	em := Embedded[name]{Some(name("x")), new(Event[string]), []name{"y"}}
	off := em.On(func(s string) { fmt.Print("first ", s, "; ") })
	em.On(func(s string) { fmt.Print("second ", s, "; ") })
	em.Emit("a")
	off()
	em.Emit("b")
	fmt.Println(em.v, em.extra, em.OrElse(nil))
	fmt.Println(Curry(strings.Repeat)("ab")(3), Memo(func(self func(int) int, n int) int {
		if n < 2 {
			return n
		}
		return self(n-1) + self(n-2)
	})(80))
	fmt.Println(local(1, 2), local("a"), local(name("z")))
	fmt.Println(try[int](ok[int]{4}))
	fmt.Println(try[string](fail[string]{errors.New("failed")}))
	fmt.Println(try[int](nil))
	fmt.Println(depth(1000, "x"), bits(int8(-1)), bits(uint64(1<<63|7)), wrap(int8(100)), wrap(uint8(20)), wrap(7))
	fmt.Printf("%T %T %T\n", em, t, Memo[string, []int])
}
