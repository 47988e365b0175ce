// Package ftoa formats floating-point numbers exactly. Package strconv and the runtime's print share
// it; it depends on nothing that formats.
//
// The shortest digits that read back as the same number come from the algorithm Schubfach (R.
// Giulietti, "The Schubfach way to render doubles"): with k chosen so that at most one multiple of
// 10^(k+1) and at least one of 10^k lies in the rounding interval, three products with a 128-bit
// power of ten, rounded to odd, decide. A given number of digits comes from exact arithmetic on
// numbers in base 10^9: the value m*2^e with e < 0 is (m*5^-e) * 10^e.
package ftoa

import (
	"internal/abi"
	"internal/itoa"
	"internal/pow10"
)

// digits is a decimal number 0.d1d2d3... * 10^point.
type digits struct {
	d     []byte // '0' to '9', no trailing zeros unless asked for
	point int
}

// Buffers for digits are variables of the functions that need the digits, and are only passed down: so
// they stay on the stack.

// layout of the two formats.
type format struct {
	mantBits uint
	expBits  uint
	bias     int
}

var (
	format32 = format{23, 8, -127}
	format64 = format{52, 11, -1023}
)

// Append appends v, a float32 if bits is 32, in format f ('b', 'e', 'E', 'f', 'g', 'G', 'x', 'X')
// with precision prec; -1 stands for the smallest precision that reads back as the same number.
func Append(dst []byte, v float64, f byte, prec, bits int) []byte {
	var b uint64
	fm := &format64
	if bits == 32 {
		b = uint64(abi.Float32bits(float32(v)))
		fm = &format32
	} else {
		b = abi.Float64bits(v)
	}
	neg := b>>(fm.expBits+fm.mantBits) != 0
	exp := int(b>>fm.mantBits) & (1<<fm.expBits - 1)
	mant := b & (1<<fm.mantBits - 1)
	switch {
	case exp == 1<<fm.expBits-1 && mant != 0:
		return append(dst, "NaN"...)
	case exp == 1<<fm.expBits-1 && neg:
		return append(dst, "-Inf"...)
	case exp == 1<<fm.expBits-1:
		return append(dst, "+Inf"...)
	case exp == 0:
		exp++
	default:
		mant |= 1 << fm.mantBits
	}
	exp += fm.bias
	switch f {
	case 'b':
		return appendB(dst, neg, mant, exp-int(fm.mantBits))
	case 'x', 'X':
		return appendX(dst, neg, mant, exp, fm, f, prec)
	case 'e', 'E', 'f', 'g', 'G':
	default:
		return append(dst, '%', f)
	}
	if prec < 0 {
		return appendShortest(dst, neg, mant, exp-int(fm.mantBits), fm, f)
	}
	if f == 'f' && prec <= 15 {
		if whole, part, ok := fixed(mant, int(fm.mantBits)-exp, prec); ok {
			if neg {
				dst = append(dst, '-')
			}
			dst = itoa.Append(dst, whole)
			if prec > 0 {
				dst = append(dst, ".000000000000000"[:1+prec]...)
				itoa.Put(dst[len(dst)-prec:], part)
			}
			return dst
		}
	}
	return appendExact(dst, neg, mant, exp-int(fm.mantBits), f, prec)
}

// appendShortest appends the shortest digits that read back as the number.
func appendShortest(dst []byte, neg bool, mant uint64, exp int, fm *format, f byte) []byte {
	v, e := shortest(mant, exp, fm)
	var buf [20]byte
	var d digits
	if v != 0 {
		for {
			q := v / 10
			if q*10 != v {
				break
			}
			v = q
			e++
		}
		d.d = buf[:itoa.Len(v)]
		itoa.Put(d.d, v)
		d.point = len(d.d) + e
	}
	prec := 0
	switch f {
	case 'e', 'E':
		prec = max(len(d.d)-1, 0)
	case 'f':
		prec = max(len(d.d)-d.point, 0)
	case 'g', 'G':
		return appendG(dst, neg, d, f, len(d.d), true)
	}
	return appendDigits(dst, neg, d, f, prec)
}

