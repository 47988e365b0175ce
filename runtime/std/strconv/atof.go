// This file implements reading floating-point numbers, rounded to nearest even.
//
// Small numbers are exact products. Nearly all others are decided by the algorithm of Eisel and Lemire
// ("Number parsing at a gigabyte per second"): the top bits of the product of the decimal mantissa and
// a 128-bit power of ten tell the result unless they lie too close to a rounding boundary. The rest
// is decided by comparing the decimal with boundaries in exact integer arithmetic.

package strconv

import (
	"internal/abi"
	"internal/pow10"
)

// decimal is a number as written: mant * 10^exp, or * 2^exp if hex.
type decimal struct {
	mant  uint64
	exp   int
	neg   bool
	hex   bool
	trunc bool   // mant lacks digits that are not all zero
	text  string // the digits with point, for exact arithmetic
}

// floatFormat describes float32 or float64.
type floatFormat struct {
	mantBits int // without the hidden bit
	expBits  int
	bias     int
}

var (
	float32Format = floatFormat{23, 8, 127}
	float64Format = floatFormat{52, 11, 1023}
)

const maxDigits = 19 // always fit in 64 bits

// readFloat reads a number from the start of s and returns the number of bytes it took.
func readFloat(s string) (d decimal, n int, ok bool) {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		d.neg = s[i] == '-'
		i++
	}
	base, maxMant := uint64(10), maxDigits
	if i+2 < len(s) && s[i] == '0' && s[i+1]|0x20 == 'x' {
		base, maxMant = 16, 16
		d.hex = true
		i += 2
	}
	start := i
	var sawDot, sawDigits, underscores bool
	digits, used, point := 0, 0, 0
	for ; i < len(s); i++ {
		c := s[i]
		if c == '_' {
			underscores = true
			continue
		}
		if c == '.' {
			if sawDot {
				break
			}
			sawDot = true
			point = digits
			continue
		}
		v := digitOf(c)
		if v >= base {
			break
		}
		sawDigits = true
		if v == 0 && digits == 0 {
			point-- // a leading zero; before the point this is overwritten
			continue
		}
		digits++
		if used < maxMant {
			d.mant = d.mant*base + v
			used++
		} else if v != 0 {
			d.trunc = true
		}
	}
	if !sawDigits {
		return d, 0, false
	}
	if !sawDot {
		point = digits
	}
	d.text = s[start:i]
	if d.hex {
		point *= 4
		used *= 4
	}
	if i < len(s) && (!d.hex && s[i]|0x20 == 'e' || d.hex && s[i]|0x20 == 'p') {
		j := i + 1
		sign := 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			if s[j] == '-' {
				sign = -1
			}
			j++
		}
		if j >= len(s) || s[j] < '0' || s[j] > '9' {
			return d, 0, false
		}
		e := 0
		for ; j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '_'); j++ {
			if s[j] == '_' {
				underscores = true
			} else if e < 10000 {
				e = e*10 + int(s[j]-'0')
			}
		}
		point += e * sign
		i = j
	} else if d.hex {
		return d, 0, false // the exponent is required
	}
	if d.mant != 0 {
		d.exp = point - used
	}
	if underscores && !underscoresOK(s[:i]) {
		return d, 0, false
	}
	return d, i, true
}

// special recognises infinities and NaN.
func special(s string) (f float64, n int, ok bool) {
	sign, at := 1, 0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			sign = -1
		}
		at = 1
	}
	if n := commonFold(s[at:], "infinity"); n >= 3 {
		if n != 8 {
			n = 3
		}
		bits := uint64(0x7FF) << 52
		if sign < 0 {
			bits |= 1 << 63
		}
		return abi.Float64frombits(bits), at + n, true
	}
	if at == 0 && commonFold(s, "nan") == 3 {
		return abi.Float64frombits(0x7FF8000000000001), 3, true
	}
	return 0, 0, false
}

// commonFold returns the length of the common prefix, regardless of case; name is in lower case.
func commonFold(s, name string) int {
	i := 0
	for i < len(s) && i < len(name) && s[i]|0x20 == name[i] {
		i++
	}
	return i
}

// ParseFloat parses a floating-point number, rounded to bitSize (32 or 64) bits. It accepts Go's
// decimal and hexadecimal forms, infinity and NaN. A number too large gives ErrRange and an infinity.
func ParseFloat(s string, bitSize int) (float64, error) {
	f, n, err := parsePrefix(s, bitSize)
	if n != len(s) && (err == nil || err.(*NumError).Err != ErrSyntax) {
		return 0, syntaxError("ParseFloat", s)
	}
	return f, err
}

