// This file implements tangent, cotangent and the inverse functions, after the Cephes library.

package cmplx

import (
	"math"
	"math/bits"
)

// Asin returns the inverse sine of x.
func Asin(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asin(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asinh(im))
	case math.IsNaN(im) && re == 0:
		return complex(re, im)
	case math.IsNaN(im) && math.IsInf(re, 0):
		return complex(im, re)
	case math.IsNaN(im):
		return NaN()
	case math.IsInf(im, 0) && math.IsNaN(re):
		return x
	case math.IsInf(im, 0) && math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/4, re), im)
	case math.IsInf(im, 0):
		return complex(math.Copysign(0, re), im)
	case math.IsInf(re, 0):
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(re, im))
	}
	square := x * x
	w := Log(complex(-im, re) + Sqrt(complex(1-real(square), -imag(square)))) // log(ix + sqrt(1-x²))
	return complex(imag(w), -real(w))
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && math.Abs(re) <= 1:
		return complex(math.Asinh(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Asin(im))
	case math.IsInf(re, 0) && math.IsInf(im, 0):
		return complex(re, math.Copysign(math.Pi/4, im))
	case math.IsInf(re, 0) && math.IsNaN(im):
		return x
	case math.IsInf(re, 0):
		return complex(re, math.Copysign(0, im))
	case math.IsNaN(re) && im == 0:
		return x
	case math.IsNaN(re) && math.IsInf(im, 0):
		return complex(im, re)
	case math.IsNaN(re):
		return NaN()
	case math.IsInf(im, 0):
		return complex(math.Copysign(im, re), math.Copysign(math.Pi/2, im))
	}
	square := x * x
	return Log(x + Sqrt(complex(1+real(square), imag(square))))
}

// Acos returns the inverse cosine of x.
func Acos(x complex128) complex128 {
	w := Asin(x)
	return complex(math.Pi/2-real(w), -imag(w))
}

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x complex128) complex128 {
	if x == 0 {
		return complex(0, math.Copysign(math.Pi/2, imag(x)))
	}
	w := Acos(x)
	if imag(w) <= 0 {
		return complex(-imag(w), real(w))
	}
	return complex(imag(w), -real(w))
}

// Atan returns the inverse tangent of x.
func Atan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		return complex(math.Atan(re), im)
	case re == 0 && math.Abs(im) <= 1:
		return complex(re, math.Atanh(im))
	case math.IsInf(im, 0) || math.IsInf(re, 0):
		if math.IsNaN(re) {
			return complex(math.NaN(), math.Copysign(0, im))
		}
		return complex(math.Copysign(math.Pi/2, re), math.Copysign(0, im))
	case math.IsNaN(re) || math.IsNaN(im):
		return NaN()
	}
	square := re * re
	a := 1 - square - im*im
	below := im - 1
	b := square + below*below
	if a == 0 || b == 0 {
		return NaN()
	}
	above := im + 1
	c := (square + above*above) / b
	return complex(reducePi(0.5*math.Atan2(2*re, a)), 0.25*math.Log(c))
}

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x complex128) complex128 {
	w := Atan(complex(-imag(x), real(x)))
	return complex(imag(w), -real(w))
}

// Tan returns the tangent of x.
func Tan(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(im, 0) && (math.IsInf(re, 0) || math.IsNaN(re)):
		return complex(math.Copysign(0, re), math.Copysign(1, im))
	case math.IsInf(im, 0):
		return complex(math.Copysign(0, math.Sin(2*re)), math.Copysign(1, im))
	case re == 0 && math.IsNaN(im):
		return x
	}
	d := math.Cos(2*re) + math.Cosh(2*im)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, math.Sinh(2*im)/d)
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 0) && (math.IsInf(im, 0) || math.IsNaN(im)):
		return complex(math.Copysign(1, re), math.Copysign(0, im))
	case math.IsInf(re, 0):
		return complex(math.Copysign(1, re), math.Copysign(0, math.Sin(2*im)))
	case im == 0 && math.IsNaN(re):
		return x
	}
	d := math.Cosh(2*re) + math.Cos(2*im)
	if d == 0 {
		return Inf()
	}
	return complex(math.Sinh(2*re)/d, math.Sin(2*im)/d)
}

