// Comparison operators on every comparable type.
package main

import (
	"fmt"
	"math"
)

type St struct {
	a int
	_ string
	b any
	f float64
}
type MyBool bool
type I interface{ M() }
type T int

func (T) M() {}

type P struct{ n int }

func (*P) M() {}

func try(name string, f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	const c = 3 < 4
	x, y := 1, 2
	var (
		b3        = x == y
		b4 bool   = x == y
		b5 MyBool = x == y
	)
	fmt.Printf("%T %T %T %v\n", b3, b4, b5, c)
	fmt.Println(true == true, false != true, x < y, x <= y, x > y, x >= y, int8(-1) < 0, uint8(255) > 0)
	fmt.Println("a" < "b", "a" < "aa", "Z" < "a", "" < "a", "é" > "z", "abc" == "abc", "a\x00" > "a")
	p, q := new(int), new(int)
	r := p
	fmt.Println(p == q, p == r, p != nil, (*int)(nil) == nil)
	c1, c2 := make(chan int), make(chan int)
	var ro <-chan int = c1
	fmt.Println(c1 == c2, ro == c1, c1 != nil)
	var i, j any = 1, 1.0
	fmt.Println(i == j, i == 1, j == 1.0, i == any(1), i == nil, 1 == i, any(int8(1)) == any(1))
	var m I = T(3)
	fmt.Println(m == T(3), T(4) == m, m == I(&P{1}), m != nil)
	pp := &P{1}
	m = pp
	fmt.Println(m == pp, m == &P{1}, I((*P)(nil)) == nil, I((*P)(nil)) == (*P)(nil))
	s1, s2 := St{1, "x", 2, 0}, St{1, "y", 2, math.Copysign(0, -1)}
	fmt.Println(s1 == s2, s1 == St{a: 1}, s1 != s2, St{f: math.NaN()} == St{f: math.NaN()})
	fmt.Println([2]string{"a", "b"} == [2]string{"a", "b"}, [2]any{1, "x"} == [2]any{1, "y"}, [0]int{} == [0]int{})
	fmt.Println(struct{ a, b int }{1, 2} == struct{ a, b int }{1, 2}, struct{}{} == struct{}{})
	var fn func()
	var sl []int
	var mp map[int]int
	fmt.Println(fn == nil, sl == nil, nil == mp, sl != nil)
	fmt.Println(1+2i == 1+2i, complex(math.NaN(), 0) == complex(math.NaN(), 0))
	e1, e2 := any([]int{1}), any([]int{1})
	try("slices", func() bool { return e1 == e2 })
	try("different types", func() bool { return e1 == any(1) })
	try("maps", func() bool { return any(mp) == any(mp) })
	try("functions", func() bool { return any(fn) == any(fn) })
	try("arrays", func() bool { return [2]any{1, e1} == [2]any{1, e2} })
	try("arrays that differ before", func() bool { return [2]any{1, e1} == [2]any{2, e2} })
	try("structs", func() bool { return struct{ a, b any }{1, e1} == struct{ a, b any }{1, e1} })
	try("struct type", func() bool { return any(struct{ f func() }{}) == any(struct{ f func() }{}) })
	try("nil", func() bool { return e1 == nil })
}
