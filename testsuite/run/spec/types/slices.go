// Slice types: nil, sharing, capacity, make.
package main

import "fmt"

func main() {
	var n []int
	fmt.Println(n == nil, len(n), cap(n), n)
	a := [6]int{0, 1, 2, 3, 4, 5}
	s := a[1:4]
	t := s[1:2]
	fmt.Println(s, len(s), cap(s), t, len(t), cap(t))
	t[0] = 20
	fmt.Println(a, s, s[:5], t[:4])
	u := append(t, 30)
	fmt.Println(a, u, &u[0] == &a[2])
	v := append(u, 1, 2, 3, 4)
	v[0] = -1
	fmt.Println(a[2], v, len(v))
	m := make([]int, 50, 100)
	w := new([100]int)[0:50]
	fmt.Println(len(m), cap(m), len(w), cap(w), m[49], w[49])
	jag := make([][]int, 3)
	fmt.Println(jag[0] == nil)
	for i := range jag {
		jag[i] = make([]int, i)
	}
	fmt.Println(jag)
	empty := []int{}
	fmt.Println(empty == nil, len(empty))
	arrs := [2][]int{{1}, {2, 3}}
	fmt.Println(arrs, len(arrs[1]))
	full := a[1:3:4]
	full = append(full, 7)
	full = append(full, 8)
	full[0] = 1000
	fmt.Println(a, full)
	lit := []string{2: "c", "d", 0: "a"}
	fmt.Printf("%q %d %d\n", lit, len(lit), cap(lit))
	type S []S
	r := S{S{}, S{S{}}}
	fmt.Println(len(r), len(r[1]), r)
	r[0] = r
	fmt.Println(len(r[0][0][0]))
}
