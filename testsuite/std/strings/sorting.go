// Sorting and the functions of slices, maps, iter and cmp.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sort"
	"strings"
)

var words = []string{"a", "bcd", "", "xyz", "pq"}

func main() {
	seed := uint32(7)
	rnd := func() int { seed = seed*1664525 + 1013904223; return int(seed >> 8) }
	for _, n := range []int{0, 1, 2, 3, 12, 13, 50, 100, 1000, 5000} {
		for _, mod := range []int{1, 2, 3, 10, 1000, 1 << 24} {
			x := make([]int, n)
			for i := range x {
				x[i] = rnd() % mod
			}
			if mod == 10 {
				for i := range x {
					x[i] = i % 17
				}
			}
			y, z, w := slices.Clone(x), slices.Clone(x), slices.Clone(x)
			type kv struct {
				k, i int
				s    string
			}
			st := make([]kv, n)
			for i := range st {
				st[i] = kv{x[i], i, fmt.Sprint(i)}
			}
			sw := slices.Clone(st)
			slices.Sort(x)
			sort.Ints(y)
			sort.Sort(sort.Reverse(sort.IntSlice(z)))
			sort.Slice(w, func(i, j int) bool { return w[i] < w[j] })
			slices.SortStableFunc(st, func(a, b kv) int { return cmp.Compare(a.k, b.k) })
			sort.SliceStable(sw, func(i, j int) bool { return sw[i].k < sw[j].k })
			slices.Reverse(z)
			fmt.Println(n, mod, slices.IsSorted(x), slices.Equal(x, y), slices.Equal(x, z), slices.Equal(x, w), slices.Equal(st, sw), slices.IsSortedFunc(st, func(a, b kv) int { return cmp.Or(cmp.Compare(a.k, b.k), cmp.Compare(a.i, b.i)) }))
			i, ok := slices.BinarySearch(x, mod/2)
			fmt.Println(i, ok, sort.SearchInts(x, mod/2))
			slices.SortFunc(sw, func(a, b kv) int { return strings.Compare(a.s, b.s) })
			fmt.Println(slices.IsSortedFunc(sw, func(a, b kv) int { return strings.Compare(a.s, b.s) }))
			var hs uint64
			for _, v := range x {
				hs = hs*31 + uint64(v)
			}
			fmt.Println(hs)
		}
	}
	a := []int{1, 2, 3, 4, 5}
	fmt.Println(slices.Insert(slices.Clone(a), 2, 9, 8), slices.Delete(slices.Clone(a), 1, 3), slices.Replace(slices.Clone(a), 1, 2, 7, 7, 7), slices.Compact([]int{1, 1, 2, 2, 3, 1}), slices.Concat(a, a), slices.Repeat(a, 2), slices.Index(a, 3), slices.Contains(a, 7), slices.Max(a), slices.Min(a))
	big := append(make([]int, 0, 20), a...)
	fmt.Println(slices.Insert(big, 1, big[2:4]...), slices.Replace(big[:5], 0, 4, 6))
	for c := range slices.Chunk(a, 2) {
		fmt.Print(c, cap(c))
	}
	for i, v := range slices.Backward(a) {
		fmt.Print(i, v, ",")
	}
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), maps.Clone(m), maps.Equal(m, maps.Clone(m)))
	maps.DeleteFunc(m, func(k string, v int) bool { return v == 2 })
	fmt.Println(m, maps.Collect(slices.All([]string{"p", "q"})))
	next, stop := iter.Pull(slices.Values(a))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	n2, s2 := iter.Pull2(slices.All([]string{"u", "v"}))
	defer s2()
	for {
		i, v, ok := n2()
		if !ok {
			break
		}
		fmt.Println(i, v)
	}
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("boom") })
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	}()
	fmt.Println(cmp.Compare(1.5, 2), cmp.Less("a", "b"), cmp.Or(0, 3, 4), sort.Search(100, func(i int) bool { return i*i >= 50 }))
	fmt.Println(slices.MaxFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) }))
}
