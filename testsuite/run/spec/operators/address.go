// Address operators and pointer indirection.
package main

import "fmt"

type Point struct{ x, y int }

var calls int

func f(n int) int     { calls++; return n }
func pf(p *int) *int  { calls++; return p }

func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}

func main() {
	x := 1
	p := &x
	*p = 2
	*pf(p) += 3
	a := [3]int{1, 2, 3}
	q := &a[f(2)]
	*q = 30
	s := []Point{{1, 2}}
	r := &s[0].y
	*r = 20
	lit := &Point{2, 3}
	par := &(Point{4, 5})
	m := &map[string]int{"a": 1}
	(*m)["b"] = 2
	fmt.Println(x, a, s, *lit, *par, *m, calls)
	pp := &lit
	(*pp).x, (**pp).y = 7, 8
	px := &(*lit).x
	*px++
	fmt.Println(*lit, &*lit == lit, *&x)
	f := &struct{ in struct{ n int } }{}
	n := &f.in.n
	*n = 4
	fmt.Println(f.in)
	sl := &[]int{1, 2}[1]
	fmt.Println(*sl, *&[]int{5}[0])
	var np *int
	var npt *Point
	var arr *[4]int
	i := 4
	try("load", func() { _ = *np })
	try("store", func() { *np = 1 })
	try("address of indirection", func() { _ = &*np })
	try("address of field", func() { _ = &npt.y })
	try("address of element", func() { _ = &arr[1] })
	try("address out of range", func() { _ = &a[i-f.in.n+3] })
	try("struct copy", func() { v := *npt; _ = v })
	try("increment", func() { npt.x++ })
}
