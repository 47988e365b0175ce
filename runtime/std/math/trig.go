// This file implements trigonometric and hyperbolic functions and their inverses.

package math

import "math/bits"

// pi/4 in three parts, each but the last with few bits, so that multiples by small integers are exact.
const (
	pi4A = 7.85398125648498535156e-1
	pi4B = 3.77489470793079817668e-8
	pi4C = 2.69515142907905952645e-15
)

// octant returns the even number j of octants and the rest z with x == j*pi/4 + z; x is not negative.
func octant(x float64) (j uint64, z float64) {
	if x >= 1<<29 {
		return octantLarge(x)
	}
	j = uint64(x * (4 / Pi))
	y := float64(j)
	if j&1 == 1 {
		j++
		y++
	}
	return j & 7, ((x - y*pi4A) - y*pi4B) - y*pi4C
}

// fourOverPi has the bits of 4/pi, with the binary point after the first word.
var fourOverPi = [...]uint64{
	0x0000000000000001, 0x45f306dc9c882a53, 0xf84eafa3ea69bb81, 0xb6c52b3278872083, 0xfca2c757bd778ac3,
	0x6e48dc74849ba5c0, 0x0c925dd413a32439, 0xfc3bd63962534e7d, 0xd1046bea5d768909, 0xd338e04d68befc82,
	0x7323ac7306a673e9, 0x3908bf177bf25076, 0x3ff12fffbc0b301f, 0xde5e2316b414da3e, 0xda6cfd9e4f96136e,
	0x9e8c7ecd3cbfd45a, 0xea4f758fd7cbe2f6, 0x7a0e73ef14a525d4, 0xd7f6bf623f1aba10, 0xac06608df8f6d757,
}

// octantLarge multiplies the integer x * 2**n by the bits of 4/pi that matter (Payne and Hanek).
func octantLarge(x float64) (j uint64, z float64) {
	b := Float64bits(x)
	exp := int(b>>expShift&expMask) - expBias - expShift
	b = b&fracMask | 1<<expShift
	word, shift := uint(exp+61)/64, uint(exp+61)%64
	var part [3]uint64
	for i := range part {
		part[i] = fourOverPi[word+uint(i)]<<shift | fourOverPi[word+uint(i)+1]>>(64-shift)
	}
	carry2, _ := bits.Mul64(part[2], b)
	carry1, lo := bits.Mul64(part[1], b)
	lo, c := bits.Add64(lo, carry2, 0)
	hi, _ := bits.Add64(part[0]*b, carry1, c)
	// The highest 3 bits are the octant, the rest is the fraction.
	j = hi >> 61
	hi = hi<<3 | lo>>61
	zeros := uint(bits.LeadingZeros64(hi))
	hi = hi<<(zeros+1) | lo>>(64-(zeros+1))
	z = Float64frombits(hi>>(64-expShift) | uint64(expBias-(zeros+1))<<expShift)
	if j&1 == 1 {
		j = (j + 1) & 7
		z--
	}
	return j, z * (Pi / 4)
}

func sinPoly(z float64) float64 {
	zz := z * z
	return z + z*zz*((((((1.58962301576546568060e-10*zz)+-2.50507477628578072866e-8)*zz+2.75573136213857245213e-6)*zz+
		-1.98412698295895385996e-4)*zz+8.33333333332211858878e-3)*zz+-1.66666666666666307295e-1)
}

func cosPoly(z float64) float64 {
	zz := z * z
	return 1.0 - 0.5*zz + zz*zz*((((((-1.13585365213876817300e-11*zz)+2.08757008419747316778e-9)*zz+
		-2.75573141792967388112e-7)*zz+2.48015872888517045348e-5)*zz+-1.38888888888730564116e-3)*zz+
		4.16666666666665929218e-2)
}

// Sin returns the sine of x.
func Sin(x float64) float64 {
	s, _ := sincos(x, true, false)
	return s
}

// Cos returns the cosine of x.
func Cos(x float64) float64 {
	_, c := sincos(x, false, true)
	return c
}

// Sincos returns Sin(x) and Cos(x).
func Sincos(x float64) (sin, cos float64) { return sincos(x, true, true) }

func sincos(x float64, wantSin, wantCos bool) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case IsNaN(x) || IsInf(x, 0):
		return NaN(), NaN()
	}
	j, z := octant(Abs(x))
	swap := j == 2 || j == 6
	if wantSin {
		if swap {
			sin = cosPoly(z)
		} else {
			sin = sinPoly(z)
		}
		if (j > 3) != (x < 0) {
			sin = -sin
		}
	}
	if wantCos {
		if swap {
			cos = sinPoly(z)
		} else {
			cos = cosPoly(z)
		}
		if j == 2 || j == 4 {
			cos = -cos
		}
	}
	return sin, cos
}

// Tan returns the tangent of x.
func Tan(x float64) float64 {
	switch {
	case x == 0 || IsNaN(x):
		return x
	case IsInf(x, 0):
		return NaN()
	}
	j, z := octant(Abs(x))
	y, zz := z, z*z
	if zz > 1e-14 {
		p := ((-1.30936939181383777646e4*zz)+1.15351664838587416140e6)*zz + -1.79565251976484877988e7
		q := (((zz+1.36812963470692954678e4)*zz+-1.32089234440210967447e6)*zz+2.50083801823357915839e7)*zz +
			-5.38695755929454629881e7
		y = z + z*(zz*p/q)
	}
	if j&2 == 2 {
		y = -1 / y
	}
	if x < 0 {
		y = -y
	}
	return y
}

