// Package rand makes pseudo-random numbers, not fit for secrets.
//
// What PCG, ChaCha8 and Rand return for a seed is fixed. The functions of the package use the runtime's
// generator, which is seeded differently in each run.
package rand

import (
	"internal/ziggurat"
	"math/bits"
)

//minigo:rt rand64
func rand64() uint64

// Source makes uniform numbers of 64 bits. It is not safe for use by several goroutines.
type Source interface {
	Uint64() uint64
}

type shared struct{}

func (shared) Uint64() uint64 { return rand64() }

// Rand makes numbers of several kinds from a Source.
type Rand struct{ src Source }

// New returns a Rand that takes its numbers from src.
func New(src Source) *Rand { return &Rand{src: src} }

var global = New(shared{})

// Int64 returns a number in [0, 1<<63).
func (r *Rand) Int64() int64 { return int64(r.src.Uint64() &^ (1 << 63)) }

// Uint32 returns a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.src.Uint64() >> 32) }

// Uint64 returns a number of 64 bits.
func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

// Int32 returns a number in [0, 1<<31).
func (r *Rand) Int32() int32 { return int32(r.src.Uint64() >> 33) }

// Int returns a number that is not negative.
func (r *Rand) Int() int { return int(r.src.Uint64() &^ (1 << 63)) }

// Uint returns a number.
func (r *Rand) Uint() uint { return uint(r.src.Uint64()) }

// below returns a number in [0, n) by multiplication (Lemire).
func (r *Rand) below(n uint64) uint64 {
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for least := -n % n; lo < least; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

// check panics unless n is positive.
func check(positive bool, name string) {
	if !positive {
		panic("invalid argument to " + name)
	}
}

// Int64N returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int64N(n int64) int64 {
	check(n > 0, "Int64N")
	return int64(r.below(uint64(n)))
}

// Uint64N returns a number in [0, n). It panics if n == 0.
func (r *Rand) Uint64N(n uint64) uint64 {
	check(n > 0, "Uint64N")
	return r.below(n)
}

// Int32N returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int32N(n int32) int32 {
	check(n > 0, "Int32N")
	return int32(r.below(uint64(n)))
}

// Uint32N returns a number in [0, n). It panics if n == 0.
func (r *Rand) Uint32N(n uint32) uint32 {
	check(n > 0, "Uint32N")
	return uint32(r.below(uint64(n)))
}

// IntN returns a number in [0, n). It panics if n <= 0.
func (r *Rand) IntN(n int) int {
	check(n > 0, "IntN")
	return int(r.below(uint64(n)))
}

// UintN returns a number in [0, n). It panics if n == 0.
func (r *Rand) UintN(n uint) uint {
	check(n > 0, "UintN")
	return uint(r.below(uint64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

// Perm returns the numbers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

// Shuffle brings n elements into random order by swap. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	check(n >= 0, "Shuffle")
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

// NormFloat64 returns a normally distributed number, with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	return ziggurat.NormValue(func() (int32, int) {
		u := r.Uint64()
		return int32(u), int(u >> 32 & 0x7F)
	}, r.Float64)
}

// ExpFloat64 returns an exponentially distributed number, with mean 1.
func (r *Rand) ExpFloat64() float64 {
	return ziggurat.ExpValue(func() (uint32, int) {
		u := r.Uint64()
		return uint32(u), int(u >> 32 & 0xFF)
	}, r.Float64)
}

// Int64 is Rand.Int64 of the runtime's generator.
func Int64() int64 { return global.Int64() }

// Uint32 is Rand.Uint32 of the runtime's generator.
func Uint32() uint32 { return global.Uint32() }

// Uint64 is Rand.Uint64 of the runtime's generator.
func Uint64() uint64 { return rand64() }

// Int32 is Rand.Int32 of the runtime's generator.
func Int32() int32 { return global.Int32() }

// Int is Rand.Int of the runtime's generator.
func Int() int { return global.Int() }

// Uint is Rand.Uint of the runtime's generator.
func Uint() uint { return global.Uint() }

// Int64N is Rand.Int64N of the runtime's generator.
func Int64N(n int64) int64 { return global.Int64N(n) }

// Uint64N is Rand.Uint64N of the runtime's generator.
func Uint64N(n uint64) uint64 { return global.Uint64N(n) }

// Int32N is Rand.Int32N of the runtime's generator.
func Int32N(n int32) int32 { return global.Int32N(n) }

// Uint32N is Rand.Uint32N of the runtime's generator.
func Uint32N(n uint32) uint32 { return global.Uint32N(n) }

// IntN is Rand.IntN of the runtime's generator.
func IntN(n int) int { return global.IntN(n) }

// UintN is Rand.UintN of the runtime's generator.
func UintN(n uint) uint { return global.UintN(n) }

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// N returns a number in [0, n) of any integer type. It panics if n <= 0.
func N[Int integer](n Int) Int {
	check(n > 0, "N")
	return Int(global.below(uint64(n)))
}

// Float64 is Rand.Float64 of the runtime's generator.
func Float64() float64 { return global.Float64() }

// Float32 is Rand.Float32 of the runtime's generator.
func Float32() float32 { return global.Float32() }

// Perm is Rand.Perm of the runtime's generator.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle is Rand.Shuffle of the runtime's generator.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 is Rand.NormFloat64 of the runtime's generator.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 is Rand.ExpFloat64 of the runtime's generator.
func ExpFloat64() float64 { return global.ExpFloat64() }
