// Package math has constants and functions of floating-point numbers.
//
// Rounding, square root and fused multiply-add are instructions. The others are the classic
// approximations of the Cephes and FreeBSD libraries, evaluated in their order of operations, so that
// results are the same to the last bit wherever those are used.
package math

// Mathematical constants.
const (
	E   = 2.71828182845904523536028747135266249775724709369995957496696763
	Pi  = 3.14159265358979323846264338327950288419716939937510582097494459
	Phi = 1.61803398874989484820458683436563811772030917980576286213544862

	Sqrt2   = 1.41421356237309504880168872420969807856967187537694807317667974
	SqrtE   = 1.64872127070012814684865078781416357165377610071014801157507931
	SqrtPi  = 1.77245385090551602729816748334114518279754945612238712821380779
	SqrtPhi = 1.27201964951406896425242246173749149171560804184009624861664038

	Ln2    = 0.693147180559945309417232121458176568075500134360255254120680009
	Log2E  = 1 / Ln2
	Ln10   = 2.30258509299404568401799145468436420760110148862877297603332790
	Log10E = 1 / Ln10
)

// Bounds of the floating-point types.
const (
	MaxFloat32             = 0x1p127 * (1 + (1 - 0x1p-23))
	SmallestNonzeroFloat32 = 0x1p-126 * 0x1p-23
	MaxFloat64             = 0x1p1023 * (1 + (1 - 0x1p-52))
	SmallestNonzeroFloat64 = 0x1p-1022 * 0x1p-52
)

// Bounds of the integer types.
const (
	MaxInt    = 1<<63 - 1
	MinInt    = -1 << 63
	MaxInt8   = 1<<7 - 1
	MinInt8   = -1 << 7
	MaxInt16  = 1<<15 - 1
	MinInt16  = -1 << 15
	MaxInt32  = 1<<31 - 1
	MinInt32  = -1 << 31
	MaxInt64  = 1<<63 - 1
	MinInt64  = -1 << 63
	MaxUint   = 1<<64 - 1
	MaxUint8  = 1<<8 - 1
	MaxUint16 = 1<<16 - 1
	MaxUint32 = 1<<32 - 1
	MaxUint64 = 1<<64 - 1
)

// Float64bits returns the bits of f.
//
//minigo:intrinsic f64bits
func Float64bits(f float64) uint64

// Float64frombits returns the number with the bits b.
//
//minigo:intrinsic f64frombits
func Float64frombits(b uint64) float64

// Float32bits returns the bits of f.
//
//minigo:intrinsic f32bits
func Float32bits(f float32) uint32

// Float32frombits returns the number with the bits b.
//
//minigo:intrinsic f32frombits
func Float32frombits(b uint32) float32

// Sqrt returns the square root of x.
//
//minigo:intrinsic sqrt
func Sqrt(x float64) float64

// Floor returns the greatest integer not above x.
//
//minigo:intrinsic floor
func Floor(x float64) float64

// Ceil returns the least integer not below x.
//
//minigo:intrinsic ceil
func Ceil(x float64) float64

// Trunc returns x without its fraction.
//
//minigo:intrinsic trunc
func Trunc(x float64) float64

// RoundToEven returns the nearest integer, the even one of two.
//
//minigo:intrinsic rint
func RoundToEven(x float64) float64

// Abs returns the absolute value of x.
//
//minigo:intrinsic fabs
func Abs(x float64) float64

// Copysign returns f with the sign of sign.
//
//minigo:intrinsic copysign
func Copysign(f, sign float64) float64

const (
	signBit   = 1 << 63
	expMask   = 0x7FF
	expShift  = 52
	expBias   = 1023
	fracMask  = 1<<expShift - 1
	nanBits   = 0x7FF8000000000001
	infBits   = expMask << expShift
	minNormal = 0x1p-1022
)

// Inf returns positive infinity if sign >= 0, otherwise negative infinity.
func Inf(sign int) float64 {
	if sign >= 0 {
		return Float64frombits(infBits)
	}
	return Float64frombits(signBit | infBits)
}

// NaN returns a value that is not a number.
func NaN() float64 { return Float64frombits(nanBits) }

// IsNaN reports whether f is not a number.
func IsNaN(f float64) (is bool) { return f != f }

// IsInf reports whether f is infinite: positive if sign > 0, negative if sign < 0, either if 0.
func IsInf(f float64, sign int) bool {
	return sign >= 0 && f > MaxFloat64 || sign <= 0 && f < -MaxFloat64
}

// Signbit reports whether x is negative or negative zero.
func Signbit(x float64) bool { return Float64bits(x)&signBit != 0 }

// Round returns the nearest integer; halves go away from zero.
func Round(x float64) float64 {
	t := Trunc(x)
	if Abs(x-t) >= 0.5 {
		return t + Copysign(1, x)
	}
	return t
}

// Dim returns x-y, or 0 if that is negative.
func Dim(x, y float64) float64 {
	if d := x - y; !(d <= 0) {
		return d
	}
	return 0
}

