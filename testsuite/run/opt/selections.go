package main

import (
	"fmt"
	"math"
)

//go:noinline
func count(comp []bool) (n, last int) {
	for i := 2; i < len(comp); i++ {
		if !comp[i] {
			n++
			last = i
		}
	}
	return
}

//go:noinline
func clamp(x, lo, hi int) int {
	if x < lo {
		x = lo
	} else if x > hi {
		x = hi
	}
	return x
}

//go:noinline
func signs(a []int) (pos, neg, zero int) {
	for _, x := range a {
		if x > 0 {
			pos++
		} else if x < 0 {
			neg--
		} else {
			zero ^= 1
		}
	}
	return
}

//go:noinline
func largest(a []float64) (m float64, at int) {
	at = -1
	for i, x := range a {
		if x > m {
			m = x
			at = i
		}
	}
	return
}

//go:noinline
func narrow(a, b int8, c uint16, d bool) (x int8, y uint16, z bool) {
	x, y, z = a, c, d
	if a+b < a {
		x = -b
	}
	if d {
		y = ^c >> 3
	}
	if x > 0 {
		z = !d
	}
	return
}

//go:noinline
func search(a []int, x int) int {
	lo, hi := 0, len(a)
	for lo < hi {
		if m := (lo + hi) / 2; a[m] < x {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

//go:noinline
func pick(p, q *int, c bool) *int {
	r := p
	if c {
		r = q
	}
	return r
}

//go:noinline
func kept(p *int, n int) (s int) {
	for i := 0; i < n; i++ {
		if p != nil {
			s += *p
		}
		x := 0
		if i&1 == 0 {
			x = i
		}
		s += x
	}
	return
}

func main() {
	fmt.Println(count([]bool{true, true, false, false, true, false, true}))
	fmt.Println(count(nil))
	fmt.Println(clamp(5, 1, 3), clamp(-5, 1, 3), clamp(2, 1, 3), clamp(2, 3, 1))
	fmt.Println(signs([]int{1, -2, 0, 3, 0, 0, math.MinInt}))
	fmt.Println(largest([]float64{1, math.NaN(), 3, 2, math.Inf(1), 7}))
	fmt.Println(narrow(127, 1, 7, true))
	fmt.Println(narrow(-128, -1, 65535, false))
	fmt.Println(narrow(1, 2, 3, true))
	fmt.Println(search([]int{1, 3, 5, 7, 9}, 6), search([]int{1, 3, 5, 7, 9}, 10), search(nil, 1))
	x, y := 1, 2
	fmt.Println(*pick(&x, &y, true), *pick(&x, &y, false), pick(nil, &y, false) == nil)
	fmt.Println(kept(nil, 5), kept(&y, 5))
}
