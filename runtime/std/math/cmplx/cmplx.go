// Package cmplx has functions of complex numbers.
package cmplx

import "math"

// Abs returns the absolute value of x.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase returns the angle of x, in [-Pi, Pi].
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar returns absolute value and angle of x.
func Polar(x complex128) (r, theta float64) { return Abs(x), Phase(x) }

// Rect returns the number with absolute value r and angle θ.
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

// Conj returns the conjugate of x.
func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

// IsNaN reports whether a part of x is NaN and none infinite.
func IsNaN(x complex128) bool {
	return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x)))
}

// IsInf reports whether a part of x is infinite.
func IsInf(x complex128) bool { return math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) }

// NaN returns a number that is not one.
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

// Inf returns an infinity.
func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }

// Exp returns e**x.
func Exp(x complex128) complex128 {
	switch re, im := real(x), imag(x); {
	case math.IsInf(re, 0):
		switch {
		case re > 0 && im == 0:
			return x
		case math.IsInf(im, 0) || math.IsNaN(im):
			if re < 0 {
				return complex(0, math.Copysign(0, im))
			}
			return complex(math.Inf(1), math.NaN())
		}
	case math.IsNaN(re):
		if im == 0 {
			return complex(math.NaN(), im)
		}
	}
	r := math.Exp(real(x))
	s, c := math.Sincos(imag(x))
	return complex(r*c, r*s)
}

// Log returns the natural logarithm of x.
func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

// Log10 returns the decimal logarithm of x.
func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow returns x**y.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		if y == 0 {
			return 1
		}
		switch re, im := real(y), imag(y); {
		case re < 0 && im == 0:
			return complex(math.Inf(1), 0)
		case re < 0:
			return Inf()
		case re > 0:
			return 0
		}
		panic("not reached")
	}
	modulus := Abs(x)
	if modulus == 0 {
		return 0
	}
	r := math.Pow(modulus, real(y))
	arg := Phase(x)
	theta := real(y) * arg
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * arg)
		theta += imag(y) * math.Log(modulus)
	}
	s, c := math.Sincos(theta)
	return complex(r*c, r*s)
}

// Sqrt returns the square root of x with a real part that is not negative.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0:
		if re == 0 {
			return complex(0, im)
		}
		if re < 0 {
			return complex(0, math.Copysign(math.Sqrt(-re), im))
		}
		return complex(math.Sqrt(re), im)
	case math.IsInf(im, 0):
		return complex(math.Inf(1), im)
	case re == 0:
		r := math.Sqrt(0.5 * math.Abs(im))
		return complex(r, math.Copysign(r, im))
	}
	// Scaled, so that nothing overflows or underflows on the way.
	scale := 1.0
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		re, im, scale = re*0.25, im*0.25, 2
	} else {
		re, im, scale = re*0x1p54, im*0x1p54, 0x1p-27
	}
	r := math.Hypot(re, im)
	var t float64
	if re > 0 {
		t = math.Sqrt(0.5*r + 0.5*re)
		r = scale * math.Abs((0.5*im)/t)
		t *= scale
	} else {
		r = math.Sqrt(0.5*r - 0.5*re)
		t = scale * math.Abs((0.5*im)/r)
		r *= scale
	}
	return complex(t, math.Copysign(r, im))
}

// Sin returns the sine of x.
func Sin(x complex128) complex128 {
	y := Sinh(complex(imag(x), real(x)))
	return complex(imag(y), real(y))
}

// Cos returns the cosine of x.
func Cos(x complex128) complex128 {
	if real(x) == 0 && math.IsNaN(imag(x)) {
		return complex(imag(x), 0)
	}
	return Cosh(complex(imag(x), -real(x)))
}

func infOrNaN(x float64) bool { return math.IsInf(x, 0) || math.IsNaN(x) }

// Sinh returns the hyperbolic sine of x.
func Sinh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case (re == 0 || math.IsInf(re, 0)) && infOrNaN(im):
		return complex(re, math.NaN())
	case infOrNaN(re) && im == 0:
		return x
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*sh, s*ch)
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case re == 0 && infOrNaN(im):
		return complex(math.NaN(), re*math.Copysign(0, im))
	case math.IsInf(re, 0) && im == 0:
		return complex(math.Inf(1), im*math.Copysign(0, re))
	case math.IsInf(re, 0) && infOrNaN(im):
		return complex(math.Inf(1), math.NaN())
	case math.IsNaN(re) && im == 0:
		return x
	}
	s, c := math.Sincos(im)
	sh, ch := sinhcosh(re)
	return complex(c*ch, s*sh)
}

func sinhcosh(x float64) (sh, ch float64) {
	if math.Abs(x) <= 0.5 {
		return math.Sinh(x), math.Cosh(x)
	}
	e := math.Exp(x)
	inverse := 0.5 / e
	e *= 0.5
	return e - inverse, e + inverse
}
