// Objects of 4 GiB and more, and values that no frame holds.
// stress: off
package main

import "fmt"

type T struct{ a [2 << 20]int }

//go:noinline
func f(t T) T { t.a[5]++; return t }

func (t T) m() T { t.a[7]++; return t }

type I interface{ m() T }

var global T

func main() {
	p := new([1 << 32]byte)
	p[5] = 1
	last := len(p) - 1
	p[last] = 3
	fmt.Println(len(p), p[5], p[last], p[last/2])

	var t T
	t = f(t)
	u := f(t)
	var i I = u
	w := i.m()
	fmt.Println(t.a[5], u.a[5], w.a[7], u.a[7], i.(T).a[7], i == I(w))
	t, u = u, t
	global = T{a: [2 << 20]int{9: 4}}
	fmt.Println(t.a[5], u.a[5], global.a[9], global == t)
	m := map[int]T{1: u}
	fmt.Println(m[1].a[5], m[2].a[5])
	s := []T{t, u}
	s[0], s[1] = s[1], s[0]
	for _, x := range s {
		x.a[0] = 1
	}
	fmt.Println(s[0].a[5], s[1].a[5], s[0].a[0])
}
