// This file implements exponentials, logarithms, powers and roots.

package math

// ln2 in two parts: the high one has few bits, so that multiples by small integers are exact.
const (
	ln2Hi = 6.93147180369123816490e-01
	ln2Lo = 1.90821492927058770002e-10
)

// horner evaluates the polynomial with the coefficients c, the highest power first.
func horner(x float64, c []float64) float64 {
	y := c[0]
	for _, a := range c[1:] {
		y = y*x + a
	}
	return y
}

// monic is horner with a leading coefficient 1 before c.
func monic(x float64, c []float64) float64 {
	y := x + c[0]
	for _, a := range c[1:] {
		y = y*x + a
	}
	return y
}

// Exp returns e**x. It splits off a power of 2, divides the rest by 16, sums the Taylor series of
// e**r - 1 and squares four times; multiplications and additions are fused if the processor can.
func Exp(x float64) float64 {
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case x > 7.09782712893384e+02:
		return Inf(1)
	case x < -1000:
		return 0
	}
	k := RoundToEven(Log2E * x)
	var y float64
	if useFMA {
		y = expFused(x, k)
	} else {
		y = expPlain(x, k)
	}
	e := int(k) + expBias
	switch {
	case e >= expMask:
		return Inf(1)
	case e > 0:
		return y * Float64frombits(uint64(e)<<expShift)
	case e < -expShift:
		return 0
	}
	return y * Float64frombits(uint64(e+expBias-1)<<expShift) * minNormal
}

// ln2 in two parts for Exp.
const (
	ln2Upper = 0.69314718055966295651160180568695068359375
	ln2Lower = 0.28235290563031577122588448175013436025525412068e-12
)

// expFused returns e**(x - k*ln2).
func expFused(x, k float64) float64 {
	r := rtFMA(-k, ln2Upper, x)
	r = rtFMA(-k, ln2Lower, r) * 0.0625
	s := rtFMA(2.4801587301587301587e-5, r, 1.9841269841269841270e-4)
	s = rtFMA(s, r, 1.3888888888888888889e-3)
	s = rtFMA(s, r, 8.3333333333333333333e-3)
	s = rtFMA(s, r, 4.1666666666666666667e-2)
	s = rtFMA(s, r, 1.6666666666666666667e-1)
	s = rtFMA(s, r, 0.5)
	s = rtFMA(s, r, 1)
	// (1+y)**2 - 1 == y*(y+2)
	y := r * s
	y *= y + 2
	y *= y + 2
	y *= y + 2
	return rtFMA(y, y+2, 1)
}

// expPlain is expFused without fused operations.
func expPlain(x, k float64) float64 {
	r := (x - k*ln2Upper - k*ln2Lower) * 0.0625
	s := 2.4801587301587301587e-5*r + 1.9841269841269841270e-4
	s = s*r + 1.3888888888888888889e-3
	s = s*r + 8.3333333333333333333e-3
	s = s*r + 4.1666666666666666667e-2
	s = s*r + 1.6666666666666666667e-1
	s = s*r + 0.5
	y := r * (s*r + 1)
	y *= y + 2
	y *= y + 2
	y *= y + 2
	return y*(y+2) + 1
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	switch {
	case IsNaN(x):
		return x
	case x > 1.0239999999999999e+03:
		return Inf(1)
	case x < -1.0740e+03:
		return 0
	}
	k := int(x + Copysign(0.5, x))
	t := x - float64(k)
	hi, lo := t*ln2Hi, -t*ln2Lo
	r := hi - lo
	s := r * r
	c := r - s*horner(s, expC[:])
	return Ldexp(1-((lo-(r*c)/(2-c))-hi), k)
}

var expC = [...]float64{
	4.13813679705723846039e-08, -1.65339022054652515390e-06, 6.61375632143793436117e-05,
	-2.77777777770155933842e-03, 1.66666666666666657415e-01,
}

var expm1Q = [...]float64{
	-2.01099218183624371326e-07, 4.00821782732936239552e-06, -7.93650757867487942473e-05,
	1.58730158725481460165e-03, -3.33333333333331316428e-02, 1,
}

