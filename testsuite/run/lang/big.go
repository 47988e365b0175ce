// Values of a megabyte, functions with 40 parameters and results, structs of 100 fields.
package main

import "fmt"

type Mega [1 << 17]int64

//go:noinline
func fill(m Mega, n int64) Mega {
	for i := range m {
		m[i] += n * int64(i)
	}
	return m
}

//go:noinline
func sum(m Mega) (s int64) {
	for _, x := range m {
		s += x
	}
	return
}

//go:noinline
func swap(a, b Mega) (Mega, Mega) { return b, a }

//go:noinline
func viaDefer(m Mega) (r Mega) {
	defer func() {
		recover()
		r[0] += 5
	}()
	r = m
	panic("x")
}

type Holder struct {
	m Mega
	n int
}

func (h Holder) Sum() int64   { return sum(h.m) + int64(h.n) }
func (h *Holder) Inc(i int)   { h.m[i]++ }

type Summer interface{ Sum() int64 }

//go:noinline
func many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 int, b0, b1, b2, b3, b4, b5, b6, b7, b8, b9 float64,
	c0, c1, c2, c3, c4, c5, c6, c7, c8, c9 string, d0, d1, d2, d3, d4, d5, d6, d7, d8, d9 byte) (
	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9 int, s0, s1, s2, s3, s4, s5, s6, s7, s8, s9 float64,
	t0, t1, t2, t3, t4, t5, t6, t7, t8, t9 string, u0, u1, u2, u3, u4, u5, u6, u7, u8, u9 byte) {
	return a9, a8, a7, a6, a5, a4, a3, a2, a1, a0, b9, b8, b7, b6, b5, b4, b3, b2, b1, b0,
		c9, c8, c7, c6, c5, c4, c3, c2, c1, c0, d9, d8, d7, d6, d5, d4, d3, d2, d1, d0
}

type F100 struct {
	A0, A1, A2, A3, A4, A5, A6, A7, A8, A9           int
	B0, B1, B2, B3, B4, B5, B6, B7, B8, B9           string
	C0, C1, C2, C3, C4, C5, C6, C7, C8, C9           float32
	D0, D1, D2, D3, D4, D5, D6, D7, D8, D9           int8
	E0, E1, E2, E3, E4, E5, E6, E7, E8, E9           any
	G0, G1, G2, G3, G4, G5, G6, G7, G8, G9           [3]int16
	H0, H1, H2, H3, H4, H5, H6, H7, H8, H9           bool
	I0, I1, I2, I3, I4, I5, I6, I7, I8, I9           complex64
	J0, J1, J2, J3, J4, J5, J6, J7, J8, J9           *int
	K0, K1, K2, K3, K4, K5, K6, K7, K8, K9           []int
}

//go:noinline
func change(f F100, depth int) F100 {
	f.A9++
	f.G5[2] += 3
	f.E3 = depth
	if depth > 0 {
		return change(f, depth-1)
	}
	return f
}

func main() {
	var m Mega
	m = fill(m, 2)
	fmt.Println(sum(m))
	a, b := swap(m, fill(m, 1))
	fmt.Println(sum(a), sum(b), a == b, a == fill(m, 1))
	r := viaDefer(m)
	fmt.Println(r[0], r[1], sum(r)-sum(m))
	h := &Holder{m: m, n: 3}
	var s Summer = *h
	h.Inc(7)
	fmt.Println(s.Sum(), h.Sum(), Summer(h).Sum())
	ch := make(chan [8000]int, 2)
	var k [8000]int
	k[7999] = 5
	ch <- k
	go func() { k := k; k[0] = 1; ch <- k }()
	k1, k2 := <-ch, <-ch
	fmt.Println(k1[0], k1[7999], k2[0], k2[7999])
	mp := map[int]Mega{1: a}
	x := mp[1]
	x[0] = 99
	fmt.Println(mp[1][0], x[0], mp[2][5])
	arr := [2]Mega{a, b}
	for i, v := range arr {
		arr[1][3] = -1
		fmt.Println(i, v[3], arr[i][3])
	}
	f := func() int64 { return m[10] + a[20] }
	m[10] = 1000
	fmt.Println(f())
	p := &m
	q := *p
	p[10] = 7
	fmt.Println(q[10], m[10], (*p)[10])
	var e any = m
	fmt.Println(e == any(m), e.(Mega)[3])
	r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, u0, u1, u2, u3, u4, u5, u6, u7, u8, u9 :=
		many(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, .0, .1, .2, .3, .4, .5, .6, .7, .8, .9,
			"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)
	fmt.Println(r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, s0, s1, s2, s3, s4, s5, s6, s7, s8, s9)
	fmt.Println(t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, u0, u1, u2, u3, u4, u5, u6, u7, u8, u9)
	mv := many
	_, _, _, _, _, _, _, _, _, x9, _, _, _, _, _, _, _, _, _, y9, _, _, _, _, _, _, _, _, _, z9, _, _, _, _, _, _, _, _, _, w9 :=
		mv(42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 4.5, .1, .2, .3, .4, .5, .6, .7, .8, .9,
			"first", "1", "2", "3", "4", "5", "6", "7", "8", "9", 77, 1, 2, 3, 4, 5, 6, 7, 8, 9)
	fmt.Println(x9, y9, z9, w9)
	var f1 F100
	f1.B7 = "seven"
	f1.K9 = []int{1, 2}
	f2 := change(f1, 20)
	fmt.Println(f1.A9, f2.A9, f2.G5, f2.E3, f2.B7, f2.K9)
	defer func(m Mega, f F100) { fmt.Println("deferred", m[10], f.A9, recover()) }(m, f2)
	m[10] = 0
	f2.A9 = -1
	var np *Holder
	np.Inc(3)
}
