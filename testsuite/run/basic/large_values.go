package main

import "fmt"

type Huge [1 << 17]int

type Wide struct {
	f0, f1, f2, f3, f4, f5, f6, f7, f8, f9           int
	g0, g1, g2, g3, g4, g5, g6, g7, g8, g9           float64
	s0, s1, s2                                        string
}

func pass(h Huge) (Huge, int) {
	h[5] = 7
	return h, h[1<<17-1]
}

func many(a, b, c, d, e, f, g, h, i, j, k, l int, x, y, z, u, v, w, p, q, r float64, s string) (int, int, int, int, int, int, int, int, int, int, float64, string) {
	return a, b, c, d, e, f, g, h, i + j, k + l, x + y + z + u + v + w + p + q + r, s + "!"
}

func wide(w Wide) Wide {
	w.f9, w.g9, w.s2 = w.f0, w.g0+0.5, w.s0+w.s1
	return w
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	return deep(n-1) + 1
}

func main() {
	var h Huge
	h[1<<17-1] = 42
	g, last := pass(h)
	fmt.Println(h[5], g[5], last, g == h, len(g))
	fmt.Println(many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, "s"))
	w := wide(Wide{f0: 1, g0: 2, s0: "a", s1: "b"})
	fmt.Println(w.f9, w.g9, w.s2, w == Wide{})
	var a any = w
	fmt.Println(a.(Wide).s2, a == any(w))
	m := map[int]Wide{1: w}
	fmt.Println(m[1].s2, m[2].s2 == "")
	fmt.Println(deep(1000000))
	fn := many
	r, _, _, _, _, _, _, _, _, _, f, s := fn(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8, 9, "s")
	fmt.Println(r, f, s)
	ch := make(chan Wide, 1)
	ch <- w
	fmt.Println((<-ch).g9)
}
