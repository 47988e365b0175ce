// Selectors: depth, automatic dereference, embedded fields, shadowing.
package main

import "fmt"

type T0 struct{ x int }

func (*T0) M0() string { return "M0" }

type T1 struct{ y int }

func (T1) M1() string { return "M1" }

type T2 struct {
	z int
	T1
	*T0
}

func (*T2) M2() string { return "M2" }

type Q *T2

type A struct{ n int }
type B struct{ n string }
type C struct {
	A
	B
	m int
}
type D struct {
	C
	n float64 // shallower than the two others
}
type Deep struct{ *D }

type I interface{ Get() int }
type impl int

func (i impl) Get() int { return int(i) }

type HasI struct {
	I
	f func() string
}

func get() *T2 { return &T2{z: 9} }

func main() {
	t := T2{1, T1{2}, &T0{3}}
	p := &t
	var q Q = p
	fmt.Println(t.z, t.y, t.x, p.z, p.y, p.x, q.x, (*q).T0.x, q.y)
	fmt.Println(p.M0(), p.M1(), p.M2(), t.M2(), t.M0(), t.M1(), (*q).M0())
	d := D{n: 1.5}
	d.A.n, d.B.n = 7, "seven"
	fmt.Println(d.n, d.A.n, d.C.B.n, Deep{&d}.n, Deep{&d}.m)
	h := HasI{impl(4), func() string { return "field function" }}
	fmt.Println(h.Get(), h.I.Get(), h.f(), get().z)
	get().z = 3
	arr := []T2{t}
	arr[0].T0.x = 30
	arr[0].z++
	fmt.Println(t.x, arr[0].z, t.z)
	m := map[string]*T2{"a": p}
	m["a"].y = 50
	fmt.Println(t.y, m["a"].T1.y, struct{ a, b int }{1, 2}.b)
	pp := &p
	(*pp).z = 100
	fmt.Println(t.z)
}
