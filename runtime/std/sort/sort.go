// Package sort sorts slices and collections that can compare and swap their elements.
//
// The algorithms are those of package slices, with elements known by index only: quicksort with
// insertion for short parts and heapsort when partitions stay uneven; stable sorting by insertion and
// merging in place by rotation. They are written once over a type that compares and swaps.
package sort

import "math/bits"

// Interface is a collection that can be sorted.
type Interface interface {
	// Len returns the number of elements.
	Len() int
	// Less reports whether element i must come before element j.
	Less(i, j int) bool
	// Swap swaps elements i and j.
	Swap(i, j int)
}

type elements interface {
	Less(i, j int) bool
	Swap(i, j int)
}

const (
	shortPart = 12 // sorted by insertion
	largePart = 50 // pivot from nine elements
	runLength = 20 // of stable sorting
)

// Sort sorts data. It is not stable.
func Sort(data Interface) { sort(data, data.Len()) }

// Stable sorts data and keeps the order of equal elements.
func Stable(data Interface) { stable(data, data.Len()) }

// IsSorted reports whether data is in order.
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}

type reverse struct{ Interface }

func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }

// Reverse returns data with its order turned around.
func Reverse(data Interface) Interface { return &reverse{data} }

func sort[D elements](d D, n int) {
	if n > shortPart && presorted(d, n) {
		return
	}
	quick(d, 0, n, 2*bits.Len(uint(n)))
}

// presorted reports whether all is in order, after reversing it if it was in strictly descending order.
func presorted[D elements](d D, n int) bool {
	i := 1
	if d.Less(1, 0) {
		for i < n && d.Less(i, i-1) {
			i++
		}
		if i == n {
			reverseRange(d, 0, n)
		}
		return i == n
	}
	for i < n && !d.Less(i, i-1) {
		i++
	}
	return i == n
}

func reverseRange[D elements](d D, a, b int) {
	for b--; a < b; a, b = a+1, b-1 {
		d.Swap(a, b)
	}
}

func insertion[D elements](d D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && d.Less(j, j-1); j-- {
			d.Swap(j, j-1)
		}
	}
}

// quick sorts elements a to b. What is before a is not greater than any of them.
func quick[D elements](d D, a, b, depth int) {
	first := a
	for b-a > shortPart {
		if depth == 0 {
			heap(d, a, b)
			return
		}
		choosePivot(d, a, b)
		if a > first && !d.Less(a-1, a) {
			// The pivot is the smallest: all that equals it is in place after this.
			a = partitionEqual(d, a, b)
			continue
		}
		p := partition(d, a, b)
		if min(p-a, b-p) < (b-a)/8 {
			depth--
			scatter(d, a, p)
			scatter(d, p+1, b)
		}
		if p-a < b-p {
			quick(d, a, p, depth)
			a = p + 1
			first = p
		} else {
			quick(d, p+1, b, depth)
			b = p
		}
	}
	insertion(d, a, b)
}

// scatter breaks up patterns that made a partition uneven.
func scatter[D elements](d D, a, b int) {
	n := b - a
	if n < shortPart {
		return
	}
	seed := uint(n)
	for i := 0; i < 3; i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		d.Swap(a+n/2+i-1, a+int(seed>>33)%n)
	}
}

// choosePivot moves the pivot to the front.
func choosePivot[D elements](d D, a, b int) {
	n := b - a
	i, j, k := a+n/4, a+n/2, a+n/4*3
	if n >= largePart {
		i = median(d, i-1, i, i+1)
		j = median(d, j-1, j, j+1)
		k = median(d, k-1, k, k+1)
	}
	d.Swap(a, median(d, i, j, k))
}

func median[D elements](d D, a, b, c int) int {
	if d.Less(b, a) {
		a, b = b, a
	}
	if d.Less(c, b) {
		b = c
		if d.Less(b, a) {
			b = a
		}
	}
	return b
}

// partition moves the pivot a to its place p, what is less before it, the rest behind it.
func partition[D elements](d D, a, b int) (p int) {
	i, j := a+1, b-1
	for {
		for i <= j && d.Less(i, a) {
			i++
		}
		for i <= j && !d.Less(j, a) {
			j--
		}
		if i > j {
			break
		}
		d.Swap(i, j)
		i++
		j--
	}
	d.Swap(a, j)
	return j
}

// partitionEqual moves what equals the pivot a, which nothing is less than, to the front and returns
// where the rest begins.
func partitionEqual[D elements](d D, a, b int) int {
	i, j := a+1, b-1
	for {
		for i <= j && !d.Less(a, i) {
			i++
		}
		for i <= j && d.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		d.Swap(i, j)
		i++
		j--
	}
}

func heap[D elements](d D, a, b int) {
	n := b - a
	for i := n/2 - 1; i >= 0; i-- {
		siftDown(d, a, i, n)
	}
	for n--; n > 0; n-- {
		d.Swap(a, a+n)
		siftDown(d, a, 0, n)
	}
}

func siftDown[D elements](d D, a, root, n int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && d.Less(a+child, a+child+1) {
			child++
		}
		if !d.Less(a+root, a+child) {
			return
		}
		d.Swap(a+root, a+child)
		root = child
	}
}

func stable[D elements](d D, n int) {
	for i := 0; i < n; i += runLength {
		insertion(d, i, min(i+runLength, n))
	}
	for width := runLength; width < n; width *= 2 {
		for i := 0; i+width < n; i += 2 * width {
			merge(d, i, i+width, min(i+2*width, n))
		}
	}
}

// merge merges the sorted parts from a to m and from m to b in place: it halves the longer part, finds
// where its middle belongs in the other, rotates what is between, and merges both sides.
func merge[D elements](d D, a, m, b int) {
	for a < m && m < b {
		if !d.Less(m, m-1) {
			return
		}
		if b-a == 2 {
			d.Swap(a, m)
			return
		}
		var i, j int
		if m-a >= b-m {
			i = a + (m-a)/2
			j = m + search(b-m, func(k int) bool { return !d.Less(m+k, i) })
		} else {
			j = m + (b-m)/2
			i = a + search(m-a, func(k int) bool { return d.Less(j, a+k) })
		}
		rotate(d, i, m, j)
		at := i + j - m
		merge(d, a, i, at)
		a, m = at, j
	}
}

// rotate exchanges the parts from a to m and from m to b.
func rotate[D elements](d D, a, m, b int) {
	if a == m || m == b {
		return
	}
	reverseRange(d, a, m)
	reverseRange(d, m, b)
	reverseRange(d, a, b)
}

func search(n int, f func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if f(m) {
			hi = m
		} else {
			lo = m + 1
		}
	}
	return lo
}

// Search returns the smallest i in [0, n) for which f returns true, or n; f must be false up to some i
// and true from there.
func Search(n int, f func(int) bool) int { return search(n, f) }

// Find returns the smallest i in [0, n) for which cmp returns 0 or less, or n, and whether it is 0; cmp
// must be positive first, then 0, then negative.
func Find(n int, cmp func(int) int) (i int, found bool) {
	i = search(n, func(k int) bool { return cmp(k) <= 0 })
	return i, i < n && cmp(i) == 0
}
