package main

import (
	"fmt"
	"sort"
)

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type rec struct {
	k string
	n int
}

func main() {
	x := []int{5, 2, 8, 1, 9, 3}
	sort.Ints(x)
	fmt.Println(x, sort.SearchInts(x, 8), sort.IntsAreSorted(x))
	s := []string{"pear", "fig", "banana", "kiwi"}
	sort.Strings(s)
	fmt.Println(s)
	sort.Sort(byLen(s))
	fmt.Println(len(s[0]), len(s[3]))
	sort.Sort(sort.Reverse(sort.IntSlice(x)))
	fmt.Println(x)
	rs := []rec{{"b", 1}, {"a", 1}, {"c", 0}, {"d", 1}}
	sort.SliceStable(rs, func(i, j int) bool { return rs[i].n < rs[j].n })
	fmt.Println(rs)
	big := make([]int, 10000)
	seed := uint32(1)
	for i := range big {
		seed = seed*1664525 + 1013904223
		big[i] = int(seed >> 8)
	}
	sort.Slice(big, func(i, j int) bool { return big[i] < big[j] })
	fmt.Println(sort.IntsAreSorted(big), sort.Search(100, func(i int) bool { return i*i >= 50 }))
	f := []float64{2.5, -1, 0}
	sort.Float64s(f)
	fmt.Println(f)
}
