package main

import "fmt"

// A number becomes a length by make or slicing: nothing follows for checks before that.

var table = [10]int{9: 1}

func try(name string, f func(int) int, n int) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, n, e.(error).Error())
		}
	}()
	fmt.Println(name, n, f(n))
}

func sliced(n int) int {
	t := make([]int, 8)
	r := 0
	if n < 10 {
		r = table[n]
	}
	s := t[:n]
	return r + s[r&1]
}

func made(n int) int {
	r := 0
	if n < 10 {
		r = table[n]
		fmt.Println("found", r)
	}
	s := make([]int, n)
	return r + s[r&1]
}

func within(n int) int {
	t := []int{1, 2, 3}
	r := 0
	if n < len(t) {
		r = t[n]
	}
	if n > 0 && n <= len(t) {
		s := t[:n]
		r += s[r&1]
	}
	return r
}

func between(a, b int) int {
	t := []int{1, 2, 3, 4, 5, 6}
	d, r := b-a, 0
	if d < 10 {
		r = table[d]
	}
	s := t[a:b]
	return r + s[r]
}

func capacity(n int) int {
	r := 0
	if n < 10 {
		r = table[n]
		fmt.Println("found", r)
	}
	s := make([]int, 1, n)
	return r + len(s[:r+1])
}

func main() {
	for _, n := range []int{3, 1, 0, -1, -1 << 63, 10} {
		try("sliced", sliced, n)
		try("made", made, n)
		try("within", within, n)
		try("between", func(n int) int { return between(2, n) }, n)
		try("capacity", capacity, n)
	}
	fmt.Println(len(make([]struct{}, 1<<60+table[9])))
}
