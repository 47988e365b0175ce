// Methods promoted through chains of one embedded field, in circles too.
package main

import "fmt"

type Outer struct {
	Inner
	extra int
}
type Inner struct {
	*Deep
	m int
}
type Deep struct {
	Deepest
	name string
}
type Deepest struct{ Str }
type Str string

func (s Str) Hello() string   { return "hello " + string(s) }
func (s *Str) Set(x string)   { *s = Str(x) }
func (d Deep) Name() string   { return d.name }
func (i Inner) Name() string  { return "inner " + i.Deep.Name() }
func (o *Outer) Extra() int   { return o.extra }

type Self struct {
	*Self
	n int
}

func (s Self) N() int { return s.n }

type A struct {
	*B
	a int
}
type B struct {
	*C
	b int
}
type C struct {
	*A
	c int
}

func (a A) MA() string { return fmt.Sprint("A", a.a) }
func (b *B) MB() string { return fmt.Sprint("B", b.b) }
func (c C) MC() string { return fmt.Sprint("C", c.c) }
func (c C) MA() string { return "hidden" }

type All interface {
	MA() string
	MB() string
	MC() string
}

type X struct{ Y }
type Y struct {
	Z
	Hello int
}
type Z struct{ Str }

type I interface{ Hello() string }
type WithI struct{ I }
type WithI2 struct {
	WithI
	k int
}

type gen[T any] struct{ Val[T] }
type Val[T any] struct{ v T }

func (v Val[T]) Get() T   { return v.v }
func (v *Val[T]) Put(x T) { v.v = x }

type Getter[T any] interface {
	Get() T
	Put(T)
}

func has(x any) string {
	s := ""
	if _, ok := x.(interface{ Hello() string }); ok {
		s += "Hello "
	}
	if _, ok := x.(interface{ Set(string) }); ok {
		s += "Set "
	}
	if _, ok := x.(interface{ Name() string }); ok {
		s += "Name "
	}
	if _, ok := x.(interface{ Extra() int }); ok {
		s += "Extra "
	}
	if _, ok := x.(All); ok {
		s += "All "
	}
	if _, ok := x.(interface{ MA() string }); ok {
		s += "MA "
	}
	if _, ok := x.(interface{ MB() string }); ok {
		s += "MB "
	}
	if _, ok := x.(interface{ N() int }); ok {
		s += "N "
	}
	return s
}

func main() {
	o := Outer{Inner{&Deep{Deepest{"x"}, "deep"}, 1}, 2}
	o.Set("world")
	fmt.Println(o.Hello(), o.Name(), o.Extra(), o.Deep.Name())
	fmt.Println(has(o), "|", has(&o), "|", has(o.Inner), "|", has(*o.Deep), "|", has(o.Deep), "|", has(o.Deepest), "|", has(&o.Deepest))
	s := Self{&Self{nil, 2}, 1}
	fmt.Println(s.N(), s.Self.N(), has(s), has(&s))
	c := &C{c: 3}
	b := &B{c, 2}
	a := A{b, 1}
	c.A = &a
	var all All = a
	fmt.Println(all.MA(), all.MB(), all.MC())
	fmt.Println(has(a), "|", has(b), "|", has(*b), "|", has(c), "|", has(*c))
	all = c
	fmt.Println(all.MA(), all.MB(), all.MC())
	all = b
	fmt.Println(all.MA(), all.MB(), all.MC())
	x := X{}
	x.Z.Str = "z"
	fmt.Println(has(x), has(x.Y), has(x.Z), x.Hello, x.Z.Hello())
	w := WithI2{WithI{o}, 1}
	fmt.Println(w.Hello(), has(w), has(&w))
	g := gen[string]{}
	var gt Getter[string] = &g
	gt.Put("put")
	fmt.Println(g.Get(), gt.Get(), has(g))
	f := w.Hello
	w.I = Str("other")
	fmt.Println(f(), w.Hello(), (*WithI2).Hello(&w), WithI2.Hello(w))
}
