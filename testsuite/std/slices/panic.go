// A comparison that panics leaves all elements in the slice.
package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

type item struct {
	key, id int
	text    string
}

func elements(n int) []item {
	list := make([]item, n)
	seed := uint32(n)
	for i := range list {
		seed = seed*1664525 + 1013904223
		list[i] = item{int(seed >> 8 % uint32(n)), i, strings.Repeat("x", i%5)}
	}
	return list
}

// lost sorts lists while comparisons panic, each time one later, and counts the lists from which something is missing.
func lost(n int, sortBy func(list []item, compare func(a, b item) int)) (missing, panics int) {
	for limit := 1; ; limit += 1 + limit/7 {
		list := elements(n)
		calls, done := 0, false
		func() {
			defer func() { recover() }()
			sortBy(list, func(a, b item) int {
				if calls++; calls == limit {
					panic("enough")
				}
				return a.key - b.key
			})
			done = true
		}()
		seen := make([]bool, n)
		for _, x := range list {
			seen[x.id] = true
		}
		if slices.Contains(seen, false) {
			missing++
		}
		if done {
			return missing, panics
		}
		panics++
	}
}

func main() {
	for _, n := range []int{2, 5, 12, 13, 40, 100, 300} {
		for name, f := range map[string]func([]item, func(a, b item) int){
			"SortFunc":       func(l []item, c func(a, b item) int) { slices.SortFunc(l, c) },
			"SortStableFunc": func(l []item, c func(a, b item) int) { slices.SortStableFunc(l, c) },
			"sort.Slice":     func(l []item, c func(a, b item) int) { sort.Slice(l, func(i, j int) bool { return c(l[i], l[j]) < 0 }) },
			"sort.SliceStable": func(l []item, c func(a, b item) int) {
				sort.SliceStable(l, func(i, j int) bool { return c(l[i], l[j]) < 0 })
			},
		} {
			missing, panics := lost(n, f)
			if missing > 0 || panics == 0 {
				fmt.Println(name, n, missing, panics)
			}
		}
	}
	fmt.Println("nothing is lost")
}