// parsePrefix parses the number at the start of s.
func parsePrefix(s string, bitSize int) (f float64, n int, err error) {
	const fn = "ParseFloat"
	if f, n, ok := special(s); ok {
		if bitSize == 32 {
			f = float64(float32(f))
		}
		return f, n, nil
	}
	d, n, ok := readFloat(s)
	if !ok {
		return 0, 0, syntaxError(fn, s)
	}
	fm := &float64Format
	if bitSize == 32 {
		fm = &float32Format
	}
	var bits uint64
	if d.hex {
		bits = fm.hex(&d)
	} else {
		bits = fm.decimal(&d)
	}
	if bits>>fm.mantBits == 1<<fm.expBits-1 {
		err = rangeError(fn, s)
	}
	if bitSize == 32 {
		if d.neg {
			bits |= 1 << 31
		}
		return float64(abi.Float32frombits(uint32(bits))), n, err
	}
	if d.neg {
		bits |= 1 << 63
	}
	return abi.Float64frombits(bits), n, err
}

var exactTens = [...]float64{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
	1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22}

// decimal returns the bits, without sign, of a decimal number.
func (fm *floatFormat) decimal(d *decimal) uint64 {
	if d.mant == 0 {
		return 0
	}
	if fm == &float64Format && !d.trunc && d.mant>>53 == 0 && -22 <= d.exp && d.exp <= 22 {
		f := float64(d.mant)
		if d.exp < 0 {
			f /= exactTens[-d.exp]
		} else {
			f *= exactTens[d.exp]
		}
		return abi.Float64bits(f)
	}
	// The value is below 10^(exp+20) and at least 10^exp.
	if d.exp > 310 {
		return fm.infinity()
	}
	if d.exp < -345 {
		return 0
	}
	bits, ok := fm.eiselLemire(d.mant, d.exp)
	if ok && d.trunc {
		above, okAbove := fm.eiselLemire(d.mant+1, d.exp)
		ok = okAbove && bits == above
	}
	if ok {
		return bits
	}
	return fm.exact(d, bits)
}

func (fm *floatFormat) infinity() uint64 { return uint64(1<<fm.expBits-1) << fm.mantBits }

// pack makes bits of a mantissa with hidden bit; the value is mant * 2^(exp-mantBits).
func (fm *floatFormat) pack(mant uint64, exp int) uint64 {
	if mant>>uint(fm.mantBits+1) != 0 {
		mant >>= 1
		exp++
	}
	if exp > fm.bias {
		return fm.infinity()
	}
	if mant>>uint(fm.mantBits) == 0 {
		return mant // subnormal
	}
	return mant&(1<<fm.mantBits-1) | uint64(exp+fm.bias)<<fm.mantBits
}

// eiselLemire returns the bits of mant * 10^exp10. If the result is not certain, the bits are a
// neighbour of it.
func (fm *floatFormat) eiselLemire(mant uint64, exp10 int) (bits uint64, certain bool) {
	shift := abi.Clz64(mant)
	mant <<= uint(shift)
	exp := (217706*exp10)>>16 + 63 - shift + 1 // of the product's leading bit, if that is bit 127
	hi10, lo10 := pow10.Floor(exp10)
	hi, lo := abi.UMulHi(mant, hi10), mant*hi10
	extra := uint(64 - fm.mantBits - 3) // bits of hi below the rounding bit, if bit 127 is 0
	mask := uint64(1)<<extra - 1
	certain = true
	if hi&mask == mask && lo+mant < lo {
		// The omitted part of the power might carry into the result.
		yhi, ylo := abi.UMulHi(mant, lo10), mant*lo10
		sum := lo + yhi
		if sum < lo {
			hi++
		}
		lo = sum
		if hi&mask == mask && lo+1 == 0 && ylo+mant < ylo {
			certain = false
		}
	}
	top := hi >> 63
	m := hi >> (uint(top) + extra) // mantissa, hidden bit and a rounding bit
	exp -= int(top ^ 1)
	if lo == 0 && hi&mask == 0 && m&3 == 1 {
		certain = false // perhaps exactly half way
	}
	if exp < 1-fm.bias {
		// Subnormal: bits are cut off, which only the exact comparison rounds properly.
		cut := uint(1 - fm.bias - exp)
		if cut > 63 {
			return 0, false
		}
		return m >> 1 >> cut, false
	}
	m += m & 1
	return fm.pack(m>>1, exp), certain
}

