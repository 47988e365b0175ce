// This file implements sorting.
//
// Unstable sorting is pattern-defeating quicksort (Peters, 2021): short parts by insertion, the pivot is a
// median of three or nine, parts that look sorted are tried by a few insertions, elements equal to the pivot
// before are set aside, and heapsort takes over when partitions stay uneven. Where equal elements end up
// can be seen in a program's output, so every decision is the one that Go's library makes. Stable sorting
// merges runs made by insertion.
//
// The code is written once over an order, which is either the natural one or a function; both are
// resolved when the instance is compiled. A function may panic: it finds all elements in the slice whenever it is
// called, or they are put there then.

package slices

import (
	"cmp"
	"iter"
	"math/bits"
)

type order[E any] interface {
	less(a, b E) bool
	// insert moves x[i] to its place among those before it, which are in order.
	insert(x []E, i int)
}

// natural is the order of <, with NaN first.
type natural[E cmp.Ordered] struct{}

func (natural[E]) less(a, b E) bool { return cmp.Less(a, b) }

func (o natural[E]) insert(x []E, i int) {
	v := x[i]
	for i > 0 && o.less(v, x[i-1]) {
		x[i] = x[i-1]
		i--
	}
	x[i] = v
}

// by is the order of a comparison function.
type by[E any] struct{ cmp func(a, b E) int }

func (o by[E]) less(a, b E) bool { return o.cmp(a, b) < 0 }

func (o by[E]) insert(x []E, i int) {
	for i > 0 && o.cmp(x[i], x[i-1]) < 0 {
		x[i], x[i-1] = x[i-1], x[i]
		i--
	}
}

// merge merges x[:m] and x[m:]; buf has room for the first.
func (o by[E]) merge(x []E, m int, buf []E) {
	left := buf[:copy(buf, x[:m])]
	i, j, k := 0, m, 0
	defer func() { copy(x[k:], left[i:]) }()
	for i < len(left) && j < len(x) {
		if o.cmp(x[j], left[i]) < 0 {
			x[k] = x[j]
			j++
		} else {
			x[k] = left[i]
			i++
		}
		k++
	}
}

const (
	shortPart  = 12 // sorted by insertion
	mediumPart = 8  // pivot from three elements; patterns are broken up
	largePart  = 50 // pivot from nine elements; insertion of single elements pays
	insertions = 5  // tried in a part that looks sorted
	runLength  = 20 // of stable sorting
)

// Sort sorts x in ascending order; NaN comes first.
func Sort[S ~[]E, E cmp.Ordered](x S) { sort([]E(x), natural[E]{}) }

// SortFunc sorts x by cmp, which is negative if its first argument goes first. It is not stable.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { sort([]E(x), by[E]{cmp}) }

// SortStableFunc sorts x by cmp and keeps the order of equal elements.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { stable([]E(x), by[E]{cmp}) }

func sort[E any, O order[E]](x []E, o O) { quick(x, o, bits.Len(uint(len(x))), nil) }

func insertion[E any, O order[E]](x []E, o O) {
	for i := 1; i < len(x); i++ {
		o.insert(x, i)
	}
}

// quick sorts x; before points to the element in front of x, which is not greater than any of x, or is
// nil. depth is how many uneven partitions are put up with.
func quick[E any, O order[E]](x []E, o O, depth int, before *E) {
	even, partitioned := true, true
	for len(x) > shortPart {
		if depth == 0 {
			heap(x, o)
			return
		}
		if !even {
			scatter(x)
			depth--
		}
		p, swaps := choosePivot(x, o)
		if swaps == descending {
			Reverse(x)
			p = len(x) - 1 - p
			swaps = 0
		}
		if even && partitioned && swaps == 0 && finish(x, o) {
			return
		}
		x[0], x[p] = x[p], x[0]
		if before != nil && !o.less(*before, x[0]) {
			// The pivot is the smallest: all that equals it is in place after this.
			x = x[partitionEqual(x, o):]
			continue
		}
		p, partitioned = partition(x, o)
		left, right := x[:p], x[p+1:]
		if len(left) <= len(right) {
			even = len(left) >= len(x)/8
			quick(left, o, depth, before)
			before, x = &x[p], right
		} else {
			even = len(right)+1 >= len(x)/8
			quick(right, o, depth, &x[p])
			x = left
		}
	}
	insertion(x, o)
}

// finish sorts x if few of its elements are out of place; it reports whether it did.
func finish[E any, O order[E]](x []E, o O) bool {
	i := 1
	for range insertions {
		for i < len(x) && !o.less(x[i], x[i-1]) {
			i++
		}
		if i == len(x) {
			return true
		}
		if len(x) < largePart {
			return false
		}
		x[i], x[i-1] = x[i-1], x[i]
		for j := i - 1; j > 0 && o.less(x[j], x[j-1]); j-- {
			x[j], x[j-1] = x[j-1], x[j]
		}
		for j := i + 1; j < len(x) && o.less(x[j], x[j-1]); j++ {
			x[j], x[j-1] = x[j-1], x[j]
		}
	}
	return false
}