// Expm1 returns e**x - 1, exactly also for small x.
func Expm1(x float64) float64 {
	const half = 3.46573590279972654709e-01 // ln2/2
	a := Abs(x)
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case x <= -3.88162421113569373274e+01: // -56 ln2
		return -1
	case x >= 7.09782712893383973096e+02:
		return Inf(1)
	case a < 0x1p-54:
		return x
	}
	var c float64 // error of the reduced x
	k := 0
	if a > half {
		if a < 3*half {
			k = int(Copysign(1, x))
		} else {
			k = int(1.44269504088896338700e+00*x + Copysign(0.5, x))
		}
		hi, lo := x-float64(k)*ln2Hi, float64(k)*ln2Lo
		x = hi - lo
		c = (hi - x) - lo
	}
	hfx := 0.5 * x
	hxs := x * hfx
	r := horner(hxs, expm1Q[:])
	t := 3 - r*hfx
	e := hxs * ((r - t) / (6.0 - x*t))
	if k == 0 {
		return x - (x*e - hxs)
	}
	e = x*(e-c) - c
	e -= hxs
	var y float64
	switch {
	case k == -1:
		return 0.5*(x-e) - 0.5
	case k == 1:
		if x < -0.25 {
			return -2 * (e - (x + 0.5))
		}
		return 1 + 2*(x-e)
	case k <= -2 || k > 56:
		return addExp(1-(e-x), k) - 1
	case k < 20:
		y = Float64frombits(0x3ff0000000000000-0x20000000000000>>uint(k)) - (e - x) // 1 - 2**-k
	default:
		y = x - (e + Float64frombits(uint64(0x3ff-k)<<expShift)) // 2**-k
		y++
	}
	return addExp(y, k)
}

// addExp multiplies by 2**k.
func addExp(y float64, k int) float64 { return Float64frombits(Float64bits(y) + uint64(k)<<expShift) }

// Log returns the natural logarithm of x.
func Log(x float64) float64 {
	switch {
	case IsNaN(x) || IsInf(x, 1):
		return x
	case x < 0:
		return NaN()
	case x == 0:
		return Inf(-1)
	}
	b := Float64bits(x)
	// Numbers below the normal range count as they are written, with exponent and fraction.
	f := Float64frombits(b&fracMask | 0x3FE0000000000000)
	k := float64(int(b>>expShift) - 0x3FE)
	if f <= 7.07106781186547524401e-01 {
		f *= 2
		k--
	}
	f--
	s := f / (2 + f)
	s2 := s * s
	s4 := s2 * s2
	t1 := s2 * (6.666666666666735130e-01 + s4*(2.857142874366239149e-01+s4*(1.818357216161805012e-01+s4*1.479819860511658591e-01)))
	t2 := s4 * (3.999999999940941908e-01 + s4*(2.222219843214978396e-01+s4*1.531383769920937332e-01))
	r := t1 + t2
	hfsq := 0.5 * f * f
	return k*ln2Hi - ((hfsq - (s*(hfsq+r) + k*ln2Lo)) - f)
}

// Log10 returns the decimal logarithm of x.
func Log10(x float64) float64 { return Log(x) * (1 / Ln10) }

// Log2 returns the binary logarithm of x, exactly for powers of 2.
func Log2(x float64) float64 {
	frac, exp := Frexp(x)
	if frac == 0.5 {
		return float64(exp - 1)
	}
	return Log(frac)*(1/Ln2) + float64(exp)
}

var log1pC = [...]float64{
	1.479819860511658591e-01, 1.531383769920937332e-01, 1.818357216161805012e-01, 2.222219843214978396e-01,
	2.857142874366239149e-01, 3.999999999940941908e-01, 6.666666666666735130e-01,
}

// Log1p returns the natural logarithm of 1+x, exactly also for small x.
func Log1p(x float64) float64 {
	a := Abs(x)
	switch {
	case x < -1 || IsNaN(x):
		return NaN()
	case x == -1:
		return Inf(-1)
	case IsInf(x, 1):
		return x
	case a < 0x1p-54:
		return x
	case a < 0x1p-29:
		return x - x*x*0.5
	}
	// 1+x == 2**k * (1+f); c is the error of 1+x.
	f, c, k, tiny := x, 0.0, 0.0, false
	if a >= 4.142135623730950488017e-01 || x <= -2.928932188134524755992e-01 {
		u := x
		if a < 1<<53 {
			u = 1.0 + x
		}
		b := Float64bits(u)
		n := int(b>>expShift) - expBias
		if a < 1<<53 {
			if n > 0 {
				c = 1.0 - (u - x)
			} else {
				c = x - (u - 1.0)
			}
			c /= u
		}
		b &= fracMask
		if b < 0x0006a09e667f3bcd { // the fraction of the root of 2
			u = Float64frombits(b | 0x3ff0000000000000)
			tiny = b == 0
		} else {
			n++
			u = Float64frombits(b | 0x3fe0000000000000)
			tiny = (1<<expShift-b)>>2 == 0
		}
		f, k = u-1.0, float64(n)
	}
	hfsq := 0.5 * f * f
	if tiny {
		if f == 0 {
			if k == 0 {
				return 0
			}
			return k*ln2Hi + (c + k*ln2Lo)
		}
		r := hfsq * (1.0 - 0.66666666666666666*f)
		if k == 0 {
			return f - r
		}
		return k*ln2Hi - ((r - (k*ln2Lo + c)) - f)
	}
	s := f / (2.0 + f)
	z := s * s
	r := z * horner(z, log1pC[:])
	if k == 0 {
		return f - (hfsq - s*(hfsq+r))
	}
	return k*ln2Hi - ((hfsq - (s*(hfsq+r) + (k*ln2Lo + c))) - f)
}

