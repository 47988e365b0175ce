// This file implements the gamma function (from the Cephes library) and its logarithm (from the FreeBSD
// library).

package math

// Coefficients, the highest power first.
var (
	gammaP = [...]float64{
		1.60119522476751861407e-04, 1.19135147006586384913e-03, 1.04213797561761569935e-02,
		4.76367800457137231464e-02, 2.07448227648435975150e-01, 4.94214826801497100753e-01,
		9.99999999999999996796e-01,
	}
	gammaQ = [...]float64{
		-2.31581873324120129819e-05, 5.39605580493303397842e-04, -4.45641913851797240494e-03,
		1.18139785222060435552e-02, 3.58236398605498653373e-02, -2.34591795718243348568e-01,
		7.14304917030273074085e-02, 1.00000000000000000320e+00,
	}
	gammaS = [...]float64{
		7.87311395793093628397e-04, -2.29549961613378126380e-04, -2.68132617805781232825e-03,
		3.47222221605458667310e-03, 8.33333333333482257126e-02,
	}
	lgamA0 = [...]float64{
		2.52144565451257326939e-05, 2.20862790713908385557e-04, 1.19270763183362067845e-03,
		7.38555086081402883957e-03, 6.73523010531292681824e-02, 7.72156649015328655494e-02,
	}
	lgamA1 = [...]float64{
		4.48640949618915160150e-05, 1.08011567247583939954e-04, 5.10069792153511336608e-04,
		2.89051383673415629091e-03, 2.05808084325167332806e-02, 3.22467033424113591611e-01,
	}
	lgamR = [...]float64{
		7.32668430744625636189e-06, 7.77942496381893596434e-04, 1.86459191715652901344e-02,
		1.71933865632803078993e-01, 7.21935547567138069525e-01, 1.39200533467621045958e+00, 1,
	}
	lgamS = [...]float64{
		3.19475326584100867617e-05, 1.84028451407337715652e-03, 2.66422703033638609560e-02,
		1.46350472652464452805e-01, 3.25778796408930981787e-01, 2.14982415960608852501e-01,
		-7.72156649015328655494e-02,
	}
	lgamT0 = [...]float64{
		3.15632070903625950361e-04, -1.40346469989232843813e-03, 6.10053870246291332635e-03,
		-3.27885410759859649565e-02, 4.83836122723810047042e-01,
	}
	lgamT1 = [...]float64{
		-3.12754168375120860518e-04, 8.81081882437654011382e-04, -3.68452016781138256760e-03,
		1.79706750811820387126e-02, -1.47587722994593911752e-01,
	}
	lgamT2 = [...]float64{
		3.35529192635519073543e-04, -5.38595305356740546715e-04, 2.25964780900612472250e-03,
		-1.03142241298341437450e-02, 6.46249402391333854778e-02,
	}
	lgamU = [...]float64{
		1.33810918536787660377e-02, 2.28963728064692451092e-01, 9.77717527963372745603e-01,
		1.45492250137234768737e+00, 6.32827064025093366517e-01, -7.72156649015328655494e-02,
	}
	lgamV = [...]float64{
		3.21709242282423911810e-03, 1.04222645593369134254e-01, 7.69285150456672783825e-01,
		2.12848976379893395361e+00, 2.45597793713041134822e+00, 1,
	}
	lgamW = [...]float64{
		-1.63092934096575273989e-03, 8.36339918996282139126e-04, -5.95187557450339963135e-04,
		7.93650558643019558500e-04, -2.77777777728775536470e-03, 8.33333333333329678849e-02,
	}
)

// stirling returns the gamma function of a large x as two factors, whose product may overflow.
func stirling(x float64) (float64, float64) {
	if x > 200 {
		return Inf(1), 1
	}
	w := 1 / x
	w = 1 + w*horner(w, gammaS[:])
	y1, y2 := Exp(x), 1.0
	if x > 143.01608 { // halves of the power, so that it does not overflow
		v := Pow(x, 0.5*x-0.25)
		y1, y2 = v, v/y1
	} else {
		y1 = Pow(x, x-0.5) / y1
	}
	return y1, 2.506628274631000502417 * w * y2
}