// appendExact appends as many digits as prec says.
func appendExact(dst []byte, neg bool, mant uint64, exp int, f byte, prec int) []byte {
	var buf [800]byte
	digit, fraction := prec, false
	switch f {
	case 'e', 'E':
		digit = prec + 1
	case 'f':
		fraction = true
	default:
		prec = max(prec, 1)
		digit = prec
	}
	n, point := exact(&buf, mant, exp, digit, fraction)
	d := digits{buf[:n], point}
	if f == 'g' || f == 'G' {
		return appendG(dst, neg, d, f, prec, false)
	}
	return appendDigits(dst, neg, d, f, prec)
}

var tens = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15}

// fixed rounds mant/2^shift half to even to prec digits after the point, where 128 bits suffice.
func fixed(mant uint64, shift, prec int) (whole, part uint64, ok bool) {
	if shift <= 0 {
		if shift < -10 {
			return 0, 0, false
		}
		return mant << uint(-shift), 0, true
	}
	if shift >= 64 && shift <= 116 {
		// The fraction times 10^prec is a number of 128 bits; its bits from shift on are the result.
		hi, lo := abi.UMulHi(mant, tens[prec]), mant*tens[prec]
		if shift == 64 {
			return carried(0, round2(hi, lo, 1<<63), prec)
		}
		s := uint(shift - 64)
		rest, half := hi&(1<<s-1), uint64(1)<<(s-1)
		if rest == half && lo == 0 {
			return carried(0, round2(hi>>s, 1, 1), prec)
		}
		part = hi >> s
		if rest >= half {
			part++
		}
		return carried(0, part, prec)
	}
	if shift >= 64 {
		return 0, 0, false
	}
	s := uint(shift)
	whole = mant >> s
	rest := mant & (1<<s - 1)
	hi, lo := abi.UMulHi(rest, tens[prec]), rest*tens[prec]
	part = hi<<(64-s) | lo>>s
	if half, low := uint64(1)<<(s-1), lo&(1<<s-1); low > half || low == half && (part&1 != 0 || prec == 0 && whole&1 != 0) {
		part++
	}
	return carried(whole, part, prec)
}

// round2 rounds q up if low is more than half, or half and q odd.
func round2(q, low, half uint64) uint64 {
	if low > half || low == half && q&1 != 0 {
		q++
	}
	return q
}

// carried moves a fraction that was rounded up to 1 to the whole.
func carried(whole, part uint64, prec int) (uint64, uint64, bool) {
	if part >= tens[prec] {
		return whole + 1, part - tens[prec], true
	}
	return whole, part, true
}

func appendDigits(dst []byte, neg bool, d digits, f byte, prec int) []byte {
	if neg {
		dst = append(dst, '-')
	}
	if f == 'f' {
		return appendF(dst, d, prec)
	}
	return appendE(dst, d, prec, f)
}

// appendG chooses between %e and %f: %e for exponents below -4 or not below the precision, which counts
// as 6 when the digits are the shortest.
func appendG(dst []byte, neg bool, d digits, f byte, prec int, short bool) []byte {
	if neg {
		dst = append(dst, '-')
	}
	limit := prec
	if limit > len(d.d) && len(d.d) >= d.point {
		limit = len(d.d)
	}
	if short {
		limit = 6
	}
	if x := d.point - 1; x < -4 || x >= limit {
		if prec > len(d.d) {
			prec = len(d.d)
		}
		return appendE(dst, d, prec-1, f+'e'-'g')
	}
	if prec > d.point {
		prec = len(d.d)
	}
	return appendF(dst, d, max(prec-d.point, 0))
}

// appendE appends d.ddde±dd with prec digits after the point.
func appendE(dst []byte, d digits, prec int, f byte) []byte {
	first := byte('0')
	if len(d.d) > 0 {
		first = d.d[0]
	}
	dst = append(dst, first)
	if prec > 0 {
		dst = append(dst, '.')
		have := min(len(d.d), prec+1)
		if have > 1 {
			dst = append(dst, d.d[1:have]...)
		}
		for i := max(have, 1); i <= prec; i++ {
			dst = append(dst, '0')
		}
	}
	exp := d.point - 1
	if len(d.d) == 0 {
		exp = 0
	}
	return appendExp(append(dst, f), exp)
}

