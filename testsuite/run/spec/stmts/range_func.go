// Range over functions: iterators.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type Tree[T any] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func count(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		defer fmt.Print("[done]")
		for i := range n {
			if !yield(i, fmt.Sprint("#", i)) {
				fmt.Print("[stopped]")
				return
			}
		}
	}
}

func thrice(yield func() bool) { _ = yield() && yield() && yield() }

func filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}

func find(t *Tree[int], x int) (pos int, err error) {
	defer func() { pos *= 10 }()
	for v := range t.All() {
		pos++
		if v == x {
			return pos, nil
		}
	}
	return -1, fmt.Errorf("%d not found", x)
}

func labels() (s string) {
outer:
	for i := range count(4) {
		for j, t := range count(4) {
			switch {
			case j == 1 && i < 2:
				continue outer
			case i == 2:
				break outer
			}
			s += t
		}
	}
	return
}

func jump() string {
	for i := range count(5) {
		if i == 2 {
			goto out
		}
	}
	return "not here"
out:
	return "jumped"
}

func deferred() {
	for i := range count(2) {
		defer fmt.Println("deferred by the function", i)
	}
	fmt.Println("end of deferred")
}

func main() {
	t := &Tree[int]{&Tree[int]{nil, nil, 1}, &Tree[int]{&Tree[int]{nil, nil, 5}, nil, 7}, 3}
	for v := range t.All() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	for i, s := range count(3) {
		fmt.Print(i, s, " ")
	}
	for i := range count(10) {
		if i == 1 {
			break
		}
	}
	n := 0
	for range thrice {
		n++
	}
	fmt.Println(n)
	for v := range filter(t.All(), func(v int) bool { return v > 2 }) {
		if v == 5 {
			continue
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
	fmt.Println(find(t, 5))
	fmt.Println(find(t, 6))
	fmt.Println(labels())
	fmt.Println(jump())
	deferred()
	var i int
	var s string
	for i, s = range count(2) {
	}
	fmt.Println(i, s)
	var fs []func()
	for v := range t.All() {
		fs = append(fs, func() { v++; fmt.Print(v, " ") })
	}
	for _, f := range fs {
		f()
		f()
	}
	fmt.Println()
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		for i := range count(3) {
			if i == 1 {
				panic("in the body")
			}
		}
	}()
	next, stop := iter.Pull(t.All())
	a, ok := next()
	b, _ := next()
	stop()
	_, after := next()
	fmt.Println(a, ok, b, after)
	fmt.Println(slices.Collect(t.All()), slices.Sorted(maps.Values(map[int]int{1: 3, 2: 1})))
	func() {
		defer func() { fmt.Println(recover()) }()
		bad := func(yield func(int) bool) { yield(1); yield(2) }
		for range bad {
			break
		}
	}()
}