// Gamma returns the gamma function of x.
func Gamma(x float64) float64 {
	const euler = 0.57721566490153286060651209008240243104215933593992
	switch {
	case x < 0 && Trunc(x) == x || IsNaN(x):
		return NaN()
	case IsInf(x, 1):
		return x
	case x == 0:
		return Copysign(Inf(1), x)
	case x > 33:
		y1, y2 := stirling(x)
		return y1 * y2
	case x < -33:
		return gammaReflected(-x)
	}
	// Recurrence to [2, 3).
	z := 1.0
	for x >= 3 {
		x--
		z *= x
	}
	for x < 2 {
		if Abs(x) < 1e-09 {
			if x == 0 {
				return Inf(1)
			}
			return z / ((1 + euler*x) * x)
		}
		z /= x
		x++
	}
	if x == 2 {
		return z
	}
	x -= 2
	return z * horner(x, gammaP[:]) / horner(x, gammaQ[:])
}

// gammaReflected returns the gamma function of -q by its value at q.
func gammaReflected(q float64) float64 {
	p, sign := Floor(q), 1.0
	if int64(p)&1 == 0 {
		sign = -1
	}
	z := q - p
	if z > 0.5 {
		z = q - (p + 1)
	}
	z = q * Sin(Pi*z)
	if z == 0 {
		return Inf(int(sign))
	}
	s1, s2 := stirling(q)
	z = Abs(z)
	if d := z * s1 * s2; IsInf(d, 0) {
		z = Pi / z / s1 / s2
	} else {
		z = Pi / d
	}
	return sign * z
}

// sinPi returns -sin(pi*x) for x >= 0.
func sinPi(x float64) float64 {
	if x < 0.25 {
		return -Sin(Pi * x)
	}
	if Floor(x) == x {
		return 0
	}
	x = Mod(x, 2)
	switch int(x * 4) {
	case 0:
		x = Sin(Pi * x)
	case 1, 2:
		x = Cos(Pi * (0.5 - x))
	case 3, 4:
		x = Sin(Pi * (1 - x))
	case 5, 6:
		x = -Cos(Pi * (x - 1.5))
	default:
		x = Sin(Pi * (x - 2))
	}
	return -x
}

// Lgamma returns the logarithm of the absolute value of Gamma(x), and Gamma's sign.
func Lgamma(x float64) (lgamma float64, sign int) {
	a := Abs(x)
	switch {
	case IsNaN(x):
		return x, 1
	case IsInf(x, 0):
		return x, 1
	case x == 0:
		return Inf(1), 1
	case a < 0x1p-70:
		if x < 0 {
			return -Log(a), -1
		}
		return -Log(a), 1
	case x > 0:
		return lgammaPositive(x), 1
	case Trunc(x) == x:
		return Inf(1), 1
	}
	t := sinPi(a)
	if t == 0 {
		return Inf(1), 1
	}
	sign = 1
	if t < 0 {
		sign = -1
	}
	return Log(Pi/Abs(t*a)) - lgammaPositive(a), sign
}

func lgammaPositive(x float64) float64 {
	switch {
	case x == 1 || x == 2:
		return 0
	case x < 2:
		return lgammaSmall(x)
	case x < 8:
		n := int(x)
		y := x - float64(n)
		l := 0.5*y + y*horner(y, lgamS[:])/horner(y, lgamR[:])
		z := 1.0
		for ; n > 2; n-- {
			z *= y + float64(n-1)
		}
		if z != 1 {
			l += Log(z)
		}
		return l
	case x < 1<<58:
		t, z := Log(x), 1/x
		w := 4.18938533204672725052e-01 + z*horner(z*z, lgamW[:])
		return (x-0.5)*(t-1) + w
	}
	return x * (Log(x) - 1)
}

// lgammaSmall is for x below 2: expansions around 1, 2 and the minimum between them.
func lgammaSmall(x float64) float64 {
	const (
		minimum = 1.461632144968362245
		at      = 1.46163214496836224576e+00
		value   = -1.21486290535849611461e-01
		rest    = -3.63867699703950536541e-18
	)
	l, shift := 0.0, 0.0
	if x <= 0.9 { // lgamma(x) == lgamma(x+1) - log(x)
		l, shift = -Log(x), 1
	}
	switch {
	case x >= minimum-shift+0.27:
		y := (2 - shift) - x
		z := y * y
		p := y*horner(z, lgamA0[:]) + z*horner(z, lgamA1[:])
		return l + (p - 0.5*y)
	case x >= minimum-shift-0.27:
		y := x - (at - shift)
		z := y * y
		w := z * y
		p := z*horner(w, lgamT0[:]) - (rest - w*(horner(w, lgamT1[:])+y*horner(w, lgamT2[:])))
		return l + (value + p)
	}
	y := x - (1 - shift)
	return l + (-0.5*y + y*horner(y, lgamU[:])/horner(y, lgamV[:]))
}
