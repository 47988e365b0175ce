package main

import (
	"fmt"
	"math"
)

//go:noinline
func conv(x float64) (uint64, uint32, uint16, uint8, int64, int32, int16, int8) {
	return uint64(x), uint32(x), uint16(x), uint8(x), int64(x), int32(x), int16(x), int8(x)
}

//go:noinline
func conv32(x float32) (uint64, uint32, uint16, uint8, int64, int32, int16, int8) {
	return uint64(x), uint32(x), uint16(x), uint8(x), int64(x), int32(x), int16(x), int8(x)
}

//go:noinline
func div8(a, b int8) (int8, int8) { return a / b, a % b }

//go:noinline
func div16(a, b int16) (int16, int16) { return a / b, a % b }

//go:noinline
func div32(a, b int32) (int32, int32) { return a / b, a % b }

//go:noinline
func div64(a, b int64) (int64, int64) { return a / b, a % b }

//go:noinline
func shift(a int32, b uint64, c uint8) (int32, int32, uint32, int32, int32) {
	return a << b, a >> b, uint32(a) >> b, a << c, a >> c
}

//go:noinline
func shift8(a int8, b uint8) (int8, int8, uint8) { return a << b, a >> b, uint8(a) >> b }

//go:noinline
func identities(a, b float64) (float64, float64, float64, float64, bool, bool) {
	return a + 0, a - 0, 0 - a, a * 1, a == a, !(a < b)
}

// Conversions out of range, quotients of the smallest numbers, shifts by more than the width and the
// signs of zero are where machines and folding differ.
func main() {
	values := []float64{0, 1.5, -1.5, 255, 256, 300, -129, 1 << 31, 1 << 32, -(1 << 31) - 1, -(1 << 31) - 0.5,
		1 << 62, 1 << 63, -(1 << 63), 1.5 * (1 << 63), 1 << 64, 1e300, -1e300, math.Inf(1), math.Inf(-1),
		math.NaN(), 65536.7, -65537}
	for _, x := range values {
		fmt.Println(x)
		fmt.Println(conv(x))
		fmt.Println(conv32(float32(x)))
	}
	fmt.Println(div8(-128, -1))
	fmt.Println(div16(-32768, -1))
	fmt.Println(div32(math.MinInt32, -1))
	fmt.Println(div64(math.MinInt64, -1))
	fmt.Println(div64(math.MinInt64, 3))
	for _, c := range []uint64{0, 1, 31, 32, 33, 63, 64, 1 << 32, 1 << 63, 255, 256} {
		fmt.Println(shift(-1234567, c, uint8(c)))
		fmt.Println(shift8(-77, uint8(c)))
	}
	zero := math.Copysign(0, -1)
	a, b, c, d, e, f := identities(zero, 0)
	fmt.Println(1/a, 1/b, 1/c, 1/d, e, f)
	fmt.Println(identities(math.NaN(), 0))
	fmt.Println(1/min(zero, 0), 1/max(zero, 0), min(math.NaN(), 1), max(1, math.NaN()))
}
