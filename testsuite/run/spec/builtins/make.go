// make of slices, maps and channels.
package main

import "fmt"

type Ints []int
type M map[string]int
type C chan int

func mk[T ~[]int](n int) T      { return make(T, n) }
func mkm[T ~map[string]int]() T { return make(T) }
func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}

func main() {
	s := make([]int, 10, 100)
	t := make([]int, 1e3)
	fmt.Println(len(s), cap(s), len(t), cap(t), len(make([]int, 0)), make([]int, 0) != nil)
	c := make(chan int, 10)
	m := make(map[string]int, 100)
	fmt.Println(cap(c), len(m), m != nil, cap(make(chan int)), cap(make(C, 2.0)))
	var n uint8 = 3
	fmt.Println(len(make(Ints, n)), cap(make([]string, n, n+1)), len(make(M, n)), cap(make(chan bool, n)))
	fmt.Println(mk[Ints](2), mkm[M](), make([][]int, 2), make([]struct{}, 3), len(make([]struct{}, 1<<40)))
	neg, big, one := -1, 1<<62, 1
	try("len", func() { _ = make([]int, neg) })
	try("cap", func() { _ = make([]int, one, neg) })
	try("len larger than cap", func() { _ = make([]int, 2, one) })
	try("too large", func() { _ = make([]int64, big) })
	try("map hint may be negative", func() { _ = make(map[int]int, neg) })
	try("channel", func() { _ = make(chan int, neg) })
	try("channel too large", func() { _ = make(chan int, big) })
	try("uint64", func() { _ = make([]byte, uint64(big)<<1) })
}
