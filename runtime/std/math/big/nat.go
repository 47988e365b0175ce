// Package big has numbers of any size: Int and Rat. Methods store their result in the receiver and
// return it; operands may be the receiver.
//
// A natural number is a slice of words, the lowest first, without zero words at the end.
package big

import (
	"math/bits"
	"slices"
)

// Word is a digit of a number.
type Word uint

const wordBits = bits.UintSize

type nat []Word

func (x nat) norm() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func natOf(x uint64) nat {
	if x == 0 {
		return nil
	}
	return nat{Word(x)}
}

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		if len(x) < len(y) {
			return -1
		}
		return 1
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return (len(x)-1)*wordBits + bits.Len(uint(x[len(x)-1]))
}

func (x nat) trailingZeros() int {
	for i, w := range x {
		if w != 0 {
			return i*wordBits + bits.TrailingZeros(uint(w))
		}
	}
	return 0
}

func (x nat) bit(i int) uint {
	if i/wordBits >= len(x) {
		return 0
	}
	return uint(x[i/wordBits]>>(i%wordBits)) & 1
}

// addTo adds y to x, which has room, and returns the carry.
func addTo(x, y nat) (carry Word) {
	for i, w := range y {
		s, c := bits.Add(uint(x[i]), uint(w), uint(carry))
		x[i], carry = Word(s), Word(c)
	}
	for i := len(y); carry != 0 && i < len(x); i++ {
		x[i]++
		if x[i] != 0 {
			carry = 0
		}
	}
	return carry
}

// subFrom subtracts y from x and returns the borrow.
func subFrom(x, y nat) (borrow Word) {
	for i, w := range y {
		s, b := bits.Sub(uint(x[i]), uint(w), uint(borrow))
		x[i], borrow = Word(s), Word(b)
	}
	for i := len(y); borrow != 0 && i < len(x); i++ {
		if x[i] != 0 {
			borrow = 0
		}
		x[i]--
	}
	return borrow
}

func (x nat) add(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, len(x)+1)
	copy(z, x)
	addTo(z, y)
	return z.norm()
}

// sub returns x - y, which must not be negative.
func (x nat) sub(y nat) nat {
	z := slices.Clone(x)
	if len(y) > len(x) || subFrom(z, y) != 0 {
		panic("underflow")
	}
	return z.norm()
}

// mulAdd adds x*w to z and returns the carry.
func mulAdd(z, x nat, w Word) (carry Word) {
	for i, d := range x {
		hi, lo := bits.Mul(uint(d), uint(w))
		lo, c := bits.Add(lo, uint(z[i]), 0)
		hi += c
		lo, c = bits.Add(lo, uint(carry), 0)
		z[i], carry = Word(lo), Word(hi+c)
	}
	return carry
}

// karatsubaFrom is the length from which on products are made of three smaller ones.
const karatsubaFrom = 40

func (x nat) mul(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	if len(y) < karatsubaFrom {
		z := make(nat, len(x)+len(y))
		for i, w := range y {
			z[i+len(x)] = mulAdd(z[i:], x, w)
		}
		return z.norm()
	}
	if len(x) > 2*len(y) { // in pieces of y's length
		z := make(nat, len(x)+len(y))
		for i := 0; i < len(x); i += len(y) {
			addTo(z[i:], x[i:min(i+len(y), len(x))].norm().mul(y))
		}
		return z.norm()
	}
	// (x1 B + x0)(y1 B + y0) with x1 y0 + x0 y1 = (x1+x0)(y1+y0) - x1 y1 - x0 y0
	half := (len(x) + 1) / 2
	x0, x1 := x[:half].norm(), x[half:]
	y0, y1 := y[:min(half, len(y))].norm(), y[min(half, len(y)):]
	low, high := x0.mul(y0), x1.mul(y1)
	middle := x0.add(x1).mul(y0.add(y1)).sub(low).sub(high)
	z := make(nat, len(x)+len(y)+1)
	copy(z, low)
	addTo(z[half:], middle)
	addTo(z[2*half:], high)
	return z.norm()
}

func (x nat) shl(n uint) nat {
	if len(x) == 0 {
		return nil
	}
	words, shift := int(n/wordBits), n%wordBits
	z := make(nat, len(x)+words+1)
	for i, w := range x {
		z[i+words] |= w << shift
		z[i+words+1] = w >> (wordBits - shift) // 0 for shift 0
	}
	return z.norm()
}

func (x nat) shr(n uint) nat {
	words, shift := int(n/wordBits), n%wordBits
	if words >= len(x) {
		return nil
	}
	z := make(nat, len(x)-words)
	for i := range z {
		z[i] = x[i+words] >> shift
		if i+words+1 < len(x) {
			z[i] |= x[i+words+1] << (wordBits - shift)
		}
	}
	return z.norm()
}

// divWord divides by a word.
func (x nat) divWord(d Word) (q nat, r Word) {
	q = make(nat, len(x))
	rest := uint(0)
	for i := len(x) - 1; i >= 0; i-- {
		var w uint
		w, rest = bits.Div(rest, uint(x[i]), uint(d))
		q[i] = Word(w)
	}
	return q.norm(), Word(rest)
}

