package main

import "fmt"

func main() {
	var s []int
	fmt.Println(s == nil, len(s), cap(s))
	for i := 0; i < 10; i++ {
		s = append(s, i*i)
	}
	fmt.Println(s, len(s), s[3:5], s[:2], s[8:])
	t := s[2:4:5]
	fmt.Println(len(t), cap(t))
	t = append(t, 100)
	fmt.Println(s[4], t)
	t = append(t, 200)
	t[0] = -1
	fmt.Println(s[2], t)
	u := make([]int, 3, 10)
	fmt.Println(copy(u, s), u, copy(u[1:], u), u)
	u = append(u, s[:3]...)
	fmt.Println(u, append([]byte("ab"), "cd"...))
	m := [][]string{{"a"}, {"b", "c"}, nil}
	m[2] = append(m[2], "d")
	fmt.Println(m, len(m[1]))
	for i := range m {
		m[i] = nil
	}
	fmt.Println(m)
	a := [5]int{1, 2, 3}
	p := &a
	sl := p[1:3]
	sl[0] = 20
	fmt.Println(a, len(p), sl, cap(sl))
	b := a
	b[0] = 99
	fmt.Println(a == b, a != [5]int{1, 20, 3}, b)
	arr := [...]string{2: "c", 0: "a"}
	fmt.Println(len(arr), arr)
	clear(sl)
	fmt.Println(a)
	q := (*[2]int)(sl)
	q[1] = 7
	fmt.Println(a, [2]int(sl))
	x := []int{1, 2, 3, 4}
	x = append(x[:1], x[2:]...)
	fmt.Println(x, min(3, 1, 2), max(2.5, 1))
}
