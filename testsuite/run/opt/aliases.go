package main

import "fmt"

type body struct{ x, y, z, vx, vy, vz float64 }

// Bodies are copied as bytes, their fields read as floats.
//
//go:noinline
func swaps(a []body, i, j, n int) float64 {
	s := 0.0
	for k := 0; k < n; k++ {
		s += a[0].x
		t := a[i]
		a[i] = a[j]
		a[j] = t
	}
	return s
}

//go:noinline
func sets(a []body, p *body, i, n int) float64 {
	s := 0.0
	for k := 0; k < n; k++ {
		s += p.y
		t := a[k]
		a[i] = t
	}
	return s
}

type row struct {
	cells []int
	next  *row
	n     int
}

// Integers and the lengths of slices are stored alike.
//
//go:noinline
func lengths(r *row, p *int, k int) (total int) {
	for i := 0; i < k; i++ {
		total += len(r.cells) + r.n
		*p++
	}
	return
}

//go:noinline
func shrink(r *row) (n int) {
	for len(r.cells) > 0 {
		r.cells = r.cells[1:]
		n++
	}
	return
}

//go:noinline
func chase(r, s *row) (n int) {
	for i := 0; i < 5; i++ {
		if r.next != nil {
			n++
		}
		s.next = r
		if i == 2 {
			s.next = nil
		}
	}
	return
}

// What a call changes is seen after it, by way of a variable that it captured as well.
//
//go:noinline
func calls(f func()) (n int) {
	x := 1
	g := func() { x *= 2; f() }
	for i := 0; i < 4; i++ {
		n += x
		g()
	}
	return
}

type pair struct{ a, b any }

//go:noinline
func interfaces(p, q *pair) (out []any) {
	for i := 0; i < 3; i++ {
		out = append(out, p.a)
		q.a = i
		out = append(out, p.a)
	}
	return
}

//go:noinline
func matrix(a [][]float64, b []float64) float64 {
	for i := range a {
		for j := range b {
			a[i][j] += b[j]
			if j == 1 {
				a[i] = a[0]
			}
		}
	}
	return a[0][0] + a[0][2] + a[1][0]*10 + a[1][2]*100
}

func main() {
	a := []body{{x: 1, y: 10}, {x: 2, y: 20}, {x: 3, y: 30}, {x: 4, y: 40}}
	fmt.Println(swaps(a, 0, 1, 4), swaps(a, 1, 0, 3))
	fmt.Println(sets(a, &a[0], 0, 4))
	r := &row{cells: make([]int, 3)}
	fmt.Println(lengths(r, &r.n, 5), lengths(r, &r.cells[0], 2))
	fmt.Println(shrink(r), chase(r, r), chase(r, &row{}))
	fmt.Println(calls(func() {}))
	p := &pair{}
	fmt.Println(interfaces(p, p), interfaces(p, &pair{}))
	fmt.Println(matrix([][]float64{{1, 2, 3}, {4, 5, 6}}, []float64{10, 20, 30}))
}
