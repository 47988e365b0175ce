// Package atomic provides atomic operations on memory. All are sequentially consistent.
//
// The functions are generated inline by the compiler; the types in type.go are made of them.
package atomic

import "unsafe"

// SwapInt32 stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg32
func SwapInt32(addr *int32, new int32) (old int32)

// CompareAndSwapInt32 stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas32
func CompareAndSwapInt32(addr *int32, old, new int32) (swapped bool)

// AddInt32 adds delta and returns the new value.
//
//minigo:intrinsic atomic_add32
func AddInt32(addr *int32, delta int32) (new int32)

// AndInt32 clears the bits that are not in mask and returns the old value.
//
//minigo:intrinsic atomic_and32
func AndInt32(addr *int32, mask int32) (old int32)

// OrInt32 sets the bits of mask and returns the old value.
//
//minigo:intrinsic atomic_or32
func OrInt32(addr *int32, mask int32) (old int32)

// LoadInt32 returns *addr.
//
//minigo:intrinsic atomic_load32
func LoadInt32(addr *int32) (val int32)

// StoreInt32 stores val.
//
//minigo:intrinsic atomic_store32
func StoreInt32(addr *int32, val int32)

// SwapUint32 stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg32
func SwapUint32(addr *uint32, new uint32) (old uint32)

// CompareAndSwapUint32 stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas32
func CompareAndSwapUint32(addr *uint32, old, new uint32) (swapped bool)

// AddUint32 adds delta and returns the new value.
//
//minigo:intrinsic atomic_add32
func AddUint32(addr *uint32, delta uint32) (new uint32)

// AndUint32 clears the bits that are not in mask and returns the old value.
//
//minigo:intrinsic atomic_and32
func AndUint32(addr *uint32, mask uint32) (old uint32)

// OrUint32 sets the bits of mask and returns the old value.
//
//minigo:intrinsic atomic_or32
func OrUint32(addr *uint32, mask uint32) (old uint32)

// LoadUint32 returns *addr.
//
//minigo:intrinsic atomic_load32
func LoadUint32(addr *uint32) (val uint32)

// StoreUint32 stores val.
//
//minigo:intrinsic atomic_store32
func StoreUint32(addr *uint32, val uint32)

// SwapInt64 stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg64
func SwapInt64(addr *int64, new int64) (old int64)

// CompareAndSwapInt64 stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas64
func CompareAndSwapInt64(addr *int64, old, new int64) (swapped bool)

// AddInt64 adds delta and returns the new value.
//
//minigo:intrinsic atomic_add64
func AddInt64(addr *int64, delta int64) (new int64)

// AndInt64 clears the bits that are not in mask and returns the old value.
//
//minigo:intrinsic atomic_and64
func AndInt64(addr *int64, mask int64) (old int64)

// OrInt64 sets the bits of mask and returns the old value.
//
//minigo:intrinsic atomic_or64
func OrInt64(addr *int64, mask int64) (old int64)

// LoadInt64 returns *addr.
//
//minigo:intrinsic atomic_load64
func LoadInt64(addr *int64) (val int64)

// StoreInt64 stores val.
//
//minigo:intrinsic atomic_store64
func StoreInt64(addr *int64, val int64)

// SwapUint64 stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg64
func SwapUint64(addr *uint64, new uint64) (old uint64)

// CompareAndSwapUint64 stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas64
func CompareAndSwapUint64(addr *uint64, old, new uint64) (swapped bool)

// AddUint64 adds delta and returns the new value.
//
//minigo:intrinsic atomic_add64
func AddUint64(addr *uint64, delta uint64) (new uint64)

// AndUint64 clears the bits that are not in mask and returns the old value.
//
//minigo:intrinsic atomic_and64
func AndUint64(addr *uint64, mask uint64) (old uint64)

// OrUint64 sets the bits of mask and returns the old value.
//
//minigo:intrinsic atomic_or64
func OrUint64(addr *uint64, mask uint64) (old uint64)

// LoadUint64 returns *addr.
//
//minigo:intrinsic atomic_load64
func LoadUint64(addr *uint64) (val uint64)

// StoreUint64 stores val.
//
//minigo:intrinsic atomic_store64
func StoreUint64(addr *uint64, val uint64)

// SwapUintptr stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg64
func SwapUintptr(addr *uintptr, new uintptr) (old uintptr)

// CompareAndSwapUintptr stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas64
func CompareAndSwapUintptr(addr *uintptr, old, new uintptr) (swapped bool)

// AddUintptr adds delta and returns the new value.
//
//minigo:intrinsic atomic_add64
func AddUintptr(addr *uintptr, delta uintptr) (new uintptr)

// AndUintptr clears the bits that are not in mask and returns the old value.
//
//minigo:intrinsic atomic_and64
func AndUintptr(addr *uintptr, mask uintptr) (old uintptr)

// OrUintptr sets the bits of mask and returns the old value.
//
//minigo:intrinsic atomic_or64
func OrUintptr(addr *uintptr, mask uintptr) (old uintptr)

// LoadUintptr returns *addr.
//
//minigo:intrinsic atomic_load64
func LoadUintptr(addr *uintptr) (val uintptr)

// StoreUintptr stores val.
//
//minigo:intrinsic atomic_store64
func StoreUintptr(addr *uintptr, val uintptr)

// SwapPointer stores new and returns the old value.
//
//minigo:intrinsic atomic_xchg64
func SwapPointer(addr *unsafe.Pointer, new unsafe.Pointer) (old unsafe.Pointer)

// CompareAndSwapPointer stores new if *addr is old and reports whether it did.
//
//minigo:intrinsic atomic_cas64
func CompareAndSwapPointer(addr *unsafe.Pointer, old, new unsafe.Pointer) (swapped bool)

// LoadPointer returns *addr.
//
//minigo:intrinsic atomic_load64
func LoadPointer(addr *unsafe.Pointer) (val unsafe.Pointer)

// StorePointer stores val.
//
//minigo:intrinsic atomic_store64
func StorePointer(addr *unsafe.Pointer, val unsafe.Pointer)
