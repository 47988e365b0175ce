package main

import "fmt"

type box struct {
	vals []int
	n    int
}

// Values that change in a diamond before the test at the end of a loop.
//
//go:noinline
func diamonds(b *box, flags []bool) (out []int) {
	for _, f := range flags {
		x := b.n
		if f {
			b.n++
		}
		y := b.n
		if !f {
			b.vals = append(b.vals, y)
		}
		out = append(out, x, y, len(b.vals), b.n)
	}
	return
}

//go:noinline
func nested(b *box, k int) (n int) {
	for i := 0; i < k; i++ {
		before := b.n
		for j := 0; j < i; j++ {
			n += b.n
			for b.n%3 != 0 {
				b.n++
			}
			b.n += j
		}
		n += before - b.n
	}
	return
}

//go:noinline
func deferred(p *int) (n int) {
	defer func() { n += *p }()
	defer func() { *p = 50 }()
	n = *p
	*p = 7
	n += *p
	return n
}

//go:noinline
func recovered(p *int, i int) (n int) {
	defer func() {
		if recover() != nil {
			n = *p*10 + n
		}
	}()
	for {
		*p++
		n = *p
		_ = [4]int{}[i]
		i++
	}
}

// A check that is not reached must not panic; a loop that is not entered neither.
//
//go:noinline
func guarded(a []int, p *box, i, n int) (s int) {
	for k := 0; k < n; k++ {
		if p != nil {
			s += p.n
		}
		if i < len(a) {
			s += a[i]
		}
	}
	for k := 0; k < n-10; k++ {
		s += p.n / (n - 10)
	}
	return
}

func main() {
	b := &box{}
	fmt.Println(diamonds(b, []bool{true, false, true, true, false}))
	fmt.Println(nested(b, 6), b.n)
	x := 3
	fmt.Println(deferred(&x), x)
	fmt.Println(recovered(&x, 1), x)
	fmt.Println(guarded([]int{1, 2}, nil, 1, 10), guarded(nil, b, 5, 3))
}
