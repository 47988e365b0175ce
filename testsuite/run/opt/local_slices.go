package main

import "fmt"

var kept []int

//go:noinline
func local(i int) int {
	a := make([]int, 8)
	for k := range a {
		a[k] = k * k
	}
	return a[i] + len(a) + cap(a)
}

//go:noinline
func grows(n int) (sum int) {
	a := make([]int, 0, 4)
	for i := 0; i < n; i++ {
		a = append(a, i)
	}
	for _, x := range a {
		sum += x
	}
	return sum*100 + len(a)
}

//go:noinline
func escapes() []int {
	a := make([]int, 4)
	a[1] = 5
	return a[1:]
}

//go:noinline
func stored() {
	a := make([]int, 4, 16)
	a[3] = 9
	kept = a[2:3]
}

// A slice for each turn, though they could share their place.
//
//go:noinline
func turns() (all [][]int) {
	var last []int
	same := 0
	for i := 0; i < 3; i++ {
		a := make([]int, 2)
		a[0] += i
		if last != nil && &last[0] == &a[0] {
			same++
		}
		last = a
		if i == 1 {
			all = append(all, a)
		}
	}
	return append(all, last, []int{same})
}

//go:noinline
func zeroed() (n int) {
	for i := 0; i < 3; i++ {
		a := make([]byte, 3, 10)
		n = n*10 + int(a[i])
		a[i] = 7
		b := a[:10]
		n = n*10 + int(b[9])
		b[9] = 8
	}
	return
}

//go:noinline
func empty() (int, bool) {
	a := make([]int, 0)
	return len(a), a == nil
}

//go:noinline
func pointers() (s string) {
	a := make([]*string, 2)
	for i := range a {
		t := fmt.Sprint("text", i)
		a[i] = &t
	}
	for _, p := range a {
		s += *p
	}
	return
}

//go:noinline
func out(i int) (r any) {
	defer func() { r = recover() }()
	return make([]int, 4)[i]
}

func main() {
	fmt.Println(local(3), grows(3), grows(4), grows(100))
	fmt.Println(escapes(), len(escapes()), cap(escapes()))
	stored()
	fmt.Println(kept[:2], cap(kept))
	fmt.Println(turns(), zeroed())
	fmt.Println(empty())
	fmt.Println(pointers(), out(2), out(4), out(-1))
}
