// Variables: static and dynamic types, zero values, elements that act like variables.
package main

import "fmt"

type T struct {
	i int
	f float64
	s string
	p *T
	a [2]struct{ b bool }
	m map[string]int
	g func()
	e error
	c chan int
	l []int
	x complex64
}

func params(a, b int) (c int, d string) { fmt.Println(a, b, c, d == ""); return }

func main() {
	var x interface{}
	var v *T
	fmt.Printf("%T %v\n", x, x == nil)
	x = 42
	fmt.Printf("%T %v\n", x, x)
	x = v
	fmt.Printf("%T %v %v\n", x, x == nil, x.(*T) == nil)
	var t T
	fmt.Printf("%+v\n", t)
	n := new(T)
	n.a[1].b = true
	p := &n.a[1].b
	*p = !*p
	q := &n.f
	*q += 2.5
	fmt.Println(n.a, n.f, t.a == new(T).a)
	arr := [3]int{1, 2, 3}
	e := &arr[1]
	*e = 20
	s := arr[:]
	r := &s[2]
	*r = 30
	fmt.Println(arr, s)
	params(1, 2)
	anon := &struct{ x, y int }{3, 4}
	anon.x++
	fmt.Println(*anon)
	w := 1
	w, w2 := w+1, w
	fmt.Println(w, w2)
}