// isOdd reports whether x is an odd integer.
func isOdd(x float64) bool {
	return Abs(x) < 1<<53 && Trunc(x) == x && int64(x)&1 == 1
}

// powSpecial returns the value of x**y where x or y is zero or infinite or y simple.
func powSpecial(x, y float64) (z float64, ok bool) {
	switch {
	case y == 0 || x == 1:
		return 1, true
	case y == 1:
		return x, true
	case IsNaN(x) || IsNaN(y):
		return NaN(), true
	case x == 0:
		if y < 0 {
			z = Inf(1)
		}
		if isOdd(y) {
			z = Copysign(z, x)
		}
		return z, true
	case IsInf(y, 0):
		switch {
		case x == -1:
			return 1, true
		case (Abs(x) < 1) == (y > 0):
			return 0, true
		}
		return Inf(1), true
	case IsInf(x, 0):
		if y > 0 {
			z = Inf(1)
		}
		if x < 0 && isOdd(y) {
			z = -z
		}
		return z, true
	case y == 0.5:
		return Sqrt(x), true
	case y == -0.5:
		return 1 / Sqrt(x), true
	}
	return 0, false
}

// Pow returns x**y: the fraction of y by exponential and logarithm, the integer by squaring, with the
// exponent kept apart.
func Pow(x, y float64) float64 {
	if z, ok := powSpecial(x, y); ok {
		return z
	}
	whole, frac := Modf(Abs(y))
	if frac != 0 && x < 0 {
		return NaN()
	}
	if whole >= 1<<63 {
		switch {
		case x == -1:
			return 1
		case (Abs(x) < 1) == (y > 0):
			return 0
		}
		return Inf(1)
	}
	z, exp := 1.0, 0
	if frac != 0 {
		if frac > 0.5 {
			frac--
			whole++
		}
		z = Exp(frac * Log(x))
	}
	square, squareExp := Frexp(x)
	for i := int64(whole); i != 0; i >>= 1 {
		if squareExp < -1<<12 || 1<<12 < squareExp {
			exp += squareExp // overflows or underflows whatever follows
			break
		}
		if i&1 == 1 {
			z *= square
			exp += squareExp
		}
		square *= square
		squareExp <<= 1
		if square < .5 {
			square += square
			squareExp--
		}
	}
	if y < 0 {
		z, exp = 1/z, -exp
	}
	return Ldexp(z, exp)
}

// Pow10 returns 10**n.
func Pow10(n int) float64 {
	switch {
	case n > 308:
		return Inf(1)
	case n < -323:
		return 0
	case n < 0:
		return tens32neg[-n/32] / tens[-n%32]
	}
	return tens32[n/32] * tens[n%32]
}

var (
	tens = [...]float64{
		1e00, 1e01, 1e02, 1e03, 1e04, 1e05, 1e06, 1e07, 1e08, 1e09, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
		1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26, 1e27, 1e28, 1e29, 1e30, 1e31,
	}
	tens32    = [...]float64{1, 1e32, 1e64, 1e96, 1e128, 1e160, 1e192, 1e224, 1e256, 1e288}
	tens32neg = [...]float64{1, 1e-32, 1e-64, 1e-96, 1e-128, 1e-160, 1e-192, 1e-224, 1e-256, 1e-288, 1e-320}
)

// Cbrt returns the cube root of x: an estimate by dividing the exponent, improved to 23 bits, rounded
// so that squaring is exact, and one step of Newton's method.
func Cbrt(x float64) float64 {
	const (
		c = 5.42857142857142815906e-01  // 19/35
		d = -7.05306122448979611050e-01 // -864/1225
		e = 1.41428571428571436819e+00  // 99/70
		f = 1.60714285714285720630e+00  // 45/28
		g = 3.57142857142857150787e-01  // 5/14
	)
	if x == 0 || IsNaN(x) || IsInf(x, 0) {
		return x
	}
	a := Abs(x)
	t := Float64frombits(Float64bits(a)/3 + 715094163<<32)
	if a < minNormal {
		t = Float64frombits(Float64bits(a*(1<<54))/3 + 696219795<<32)
	}
	r := t * t / a
	s := c + r*t
	t *= g + f/(s+e+d/s)
	t = Float64frombits(Float64bits(t)&(0xFFFFFFFFC<<28) + 1<<30)
	s = t * t
	r = a / s
	w := t + t
	r = (r - t) / (w + r)
	return Copysign(t+t*r, x)
}

// Hypot returns the root of p*p + q*q without needless overflow.
func Hypot(p, q float64) float64 {
	p, q = Abs(p), Abs(q)
	switch {
	case IsInf(p, 1) || IsInf(q, 1):
		return Inf(1)
	case IsNaN(p) || IsNaN(q):
		return NaN()
	}
	if p < q {
		p, q = q, p
	}
	if p == 0 {
		return 0
	}
	q /= p
	return p * Sqrt(1+q*q)
}
