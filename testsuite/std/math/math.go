// Packages math and math/bits: values, and hashes of many more.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	fs := map[string]func(float64) float64{"sin": math.Sin, "cos": math.Cos, "tan": math.Tan, "exp": math.Exp, "exp2": math.Exp2, "expm1": math.Expm1, "log": math.Log, "log10": math.Log10, "log2": math.Log2, "log1p": math.Log1p, "cbrt": math.Cbrt, "sqrt": math.Sqrt, "floor": math.Floor, "ceil": math.Ceil, "trunc": math.Trunc, "round": math.Round, "rte": math.RoundToEven, "abs": math.Abs, "atan": math.Atan, "asin": math.Asin, "acos": math.Acos, "sinh": math.Sinh, "cosh": math.Cosh, "tanh": math.Tanh, "asinh": math.Asinh, "acosh": math.Acosh, "atanh": math.Atanh, "logb": math.Logb}
	names := []string{"sin", "cos", "tan", "exp", "exp2", "expm1", "log", "log10", "log2", "log1p", "cbrt", "sqrt", "floor", "ceil", "trunc", "round", "rte", "abs", "atan", "asin", "acos", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "logb"}
	gs := map[string]func(a, b float64) float64{"pow": math.Pow, "atan2": math.Atan2, "hypot": math.Hypot, "mod": math.Mod, "rem": math.Remainder, "dim": math.Dim, "max": math.Max, "min": math.Min, "next": math.Nextafter, "cps": math.Copysign}
	gn := []string{"pow", "atan2", "hypot", "mod", "rem", "dim", "max", "min", "next", "cps"}
	var xs []float64
	xs = append(xs, 0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, -2, 3, math.Pi, math.E, math.Inf(1), math.Inf(-1), math.NaN(), 1e-310, 5e-324, math.MaxFloat64, -math.MaxFloat64, 1e300, 1e-300, 709.7, 710, -745, -746, 1e9, 1e15, 1e22, 2.5, -2.5, 1023.5, 1024, -1074, -1075, 1<<53, 0x1p-30, 0x1p-60, 100, 101, -3)
	seed := uint64(12345)
	for i := 0; i < 600; i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		u := float64(seed>>11) / (1 << 53)
		switch i % 6 {
		case 0:
			xs = append(xs, u*4-2)
		case 1:
			xs = append(xs, u*200-100)
		case 2:
			xs = append(xs, math.Float64frombits(seed))
		case 3:
			xs = append(xs, u)
		case 4:
			xs = append(xs, u*1e10)
		case 5:
			xs = append(xs, u*1500-750)
		}
	}
	b := func(f float64) uint64 {
		if f != f {
			return 1
		}
		return math.Float64bits(f)
	}
	for _, n := range names {
		f := fs[n]
		var h uint64
		for i, x := range xs {
			y := b(f(x))
			h = h*31 + y
			if i < 30 {
				fmt.Println(n, x, f(x))
			}
			if i%100 == 0 {
				fmt.Println(n, i, x, f(x), h)
			}
		}
		fmt.Println(n, h)
	}
	for _, n := range gn {
		f := gs[n]
		var h uint64
		for i := 0; i < 40; i++ {
			for j := 0; j < 40; j++ {
				y := b(f(xs[i], xs[j]))
				h = h*31 + y
				if n == "pow" && i < 12 && j < 12 {
					fmt.Println(n, xs[i], xs[j], f(xs[i], xs[j]))
				}
			}
		}
		fmt.Println(n, h)
		for i := 40; i+7 < len(xs); i++ {
			y := b(f(xs[i], xs[i+7]))
			h = h*31 + y
			if i%100 == 0 {
				fmt.Println(n, xs[i], xs[i+7], f(xs[i], xs[i+7]), h)
			}
		}
	}
	for i, x := range xs {
		fr, e := math.Frexp(x)
		ip, fp := math.Modf(x)
		s, c := math.Sincos(x)
		if i < 60 {
			fmt.Println(x, fr, e, math.Ldexp(fr, e-3), math.Ldexp(x, -1070), math.Ldexp(x, 3), ip, fp, s, c, math.Ilogb(x), math.Signbit(x), math.IsInf(x, 0))
			fmt.Println(math.FMA(x, xs[(i+1)%60], xs[(i+2)%60]), math.FMA(x, x, -x*x), math.Nextafter32(float32(x), 5))
		}
	}
	for n := -330; n < 312; n += 7 {
		fmt.Println(math.Pow10(n))
	}
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MaxFloat32, math.SmallestNonzeroFloat64, math.Pi)
	for i := 0; i < 200; i++ {
		seed = seed*6364136223846793005 + 1442695040888963407
		x := seed >> (i % 64)
		seed = seed*6364136223846793005 + 1442695040888963407
		y := seed>>(i%61) | 1
		hi, lo := bits.Mul64(x, y)
		q, r := bits.Div64(x%y, seed, y)
		s, c := bits.Add64(x, y, 1)
		d, bo := bits.Sub64(x, y, 1)
		fmt.Println(hi, lo, q, r, s, c, d, bo, bits.Len64(x), bits.LeadingZeros32(uint32(x)), bits.TrailingZeros16(uint16(x)), bits.TrailingZeros64(x), bits.OnesCount64(x), bits.Reverse64(x), bits.Reverse8(uint8(x)), bits.Reverse16(uint16(x)), bits.ReverseBytes32(uint32(x)), bits.RotateLeft8(uint8(x), i), bits.RotateLeft16(uint16(x), -i), bits.RotateLeft32(uint32(x), i), bits.RotateLeft64(x, -i), bits.Rem64(x, y, y), bits.Len8(uint8(x)))
		sa, ca := bits.Add32(uint32(x), uint32(y), 1)
		da, ba := bits.Sub32(uint32(x), uint32(y), 1)
		fmt.Println(sa, ca, da, ba)
	}
	defer func() { fmt.Println(recover()) }()
	bits.Div64(5, 1, uint64(len(xs)-len(xs)+3))
}
