// Package zipf makes Zipf-distributed numbers by rejection-inversion (Hörmann and Derflinger 1996), for
// both packages rand.
package zipf

import "math"

// Zipf is a distribution.
type Zipf struct {
	uniform          func() float64
	imax, v, q, s    float64
	oneMinusQ, inv   float64
	hxm, hx0MinusHxm float64
}

func (z *Zipf) h(x float64) float64 { return math.Exp(z.oneMinusQ*math.Log(z.v+x)) * z.inv }

func (z *Zipf) hinv(x float64) float64 { return math.Exp(z.inv*math.Log(z.oneMinusQ*x)) - z.v }

// New returns the distribution of numbers k in [0, imax] with probability proportional to (v+k)**-s;
// nil if not s > 1 and v >= 1. uniform returns numbers in [0, 1).
func New(uniform func() float64, s, v float64, imax uint64) *Zipf {
	if s <= 1.0 || v < 1 {
		return nil
	}
	z := &Zipf{uniform: uniform, imax: float64(imax), v: v, q: s, oneMinusQ: 1.0 - s}
	z.inv = 1.0 / z.oneMinusQ
	z.hxm = z.h(z.imax + 0.5)
	z.hx0MinusHxm = z.h(0.5) - math.Exp(math.Log(z.v)*(-z.q)) - z.hxm
	z.s = 1 - z.hinv(z.h(1.5)-math.Exp(-z.q*math.Log(z.v+1.0)))
	return z
}

// Uint64 returns a number. It panics if z is nil.
func (z *Zipf) Uint64() uint64 {
	if z == nil {
		panic("rand: nil Zipf")
	}
	for {
		ur := z.hxm + z.uniform()*z.hx0MinusHxm
		x := z.hinv(ur)
		k := math.Floor(x + 0.5)
		if k-x <= z.s || ur >= z.h(k+0.5)-math.Exp(-math.Log(k+z.v)*z.q) {
			return uint64(k)
		}
	}
}
