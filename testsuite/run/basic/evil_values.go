// Values of every size and shape move through maps, channels, interfaces, closures, arrays and results.
package main

import "fmt"

type E struct{}
type S1 struct{ a int8 }
type S3 struct {
	a int8
	b int16
	c bool
}
type S5 struct {
	s string
	i any
	f float32
	p *int
	n [0]int
}
type Big struct {
	a [17]int64
	s S5
	m map[S3]S1
	in struct {
		f func(Big2) Big2
		c complex64
	}
}
type Big2 struct{ x, y, z, w, v float64 }

func roundtrip[T any](t T) (r T) {
	c := make(chan T, 1)
	c <- t
	m := map[string]T{"k": <-c}
	a := [3]T{1: m["k"]}
	s := append([]T{}, a[:]...)
	var i any = s[1]
	f := func() T { v, _ := i.(T); return v }
	p := new(T)
	*p = f()
	st := struct {
		pad byte
		t   T
	}{1, *p}
	g := func(x T, _ int, rest ...T) (int, T, string) { return len(rest), x, "s" }
	_, r, _ = g(st.t, 1, st.t, st.t)
	defer func() { r = *p }()
	return
}

func many(a int8, b S3, c S5, d float32, e Big2, f string, g any, h [3]uint16, i error, j func() int, k uint64, l E, m complex128) (Big2, S3, string, any, [3]uint16, int, complex128) {
	e.x += float64(a) + float64(d)
	h[1] += uint16(k)
	b.b *= 2
	return e, b, f + c.s, g, h, j(), m * 2
}

func main() {
	n := 5
	fmt.Println(roundtrip(E{}), roundtrip(S1{-3}), roundtrip(S3{1, -2, true}), roundtrip(int8(-1)), roundtrip(float32(1.5)), roundtrip("str"))
	s5 := S5{"s", 4, 2.5, &n, [0]int{}}
	q := roundtrip(s5)
	fmt.Println(q.s, q.i, q.f, *q.p, q == s5)
	b := Big{s: s5, m: map[S3]S1{{1, 2, true}: {9}}}
	b.a[16] = 77
	b.in.f = func(v Big2) Big2 { v.w = v.x; return v }
	b.in.c = 1 + 2i
	r := roundtrip(b)
	fmt.Println(r.a[16], r.s.s, r.m, r.in.f(Big2{x: 3}), r.in.c)
	fmt.Println(roundtrip([5]string{"a", 4: "e"}), roundtrip([0]int{}), roundtrip([2]S3{{}, {1, 1, true}}), roundtrip(any(nil)), roundtrip(error(nil)) == nil)
	fmt.Println(roundtrip(func() int { return n })(), roundtrip([]int(nil)) == nil, roundtrip(map[int]int(nil)) == nil, *roundtrip(&n), roundtrip(3i), roundtrip([1][1][1]bool{{{true}}}))
	fmt.Println(many(1, S3{1, 2, true}, s5, 0.5, Big2{1, 2, 3, 4, 5}, "f", S1{8}, [3]uint16{1, 65535, 3}, nil, func() int { return n }, 3, E{}, 1i))
	a := [2]Big2{{1, 2, 3, 4, 5}, {}}
	a[0], a[1] = a[1], a[0]
	bm := map[Big2]Big2{{x: 1}: {y: 2}}
	bm[Big2{x: 1}], a[0] = a[1], bm[Big2{x: 1}]
	fmt.Println(a, bm)
	type rec struct {
		kids []rec
		v    any
	}
	t := rec{[]rec{{nil, 1}, {[]rec{{v: "deep"}}, 2}}, 0}
	t.kids[1].kids[0].v, t.v = t.v, t.kids[1].kids[0].v
	fmt.Println(t)
	var arr [3][3]S3
	for i := range arr {
		for j := range arr[i] {
			p := &arr[i][j]
			p.a, p.b = int8(i), int16(j)
			if i == j {
				*p = S3{c: true}
			}
		}
	}
	fmt.Println(arr, arr[1] == [3]S3{{1, 0, false}, {0, 0, true}, {1, 2, false}})
}
