package main

import "fmt"

type vector struct{ a, b, c, d, e, f float64 }

// sum reads one element while others, one of them the same, are moved.
func sum(vs []vector, k int) float64 {
	s := 0.0
	p := &vs[k]
	for i := 0; i < len(vs)-1; i++ {
		s += p.a
		t := vs[i]
		vs[i+1] = t
	}
	return s
}

func reverse(vs []vector, k int) float64 {
	s := 0.0
	p := &vs[k]
	for i := 0; i < len(vs); i++ {
		s += p.b
		j := len(vs) - 1 - i
		vs[j], vs[i] = vs[i], vs[j]
	}
	return s
}

func triples(vs [][3]float64, k int) float64 {
	s := 0.0
	p := &vs[k]
	for i := 0; i < len(vs)-1; i++ {
		s += p[1]
		t := vs[i]
		vs[i+1] = t
	}
	return s
}

func main() {
	vs := make([]vector, 10)
	as := make([][3]float64, 10)
	for i := range vs {
		vs[i] = vector{a: float64(i), b: float64(2 * i)}
		as[i][1] = float64(i)
	}
	fmt.Println(reverse(vs, 3))
	fmt.Println(sum(vs, 3))
	fmt.Println(triples(as, 4))
}
