// This file implements sorting of slices of any type, and of the common ones.

package sort

import (
	"internal/abi"
	"slices"
	"unsafe"
)

// sliceOf sees a slice of unknown type: compares by a function of indices, swaps by words or bytes.
type sliceOf struct {
	less  func(i, j int) bool
	array unsafe.Pointer
	size  uintptr
}

func (s *sliceOf) Less(i, j int) bool { return s.less(i, j) }

func (s *sliceOf) Swap(i, j int) {
	p, q := unsafe.Add(s.array, uintptr(i)*s.size), unsafe.Add(s.array, uintptr(j)*s.size)
	n := s.size
	// Pointers are moved as pointers: an element with pointers is made of whole words.
	for ; n >= 8 && s.size%8 == 0; n -= 8 {
		a, b := (*unsafe.Pointer)(p), (*unsafe.Pointer)(q)
		*a, *b = *b, *a
		p, q = unsafe.Add(p, 8), unsafe.Add(q, 8)
	}
	for ; n > 0; n-- {
		a, b := (*byte)(p), (*byte)(q)
		*a, *b = *b, *a
		p, q = unsafe.Add(p, 1), unsafe.Add(q, 1)
	}
}

// view looks into the slice x and returns its length too.
func view(x any, less func(i, j int) bool, caller string) (*sliceOf, int) {
	e := abi.EfaceOf(&x)
	if e.Typ == nil || abi.Kind(e.Typ.Kind) != abi.Slice {
		panic("sort." + caller + ": argument is not a slice")
	}
	header := (*[]byte)(e.Data)
	elem := (*abi.SliceType)(unsafe.Pointer(e.Typ)).Elem
	return &sliceOf{less, unsafe.Pointer(unsafe.SliceData(*header)), elem.Size}, len(*header)
}

// Slice sorts the slice x by less, which compares elements by index. It is not stable.
func Slice(x any, less func(i, j int) bool) {
	s, n := view(x, less, "Slice")
	sort(s, n)
}

// SliceStable sorts the slice x by less and keeps the order of equal elements.
func SliceStable(x any, less func(i, j int) bool) {
	s, n := view(x, less, "SliceStable")
	stable(s, n)
}

// SliceIsSorted reports whether the slice x is in order by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	_, n := view(x, less, "SliceIsSorted")
	for i := n - 1; i > 0; i-- {
		if less(i, i-1) {
			return false
		}
	}
	return true
}

// IntSlice is a slice of ints that can be sorted.
type IntSlice []int

// Len implements Interface.
func (x IntSlice) Len() int { return len(x) }

// Less implements Interface.
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }

// Swap implements Interface.
func (x IntSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { Sort(x) }

// Search is SearchInts.
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice is a slice of float64s that can be sorted, NaN first.
type Float64Slice []float64

// Len implements Interface.
func (x Float64Slice) Len() int { return len(x) }

// Less implements Interface.
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }

// Swap implements Interface.
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { Sort(x) }

// Search is SearchFloat64s.
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// StringSlice is a slice of strings that can be sorted.
type StringSlice []string

// Len implements Interface.
func (x StringSlice) Len() int { return len(x) }

// Less implements Interface.
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }

// Swap implements Interface.
func (x StringSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { Sort(x) }

// Search is SearchStrings.
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }

// Ints sorts x.
func Ints(x []int) { slices.Sort(x) }

// Float64s sorts x, NaN first.
func Float64s(x []float64) { slices.Sort(x) }

// Strings sorts x.
func Strings(x []string) { slices.Sort(x) }

// IntsAreSorted reports whether x is in order.
func IntsAreSorted(x []int) bool { return slices.IsSorted(x) }

// Float64sAreSorted reports whether x is in order.
func Float64sAreSorted(x []float64) bool { return slices.IsSorted(x) }

// StringsAreSorted reports whether x is in order.
func StringsAreSorted(x []string) bool { return slices.IsSorted(x) }

// SearchInts returns where v is in the sorted a, or where it belongs.
func SearchInts(a []int, v int) int { return Search(len(a), func(i int) bool { return a[i] >= v }) }

// SearchFloat64s returns where v is in the sorted a, or where it belongs.
func SearchFloat64s(a []float64, v float64) int {
	return Search(len(a), func(i int) bool { return a[i] >= v })
}

// SearchStrings returns where v is in the sorted a, or where it belongs.
func SearchStrings(a []string, v string) int {
	return Search(len(a), func(i int) bool { return a[i] >= v })
}
