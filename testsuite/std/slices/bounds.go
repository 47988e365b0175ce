// Positions inside and outside of slices, what is nil, and which elements are compared.
package main

import (
	"fmt"
	"slices"
)

func try(n string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(n, "panic:", e)
		}
	}()
	f()
}

func main() {
	s := make([]int, 3, 10)
	for _, i := range []int{-1, 0, 3, 4, 11} {
		try("ins0", func() { fmt.Println(slices.Insert(s, i)) })
		try("ins", func() { fmt.Println(slices.Insert(s, i, 7)) })
		for _, j := range []int{-1, 0, 2, 3, 4, 11} {
			try(fmt.Sprint("del", i, j), func() { fmt.Println(slices.Delete(slices.Clone(s), i, j)) })
			try(fmt.Sprint("rep", i, j), func() { fmt.Println(slices.Replace(slices.Clone(s), i, j, 1, 2)) })
			try(fmt.Sprint("rep0", i, j), func() { fmt.Println(slices.Replace(slices.Clone(s), i, j)) })
		}
	}
	a := []int{1, 2, 3, 4, 5, 6}
	fmt.Println(slices.Insert(a[:3], 1, a[1:4]...), a)
	a = []int{1, 2, 3, 4, 5, 6, 7, 8}
	fmt.Println(slices.Replace(a[:6], 1, 3, a[2:6]...), a)
	a = []int{1, 2, 3, 4, 5, 6, 7, 8}
	fmt.Println(slices.Replace(a[:6], 1, 5, a[0:2]...), a)
	fmt.Println(slices.Insert([]int(nil), 0) == nil, slices.Delete([]int{1}, 0, 0), slices.Replace([]int(nil), 0, 0) == nil, slices.Clip(a[:2]), cap(slices.Clip(a[:2])))
	try("df", func() { fmt.Println(slices.DeleteFunc(a, func(i int) bool { return i%2 == 0 }), a) })
	try("cf", func() { fmt.Println(slices.CompactFunc([]int{1, 3, 2, 4, 5}, func(a, b int) bool { return a%2 == b%2 })) })
	near := func(a, b int) bool { return a-b <= 1 }
	fmt.Println(slices.CompactFunc([]int{1, 2, 3, 4, 6, 7, 9}, near), slices.Compact([]int{1, 1, 2, 1, 1, 3, 3}))
	try("clip", func() { fmt.Println(slices.Grow([]int(nil), 0) == nil, cap(slices.Grow([]int{1}, 10)) >= 11) })
	fmt.Println(slices.AppendSeq([]int(nil), slices.Values([]int(nil))) == nil, slices.Collect(slices.Values([]int{})) == nil, slices.Concat[[]int]() == nil, slices.Repeat([]int{}, 3) == nil)
	fmt.Println(slices.IndexFunc(a, func(i int) bool { return i == 0 }), slices.EqualFunc([]int{1}, []string{"1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	fmt.Println(slices.BinarySearchFunc([]string{"a", "bb", "ccc"}, 2, func(s string, n int) int { return len(s) - n }))
	fmt.Println(slices.MinFunc([]string{"bb", "a", "c"}, func(a, b string) int { return len(a) - len(b) }), slices.MaxFunc([]string{"bb", "a", "cc"}, func(a, b string) int { return len(a) - len(b) }))
}
