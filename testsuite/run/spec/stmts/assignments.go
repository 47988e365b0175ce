// Assignment statements: two phases, operations, tuple assignments, conversions of constants.
package main

import "fmt"

type Point struct{ x, y int }

func two() (int, string) { return 2, "two" }

var log []string

func idx(n int) int { log = append(log, fmt.Sprint(n)); return n }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	x := []int{1, 2, 3}
	i := 0
	i, x[i] = 1, 2
	fmt.Println(i, x)
	i = 0
	x[i], i = 2, 1
	x[0], x[0] = 1, 2
	fmt.Println(i, x)
	try(func() { x[1], x[i+2] = 4, 5 })
	var p *Point
	try(func() { x[2], p.x = 6, 7 })
	fmt.Println(x)
	i = 2
	x = []int{3, 5, 7}
	for i, x[i] = range x {
		break
	}
	fmt.Println(i, x)
	x[idx(0)] += 10
	x[idx(1)] <<= idx(2)
	x[idx(2)] &^= 1 << 1
	fmt.Println(x, log)
	n, f, s, u := 7, 2.5, "s", uint8(250)
	n += 3
	n -= 1
	n *= 4
	n /= 5
	n %= 4
	f *= 2
	f /= 3
	s += "t"
	u += 10
	u |= 0x80
	u ^= 0xff
	u >>= 1
	u &= 0x3c
	fmt.Println(n, f, s, u)
	n *= 2 + 3
	n -= 4 - 2
	fmt.Println(n)
	var str string
	a, str = two()
	_, str = two()
	_ = a
	(b) = 5
	m := map[string]*Point{"p": {}}
	m["p"].x, m["p"].y = 3, 4
	v, ok := m["q"]
	m["q"], ok = m["p"]
	fmt.Println(a, str, b, *m["p"], v == nil, ok, m["q"] == m["p"])
	var e, g interface{} = 1, 'x'
	_ = 1 << 3
	e, g = 2.5, a < b
	fmt.Printf("%T %T\n", e, g)
	one, two, three := '一', '二', '三'
	one, two, three = three, one, two
	fmt.Println(string(one), string(two), string(three))
	arr := [3]int{1, 2, 3}
	brr := arr
	brr[0], arr[1] = arr[1], brr[0]
	fmt.Println(arr, brr)
	pp := &Point{1, 2}
	pp, pp.x = &Point{8, 9}, 100
	fmt.Println(*pp)
	type L struct {
		next *L
		v    int
	}
	l := &L{v: 1, next: &L{v: 2, next: &L{v: 3}}}
	var rev *L
	for l != nil {
		l.next, rev, l = rev, l, l.next
	}
	fmt.Println(rev.v, rev.next.v, rev.next.next.v)
	sl := []int{0, 1, 2}
	sl[0], sl = 9, []int{5}
	fmt.Println(sl)
	st := struct {
		a [2]int
		m map[int]int
	}{m: map[int]int{}}
	st.a[1], st.m[1] = 1, 2
	st.m[1] *= 3
	fmt.Println(st)
	var i8 int8
	i8, i = -128, int(i8)
	i8--
	fmt.Println(i8, i)
}