// scatter breaks up patterns that made a partition uneven: elements around the middle change places with
// some that a generator of pseudo-random numbers (xorshift) chooses.
func scatter[E any](x []E) {
	n := len(x)
	if n < mediumPart {
		return
	}
	random := uint64(n)
	mask := uint64(1)<<bits.Len(uint(n)) - 1
	for i := range 3 {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		j, k := n/4*2-1+i, int(random&mask)
		if k >= n {
			k -= n
		}
		x[j], x[k] = x[k], x[j]
	}
}

// descending is the number of swaps of choosePivot in a large part in which all elements looked at descend.
const descending = 4 * 3

// choosePivot returns the index of the pivot and how many pairs of the elements looked at were out of order.
func choosePivot[E any, O order[E]](x []E, o O) (p, swaps int) {
	n := len(x)
	a, b, c := n/4, n/4*2, n/4*3
	if n >= mediumPart {
		if n >= largePart {
			a = median(x, o, a-1, a, a+1, &swaps)
			b = median(x, o, b-1, b, b+1, &swaps)
			c = median(x, o, c-1, c, c+1, &swaps)
		}
		b = median(x, o, a, b, c, &swaps)
	}
	return b, swaps
}

func median[E any, O order[E]](x []E, o O, a, b, c int, swaps *int) int {
	if o.less(x[b], x[a]) {
		a, b = b, a
		*swaps++
	}
	if o.less(x[c], x[b]) {
		b = c
		*swaps++
	}
	if o.less(x[b], x[a]) {
		b = a
		*swaps++
	}
	return b
}

// partition moves the pivot x[0] to its place p, what is less before it, the rest behind it. It reports
// whether everything but the pivot was there already.
func partition[E any, O order[E]](x []E, o O) (p int, already bool) {
	pivot := x[0]
	i, j := 1, len(x)-1
	for already = true; ; already = false {
		for i <= j && o.less(x[i], pivot) {
			i++
		}
		for i <= j && !o.less(x[j], pivot) {
			j--
		}
		if i > j {
			break
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
	x[0], x[j] = x[j], x[0]
	return j, already
}

// partitionEqual moves what equals the pivot x[0], which nothing is less than, to the front and returns
// how many they are.
func partitionEqual[E any, O order[E]](x []E, o O) int {
	pivot := x[0]
	i, j := 1, len(x)-1
	for {
		for i <= j && !o.less(pivot, x[i]) {
			i++
		}
		for i <= j && o.less(pivot, x[j]) {
			j--
		}
		if i > j {
			return i
		}
		x[i], x[j] = x[j], x[i]
		i++
		j--
	}
}

func heap[E any, O order[E]](x []E, o O) {
	for i := len(x)/2 - 1; i >= 0; i-- {
		siftDown(x, o, i)
	}
	for n := len(x) - 1; n > 0; n-- {
		x[0], x[n] = x[n], x[0]
		siftDown(x[:n], o, 0)
	}
}

func siftDown[E any, O order[E]](x []E, o O, root int) {
	for {
		child := 2*root + 1
		if child >= len(x) {
			return
		}
		if child+1 < len(x) && o.less(x[child], x[child+1]) {
			child++
		}
		if !o.less(x[root], x[child]) {
			return
		}
		x[root], x[child] = x[child], x[root]
		root = child
	}
}

// stable sorts runs by insertion and merges them, through a buffer for the smaller left parts.
func stable[E any](x []E, o by[E]) {
	n := len(x)
	for i := 0; i < n; i += runLength {
		insertion(x[i:min(i+runLength, n)], o)
	}
	if n <= runLength {
		return
	}
	var buf []E
	for width := runLength; width < n; width *= 2 {
		for i := 0; i+width < n; i += 2 * width {
			part := x[i:min(i+2*width, n)]
			if !o.less(part[width], part[width-1]) {
				continue
			}
			if buf == nil {
				buf = make([]E, n)
			}
			o.merge(part, width, buf)
		}
	}
}

// IsSorted reports whether x is in ascending order.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) {
			return false
		}
	}
	return true
}

// IsSortedFunc is IsSorted by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 {
			return false
		}
	}
	return true
}

// Min returns the smallest element; NaN if there is one. It panics if x is empty.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = min(m, v)
	}
	return m
}

// MinFunc returns the first of the smallest elements by cmp. It panics if x is empty.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) < 0 {
			m = v
		}
	}
	return m
}

// Max returns the largest element; NaN if there is one. It panics if x is empty.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		m = max(m, v)
	}
	return m
}

// MaxFunc returns the first of the largest elements by cmp. It panics if x is empty.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	m := x[0]
	for _, v := range x[1:] {
		if cmp(v, m) > 0 {
			m = v
		}
	}
	return m
}

// BinarySearch returns where target is in the sorted x, or where it belongs, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if cmp.Less(x[m], target) {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo, lo < len(x) && (x[lo] == target || x[lo] != x[lo] && target != target)
}

// BinarySearchFunc is BinarySearch by cmp, which compares an element with the target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if cmp(x[m], target) < 0 {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo, lo < len(x) && cmp(x[lo], target) == 0
}

// Sorted collects the values of seq and sorts them.
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}

// SortedFunc is Sorted by cmp.
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}

// SortedStableFunc is SortedFunc that keeps the order of equal values.
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortStableFunc(s, cmp)
	return s
}
