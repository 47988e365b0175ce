package main

import (
	"fmt"
	"runtime"
)

type node struct {
	l, r *node
	pad  [5]int
}

func tree(d int) *node {
	if d == 0 {
		return &node{}
	}
	return &node{l: tree(d - 1), r: tree(d - 1)}
}

func (n *node) count() int {
	if n == nil {
		return 0
	}
	return 1 + n.l.count() + n.r.count()
}

func main() {
	keep := tree(12)
	total := 0
	for range 60 {
		total += tree(10).count()
	}
	s := ""
	for i := 0; i < 2000; i++ {
		s += "x"
	}
	m := map[int][]byte{}
	for i := range 20000 {
		m[i%100] = make([]byte, 1000)
	}
	fmt.Println(keep.count(), total, len(s), len(m))
	runtime.GC()
	var ms runtime.MemStats
	runtime.ReadMemStats(&ms)
	fmt.Println(keep.count(), ms.HeapAlloc < 64<<20, ms.NumGC > 0)
	ptrs := make([]*[]int, 100)
	for i := range ptrs {
		x := make([]int, i)
		for j := range x {
			x[j] = i
		}
		ptrs[i] = &x
	}
	runtime.GC()
	sum := 0
	for i, p := range ptrs {
		for _, v := range *p {
			if v != i {
				panic("corrupt")
			}
			sum += v
		}
	}
	fmt.Println(sum)
}
