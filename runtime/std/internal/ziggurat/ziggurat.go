// Package ziggurat has the tables of the ziggurat method for normal and exponential random numbers
// (Marsaglia and Tsang 2000): layers of equal area under the density. They are made when first needed.
package ziggurat

import (
	"math"
	"sync"
)

// NormEnd and ExpEnd are where the tails begin.
const (
	NormEnd = 3.442619855899
	ExpEnd  = 7.69711747013104972
)

// Norm are the tables of the normal distribution: bounds that accept at once, widths, densities.
type Norm struct {
	K [128]uint32
	W [128]float32
	F [128]float32
}

// Exp are the tables of the exponential distribution.
type Exp struct {
	K [256]uint32
	W [256]float32
	F [256]float32
}

// fill makes tables of n layers of the area area from the density f and its inverse.
func fill(k []uint32, w, f []float32, end, area, scale float64, density, inverse func(float64) float64) {
	n := len(k)
	at, before := end, end
	q := area / density(at)
	k[0] = uint32(at / q * scale)
	w[0], w[n-1] = float32(q/scale), float32(at/scale)
	f[0], f[n-1] = 1, float32(density(at))
	for i := n - 2; i >= 1; i-- {
		at = inverse(area/at + density(at))
		k[i+1] = uint32(at / before * scale)
		before = at
		f[i], w[i] = float32(density(at)), float32(at/scale)
	}
}

// NormTables returns the tables of the normal distribution.
var NormTables = sync.OnceValue(func() *Norm {
	t := new(Norm)
	fill(t.K[:], t.W[:], t.F[:], NormEnd, 9.91256303526217e-3, 1<<31,
		func(x float64) float64 { return math.Exp(-.5 * x * x) },
		func(y float64) float64 { return math.Sqrt(-2 * math.Log(y)) })
	return t
})

// ExpTables returns the tables of the exponential distribution.
var ExpTables = sync.OnceValue(func() *Exp {
	t := new(Exp)
	fill(t.K[:], t.W[:], t.F[:], ExpEnd, 3.9496598225815571993e-3, 1<<32,
		func(x float64) float64 { return math.Exp(-x) },
		func(y float64) float64 { return -math.Log(y) })
	return t
})

// NormValue returns a normally distributed number: next returns 32 random bits and an index below 128,
// uniform a number in [0, 1).
func NormValue(next func() (int32, int), uniform func() float64) float64 {
	t := NormTables()
	for {
		j, i := next()
		x := float64(j) * float64(t.W[i])
		if uint32(max(j, -j)) < t.K[i] {
			return x
		}
		if i == 0 {
			for {
				x = -math.Log(uniform()) * (1.0 / NormEnd)
				if y := -math.Log(uniform()); y+y >= x*x {
					break
				}
			}
			return math.Copysign(NormEnd+x, float64(j))
		}
		if t.F[i]+float32(uniform())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-.5*x*x)) {
			return x
		}
	}
}

// ExpValue returns an exponentially distributed number: next returns 32 random bits and an index below
// 256, uniform a number in [0, 1).
func ExpValue(next func() (uint32, int), uniform func() float64) float64 {
	t := ExpTables()
	for {
		j, i := next()
		x := float64(j) * float64(t.W[i])
		if j < t.K[i] {
			return x
		}
		if i == 0 {
			return ExpEnd - math.Log(uniform())
		}
		if t.F[i]+float32(uniform())*(t.F[i-1]-t.F[i]) < float32(math.Exp(-x)) {
			return x
		}
	}
}
