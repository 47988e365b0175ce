// This file implements allocation and growth of slices.

package runtime

import (
	"internal/abi"
	"unsafe"
)

// maxAlloc bounds the size of one object.
const maxAlloc = 1 << 48

// doubling is the capacity up to which growing doubles.
const doubling = 256

// zerobase is the address of all variables without size.
var zerobase uintptr

// mallocgc allocates n zeroed elements; n has been checked.
func mallocgc(elem *abi.Type, n int) unsafe.Pointer {
	if elem.Size == 0 || n == 0 {
		return unsafe.Pointer(&zerobase)
	}
	return newArray(elem, n)
}

// fits reports whether n elements make an object of possible size.
func fits(elem *abi.Type, n int) bool {
	return n >= 0 && (elem.Size == 0 || uintptr(n) <= maxAlloc/elem.Size)
}

// makeslice allocates the array of make([]T, len, cap). Called by compiled code.
func makeslice(elem *abi.Type, len, cap int) unsafe.Pointer {
	if !fits(elem, cap) || len < 0 || len > cap {
		if !fits(elem, len) {
			panicvalue(errorString("makeslice: len out of range"))
		}
		panicvalue(errorString("makeslice: cap out of range"))
	}
	return mallocgc(elem, cap)
}

// growslice moves a slice to a larger array with room for need elements; the elements from oldlen to
// need are to be written by the caller. Called by compiled code.
func growslice(old unsafe.Pointer, oldcap, oldlen, need int, elem *abi.Type) (ptr unsafe.Pointer, cap int) {
	if need < 0 {
		panicvalue(errorString("growslice: len out of range"))
	}
	if elem.Size == 0 {
		return unsafe.Pointer(&zerobase), need
	}
	cap = nextcap(oldcap, need)
	if !fits(elem, cap) {
		panicvalue(errorString("growslice: len out of range"))
	}
	width := int(elem.Size)
	size := roundSize(cap * width)
	cap = size / width
	if elem.PtrBytes == 0 {
		ptr = newBytes(size)
		memclr(unsafe.Add(ptr, need*width), size-need*width)
	} else {
		ptr = newArray(elem, cap)
	}
	memmove(ptr, old, oldlen*width)
	return ptr, cap
}

// nextcap chooses a capacity: doubling for small slices, a quarter more for large ones, with a
// smooth transition.
func nextcap(oldcap, need int) int {
	if need > oldcap+oldcap {
		return need
	}
	if oldcap < doubling {
		return oldcap + oldcap
	}
	n := oldcap
	for uint(n) < uint(need) {
		n += (n + 3*doubling) >> 2
	}
	if n <= 0 {
		return need
	}
	return n
}
