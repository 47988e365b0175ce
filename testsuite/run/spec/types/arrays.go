// Array types: values, lengths as part of the type, dimensions.
package main

import "fmt"

const N = 2

type Matrix [2][3]int

func change(a [3]int) [3]int { a[0] = 99; return a }

func main() {
	var a [3]int
	b := a
	b[1] = 5
	fmt.Println(a, b, len(a), change(b), b, a == b, a == [3]int{})
	var m Matrix
	m[1][2] = 7
	row := m[1]
	row[0] = 1
	fmt.Println(m, row, len(m), len(m[0]))
	var c [2][2][2]float64
	var d [2]([2]([2]float64)) = c
	d[1][1][1] = 1.5
	fmt.Println(c != d, d)
	var s [2 * N]struct{ x, y int32 }
	s[3].y = 4
	fmt.Println(s, len(s))
	var e [0]int
	fmt.Println(e, len(e), cap(e))
	var f ['a']byte
	var g [2.0]int
	fmt.Println(len(f), len(g))
	p := &a
	p[2] = 8
	fmt.Println(a, len(p), cap(p), *p)
	for i := range p {
		p[i]++
	}
	for i, v := range a {
		a[2] = 100 // the range works on a copy
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println(a)
	x := [...]string{3: "three", 1: "one"}
	fmt.Println(len(x), x)
	y := map[[2]int]string{{1, 2}: "a"}
	fmt.Println(y[[2]int{1, 2}], y[[2]int{2, 1}] == "")
	var big [1000]*float64
	big[999] = new(float64)
	fmt.Println(big[999] != nil, big[0] == nil)
	funcs := [2]func() int{func() int { return 1 }, func() int { return 2 }}
	fmt.Println(funcs[1]())
}
