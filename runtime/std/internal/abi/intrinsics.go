// Package abi mirrors what the compiler, the Rust runtime and the Go library agree on.
//
// # How library code binds to the compiler
//
// A function declared without a body carries one of these directives on the line above it (after its
// doc comment):
//
//   - //minigo:rt NAME: the function is row NAME of the runtime function table. Parameters and
//     results are flattened to scalars; a string is pointer and length.
//   - //minigo:intrinsic NAME: the compiler generates the operation in place of the call. Any library
//     package may declare an intrinsic; the list is below.
//   - //minigo:link NAME: the function is NAME (exported or not) of package runtime, with the same
//     signature up to the names of types.
//
// # Intrinsics
//
//	getg() *G                              the current goroutine
//	ownfp() uintptr                        frame pointer of the function that executes it
//	typeof[T any]() *Type                  descriptor of T
//	hashof[T comparable](p *T, seed uintptr) uintptr
//	                                       hash of *p, equal for equal values; interfaces hash their
//	                                       dynamic value through runtime.efacehash and panic with
//	                                       `hash of unhashable type X`
//
// Atomic operations, sequentially consistent; T is any type of that width (int32, uint32; int64,
// uint64, uintptr, pointers):
//
//	atomic_load32, atomic_load64           (p *T) T
//	atomic_store32, atomic_store64         (p *T, v T)
//	atomic_add32, atomic_add64             (p *T, delta T) T       the new value
//	atomic_xchg32, atomic_xchg64           (p *T, v T) T           the old value
//	atomic_cas32, atomic_cas64             (p *T, old, new T) bool
//	atomic_and32, atomic_and64             (p *T, mask T) T        the old value
//	atomic_or32, atomic_or64               (p *T, mask T) T        the old value
//
// Arithmetic (package math and math/bits declare them with these types):
//
//	sqrt floor ceil trunc rint fabs        (x float64) float64
//	copysign                               (x, sign float64) float64
//	f64bits (float64) uint64, f64frombits (uint64) float64
//	f32bits (float32) uint32, f32frombits (uint32) float32
//	clz64 ctz64 popcnt64                   (x uint64) int          clz64(0) == ctz64(0) == 64
//	clz32 ctz32 popcnt32                   (x uint32) int          32 for 0
//	bswap64 (uint64) uint64, bswap32 (uint32) uint32
//	rotl64 (x uint64, k int) uint64, rotl32 (x uint32, k int) uint32
//	umulhi64                               (x, y uint64) uint64    high half of the product
package abi

import "unsafe"

// Getg returns the current goroutine.
//
//minigo:intrinsic getg
func Getg() *G

// Ownfp returns the frame pointer of the function that executes it.
//
//minigo:intrinsic ownfp
func Ownfp() uintptr

// TypeFor returns the descriptor of T.
//
//minigo:intrinsic typeof
func TypeFor[T any]() *Type

// HashOf returns a hash of *p that is equal for equal values.
//
//minigo:intrinsic hashof
func HashOf[T comparable](p *T, seed uintptr) uintptr

// LoadPointer loads a pointer atomically.
//
//minigo:intrinsic atomic_load64
func LoadPointer(p *unsafe.Pointer) unsafe.Pointer

// StorePointer stores a pointer atomically.
//
//minigo:intrinsic atomic_store64
func StorePointer(p *unsafe.Pointer, v unsafe.Pointer)

// Cas32 stores new if *p is old and tells whether it did.
//
//minigo:intrinsic atomic_cas32
func Cas32(p *uint32, old, new uint32) bool

// Store32 stores atomically.
//
//minigo:intrinsic atomic_store32
func Store32(p *uint32, v uint32)

// Add64 adds atomically and returns the new value.
//
//minigo:intrinsic atomic_add64
func Add64(p *uint64, delta uint64) uint64

// Float64bits returns the bits of x.
//
//minigo:intrinsic f64bits
func Float64bits(x float64) uint64

// Float64frombits returns the number with these bits.
//
//minigo:intrinsic f64frombits
func Float64frombits(b uint64) float64

// Float32bits returns the bits of x.
//
//minigo:intrinsic f32bits
func Float32bits(x float32) uint32

// Float32frombits returns the number with these bits.
//
//minigo:intrinsic f32frombits
func Float32frombits(b uint32) float32

// Clz64 counts leading zero bits; 64 for 0.
//
//minigo:intrinsic clz64
func Clz64(x uint64) int

// Ctz64 counts trailing zero bits; 64 for 0.
//
//minigo:intrinsic ctz64
func Ctz64(x uint64) int

// UMulHi returns the high half of the 128-bit product.
//
//minigo:intrinsic umulhi64
func UMulHi(x, y uint64) uint64
