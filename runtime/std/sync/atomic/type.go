// This file implements types that can only be accessed atomically.

package atomic

import "unsafe"

// noCopy marks types whose values must not be copied after first use.
type noCopy struct{}

// Lock and Unlock are what checkers of copied locks look for.
func (*noCopy) Lock()   {}
func (*noCopy) Unlock() {}

// Int32 is an atomic int32; the zero value is 0.
type Int32 struct {
	_ noCopy
	v int32
}

// Load returns the value.
func (x *Int32) Load() int32 { return LoadInt32(&x.v) }

// Store sets the value.
func (x *Int32) Store(val int32) { StoreInt32(&x.v, val) }

// Swap sets the value and returns the old one.
func (x *Int32) Swap(new int32) (old int32) { return SwapInt32(&x.v, new) }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Int32) CompareAndSwap(old, new int32) (swapped bool) {
	return CompareAndSwapInt32(&x.v, old, new)
}

// Add adds delta and returns the new value.
func (x *Int32) Add(delta int32) (new int32) { return AddInt32(&x.v, delta) }

// And clears the bits that are not in mask and returns the old value.
func (x *Int32) And(mask int32) (old int32) { return AndInt32(&x.v, mask) }

// Or sets the bits of mask and returns the old value.
func (x *Int32) Or(mask int32) (old int32) { return OrInt32(&x.v, mask) }

// Uint32 is an atomic uint32; the zero value is 0.
type Uint32 struct {
	_ noCopy
	v uint32
}

// Load returns the value.
func (x *Uint32) Load() uint32 { return LoadUint32(&x.v) }

// Store sets the value.
func (x *Uint32) Store(val uint32) { StoreUint32(&x.v, val) }

// Swap sets the value and returns the old one.
func (x *Uint32) Swap(new uint32) (old uint32) { return SwapUint32(&x.v, new) }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Uint32) CompareAndSwap(old, new uint32) (swapped bool) {
	return CompareAndSwapUint32(&x.v, old, new)
}

// Add adds delta and returns the new value.
func (x *Uint32) Add(delta uint32) (new uint32) { return AddUint32(&x.v, delta) }

// And clears the bits that are not in mask and returns the old value.
func (x *Uint32) And(mask uint32) (old uint32) { return AndUint32(&x.v, mask) }

// Or sets the bits of mask and returns the old value.
func (x *Uint32) Or(mask uint32) (old uint32) { return OrUint32(&x.v, mask) }

// Int64 is an atomic int64; the zero value is 0.
type Int64 struct {
	_ noCopy
	v int64
}

// Load returns the value.
func (x *Int64) Load() int64 { return LoadInt64(&x.v) }

// Store sets the value.
func (x *Int64) Store(val int64) { StoreInt64(&x.v, val) }

// Swap sets the value and returns the old one.
func (x *Int64) Swap(new int64) (old int64) { return SwapInt64(&x.v, new) }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Int64) CompareAndSwap(old, new int64) (swapped bool) {
	return CompareAndSwapInt64(&x.v, old, new)
}

// Add adds delta and returns the new value.
func (x *Int64) Add(delta int64) (new int64) { return AddInt64(&x.v, delta) }

// And clears the bits that are not in mask and returns the old value.
func (x *Int64) And(mask int64) (old int64) { return AndInt64(&x.v, mask) }

// Or sets the bits of mask and returns the old value.
func (x *Int64) Or(mask int64) (old int64) { return OrInt64(&x.v, mask) }

// Uint64 is an atomic uint64; the zero value is 0.
type Uint64 struct {
	_ noCopy
	v uint64
}

// Load returns the value.
func (x *Uint64) Load() uint64 { return LoadUint64(&x.v) }

// Store sets the value.
func (x *Uint64) Store(val uint64) { StoreUint64(&x.v, val) }

// Swap sets the value and returns the old one.
func (x *Uint64) Swap(new uint64) (old uint64) { return SwapUint64(&x.v, new) }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Uint64) CompareAndSwap(old, new uint64) (swapped bool) {
	return CompareAndSwapUint64(&x.v, old, new)
}

// Add adds delta and returns the new value.
func (x *Uint64) Add(delta uint64) (new uint64) { return AddUint64(&x.v, delta) }

// And clears the bits that are not in mask and returns the old value.
func (x *Uint64) And(mask uint64) (old uint64) { return AndUint64(&x.v, mask) }

// Or sets the bits of mask and returns the old value.
func (x *Uint64) Or(mask uint64) (old uint64) { return OrUint64(&x.v, mask) }

// Uintptr is an atomic uintptr; the zero value is 0.
type Uintptr struct {
	_ noCopy
	v uintptr
}

