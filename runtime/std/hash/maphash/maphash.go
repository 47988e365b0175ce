// Package maphash hashes bytes and comparable values as maps do: well spread, from a seed, different
// in each run of a program.
package maphash

import (
	"hash"
	"internal/abi"
	"math/bits"
	"math/rand/v2"
	"unsafe"
)

// Seed selects a function. The zero Seed is none.
type Seed struct{ s uint64 }

// MakeSeed returns a random seed.
func MakeSeed() Seed {
	for {
		if s := rand.Uint64(); s != 0 {
			return Seed{s}
		}
	}
}

func (s Seed) check() uint64 {
	if s.s == 0 {
		panic("maphash: use of uninitialized Seed")
	}
	return s.s
}

// Multipliers: odd numbers without pattern.
const (
	k0 = 0x9E3779B97F4A7C15
	k1 = 0xD1B54A32D192ED03
)

func fold(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo
}

func load(s string, n int) (x uint64) {
	for i := n - 1; i >= 0; i-- {
		x = x<<8 | uint64(s[i])
	}
	return x
}

// sum mixes sixteen bytes at a time.
func sum(seed uint64, s string) uint64 {
	h := seed ^ k0 ^ uint64(len(s))*k1
	for len(s) >= 16 {
		h = fold(load(s, 8)^k1, load(s[8:], 8)^h)
		s = s[16:]
	}
	var a, b uint64
	if len(s) >= 8 {
		a = load(s, 8)
		b = load(s[8:], len(s)-8)
	} else {
		a = load(s, len(s))
	}
	return fold(fold(a^k1, b^h), h^k0)
}

// Bytes returns the hash of b.
func Bytes(seed Seed, b []byte) uint64 {
	return sum(seed.check(), unsafe.String(unsafe.SliceData(b), len(b)))
}

// String returns the hash of s, the one that its bytes have.
func String(seed Seed, s string) uint64 { return sum(seed.check(), s) }

// Comparable returns a hash of v that is equal for equal values; it panics for interfaces that hold
// values that cannot be compared.
func Comparable[T comparable](seed Seed, v T) uint64 {
	return uint64(abi.HashOf(&v, uintptr(seed.check())))
}

// WriteComparable adds the hash of x to h.
func WriteComparable[T comparable](h *Hash, x T) {
	h.init()
	s := Comparable(h.seed, x)
	var b [8]byte
	for i := range b {
		b[i] = byte(s >> (8 * i))
	}
	h.Write(b[:])
}

const blockSize = 128

// Hash hashes what is written to it. The zero Hash is ready and picks a seed at first use.
type Hash struct {
	_     [0]func() // not comparable
	seed  Seed
	state uint64 // of the blocks before buf
	n     int
	buf   [blockSize]byte
}

func (h *Hash) init() {
	if h.seed.s == 0 {
		h.SetSeed(MakeSeed())
	}
}

// Write adds b; it never fails.
func (h *Hash) Write(b []byte) (int, error) {
	return h.WriteString(unsafe.String(unsafe.SliceData(b), len(b)))
}

// WriteString adds s; it never fails.
func (h *Hash) WriteString(s string) (int, error) {
	h.init()
	size := len(s)
	for len(s) > 0 {
		if h.n == blockSize {
			h.state = sum(h.state, unsafe.String(&h.buf[0], blockSize))
			h.n = 0
		}
		k := copy(h.buf[h.n:], s)
		h.n += k
		s = s[k:]
	}
	return size, nil
}

// WriteByte adds b; it never fails.
func (h *Hash) WriteByte(b byte) error {
	one := [1]byte{b}
	h.Write(one[:])
	return nil
}

// Sum64 returns the hash of what was written.
func (h *Hash) Sum64() uint64 {
	h.init()
	return sum(h.state, unsafe.String(&h.buf[0], h.n))
}

// Sum appends the hash to b.
func (h *Hash) Sum(b []byte) []byte {
	x := h.Sum64()
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

// Reset forgets what was written, not the seed.
func (h *Hash) Reset() {
	h.init()
	h.state, h.n = h.seed.s, 0
}

// Seed returns the seed.
func (h *Hash) Seed() Seed {
	h.init()
	return h.seed
}

// SetSeed sets the seed and forgets what was written.
func (h *Hash) SetSeed(seed Seed) {
	h.seed = Seed{seed.check()}
	h.state, h.n = seed.s, 0
}

// Size returns 8.
func (h *Hash) Size() int { return 8 }

// BlockSize returns the size of the buffer.
func (h *Hash) BlockSize() int { return blockSize }

// Clone returns an independent copy.
func (h *Hash) Clone() (hash.Cloner, error) {
	h.init()
	c := *h
	return &c, nil
}