var (
	atanP = [...]float64{
		-8.750608600031904122785e-01, -1.615753718733365076637e+01, -7.500855792314704667340e+01,
		-1.228866684490136173410e+02, -6.485021904942025371773e+01,
	}
	atanQ = [...]float64{
		2.485846490142306297962e+01, 1.650270098316988542046e+02, 4.328810604912902668951e+02,
		4.853903996359136964868e+02, 1.945506571482613964425e+02,
	}
)

// atanSmall is for x in [0, 0.66].
func atanSmall(x float64) float64 {
	z := x * x
	z = z * horner(z, atanP[:]) / monic(z, atanQ[:])
	return x*z + x
}

// atanPositive reduces x to what atanSmall takes.
func atanPositive(x float64) float64 {
	const more = 6.123233995736765886130e-17 // what is missing to pi/2
	switch {
	case x <= 0.66:
		return atanSmall(x)
	case x > 2.41421356237309504880: // tan(3*pi/8)
		return Pi/2 - atanSmall(1/x) + more
	}
	return Pi/4 + atanSmall((x-1)/(x+1)) + 0.5*more
}

// Atan returns the arctangent of x.
func Atan(x float64) float64 {
	if x == 0 {
		return x
	}
	if x > 0 {
		return atanPositive(x)
	}
	return -atanPositive(-x)
}

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	switch {
	case IsNaN(y) || IsNaN(x):
		return NaN()
	case y == 0:
		if Signbit(x) {
			return Copysign(Pi, y)
		}
		return y
	case x == 0:
		return Copysign(Pi/2, y)
	case IsInf(x, 0):
		angle := 0.0
		if IsInf(y, 0) {
			angle = Pi / 4
		}
		if x < 0 {
			if angle = Pi; IsInf(y, 0) {
				angle = 3 * Pi / 4
			}
		}
		return Copysign(angle, y)
	case IsInf(y, 0):
		return Copysign(Pi/2, y)
	}
	q := Atan(y / x)
	if x < 0 {
		if q <= 0 {
			return q + Pi
		}
		return q - Pi
	}
	return q
}

// Asin returns the arcsine of x.
func Asin(x float64) float64 {
	a := Abs(x)
	if x == 0 {
		return x
	}
	if !(a <= 1) {
		return NaN()
	}
	t := Sqrt(1 - a*a)
	if a > 0.7 {
		t = Pi/2 - atanPositive(t/a)
	} else {
		t = atanPositive(a / t)
	}
	return Copysign(t, x)
}

// Acos returns the arccosine of x.
func Acos(x float64) float64 { return Pi/2 - Asin(x) }

var (
	sinhP = [...]float64{
		-0.2630563213397497062819489e+2, -0.2894211355989563807284660366e+4, -0.8991272022039509355398013511e+5,
		-0.6307673640497716991184787251e+6,
	}
	sinhQ = [...]float64{
		-0.173678953558233699533450911e+3, 0.1521517378790019070696485176e+5, -0.6307673640497716991212077277e+6,
	}
	tanhP = [...]float64{-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3}
	tanhQ = [...]float64{1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3}
)

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	a := Abs(x)
	switch {
	case a > 21:
		a = Exp(a) * 0.5
	case a > 0.5:
		e := Exp(a)
		a = (e - 1/e) * 0.5
	default:
		q := a * a
		a = horner(q, sinhP[:]) * a / monic(q, sinhQ[:])
	}
	return Copysign(a, x)
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	x = Abs(x)
	if x > 21 {
		return Exp(x) * 0.5
	}
	e := Exp(x)
	return (e + 1/e) * 0.5
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	a := Abs(x)
	switch {
	case a > 0.5*8.8029691931113054295988e+01:
		return Copysign(1, x)
	case a >= 0.625:
		s := Exp(2 * a)
		return Copysign(1-2/(s+1), x)
	case x == 0:
		return x
	}
	s := x * x
	return x + x*s*horner(s, tanhP[:])/monic(s, tanhQ[:])
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	a := Abs(x)
	if IsNaN(x) || IsInf(x, 0) {
		return x
	}
	switch {
	case a > 1<<28:
		a = Log(a) + Ln2
	case a > 2:
		a = Log(2*a + 1/(Sqrt(a*a+1)+a))
	case a >= 0x1p-28:
		a = Log1p(a + a*a/(1+Sqrt(1+a*a)))
	}
	return Copysign(a, x)
}

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || IsNaN(x):
		return NaN()
	case x == 1:
		return 0
	case x >= 1<<28:
		return Log(x) + Ln2
	case x > 2:
		return Log(2*x - 1/(x+Sqrt(x*x-1)))
	}
	t := x - 1
	return Log1p(t + Sqrt(2*t+t*t))
}

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x float64) float64 {
	a := Abs(x)
	switch {
	case !(a <= 1):
		return NaN()
	case a == 1:
		return Copysign(Inf(1), x)
	case a < 0x1p-28:
		return x
	case a < 0.5:
		t := a + a
		a = 0.5 * Log1p(t+t*a/(1-a))
	default:
		a = 0.5 * Log1p((a+a)/(1-a))
	}
	return Copysign(a, x)
}
