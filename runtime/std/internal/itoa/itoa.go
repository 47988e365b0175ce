// Package itoa formats integers in base 10, for strconv and the packages below it.
package itoa

import (
	"internal/abi"
	"unsafe"
)

// pairs are the numbers below 100 with two digits.
const pairs = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748" +
	"4950515253545556575859606162636465666768697071727374757677787980818283848586878889909192939495969798" +
	"99"

var powers = [...]uint64{0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19}

// Len returns the number of v's digits.
func Len(v uint64) int {
	n := (64 - abi.Clz64(v|1)) * 1233 >> 12 // log2 to log10, maybe one too small
	if v >= powers[n] && n > 0 || v != 0 && n == 0 {
		n++
	}
	return max(n, 1)
}

// Put writes the last len(b) digits of v, with zeros in front.
func Put(b []byte, v uint64) {
	i := len(b)
	for i >= 2 {
		q := v / 100
		k := (v - q*100) * 2
		v = q
		i -= 2
		b[i+1] = pairs[k+1]
		b[i] = pairs[k]
	}
	if i > 0 {
		b[0] = byte('0' + v%10)
	}
}

// Append appends v.
func Append(dst []byte, v uint64) []byte {
	at := len(dst)
	dst = append(dst, "00000000000000000000"[:Len(v)]...)
	Put(dst[at:], v)
	return dst
}

// Small returns the text of a number below 100 without allocating.
func Small(v int) string {
	if v < 10 {
		return pairs[2*v+1 : 2*v+2]
	}
	return pairs[2*v : 2*v+2]
}

// Itoa formats v.
func Itoa(v int) string {
	if v >= 0 {
		return Uitoa(uint(v))
	}
	u := uint64(-v)
	b := make([]byte, Len(u)+1)
	b[0] = '-'
	Put(b[1:], u)
	return unsafe.String(&b[0], len(b))
}

// Uitoa formats v.
func Uitoa(v uint) string {
	if v < 100 {
		return Small(int(v))
	}
	b := make([]byte, Len(uint64(v)))
	Put(b, uint64(v))
	return unsafe.String(&b[0], len(b))
}
