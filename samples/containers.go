// A linked list and a binary tree behind one interface: methods, embedding, generics, iterators.
package main

import (
	"cmp"
	"fmt"
	"strings"
)

// Container is a collection of values that can be visited in its order.
type Container[T any] interface {
	Insert(T)
	Len() int
	// All visits the values until yield returns false.
	All(yield func(T) bool)
}

// counter counts insertions; containers embed it.
type counter struct{ n int }

func (c *counter) added()  { c.n++ }
func (c counter) Len() int { return c.n }

// List is a singly linked list that keeps the order of insertion.
type List[T any] struct {
	counter
	head, tail *listNode[T]
}

type listNode[T any] struct {
	value T
	next  *listNode[T]
}

// Insert appends a value.
func (l *List[T]) Insert(v T) {
	l.added()
	n := &listNode[T]{value: v}
	if l.tail == nil {
		l.head, l.tail = n, n
		return
	}
	l.tail.next, l.tail = n, n
}

// All visits the values from first to last.
func (l *List[T]) All(yield func(T) bool) {
	for n := l.head; n != nil; n = n.next {
		if !yield(n.value) {
			return
		}
	}
}

// Reverse turns the list around in place.
func (l *List[T]) Reverse() {
	var prev *listNode[T]
	l.tail = l.head
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
}

// Tree is an unbalanced binary search tree; equal values are kept once.
type Tree[T cmp.Ordered] struct {
	counter
	root *treeNode[T]
}

type treeNode[T cmp.Ordered] struct {
	value       T
	left, right *treeNode[T]
}

// Insert puts a value in its place.
func (t *Tree[T]) Insert(v T) {
	at := &t.root
	for *at != nil {
		switch c := cmp.Compare(v, (*at).value); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			return
		}
	}
	*at = &treeNode[T]{value: v}
	t.added()
}

// All visits the values in ascending order.
func (t *Tree[T]) All(yield func(T) bool) { t.root.walk(yield) }

func (n *treeNode[T]) walk(yield func(T) bool) bool {
	return n == nil || n.left.walk(yield) && yield(n.value) && n.right.walk(yield)
}

// Depth is the number of nodes on the longest path down.
func (n *treeNode[T]) Depth() int {
	if n == nil {
		return 0
	}
	return 1 + max(n.left.Depth(), n.right.Depth())
}

// describe prints any container.
func describe[T any](name string, c Container[T]) {
	var parts []string
	for v := range c.All {
		parts = append(parts, fmt.Sprint(v))
	}
	fmt.Printf("%-6s %T with %d: %s\n", name, c, c.Len(), strings.Join(parts, " "))
}

// first returns the first value for which ok holds.
func first[T any](c Container[T], ok func(T) bool) (found T, any bool) {
	for v := range c.All {
		if ok(v) {
			return v, true
		}
	}
	return
}

func main() {
	words := strings.Fields("the quick brown fox jumps over the lazy dog")
	list, tree := &List[string]{}, &Tree[string]{}
	for _, c := range []Container[string]{list, tree} {
		for _, w := range words {
			c.Insert(w)
		}
	}
	describe[string]("list", list)
	describe[string]("tree", tree)
	list.Reverse()
	describe[string]("back", list)

	numbers := &Tree[float64]{}
	for i := range 12 {
		numbers.Insert(float64(i*7%12) / 4)
	}
	describe[float64]("tree", numbers)
	fmt.Println("depth:", numbers.root.Depth())

	v, ok := first[float64](numbers, func(x float64) bool { return x > 1.3 })
	fmt.Println("first above 1.3:", v, ok)
	_, ok = first[string](list, func(s string) bool { return s == "cat" })
	fmt.Println("a cat:", ok)
}
