// Package cmp compares ordered values.
//
// NaN is equal to itself and less than every other number.
package cmp

// Ordered are the types that have the operator <.
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 |
		~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr |
		~float32 | ~float64 |
		~string
}

// Less reports whether x is less than y.
func Less[T Ordered](x, y T) bool { return x < y || x != x && y == y }

// Compare returns -1, 0 or 1 as x is less than, equal to or greater than y.
func Compare[T Ordered](x, y T) int {
	if x < y {
		return -1
	}
	if x > y {
		return 1
	}
	if x == y {
		return 0
	}
	// One at least is NaN.
	if x == x {
		return 1
	}
	if y == y {
		return -1
	}
	return 0
}

// Or returns the first of its arguments that is not zero, or zero.
func Or[T comparable](vals ...T) T {
	var zero T
	for _, v := range vals {
		if v != zero {
			return v
		}
	}
	return zero
}
