// Where equal elements end up is as in Go: the order is unspecified, but output shows it.
package main

import (
	"fmt"
	"hash/fnv"
	"slices"
	"sort"
)

type pair struct{ key, id int }

type pairs []pair

func (p pairs) Len() int           { return len(p) }
func (p pairs) Less(i, j int) bool { return p[i].key < p[j].key }
func (p pairs) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

var seed uint32 = 1

func random(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

// shapes are ways to choose the key of element i of n.
var shapes = []func(i, n int) int{
	func(i, n int) int { return random(n) },
	func(i, n int) int { return random(3) },
	func(i, n int) int { return 0 },
	func(i, n int) int { return i / 4 },
	func(i, n int) int { return (n - i) / 3 },
	func(i, n int) int { return n - i },
	func(i, n int) int { return min(i, n-i) },
	func(i, n int) int { return i % 7 },
	func(i, n int) int { return i ^ 5 },
	func(i, n int) int { return i&^1 + random(50)/49*n },
	func(i, n int) int { return i * (i % 2) },
	func(i, n int) int { return random(i + 1) },
	func(i, n int) int { return (i * 7919) % (n/2 + 1) },
}

func main() {
	for s, shape := range shapes {
		h := [3]uint32{}
		for _, n := range []int{0, 1, 2, 5, 12, 13, 20, 49, 50, 51, 100, 257, 1000, 5000} {
			x := make([]pair, n)
			for i := range x {
				x[i] = pair{shape(i, n), i}
			}
			a, b, c := slices.Clone(x), slices.Clone(x), slices.Clone(x)
			slices.SortFunc(a, func(p, q pair) int { return p.key - q.key })
			sort.Slice(b, func(i, j int) bool { return b[i].key < b[j].key })
			sort.Sort(pairs(c))
			for i, y := range [][]pair{a, b, c} {
				if !sort.IsSorted(pairs(y)) {
					fmt.Println("not sorted", s, n, i)
				}
				f := fnv.New32a()
				fmt.Fprint(f, h[i], y)
				h[i] = f.Sum32()
			}
		}
		fmt.Println(s, h)
	}
	// The adversary of McIlroy, "A Killer Adversary for Quicksort" (1999): uneven partitions, then heapsort.
	n := 3000
	val, order, solid, gas, candidate := make([]int, n), make([]int, n), 0, n, 0
	for i := range val {
		val[i], order[i] = gas, i
	}
	slices.SortFunc(order, func(x, y int) int {
		if val[x] == gas && val[y] == gas {
			if x == candidate {
				val[x] = solid
			} else {
				val[y] = solid
			}
			solid++
		}
		if val[x] == gas {
			candidate = x
		} else if val[y] == gas {
			candidate = y
		}
		return val[x] - val[y]
	})
	f := fnv.New32a()
	fmt.Fprint(f, order, val)
	fmt.Println(f.Sum32())
}
