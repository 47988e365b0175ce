// This file implements fused multiply-add: by an instruction where the processor has it, otherwise with
// integers of 128 bits.

package math

import "math/bits"

//minigo:rt has_fma
func hasFMA() int

//minigo:rt fma
func rtFMA(x, y, z float64) float64

var useFMA = hasFMA() != 0

// FMA returns x*y + z, rounded once.
func FMA(x, y, z float64) float64 {
	if useFMA {
		return rtFMA(x, y, z)
	}
	return fma(x, y, z)
}

// wide is a number sign * (hi, lo) * 2**exp with the highest bit of hi, lo at 126.
type wide struct {
	hi, lo uint64
	exp    int
	neg    bool
}

// integer returns the fraction of a number as an integer of 53 bits, and its exponent.
func integer(x float64) (m uint64, exp int) {
	frac, exp := Frexp(Abs(x))
	return Float64bits(frac)&fracMask | 1<<expShift, exp - 53
}

func (w *wide) normalize() {
	shift := bits.LeadingZeros64(w.hi)
	if w.hi == 0 {
		w.hi, w.lo = w.lo, 0
		w.exp -= 64
		shift = bits.LeadingZeros64(w.hi)
	}
	if shift == 0 {
		w.lo = w.hi<<63 | w.lo>>1 | w.lo&1
		w.hi >>= 1
		w.exp++
		return
	}
	n := uint(shift - 1)
	w.hi = w.hi<<n | w.lo>>(64-n)
	w.lo <<= n
	w.exp -= int(n)
}

// shiftRight divides by 2**n; the lowest bit tells whether anything was lost.
func (w *wide) shiftRight(n int) {
	w.exp += n
	for ; n > 0; n -= min(n, 63) {
		k := uint(min(n, 63))
		lost := w.lo << (64 - k)
		w.lo = w.hi<<(64-k) | w.lo>>k
		w.hi >>= k
		if lost != 0 {
			w.lo |= 1
		}
		if w.hi == 0 && w.lo <= 1 {
			break
		}
	}
}

func fma(x, y, z float64) float64 {
	if IsInf(z, 0) && !IsInf(x, 0) && !IsInf(y, 0) && !IsNaN(x) && !IsNaN(y) {
		return z
	}
	if x == 0 || y == 0 || z == 0 || x-x != 0 || y-y != 0 || z-z != 0 {
		return x*y + z
	}
	mx, ex := integer(x)
	my, ey := integer(y)
	mz, ez := integer(z)
	p := wide{exp: ex + ey, neg: Signbit(x) != Signbit(y)}
	p.hi, p.lo = bits.Mul64(mx, my)
	p.normalize()
	q := wide{hi: mz << 10, exp: ez - 74, neg: Signbit(z)}
	if p.exp < q.exp || p.exp == q.exp && (p.hi < q.hi || p.hi == q.hi && p.lo < q.lo) {
		p, q = q, p
	}
	shift := min(p.exp-q.exp, 200)
	q.shiftRight(shift)
	var c uint64
	if p.neg == q.neg {
		p.lo, c = bits.Add64(p.lo, q.lo, 0)
		p.hi += q.hi + c
	} else {
		p.lo, c = bits.Sub64(p.lo, q.lo, 0)
		p.hi -= q.hi + c
	}
	if p.hi|p.lo == 0 {
		return 0
	}
	p.normalize()
	m := p.hi
	if p.lo != 0 {
		m |= 1
	}
	// Below the normal range fewer bits are kept: the lowest stands for 2**-1074.
	if drop := uint(max(min(-1074-(p.exp+64), 63), 0)); drop > 10 {
		half := uint64(1) << (drop - 1)
		rest := m & (half<<1 - 1)
		m >>= drop
		if rest > half || rest == half && m&1 == 1 {
			m++
		}
		p.exp += int(drop)
	}
	v := Ldexp(float64(m), p.exp+64)
	if p.neg {
		return -v
	}
	return v
}
