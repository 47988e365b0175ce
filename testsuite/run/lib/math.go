package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Sqrt(2), math.Floor(-1.5), math.Ceil(1.2), math.Trunc(-2.7), math.Abs(-3), math.Pow(2, 10), math.Mod(7, 3))
	fmt.Println(math.Sin(1), math.Cos(1), math.Tan(1), math.Atan2(1, 2), math.Exp(1), math.Log(10), math.Log2(8), math.Log10(1000))
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxInt32, math.Pi, math.E)
	fmt.Println(math.Inf(1), math.Inf(-1), math.NaN(), math.IsNaN(math.NaN()), math.IsInf(math.Inf(1), 0))
	fmt.Println(math.Max(1, 2), math.Min(1, 2), math.Hypot(3, 4), math.Cbrt(27), math.Round(2.5), math.RoundToEven(2.5))
	fmt.Println(math.Float64bits(1.5), math.Float32frombits(0x40490fdb), math.MaxFloat64, math.SmallestNonzeroFloat64)
	fr, ex := math.Frexp(10)
	ip, fp := math.Modf(3.25)
	fmt.Println(fr, ex, ip, fp, math.Ldexp(0.5, 4), math.Signbit(-0.0), math.Copysign(3, -1))
	fmt.Println(math.Asin(1), math.Acos(0), math.Atan(1), math.Sinh(1), math.Cosh(1), math.Tanh(1))
}
