// Type declarations: aliases and definitions.
package main

import (
	"fmt"
	"sort"
	"sync"
)

type (
	nodeList = []*Node
	Polar    = polar
	Point    struct{ x, y float64 }
	polar    Point
	Node     struct {
		kids nodeList
		name string
	}
)

type TreeNode struct {
	left, right *TreeNode
	value       any
}

type Mutex struct{ state int }

func (m *Mutex) Lock()   { m.state++ }
func (m *Mutex) Unlock() { m.state-- }

type NewMutex Mutex
type PtrMutex *Mutex
type PrintableMutex struct{ Mutex }
type MyLocker sync.Locker

type Set[T comparable] = map[T]struct{} // a generic alias
type Vec[T any] = []T
type Pair[A, B any] struct {
	a A
	b B
}
type Same[T any] = Pair[T, T]
type IntTo[V any] = Pair[int, V]

func (p Pair[A, B]) Swap() Pair[B, A] { return Pair[B, A]{p.b, p.a} }

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type A int
type B A
type C = B

func (C) Hello() string { return "method of B through its alias" }

func main() {
	var l nodeList = []*Node{{name: "leaf"}}
	n := Node{l, "root"}
	fmt.Println(n.kids[0].name, Polar(Point{1, 2}), polar{3, 4}.x)
	t := TreeNode{&TreeNode{value: 1}, nil, "v"}
	fmt.Println(t.left.value, t.value)
	_, ok := any(new(NewMutex)).(sync.Locker)
	_, ok2 := any(PtrMutex(new(Mutex))).(sync.Locker) // a defined pointer type has no methods
	var pm PrintableMutex
	pm.Lock()
	var ml MyLocker = &pm
	ml.Lock()
	fmt.Println(ok, ok2, pm.state)
	s := Set[string]{"a": {}}
	var m map[string]struct{} = s
	var v Vec[int] = []int{1, 2}
	fmt.Println(len(m), v, Same[int]{1, 2}.Swap(), IntTo[string]{1, "x"}.Swap())
	fmt.Printf("%T %T %T\n", s, v, Same[bool]{})
	w := byLen{"ccc", "a", "bb"}
	sort.Sort(w)
	fmt.Println(w)
	fmt.Println(B(1).Hello(), C(2), A(3))
	type inner struct{ *inner }
	fmt.Println(inner{&inner{}}.inner.inner == nil)
	type E = error
	var e E = fmt.Errorf("aliased")
	fmt.Println(e)
}
