// Package sort sorts slices and collections that can compare and swap their elements.
//
// The algorithms are those of package slices, with elements known by index only: pattern-defeating
// quicksort, in which each decision is the one that Go's library makes; stable sorting by insertion and
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
	shortPart  = 12 // sorted by insertion
	mediumPart = 8  // pivot from three elements; patterns are broken up
	largePart  = 50 // pivot from nine elements; insertion of single elements pays
	insertions = 5  // tried in a part that looks sorted
	runLength  = 20 // of stable sorting
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

func sort[D elements](d D, n int) { quick(d, 0, n, bits.Len(uint(n))) }

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
	even, partitioned := true, true
	for b-a > shortPart {
		if depth == 0 {
			heap(d, a, b)
			return
		}
		if !even {
			scatter(d, a, b)
			depth--
		}
		p, swaps := choosePivot(d, a, b)
		if swaps == descending {
			reverseRange(d, a, b)
			p = a + b - 1 - p
			swaps = 0
		}
		if even && partitioned && swaps == 0 && finish(d, a, b) {
			return
		}
		equal := a > 0 && !d.Less(a-1, p)
		d.Swap(a, p)
		if equal {
			// The pivot is the smallest: all that equals it is in place after this.
			a = partitionEqual(d, a, b)
			continue
		}
		p, partitioned = partition(d, a, b)
		threshold := (b - a) / 8
		if p-a < b-p {
			even = p-a >= threshold
			quick(d, a, p, depth)
			a = p + 1
		} else {
			even = b-p >= threshold
			quick(d, p+1, b, depth)
			b = p
		}
	}
	insertion(d, a, b)
}

// finish sorts a part if few of its elements are out of place; it reports whether it did.
func finish[D elements](d D, a, b int) bool {
	i := a + 1
	for range insertions {
		for i < b && !d.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < largePart {
			return false
		}
		d.Swap(i, i-1)
		for j := i - 1; j > a && d.Less(j, j-1); j-- {
			d.Swap(j, j-1)
		}
		for j := i + 1; j < b && d.Less(j, j-1); j++ {
			d.Swap(j, j-1)
		}
	}
	return false
}

// scatter breaks up patterns that made a partition uneven: elements around the middle change places with
// some that a generator of pseudo-random numbers (xorshift) chooses.
func scatter[D elements](d D, a, b int) {
	n := b - a
	if n < mediumPart {
		return
	}
	random := uint64(n)
	mask := uint64(1)<<bits.Len(uint(n)) - 1
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		k := int(random & mask)
		if k >= n {
			k -= n
		}
		d.Swap(a+n/4*2-1+i, a+k)
	}
}

// descending is the number of swaps of choosePivot in a large part in which all elements looked at descend.
const descending = 4 * 3

// choosePivot returns the index of the pivot and how many pairs of the elements looked at were out of order.
func choosePivot[D elements](d D, a, b int) (p, swaps int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= mediumPart {
		if n >= largePart {
			i = median(d, i-1, i, i+1, &swaps)
			j = median(d, j-1, j, j+1, &swaps)
			k = median(d, k-1, k, k+1, &swaps)
		}
		j = median(d, i, j, k, &swaps)
	}
	return j, swaps
}

func median[D elements](d D, a, b, c int, swaps *int) int {
	if d.Less(b, a) {
		a, b = b, a
		*swaps++
	}
	if d.Less(c, b) {
		b = c
		*swaps++
	}
	if d.Less(b, a) {
		b = a
		*swaps++
	}
	return b
}

// partition moves the pivot a to its place p, what is less before it, the rest behind it. It reports
// whether everything but the pivot was there already.
func partition[D elements](d D, a, b int) (p int, already bool) {
	i, j := a+1, b-1
	for already = true; ; already = false {
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
	return j, already
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
