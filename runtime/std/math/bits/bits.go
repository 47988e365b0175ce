// Package bits counts and moves the bits of unsigned integers and does arithmetic on two words.
package bits

// UintSize is the number of bits of a uint.
const UintSize = 64

//minigo:intrinsic clz64
func clz64(x uint64) int

//minigo:intrinsic ctz64
func ctz64(x uint64) int

//minigo:intrinsic popcnt64
func popcnt64(x uint64) int

//minigo:intrinsic bswap64
func bswap64(x uint64) uint64

//minigo:intrinsic bswap32
func bswap32(x uint32) uint32

//minigo:intrinsic rotl64
func rotl64(x uint64, k int) uint64

//minigo:intrinsic rotl32
func rotl32(x uint32, k int) uint32

//minigo:intrinsic umulhi64
func umulhi64(x, y uint64) uint64

//minigo:link panicdivide
func panicdivide()

//minigo:link panicoverflow
func panicoverflow()

// LeadingZeros returns the number of leading zero bits; UintSize for 0.
func LeadingZeros(x uint) int { return clz64(uint64(x)) }

// LeadingZeros8 is LeadingZeros for uint8.
func LeadingZeros8(x uint8) int { return clz64(uint64(x)) - 56 }

// LeadingZeros16 is LeadingZeros for uint16.
func LeadingZeros16(x uint16) int { return clz64(uint64(x)) - 48 }

// LeadingZeros32 is LeadingZeros for uint32.
func LeadingZeros32(x uint32) int { return clz64(uint64(x)) - 32 }

// LeadingZeros64 is LeadingZeros for uint64.
func LeadingZeros64(x uint64) int { return clz64(x) }

// TrailingZeros returns the number of trailing zero bits; UintSize for 0.
func TrailingZeros(x uint) int { return ctz64(uint64(x)) }

// TrailingZeros8 is TrailingZeros for uint8.
func TrailingZeros8(x uint8) int { return ctz64(uint64(x) | 1<<8) }

// TrailingZeros16 is TrailingZeros for uint16.
func TrailingZeros16(x uint16) int { return ctz64(uint64(x) | 1<<16) }

// TrailingZeros32 is TrailingZeros for uint32.
func TrailingZeros32(x uint32) int { return ctz64(uint64(x) | 1<<32) }

// TrailingZeros64 is TrailingZeros for uint64.
func TrailingZeros64(x uint64) int { return ctz64(x) }

// OnesCount returns the number of one bits.
func OnesCount(x uint) int { return popcnt64(uint64(x)) }

// OnesCount8 is OnesCount for uint8.
func OnesCount8(x uint8) int { return popcnt64(uint64(x)) }

// OnesCount16 is OnesCount for uint16.
func OnesCount16(x uint16) int { return popcnt64(uint64(x)) }

// OnesCount32 is OnesCount for uint32.
func OnesCount32(x uint32) int { return popcnt64(uint64(x)) }

// OnesCount64 is OnesCount for uint64.
func OnesCount64(x uint64) int { return popcnt64(x) }

// RotateLeft rotates x left by k bits, right if k is negative.
func RotateLeft(x uint, k int) uint { return uint(rotl64(uint64(x), k&63)) }

// RotateLeft8 is RotateLeft for uint8.
func RotateLeft8(x uint8, k int) uint8 { return x<<(uint(k)&7) | x>>(-uint(k)&7) }

// RotateLeft16 is RotateLeft for uint16.
func RotateLeft16(x uint16, k int) uint16 { return x<<(uint(k)&15) | x>>(-uint(k)&15) }

// RotateLeft32 is RotateLeft for uint32.
func RotateLeft32(x uint32, k int) uint32 { return rotl32(x, k&31) }

// RotateLeft64 is RotateLeft for uint64.
func RotateLeft64(x uint64, k int) uint64 { return rotl64(x, k&63) }

// Reverse reverses the order of the bits.
func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }

// Reverse8 is Reverse for uint8.
func Reverse8(x uint8) uint8 { return uint8(Reverse64(uint64(x)) >> 56) }

