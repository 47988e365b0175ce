// Pointer types: nil, variables, pointers to everything.
package main

import "fmt"

type Point struct{ X, Y int }

func (p *Point) Move(d int) *Point { p.X += d; return p }

func escape() *int { n := 7; return &n }

func main() {
	var p *Point
	fmt.Println(p == nil)
	p = &Point{1, 2}
	q := p
	q.X = 10
	(*p).Y = 20
	fmt.Println(*p, p == q, p == &Point{10, 20})
	pp := &p
	(*pp).X++
	(**pp).Y++
	fmt.Println(p.X, p.Y, *pp == p)
	a := &[4]int{1, 2, 3}
	a[3] = 4
	fmt.Println(*a, len(a), a[1:3])
	e, f := escape(), escape()
	*e++
	fmt.Println(*e, *f, e != f)
	s := &[]int{1}
	*s = append(*s, 2)
	(*s)[0] = 9
	m := &map[string]int{}
	(*m)["a"] = 1
	fmt.Println(*s, *m)
	fn := &[]func() int{func() int { return 3 }}[0]
	fmt.Println((*fn)())
	fmt.Println(*p.Move(5).Move(-1))
	var i interface{} = p
	i.(*Point).X = 0
	fmt.Println(*p)
	type L *L
	var l L
	l = &l
	fmt.Println(l == *l)
	x := 1
	px := &x
	*px *= 5
	x++
	fmt.Println(*px, x)
	type PP *Point
	var named PP = p
	named.X = 77
	fmt.Println(p.X)
}