// appendExp appends a sign and at least two digits.
func appendExp(dst []byte, exp int) []byte {
	if exp < 0 {
		dst = append(dst, '-')
		exp = -exp
	} else {
		dst = append(dst, '+')
	}
	if exp < 10 {
		dst = append(dst, '0')
	}
	return itoa.Append(dst, uint64(exp))
}

// appendF appends ddd.ddd with prec digits after the point.
func appendF(dst []byte, d digits, prec int) []byte {
	if d.point > 0 {
		n := min(len(d.d), d.point)
		dst = append(dst, d.d[:n]...)
		for ; n < d.point; n++ {
			dst = append(dst, '0')
		}
	} else {
		dst = append(dst, '0')
	}
	if prec > 0 {
		dst = append(dst, '.')
		for i := 0; i < prec; i++ {
			c := byte('0')
			if j := d.point + i; j >= 0 && j < len(d.d) {
				c = d.d[j]
			}
			dst = append(dst, c)
		}
	}
	return dst
}

// appendB appends ddddp±ddd: mantissa and binary exponent as they are.
func appendB(dst []byte, neg bool, mant uint64, exp int) []byte {
	if neg {
		dst = append(dst, '-')
	}
	dst = append(itoa.Append(dst, mant), 'p')
	if exp >= 0 {
		dst = append(dst, '+')
		return itoa.Append(dst, uint64(exp))
	}
	return itoa.Append(append(dst, '-'), uint64(-exp))
}

// appendX appends 0x1.hhhp±dd, rounding half to even.
func appendX(dst []byte, neg bool, mant uint64, exp int, fm *format, f byte, prec int) []byte {
	if mant == 0 {
		exp = 0
	}
	// One digit before the point and 15 after it: bit 60 is the leading one.
	mant <<= 60 - fm.mantBits
	for mant != 0 && mant>>60 == 0 {
		mant <<= 1
		exp--
	}
	if prec >= 0 && prec < 15 {
		shift := uint(prec * 4)
		extra := mant << shift & (1<<60 - 1)
		mant >>= 60 - shift
		if extra|mant&1 > 1<<59 {
			mant++
		}
		mant <<= 60 - shift
		if mant>>61 != 0 {
			mant >>= 1
			exp++
		}
	}
	hex, p := "0123456789abcdef", byte('p')
	if f == 'X' {
		hex, p = "0123456789ABCDEF", 'P'
	}
	if neg {
		dst = append(dst, '-')
	}
	dst = append(dst, '0', f, '0'+byte(mant>>60&1))
	mant <<= 4
	if prec < 0 && mant != 0 {
		dst = append(dst, '.')
		for mant != 0 {
			dst = append(dst, hex[mant>>60])
			mant <<= 4
		}
	} else if prec > 0 {
		dst = append(dst, '.')
		for i := 0; i < prec; i++ {
			dst = append(dst, hex[mant>>60])
			mant <<= 4
		}
	}
	return appendExp(append(dst, p), exp)
}

// shortest returns v*10^e with the shortest v that lies closer to mant*2^exp than to any other number
// of the format, and among them the closest; there may be zeros at the end of v.
func shortest(mant uint64, exp int, fm *format) (v uint64, e int) {
	if mant == 0 {
		return 0, 0
	}
	hidden := uint64(1) << fm.mantBits
	if exp <= 0 && exp > -64 && mant>>uint(-exp)<<uint(-exp) == mant {
		return mant >> uint(-exp), 0
	}
	narrow := mant == hidden && exp > fm.bias+1-int(fm.mantBits) // the lower neighbour is closer
	var odd, narrowed uint64 = mant & 1, 0
	t := exp * 1262611
	if narrow {
		narrowed = 1
		t -= 524031
	}
	k := t >> 22 // floor(log10(2^exp)), or of 3/4 of it
	h := uint(exp + (-k*1741647)>>19 + 1)
	hi, lo := pow10.Ceil(-k)
	vbl := roundToOdd(hi, lo, (4*mant-2+narrowed)<<h)
	vb := roundToOdd(hi, lo, 4*mant<<h)
	vbr := roundToOdd(hi, lo, (4*mant+2)<<h)
	lower, upper := vbl+odd, vbr-odd // an odd mantissa does not own the interval's ends
	s := vb / 4
	if s >= 10 {
		sp := s / 10
		up, wp := lower <= 40*sp, 40*sp+40 <= upper
		if up != wp {
			if wp {
				sp++
			}
			return sp, k + 1
		}
	}
	u, w := lower <= 4*s, 4*s+4 <= upper
	if u != w {
		if w {
			s++
		}
		return s, k
	}
	mid := 4*s + 2
	if vb > mid || vb == mid && (s&1 != 0 || narrow && fm == &format32) {
		s++
	}
	return s, k
}

