package main

import (
	"fmt"
	"reflect"
)

type Pair[A, B any] struct {
	a A
	b B
}

func (p *Pair[A, B]) M() any {
	type loc struct{ x A }
	type gen[C any] struct {
		a A
		b B
		c C
	}
	return [2]any{loc{p.a}, gen[string]{p.a, p.b, "s"}}
}

func F[T any](x T) any {
	type node struct {
		v    T
		next *node
	}
	type list[E any] struct {
		head *node
		e    []E
		sub  map[string]list[E]
	}
	l := list[int]{head: &node{x, &node{x, nil}}, e: []int{1}}
	l.sub = map[string]list[int]{"a": {}}
	return l
}

type Num interface{ ~int | ~float64 }

func Sum[T Num](xs ...T) (any, T) {
	type acc[U Num] struct {
		t T
		u U
	}
	type my int
	add := func(a *acc[my], v T) { a.t += v; a.u++ }
	var a acc[my]
	for _, x := range xs {
		add(&a, x)
	}
	type emb struct{ acc[T] }
	return []any{a, emb{acc[T]{a.t, a.t}}, func() any {
		type in[Q any] struct {
			q Q
			t T
		}
		return in[bool]{}
	}()}, a.t
}

type Iface interface{ Get() int }
type impl[T any] struct{ v T }

func (i impl[T]) Get() int { return 7 }

func G[T any]() Iface {
	type e struct{ impl[T] }
	return e{}
}

func plain() any {
	type T[X any] struct{ x X }
	type U T[int]
	return []any{T[string]{}, U{}, T[U]{}}
}

func main() {
	fmt.Printf("%T %v\n", (&Pair[int, string]{1, "x"}).M(), (&Pair[int, string]{1, "x"}).M())
	for _, v := range (&Pair[int, string]{1, "x"}).M().([2]any) {
		fmt.Printf("%T %+v\n", v, v)
	}
	x, y := F(1), F("a")
	fmt.Printf("%T\n%T\n", x, y)
	fmt.Println(reflect.TypeOf(x) == reflect.TypeOf(y), reflect.TypeOf(x) == reflect.TypeOf(F(2)))
	fmt.Println(reflect.TypeOf(x).Field(0).Type, reflect.TypeOf(x).Field(2).Type, reflect.TypeOf(x).Name())
	a, b := Sum(1, 2, 3)
	fmt.Printf("%T %v\n", b, b)
	for _, v := range a.([]any) {
		fmt.Printf("%T %+v\n", v, v)
	}
	a, _ = Sum(1.5, 2)
	for _, v := range a.([]any) {
		fmt.Printf("%T %+v\n", v, v)
	}
	fmt.Printf("%T %d %T\n", G[int](), G[int]().Get(), G[string]())
	fmt.Println(G[int]() == G[int](), G[int]() == G[string]())
	for _, v := range plain().([]any) {
		fmt.Printf("%T %+v\n", v, v)
	}
	defer func() { fmt.Println(recover()) }()
	_ = x.(interface{ Foo() })
}
