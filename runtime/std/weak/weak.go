// Package weak provides pointers that do not keep their objects alive.
package weak

import "unsafe"

//minigo:rt weak_handle
func handle(obj unsafe.Pointer) unsafe.Pointer

// Pointer refers to a value of type T without keeping it alive. The zero value refers to nothing. Two Pointers are
// equal if they were made from equal pointers, even after the value is gone.
type Pointer[T any] struct {
	_ [0]*T
	p unsafe.Pointer // a word that holds the address; it is cleared when the value becomes unreachable
}

// Make returns a weak pointer to what ptr points to; of nil the zero value.
func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{p: handle(unsafe.Pointer(ptr))}
}

// Value returns the pointer, or nil if the value is gone or may be any time.
func (p Pointer[T]) Value() *T {
	if p.p == nil {
		return nil
	}
	// The word is an integer to the collector, but what is loaded from it is in a register, where it counts.
	return (*T)(*(*unsafe.Pointer)(p.p))
}
