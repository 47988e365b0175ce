// Method declarations: receivers of all kinds, generic receivers.
package main

import (
	"fmt"
	"math"
)

type Point struct{ x, y float64 }

func (p *Point) Length() float64 { return math.Sqrt(p.x*p.x + p.y*p.y) }
func (p *Point) Scale(factor float64) {
	p.x *= factor
	p.y *= factor
}
func (Point) Name() string           { return "point" }
func (_ Point) Blank(_ int) int      { return 1 }
func (p Point) Moved(d float64) Point { p.x += d; return p }

type Ints []int

func (i Ints) Sum() (s int) {
	for _, v := range i {
		s += v
	}
	return
}
func (i *Ints) Add(v int) { *i = append(*i, v) }

type F func(int) int

func (f F) Twice(n int) int { return f(f(n)) }

type M map[string]int

func (m M) Inc(k string) { m[k]++ }

type Ch chan int

func (c Ch) Send(n int) Ch { c <- n; return c }

type Arr [3]int

func (a *Arr) Set(i, v int) { a[i] = v }
func (a Arr) Get(i int) int { return a[i] }

type Pair[A, B any] struct {
	a A
	b B
}

func (p Pair[A, B]) Swap() Pair[B, A]   { return Pair[B, A]{p.b, p.a} }
func (p Pair[First, _]) First() First   { return p.a }
func (p *Pair[X, Y]) Set(x X, y Y)      { p.a, p.b = x, y }
func (_ Pair[_, _]) Size() int          { return 2 }

type Empty struct{}

func (Empty) println(s string) { fmt.Println("method println", s) }
func (e Empty) len() int       { return 0 }

func main() {
	p := Point{3, 4}
	fmt.Println(p.Length())
	p.Scale(2)
	fmt.Println(p, p.Name(), (&p).Name(), p.Blank(0), p.Moved(1), p)
	var i Ints
	i.Add(1)
	i.Add(2)
	fmt.Println(i.Sum(), Ints{4, 5}.Sum())
	fmt.Println(F(func(n int) int { return n * 3 }).Twice(2))
	m := M{}
	m.Inc("a")
	m.Inc("a")
	c := make(Ch, 2)
	fmt.Println(m, <-c.Send(1).Send(2))
	var a Arr
	a.Set(1, 9)
	(&a).Set(2, 8)
	fmt.Println(a.Get(1), (&a).Get(2))
	q := Pair[int, string]{1, "one"}
	q.Set(2, "two")
	fmt.Println(q.Swap(), q.First(), q.Swap().First(), q.Size())
	Empty{}.println("x")
	fmt.Println(Empty{}.len())
	var np *Point
	defer func() { fmt.Println(recover()) }()
	fmt.Println(np.Name()) // a value receiver needs *np
}