// Reverse16 is Reverse for uint16.
func Reverse16(x uint16) uint16 { return uint16(Reverse64(uint64(x)) >> 48) }

// Reverse32 is Reverse for uint32.
func Reverse32(x uint32) uint32 { return uint32(Reverse64(uint64(x)) >> 32) }

// Reverse64 is Reverse for uint64.
func Reverse64(x uint64) uint64 {
	x = x>>1&0x5555555555555555 | x&0x5555555555555555<<1
	x = x>>2&0x3333333333333333 | x&0x3333333333333333<<2
	x = x>>4&0x0F0F0F0F0F0F0F0F | x&0x0F0F0F0F0F0F0F0F<<4
	return bswap64(x)
}

// ReverseBytes reverses the order of the bytes.
func ReverseBytes(x uint) uint { return uint(bswap64(uint64(x))) }

// ReverseBytes16 is ReverseBytes for uint16.
func ReverseBytes16(x uint16) uint16 { return x>>8 | x<<8 }

// ReverseBytes32 is ReverseBytes for uint32.
func ReverseBytes32(x uint32) uint32 { return bswap32(x) }

// ReverseBytes64 is ReverseBytes for uint64.
func ReverseBytes64(x uint64) uint64 { return bswap64(x) }

// Len returns how many bits x needs; 0 for 0.
func Len(x uint) int { return 64 - clz64(uint64(x)) }

// Len8 is Len for uint8.
func Len8(x uint8) int { return 64 - clz64(uint64(x)) }

// Len16 is Len for uint16.
func Len16(x uint16) (n int) { return 64 - clz64(uint64(x)) }

// Len32 is Len for uint32.
func Len32(x uint32) (n int) { return 64 - clz64(uint64(x)) }

// Len64 is Len for uint64.
func Len64(x uint64) (n int) { return 64 - clz64(x) }

// Add returns x + y + carry, where carry is 0 or 1, and the carry.
func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

// Add32 is Add for uint32.
func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

// Add64 is Add for uint64.
func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

// Sub returns x - y - borrow, where borrow is 0 or 1, and the borrow.
func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}

// Sub32 is Sub for uint32.
func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 31
}

// Sub64 is Sub for uint64.
func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

// Mul returns the product in two words.
func Mul(x, y uint) (hi, lo uint) { return uint(umulhi64(uint64(x), uint64(y))), x * y }

// Mul32 is Mul for uint32.
func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

// Mul64 is Mul for uint64.
func Mul64(x, y uint64) (hi, lo uint64) { return umulhi64(x, y), x * y }

// Div divides two words by one. It panics if y is 0 or the quotient too large.
func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

// Div32 is Div for uint32.
func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y != 0 && y <= hi {
		panicoverflow()
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

// Div64 is Div for uint64: long division by digits of 32 bits (Knuth's algorithm D).
func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y == 0 {
		panicdivide()
	}
	if y <= hi {
		panicoverflow()
	}
	if hi == 0 {
		return lo / y, lo % y
	}
	shift := uint(clz64(y))
	y <<= shift
	y1, y0 := y>>32, y&0xFFFFFFFF
	top := hi<<shift | lo>>(64-shift)
	low := lo << shift
	q1, top := digit(top, low>>32, y, y1, y0)
	q0, top := digit(top, low&0xFFFFFFFF, y, y1, y0)
	return q1<<32 + q0, top >> shift
}

// digit divides top and one more digit by y and returns the digit of the quotient and the rest.
func digit(top, next, y, y1, y0 uint64) (q, rest uint64) {
	q = top / y1
	r := top - q*y1
	for q >= 1<<32 || q*y0 > r<<32+next {
		q--
		if r += y1; r >= 1<<32 {
			break
		}
	}
	return q, top<<32 + next - q*y
}

// Rem returns the remainder of two words divided by one; the quotient may be too large. It panics if y
// is 0.
func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }

// Rem32 is Rem for uint32.
func Rem32(hi, lo, y uint32) uint32 {
	return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y))
}

// Rem64 is Rem for uint64.
func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}