// hex returns the bits, without sign, of a hexadecimal number.
func (fm *floatFormat) hex(d *decimal) uint64 {
	if d.mant == 0 {
		return 0
	}
	m, exp := d.mant, d.exp
	shift := abi.Clz64(m)
	m <<= uint(shift)
	exp += 63 - shift // of the leading bit
	sticky := uint64(0)
	if d.trunc {
		sticky = 1
	}
	drop := uint(63 - fm.mantBits)
	if exp < 1-fm.bias {
		drop += uint(min(1-fm.bias-exp, 100))
		exp = 1 - fm.bias
	}
	if drop > 64 {
		return 0
	}
	var kept, rest uint64
	if drop == 64 {
		kept, rest = 0, m
	} else {
		kept, rest = m>>drop, m<<(64-drop)
	}
	if rest > 1<<63 || rest == 1<<63 && (sticky|kept&1) != 0 {
		kept++
	}
	return fm.pack(kept, exp)
}

// bigInt is a non-negative integer, least significant word first.
type bigInt struct {
	w [160]uint32
	n int
}

// mulAdd multiplies by m and adds a.
func (b *bigInt) mulAdd(m, a uint64) {
	carry := a
	for i := 0; i < b.n; i++ {
		t := uint64(b.w[i])*m + carry
		b.w[i] = uint32(t)
		carry = t >> 32
	}
	for ; carry != 0; carry >>= 32 {
		b.w[b.n] = uint32(carry)
		b.n++
	}
}

func (b *bigInt) mulPow10(e int) {
	for ; e >= 9; e -= 9 {
		b.mulAdd(1000000000, 0)
	}
	for ; e > 0; e-- {
		b.mulAdd(10, 0)
	}
}

func (b *bigInt) shiftLeft(e int) {
	for ; e >= 31; e -= 31 {
		b.mulAdd(1<<31, 0)
	}
	b.mulAdd(1<<uint(e), 0)
}

func (b *bigInt) compare(c *bigInt) int {
	if b.n != c.n {
		return b.n - c.n
	}
	for i := b.n - 1; i >= 0; i-- {
		if b.w[i] != c.w[i] {
			if b.w[i] < c.w[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// exactDigits is how many digits can matter: boundaries between floats have fewer. A nonzero digit
// after them is as good as any.
const exactDigits = 780

// exact rounds by comparing d with the boundaries around a guess, going on to the neighbour as long
// as d lies beyond.
func (fm *floatFormat) exact(d *decimal, guess uint64) uint64 {
	var num bigInt
	count, sticky := 0, false
	for i := 0; i < len(d.text); i++ {
		c := d.text[i]
		if c == '.' || c == '_' || count == 0 && c == '0' {
			continue
		}
		if count < exactDigits {
			num.mulAdd(10, uint64(c-'0'))
			count++
		} else if c != '0' {
			sticky = true
		}
	}
	// d.exp belongs to the digits in d.mant, of which there are at most maxDigits.
	exp := d.exp + min(count, maxDigits) - count
	if sticky {
		num.mulAdd(10, 1)
		exp--
	}
	guess = min(guess, fm.infinity())
	for {
		c := fm.compareHalf(&num, exp, guess)
		if c > 0 || c == 0 && guess&1 != 0 {
			if guess == fm.infinity() {
				return guess
			}
			guess++
			continue
		}
		if guess == 0 {
			return 0
		}
		c = fm.compareHalf(&num, exp, guess-1)
		if c < 0 || c == 0 && guess&1 != 0 {
			guess--
			continue
		}
		return guess
	}
}

// compareHalf compares num * 10^exp10 with the middle between the float of bits and the next larger.
func (fm *floatFormat) compareHalf(num *bigInt, exp10 int, bits uint64) int {
	mant, exp := bits&(1<<fm.mantBits-1), int(bits>>fm.mantBits)
	if exp == 0 {
		exp = 1
	} else {
		mant |= 1 << fm.mantBits
	}
	exp2 := exp - fm.bias - fm.mantBits - 1
	left := *num
	var right bigInt
	right.mulAdd(1, 2*mant+1)
	if exp10 >= 0 {
		left.mulPow10(exp10)
	} else {
		right.mulPow10(-exp10)
	}
	if exp2 >= 0 {
		right.shiftLeft(exp2)
	} else {
		left.shiftLeft(-exp2)
	}
	return left.compare(&right)
}