// Load returns the value.
func (x *Uintptr) Load() uintptr { return LoadUintptr(&x.v) }

// Store sets the value.
func (x *Uintptr) Store(val uintptr) { StoreUintptr(&x.v, val) }

// Swap sets the value and returns the old one.
func (x *Uintptr) Swap(new uintptr) (old uintptr) { return SwapUintptr(&x.v, new) }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Uintptr) CompareAndSwap(old, new uintptr) (swapped bool) {
	return CompareAndSwapUintptr(&x.v, old, new)
}

// Add adds delta and returns the new value.
func (x *Uintptr) Add(delta uintptr) (new uintptr) { return AddUintptr(&x.v, delta) }

// And clears the bits that are not in mask and returns the old value.
func (x *Uintptr) And(mask uintptr) (old uintptr) { return AndUintptr(&x.v, mask) }

// Or sets the bits of mask and returns the old value.
func (x *Uintptr) Or(mask uintptr) (old uintptr) { return OrUintptr(&x.v, mask) }

// Bool is an atomic bool; the zero value is false.
type Bool struct {
	_ noCopy
	v uint32
}

func word(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Load returns the value.
func (x *Bool) Load() bool { return LoadUint32(&x.v) != 0 }

// Store sets the value.
func (x *Bool) Store(val bool) { StoreUint32(&x.v, word(val)) }

// Swap sets the value and returns the old one.
func (x *Bool) Swap(new bool) (old bool) { return SwapUint32(&x.v, word(new)) != 0 }

// CompareAndSwap sets the value to new if it is old and reports whether it did.
func (x *Bool) CompareAndSwap(old, new bool) (swapped bool) {
	return CompareAndSwapUint32(&x.v, word(old), word(new))
}

// Pointer is an atomic *T; the zero value is nil.
type Pointer[T any] struct {
	_ [0]*T // values for different T cannot be converted
	_ noCopy
	v unsafe.Pointer
}

// Load returns the pointer.
func (x *Pointer[T]) Load() *T { return (*T)(LoadPointer(&x.v)) }

// Store sets the pointer.
func (x *Pointer[T]) Store(val *T) { StorePointer(&x.v, unsafe.Pointer(val)) }

// Swap sets the pointer and returns the old one.
func (x *Pointer[T]) Swap(new *T) (old *T) { return (*T)(SwapPointer(&x.v, unsafe.Pointer(new))) }

// CompareAndSwap sets the pointer to new if it is old and reports whether it did.
func (x *Pointer[T]) CompareAndSwap(old, new *T) (swapped bool) {
	return CompareAndSwapPointer(&x.v, unsafe.Pointer(old), unsafe.Pointer(new))
}

// Value holds a value of any type, the same type for its whole life; the zero value holds nothing.
// The value is kept in an immutable cell that is replaced as a whole.
type Value struct {
	_ noCopy
	v unsafe.Pointer // *any
}

// typeWord returns the type of an interface's value.
func typeWord(v *any) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(v)) }

// Load returns the value set last, or nil.
func (v *Value) Load() (val any) {
	if p := (*any)(LoadPointer(&v.v)); p != nil {
		return *p
	}
	return nil
}

// Store sets the value. It panics if val is nil or has another type than earlier values.
func (v *Value) Store(val any) {
	v.swap(val, "store")
}

// Swap sets the value and returns the old one, or nil.
func (v *Value) Swap(new any) (old any) { return v.swap(new, "swap") }

func (v *Value) swap(new any, verb string) any {
	if new == nil {
		panic("sync/atomic: " + verb + " of nil value into Value")
	}
	cell := &new
	for {
		old := (*any)(LoadPointer(&v.v))
		if old != nil && typeWord(old) != typeWord(cell) {
			panic("sync/atomic: " + verb + " of inconsistently typed value into Value")
		}
		if CompareAndSwapPointer(&v.v, unsafe.Pointer(old), unsafe.Pointer(cell)) {
			if old == nil {
				return nil
			}
			return *old
		}
	}
}

// CompareAndSwap sets the value to new if it equals old. It panics if new is nil, if old and new are
// of different types, or if old cannot be compared.
func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && typeWord(&old) != typeWord(&new) {
		panic("sync/atomic: compare and swap of inconsistently typed old and new values")
	}
	cell := &new
	for {
		p := (*any)(LoadPointer(&v.v))
		if p == nil {
			if old != nil {
				return false
			}
		} else if typeWord(p) != typeWord(cell) {
			panic("sync/atomic: compare and swap of inconsistently typed value into Value")
		} else if *p != old {
			return false
		}
		if CompareAndSwapPointer(&v.v, unsafe.Pointer(p), unsafe.Pointer(cell)) {
			return true
		}
	}
}