// Max returns the larger of x and y; NaN if one is, unless the other is positive infinity.
func Max(x, y float64) float64 {
	if IsInf(x, 1) || IsInf(y, 1) {
		return Inf(1)
	}
	return max(x, y)
}

// Min returns the smaller of x and y; NaN if one is, unless the other is negative infinity.
func Min(x, y float64) float64 {
	if IsInf(x, -1) || IsInf(y, -1) {
		return Inf(-1)
	}
	return min(x, y)
}

// Modf returns integer and fraction of f, both with its sign.
func Modf(f float64) (integer float64, fractional float64) {
	integer = Trunc(f)
	if IsInf(f, 0) {
		return f, NaN()
	}
	return integer, Copysign(f-integer, f)
}

// normal returns y in the normal range and exp with x == y * 2**exp.
func normal(x float64) (y float64, exp int) {
	if Abs(x) < minNormal {
		return x * (1 << expShift), -expShift
	}
	return x, 0
}

// Frexp returns frac in [1/2, 1) and exp with f == frac * 2**exp.
func Frexp(f float64) (frac float64, exp int) {
	if f == 0 || IsInf(f, 0) || IsNaN(f) {
		return f, 0
	}
	f, exp = normal(f)
	b := Float64bits(f)
	exp += int(b>>expShift&expMask) - (expBias - 1)
	return Float64frombits(b&^infBits | (expBias-1)<<expShift), exp
}

// Ldexp returns frac * 2**exp.
func Ldexp(frac float64, exp int) float64 {
	if frac == 0 || IsInf(frac, 0) || IsNaN(frac) {
		return frac
	}
	frac, e := normal(frac)
	b := Float64bits(frac)
	exp = max(min(exp, 1<<20), -1<<20) + e + int(b>>expShift&expMask) - expBias
	switch {
	case exp < -1075:
		return Copysign(0, frac)
	case exp > 1023:
		return Copysign(Inf(1), frac)
	}
	scale := 1.0
	if exp < -1022 { // rounded once, by the multiplication
		exp += 53
		scale = 0x1p-53
	}
	return scale * Float64frombits(b&^infBits|uint64(exp+expBias)<<expShift)
}

// Ilogb returns the binary exponent of x.
func Ilogb(x float64) int {
	switch {
	case x == 0:
		return MinInt32
	case IsNaN(x) || IsInf(x, 0):
		return MaxInt32
	}
	x, exp := normal(x)
	return int(Float64bits(x)>>expShift&expMask) - expBias + exp
}

// Logb returns the binary exponent of x as a number.
func Logb(x float64) float64 {
	switch {
	case x == 0:
		return Inf(-1)
	case IsInf(x, 0):
		return Inf(1)
	case IsNaN(x):
		return x
	}
	return float64(Ilogb(x))
}

// Nextafter returns the number next to x in the direction of y.
func Nextafter(x, y float64) (r float64) {
	switch {
	case IsNaN(x) || IsNaN(y):
		return NaN()
	case x == y:
		return x
	case x == 0:
		return Copysign(SmallestNonzeroFloat64, y)
	case (y > x) == (x > 0):
		return Float64frombits(Float64bits(x) + 1)
	}
	return Float64frombits(Float64bits(x) - 1)
}

// Nextafter32 is Nextafter for float32.
func Nextafter32(x, y float32) (r float32) {
	switch {
	case x != x || y != y:
		return float32(NaN())
	case x == y:
		return x
	case x == 0:
		return float32(Copysign(SmallestNonzeroFloat32, float64(y)))
	case (y > x) == (x > 0):
		return Float32frombits(Float32bits(x) + 1)
	}
	return Float32frombits(Float32bits(x) - 1)
}

// Mod returns the remainder of x/y with the sign of x.
func Mod(x, y float64) float64 {
	if y == 0 || IsInf(x, 0) || IsNaN(x) || IsNaN(y) {
		return NaN()
	}
	y = Abs(y)
	yfrac, yexp := Frexp(y)
	r := Abs(x)
	// Each step takes away the largest y * 2**k that fits; all of them are exact.
	for r >= y {
		rfrac, rexp := Frexp(r)
		if rfrac < yfrac {
			rexp--
		}
		r -= Ldexp(y, rexp-yexp)
	}
	if x < 0 {
		return -r
	}
	return Copysign(r, x)
}

// Remainder returns x - n*y where n is the integer nearest to x/y, the even one of two.
func Remainder(x, y float64) float64 {
	switch {
	case IsNaN(x) || IsNaN(y) || IsInf(x, 0) || y == 0:
		return NaN()
	case IsInf(y, 0):
		return x
	}
	r := Abs(x)
	y = Abs(y)
	if r == y {
		return Copysign(0, x)
	}
	if y <= MaxFloat64/2 {
		r = Mod(r, y+y)
	}
	if y < 2*minNormal {
		// Half of y may not be a number; double the other side.
		if r+r > y {
			r -= y
			if r+r >= y {
				r -= y
			}
		}
	} else if half := 0.5 * y; r > half {
		r -= y
		if r >= half {
			r -= y
		}
	}
	if Signbit(x) {
		return -r
	}
	return r
}
