package main

import "fmt"

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }

type Base struct {
	ID   int
	Name string
}

func (b Base) Describe() string  { return fmt.Sprint(b.ID, " ", b.Name) }
func (b *Base) Rename(n string) { b.Name = n }

type Derived struct {
	Base
	*Point
	Extra [3]float64
}

type Big struct {
	a, b, c, d, e, f int
	s          string
}

func modify(b Big) Big {
	b.a = 100
	b.s += "!"
	return b
}

func main() {
	p := Point{1, 2}
	q := &Point{X: 3}
	p.Scale(2)
	q.Scale(3)
	fmt.Println(p, *q, p.Add(*q), p == Point{2, 4}, q.Add(p))
	d := Derived{Base{7, "seven"}, &Point{1, 1}, [3]float64{1, 2, 3}}
	d.Rename("SEVEN")
	d.Scale(5)
	fmt.Println(d.Describe(), d.X, d.Point.Y, d.Extra, d.Name, d.Base)
	b := Big{a: 1, s: "s"}
	c := modify(b)
	fmt.Println(b, c, b == c)
	anon := struct {
		A int
		B []string
	}{1, []string{"x"}}
	fmt.Printf("%v %+v\n", anon, anon)
	f := p.Add
	p.X = 1000
	g := (*Point).Scale
	g(&p, 2)
	h := Point.Add
	fmt.Println(f(Point{1, 1}), p, h(p, p))
	arr := []Point{{1, 2}, {3, 4}}
	for i := range arr {
		arr[i].Scale(10)
	}
	ptrs := []*Point{{5, 6}}
	ptrs[0].X++
	fmt.Println(arr, *ptrs[0])
	var z struct{}
	fmt.Println(z, z == struct{}{})
	m := map[string]*Big{"x": {a: 3}}
	m["x"].b = 4
	fmt.Println(*m["x"])
	type node struct {
		val  int
		next *node
	}
	var head *node
	for i := range 4 {
		head = &node{i, head}
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.val, " ")
	}
	fmt.Println()
}
