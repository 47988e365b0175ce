// This file implements division of complex numbers.

package runtime

const maxFloat = 0x1p1023 * (1 + (1 - 0x1p-52))

// maxFloatVar is a variable, so that doubling it is not a constant overflow.
var maxFloatVar float64 = maxFloat

func isInf(f float64) bool    { return f > maxFloat || f < -maxFloat }
func isFinite(f float64) bool { return f-f == 0 }

func absFloat(f float64) float64 {
	if f < 0 {
		return -f
	}
	return f
}

// signedUnit returns 1 for an infinity and 0 for all else, with the sign of f.
func signedUnit(f float64) float64 {
	unit := 0.0
	if isInf(f) {
		unit = 1
	}
	if f < 0 || f == 0 && 1/f < 0 {
		return -unit
	}
	return unit
}

// complex128div returns n / m. Called by compiled code. The quotient is scaled by the larger part of
// the divisor, so that nothing overflows on the way; infinities and a zero divisor, for which that
// gives NaN, are treated as Annex G of the C standard says.
func complex128div(n, m complex128) complex128 {
	a, b, c, d := real(n), imag(n), real(m), imag(m)
	var e, f float64
	if absFloat(c) >= absFloat(d) {
		ratio := d / c
		denom := c + ratio*d
		e = (a + b*ratio) / denom
		f = (b - a*ratio) / denom
	} else {
		ratio := c / d
		denom := d + ratio*c
		e = (a*ratio + b) / denom
		f = (b*ratio - a) / denom
	}
	if e == e || f == f {
		return complex(e, f)
	}
	inf := 2 * maxFloatVar
	switch {
	case c == 0 && d == 0 && (a == a || b == b):
		if 1/c < 0 {
			inf = -inf
		}
		return complex(inf*a, inf*b)
	case (isInf(a) || isInf(b)) && isFinite(c) && isFinite(d):
		a, b = signedUnit(a), signedUnit(b)
		return complex(inf*(a*c+b*d), inf*(b*c-a*d))
	case (isInf(c) || isInf(d)) && isFinite(a) && isFinite(b):
		c, d = signedUnit(c), signedUnit(d)
		return complex(0*(a*c+b*d), 0*(b*c-a*d))
	}
	return complex(e, f)
}