// div returns quotient and remainder (Knuth's algorithm D).
func (x nat) div(y nat) (q, r nat) {
	switch {
	case len(y) == 0:
		panic("division by zero")
	case x.cmp(y) < 0:
		return nil, x
	case len(y) == 1:
		q, w := x.divWord(y[0])
		return q, natOf(uint64(w))
	}
	shift := uint(bits.LeadingZeros(uint(y[len(y)-1])))
	v := y.shl(shift)
	n := len(v)
	u := make(nat, len(x)+1)
	copy(u, x.shl(shift))
	q = make(nat, len(u)-n)
	top, second := uint(v[n-1]), uint(v[n-2])
	for j := len(q) - 1; j >= 0; j-- {
		guess := ^uint(0)
		if u2 := uint(u[j+n]); u2 != top {
			var rest uint
			guess, rest = bits.Div(u2, uint(u[j+n-1]), top)
			for {
				hi, lo := bits.Mul(guess, second)
				if hi < rest || hi == rest && lo <= uint(u[j+n-2]) {
					break
				}
				guess--
				before := rest
				if rest += top; rest < before {
					break
				}
			}
		}
		// subtract guess * v
		var carry, borrow uint
		for i := range n {
			hi, lo := bits.Mul(guess, uint(v[i]))
			lo, c := bits.Add(lo, carry, 0)
			carry = hi + c
			w, b := bits.Sub(uint(u[i+j]), lo, borrow)
			u[i+j], borrow = Word(w), b
		}
		w, b := bits.Sub(uint(u[j+n]), carry, borrow)
		u[j+n] = Word(w)
		if b != 0 { // one too many
			guess--
			u[j+n] += addTo(u[j:j+n], v)
		}
		q[j] = Word(guess)
	}
	return q.norm(), u.norm().shr(shift)
}

func (x nat) pow(n uint64) nat {
	z := nat{1}
	for i := bits.Len64(n) - 1; i >= 0; i-- {
		z = z.mul(z)
		if n>>i&1 != 0 {
			z = z.mul(x)
		}
	}
	return z
}

// powMod returns x**y modulo m.
func (x nat) powMod(y, m nat) nat {
	_, z := nat{1}.div(m)
	_, x = x.div(m)
	for i := y.bitLen() - 1; i >= 0; i-- {
		_, z = z.mul(z).div(m)
		if y.bit(i) != 0 {
			_, z = z.mul(x).div(m)
		}
	}
	return z
}

// sqrt returns the integer square root, by Newton's iteration from above.
func (x nat) sqrt() nat {
	if len(x) == 0 {
		return nil
	}
	z := nat{1}.shl(uint(x.bitLen()+1) / 2)
	for {
		q, _ := x.div(z)
		next := z.add(q).shr(1)
		if next.cmp(z) >= 0 {
			return z
		}
		z = next
	}
}

// combine returns the bitwise combination of two numbers by f, of words that are n in all.
func combine(x, y nat, f func(a, b Word) Word) nat {
	z := make(nat, max(len(x), len(y)))
	for i := range z {
		var a, b Word
		if i < len(x) {
			a = x[i]
		}
		if i < len(y) {
			b = y[i]
		}
		z[i] = f(a, b)
	}
	return z.norm()
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

// text returns the digits in a base from 2 to 62.
func (x nat) text(base int) []byte {
	if len(x) == 0 {
		return []byte{'0'}
	}
	// the largest power of the base that fits a word
	power, count := Word(base), 1
	for {
		hi, lo := bits.Mul(uint(power), uint(base))
		if hi != 0 {
			break
		}
		power = Word(lo)
		count++
	}
	return x.appendText(nil, base, power, count, 0)
}

// appendText appends at least width digits.
func (x nat) appendText(b []byte, base int, power Word, count, width int) []byte {
	if len(x) > 30 { // halve
		half := nat{power}
		n := count
		for 2*len(half) <= len(x)/2+1 {
			half = half.mul(half)
			n *= 2
		}
		q, r := x.div(half)
		b = q.appendText(b, base, power, count, max(width-n, 0))
		return r.appendText(b, base, power, count, n)
	}
	var out []byte // the lowest digit first
	for len(x) > 0 {
		var r Word
		x, r = x.divWord(power)
		for i := 0; i < count && (len(x) > 0 || r > 0); i++ {
			out = append(out, digits[r%Word(base)])
			r /= Word(base)
		}
	}
	for len(out) < width {
		out = append(out, '0')
	}
	slices.Reverse(out)
	return append(b, out...)
}

// parse reads digits of a base; ok is false for anything else.
func parse(s string, base int) (x nat, ok bool) {
	if s == "" {
		return nil, false
	}
	var part, scale Word = 0, 1
	z := nat{}
	flush := func() {
		next := make(nat, len(z)+1)
		next[len(z)] = mulAdd(next, z, scale)
		if part > 0 {
			next = next.add(nat{part})
		}
		z = next.norm()
		part, scale = 0, 1
	}
	for i := range len(s) {
		d := digitOf(s[i], base)
		if d >= base {
			return nil, false
		}
		part = part*Word(base) + Word(d)
		scale *= Word(base)
		if scale > 1<<56 {
			flush()
		}
	}
	flush()
	return z, true
}

// digitOf returns a digit's value, 99 for other characters.
func digitOf(c byte, base int) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z' && base <= 36:
		return int(c-'A') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 36
	}
	return 99
}
