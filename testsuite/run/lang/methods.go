// Method sets, embedding, promoted methods through every kind of field, method values and expressions.
package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

type A struct{ n int }

func (a A) Val() int     { return a.n }
func (a *A) Ptr() int    { a.n++; return a.n }
func (a A) Name() string { return "A" }

type B struct {
	A
	m int
}

func (b B) Name() string { return "B" + b.A.Name() }

type C struct {
	*B
	io.Writer
}

type D struct {
	C
	A2
	fmt.Stringer
}
type A2 struct{ A }

func (a A2) String2() string { return "a2" }

type I interface {
	Val() int
	Ptr() int
}
type J interface {
	I
	Name() string
}

type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

type M map[string]int

func (m M) Inc(k string) M { m[k]++; return m }

type Sl []int

func (s *Sl) Add(x int)         { *s = append(*s, x) }
func (s Sl) Len() int           { return len(s) }
func (s Sl) Less(i, j int) bool { return s[i] > s[j] }
func (s Sl) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type Ch chan int

func (c Ch) Send(x int) { c <- x }

type Rec struct {
	next *Rec
	v    int
}

func (r *Rec) Sum() int {
	if r == nil {
		return 0
	}
	return r.v + r.next.Sum()
}

type buf struct{ strings.Builder }

type Empty struct{}

func (Empty) M() string  { return "empty" }
func (*Empty) P() string { return "pempty" }

type Arr [5]int

func (a Arr) Set(i, v int) Arr { a[i] = v; return a }
func (a *Arr) PSet(i, v int)   { a[i] = v }

type rev struct{ sort.Interface }

func (r rev) Less(i, j int) bool { return r.Interface.Less(j, i) }

func main() {
	b := &B{A{1}, 2}
	var i I = b
	fmt.Println(i.Val(), i.Ptr(), i.Val(), b.Name(), i.(J).Name())
	c := C{b, &buf{}}
	fmt.Fprintf(c, "%d-%s", 5, "x")
	fmt.Println(c.Writer.(*buf).String(), c.Val(), c.Ptr(), c.Name(), I(c).Ptr(), I(&c).Val())
	d := D{C: c, A2: A2{A{100}}, Stringer: nil}
	fmt.Println(d.C.Val(), d.A2.Val(), d.String2(), d.C.B.A.n)
	func() {
		defer func() { fmt.Println(recover() != nil) }()
		fmt.Println(d.String())
	}()
	f1, f2, f3 := A.Val, (*A).Ptr, (*A).Val
	a := A{10}
	fmt.Println(f1(a), f2(&a), f3(&a), B.Name(*b), (*B).Ptr(b), I.Val(b), J.Name(b))
	v1, v2 := a.Val, a.Ptr
	a.n = 50
	fmt.Println(v1(), v2(), a.n)
	iv := i.Ptr
	i = &A{7}
	fmt.Println(iv(), i.Val())
	fmt.Println(F(func(x int) int { return x * 3 }).Twice(2), M{}.Inc("a").Inc("a"), F.Twice(func(x int) int { return x - 1 }, 0))
	var s Sl
	for _, x := range []int{3, 1, 2} {
		s.Add(x)
	}
	sort.Sort(s)
	fmt.Println(s)
	sort.Sort(rev{s})
	fmt.Println(s, sort.IsSorted(rev{s}))
	ch := make(Ch, 1)
	ch.Send(4)
	fmt.Println(<-ch, (&Rec{&Rec{nil, 1}, 2}).Sum(), (*Rec)(nil).Sum())
	var e Empty
	fmt.Println(e.M(), e.P(), (&e).M(), Empty.M(e), interface{ M() string }(e).M(), interface{ P() string }(&e).P())
	arr := Arr{1}
	arr2 := arr.Set(1, 5)
	arr.PSet(2, 6)
	fmt.Println(arr, arr2, Arr.Set(arr, 0, 9), interface{ Set(int, int) Arr }(arr).Set(4, 4), interface{ Set(int, int) Arr }(&arr).Set(3, 3))
	anon := struct {
		A
		*Rec
	}{A{5}, &Rec{nil, 8}}
	fmt.Println(anon.Ptr(), anon.Sum(), interface{ Sum() int }(anon).Sum(), I(&anon).Val())
	m := map[string]A{"x": {3}}
	fmt.Println(m["x"].Val(), []B{{A{4}, 0}}[0].Val())
	ptrs := []*B{b, {A{6}, 1}}
	for _, p := range ptrs {
		p.Ptr()
	}
	fmt.Println(ptrs[0].n, ptrs[1].n)
	var nilI I
	defer func() {
		fmt.Println(recover())
		defer func() { fmt.Println(recover()) }()
		var nb *B
		_ = nb.Val
	}()
	_ = nilI.Val
}
