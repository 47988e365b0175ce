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
	"internal/pow10"
)

// digits is a decimal number 0.d1d2d3... * 10^point.
type digits struct {
	d     []byte // '0' to '9', no trailing zeros unless asked for
	point int
}

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
	var buf [800]byte
	var d digits
	if prec < 0 {
		d = shortest(buf[:], mant, exp-int(fm.mantBits), fm)
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
	switch f {
	case 'e', 'E':
		d = exact(buf[:], mant, exp-int(fm.mantBits), prec+1, false)
	case 'f':
		d = exact(buf[:], mant, exp-int(fm.mantBits), prec, true)
	case 'g', 'G':
		if prec == 0 {
			prec = 1
		}
		d = exact(buf[:], mant, exp-int(fm.mantBits), prec, false)
		return appendG(dst, neg, d, f, prec, false)
	}
	return appendDigits(dst, neg, d, f, prec)
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
	return appendInt(dst, uint64(exp))
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
	dst = append(appendInt(dst, mant), 'p')
	if exp >= 0 {
		dst = append(dst, '+')
		return appendInt(dst, uint64(exp))
	}
	return appendInt(append(dst, '-'), uint64(-exp))
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

func appendInt(dst []byte, v uint64) []byte {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		q := v / 10
		buf[i] = byte('0' + v - q*10)
		v = q
		if v == 0 {
			return append(dst, buf[i:]...)
		}
	}
}

// shortest returns the shortest digits that lie closer to mant*2^exp than to any other number of the
// format, and among them the closest.
func shortest(buf []byte, mant uint64, exp int, fm *format) digits {
	if mant == 0 {
		return digits{}
	}
	hidden := uint64(1) << fm.mantBits
	if exp <= 0 && exp > -64 && mant>>uint(-exp)<<uint(-exp) == mant {
		return decimal(buf, mant>>uint(-exp), 0)
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
			return decimal(buf, sp, k+1)
		}
	}
	u, w := lower <= 4*s, 4*s+4 <= upper
	if u != w {
		if w {
			s++
		}
		return decimal(buf, s, k)
	}
	mid := 4*s + 2
	if vb > mid || vb == mid && (s&1 != 0 || narrow && fm == &format32) {
		s++
	}
	return decimal(buf, s, k)
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

// decimal writes v*10^exp without trailing zeros.
func decimal(buf []byte, v uint64, exp int) digits {
	for v%10 == 0 && v != 0 {
		v /= 10
		exp++
	}
	d := appendInt(buf[:0], v)
	return digits{d, len(d) + exp}
}

const limbBase = 1000000000

// exact returns mant*2^exp rounded half to even to n digits, or to n digits after the point if
// fraction is set.
func exact(buf []byte, mant uint64, exp, n int, fraction bool) digits {
	if mant == 0 {
		return digits{}
	}
	for mant&1 == 0 {
		mant >>= 1
		exp++
	}
	var limbs [90]uint32 // base 10^9, least significant first
	count := 0
	for v := mant; v != 0; v /= limbBase {
		limbs[count] = uint32(v % limbBase)
		count++
	}
	for e := exp; e > 0; e -= 32 {
		count = mulLimbs(limbs[:], count, 1<<uint(min(e, 32)))
	}
	e := -exp
	for ; e >= 13; e -= 13 {
		count = mulLimbs(limbs[:], count, 1220703125)
	}
	if e > 0 {
		m := uint64(1)
		for ; e > 0; e-- {
			m *= 5
		}
		count = mulLimbs(limbs[:], count, m)
	}
	d := appendInt(buf[:0], uint64(limbs[count-1]))
	for i := count - 2; i >= 0; i-- {
		d = append(d, "000000000"...)
		for v, j := limbs[i], len(d)-1; v != 0; v, j = v/10, j-1 {
			d[j] = byte('0' + v%10)
		}
	}
	point := len(d)
	if exp < 0 {
		point += exp
	}
	if fraction {
		n += point
	}
	return round(d, point, n)
}

// mulLimbs multiplies by m, at most 2^32, and returns the new number of limbs.
func mulLimbs(limbs []uint32, count int, m uint64) int {
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

// round rounds the exact digits d half to even to n digits.
func round(d []byte, point, n int) digits {
	if n < 0 {
		return digits{nil, 0}
	}
	if n < len(d) {
		up := d[n] > '5'
		if d[n] == '5' {
			up = n > 0 && d[n-1]&1 != 0
			for _, c := range d[n+1:] {
				if c != '0' {
					up = true
					break
				}
			}
		}
		d = d[:n]
		if up {
			for n > 0 && d[n-1] == '9' {
				n--
			}
			if n == 0 {
				return digits{append(d[:0], '1'), point + 1}
			}
			d = d[:n]
			d[n-1]++
		}
	}
	for len(d) > 0 && d[len(d)-1] == '0' {
		d = d[:len(d)-1]
	}
	if len(d) == 0 {
		point = 0
	}
	return digits{d, point}
}