// roundToOdd returns the integer part of g*c / 2^128, its lowest bit set if anything was cut off
// beyond the error of g.
func roundToOdd(hi, lo, c uint64) uint64 {
	x1 := abi.UMulHi(lo, c)
	y0, y1 := hi*c, abi.UMulHi(hi, c)
	sum := y0 + x1
	if sum < y0 {
		y1++
	}
	if sum > 1 {
		y1 |= 1
	}
	return y1
}

const limbBase = 1000000000

// exact writes mant*2^exp to buf, rounded half to even to n digits, or to n digits after the point if
// fraction is set, and returns how many digits there are, and their point.
func exact(buf *[800]byte, mant uint64, exp, n int, fraction bool) (count, point int) {
	if mant == 0 {
		return 0, 0
	}
	for mant&1 == 0 {
		mant >>= 1
		exp++
	}
	var limbs [90]uint32 // base 10^9, least significant first
	used := 0
	for v := mant; v != 0; v /= limbBase {
		limbs[used] = uint32(v % limbBase)
		used++
	}
	for e := exp; e > 0; e -= 32 {
		used = mulLimbs(&limbs, used, 1<<uint(min(e, 32)))
	}
	e := -exp
	for ; e >= 13; e -= 13 {
		used = mulLimbs(&limbs, used, 1220703125)
	}
	if e > 0 {
		m := uint64(1)
		for ; e > 0; e-- {
			m *= 5
		}
		used = mulLimbs(&limbs, used, m)
	}
	size := itoa.Len(uint64(limbs[used-1]))
	itoa.Put(buf[:size], uint64(limbs[used-1]))
	for i := used - 2; i >= 0; i-- {
		itoa.Put(buf[size:size+9], uint64(limbs[i]))
		size += 9
	}
	point = size
	if exp < 0 {
		point += exp
	}
	if fraction {
		n += point
	}
	return round(buf, size, point, n)
}

// mulLimbs multiplies by m, at most 2^32, and returns the new number of limbs.
func mulLimbs(limbs *[90]uint32, count int, m uint64) int {
	var carry uint64
	for i := 0; i < count; i++ {
		t := uint64(limbs[i])*m + carry
		carry = t / limbBase
		limbs[i] = uint32(t - carry*limbBase)
	}
	for ; carry != 0; carry /= limbBase {
		limbs[count] = uint32(carry % limbBase)
		count++
	}
	return count
}

// round rounds the exact digits in buf half to even to n digits, and drops zeros at their end.
func round(buf *[800]byte, size, point, n int) (int, int) {
	if n < 0 {
		return 0, 0
	}
	if n < size {
		up := buf[n] > '5'
		if buf[n] == '5' {
			up = n > 0 && buf[n-1]&1 != 0
			for _, c := range buf[n+1 : size] {
				if c != '0' {
					up = true
					break
				}
			}
		}
		size = n
		if up {
			for size > 0 && buf[size-1] == '9' {
				size--
			}
			if size == 0 {
				buf[0] = '1'
				return 1, point + 1
			}
			buf[size-1]++
		}
	}
	for size > 0 && buf[size-1] == '0' {
		size--
	}
	if size == 0 {
		point = 0
	}
	return size, point
}