// Cot returns the cotangent of x.
func Cot(x complex128) complex128 {
	re, im := real(x), imag(x)
	d := math.Cosh(2*im) - math.Cos(2*re)
	if math.Abs(d) < 0.25 {
		d = coshMinusCos(x)
	}
	if d == 0 {
		return Inf()
	}
	return complex(math.Sin(2*re)/d, -math.Sinh(2*im)/d)
}

// coshMinusCos returns cosh(2y) - cos(2x) by its Taylor series, with x first moved near zero by
// multiples of π/2.
func coshMinusCos(z complex128) float64 {
	x := reducePi(math.Abs(2 * real(z)))
	y := math.Abs(2 * imag(z))
	x *= x
	y *= y
	xn, yn, factorial, n, sum := 1.0, 1.0, 1.0, 0.0, 0.0
	term := func(sign float64) float64 {
		for range 2 {
			n++
			factorial *= n
		}
		xn *= x
		yn *= y
		t := (yn + sign*xn) / factorial
		sum += t
		return t
	}
	for {
		term(1)
		if t := term(-1); !(math.Abs(t/sum) > 1.0/(1<<53)) {
			return sum
		}
	}
}

// inversePi has the binary digits of 1/π, after a word of zeros.
var inversePi = [...]uint64{
	0,
	0x517cc1b727220a94, 0xfe13abe8fa9a6ee0, 0x6db14acc9e21c820, 0xff28b1d5ef5de2b0, 0xdb92371d2126e970,
	0x0324977504e8c90e, 0x7f0ef58e5894d39f, 0x74411afa975da242, 0x74ce38135a2fbf20, 0x9cc8eb1cc1a99cfa,
	0x4e422fc5defc941d, 0x8ffc4bffef02cc07, 0xf79788c5ad05368f, 0xb69b3f6793e584db, 0xa7a31fb34f2ff516,
	0xba93dd63f5f2f8bd, 0x9e839cfbc5294975, 0x35fdafd88fc6ae84, 0x2b0198237e3db5d5,
}

// reducePi subtracts the multiple of π that is nearest to x.
func reducePi(x float64) float64 {
	if math.Abs(x) < 1<<30 {
		const ( // π in three parts of few bits
			high   = 3.141592502593994
			middle = 1.5099578831723193e-07
			low    = 1.0780605716316238e-14
		)
		n := float64(int64(x/math.Pi + 0.5))
		return ((x - n*high) - n*middle) - n*low
	}
	// x is m times a power of two; of m/π only the fraction counts, so that the digits of 1/π before a
	// certain one do not matter.
	const fraction = 52
	b := math.Float64bits(x)
	exponent := int(b>>fraction&0x7FF) - 1023 - fraction
	m := b&(1<<fraction-1) | 1<<fraction
	word, shift := uint(exponent+64)/64, uint(exponent+64)%64
	digits := func(i uint) uint64 {
		return inversePi[word+i]<<shift | inversePi[word+i+1]>>(64-shift)
	}
	carry, _ := bits.Mul64(digits(2), m)
	high, middle := bits.Mul64(digits(1), m)
	lo, c := bits.Add64(middle, carry, 0)
	hi, _ := bits.Add64(digits(0)*m, high, c)
	zeros := uint(bits.LeadingZeros64(hi))
	hi = hi<<(zeros+1) | lo>>(64-(zeros+1))
	f := math.Float64frombits(hi>>(64-fraction) | uint64(1023-(zeros+1))<<fraction)
	if f > 0.5 {
		f--
	}
	return math.Pi * f
}
