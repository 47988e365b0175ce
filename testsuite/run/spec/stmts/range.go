// Range clauses over arrays, slices, strings, maps, channels and integers.
package main

import (
	"fmt"
	"sort"
)

type MyInt int8
type Count int
type Ch <-chan string

func arr() [3]int { fmt.Print("arr() "); return [3]int{1, 2, 3} }

func sum[T ~[]E, E int | float64](t T) (s E) {
	for _, e := range t {
		s += e
	}
	return
}

func count[T ~int](n T) (k T) {
	for i := range n {
		k += i
	}
	return
}

func main() {
	var testdata *struct{ a *[7]int }
	for i := range testdata.a {
		fmt.Print(i, " ")
	}
	fmt.Println(len(testdata.a))
	for i := range arr() {
		fmt.Print(i, " ")
	}
	for i, v := range arr() {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	a := [3]int{1, 2, 3}
	for i, v := range a { // a copy
		a[2] = 10
		fmt.Print(i, v, " ")
	}
	for i, v := range &a { // not a copy
		a[2] = 20 + i
		fmt.Print(i, v, " ")
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		if i == 0 {
			s = append(s, 4)
			s[1] = 50 // another array
		}
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	for i := range s[:2] {
		s[i] = 0
	}
	for range s {
		fmt.Print(".")
	}
	for range []int(nil) {
		fmt.Print("never")
	}
	fmt.Println(sum(s), count(5), count(Count(4)))
	for i, r := range "aé\xff日" {
		fmt.Print(i, ":", string(r), " ")
	}
	for i := range "日本" {
		fmt.Print(i, " ")
	}
	for range "日本" {
		fmt.Print("x")
	}
	fmt.Println()
	m := map[string]int{"mon": 0, "tue": 1, "wed": 2}
	var keys []string
	for k, v := range m {
		keys = append(keys, fmt.Sprint(k, v))
	}
	sort.Strings(keys)
	fmt.Println(keys)
	big := map[int]bool{}
	for i := range 100 {
		big[i] = true
	}
	seen := 0
	for k := range big {
		seen++
		for j := range 100 {
			if j != k {
				delete(big, j) // what is removed is not produced
			}
		}
	}
	fmt.Println(seen, len(big))
	var key string
	var val interface{}
	for key, val = range map[string]int{"only": 7} {
	}
	fmt.Println(key, val)
	for range map[int]int(nil) {
		fmt.Print("never")
	}
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fmt.Print(v, " ")
	}
	for range c {
		fmt.Print("never")
	}
	sc := make(chan string, 1)
	sc <- "named"
	close(sc)
	for v := range Ch(sc) {
		fmt.Println(v)
	}
	for i := range 3 {
		i *= 2
		fmt.Print(i, " ")
	}
	for i := range MyInt(2) {
		fmt.Printf("%T ", i)
	}
	const k = 2
	for i := range k {
		fmt.Printf("%T%d ", i, i)
	}
	var u uint8
	for u = range 3 {
	}
	for range -5 {
		fmt.Print("never")
	}
	n := 3
	for i := range n {
		n = 100
		fmt.Print(i)
	}
	fmt.Println(" ", u)
	var funcs []func() int
	for i, v := range []int{10, 20} {
		funcs = append(funcs, func() int { v++; return i*1000 + v })
	}
	fmt.Println(funcs[0](), funcs[0](), funcs[1]())
	var st struct{ i, v int }
	idx := 0
	left := func() *int { idx++; return &st.i }
	for *left(), st.v = range []int{7, 8} {
	}
	fmt.Println(st, idx)
	grid := [2][2]int{{1, 2}, {3, 4}}
	for _, row := range grid {
		for _, v := range row {
			fmt.Print(v, " ")
		}
	}
	for i, p := range []*int{new(int)} {
		*p = 5
		fmt.Print(i, *p)
	}
	for i, e := range [...]struct{ a string }{{"x"}, {"y"}} {
		fmt.Print(i, e.a)
	}
	fmt.Println()
}
