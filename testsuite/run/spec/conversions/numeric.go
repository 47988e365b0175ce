// Conversions between numeric types.
package main

import (
	"fmt"
	"math"
)

func main() {
	v := uint16(0x10F0)
	fmt.Printf("%#x %d %d\n", uint32(int8(v)), int8(v), uint8(v))
	i := -1
	fmt.Println(uint8(i), uint16(i), uint32(i), uint64(i), int8(i), uint(i), uintptr(i))
	var i32 int32 = -2
	var u32 uint32 = 1<<32 - 2
	fmt.Println(int64(i32), int64(u32), uint64(i32), int32(u32), int16(u32))
	var i64 int64 = 1<<40 + 300
	fmt.Println(int32(i64), int8(i64), uint8(i64), uint16(i64))
	f, g := 3.99, -3.99
	fmt.Println(int(f), int(g), int8(f), uint8(f), int64(1e18+f), uint64(1<<63+1e4), int32(g))
	big := 16777217
	fmt.Println(float32(big), float64(big), float32(1<<24+1.0), float64(float32(f)), float32(0.1) == 0.1)
	var mx uint64 = math.MaxUint64
	fmt.Println(float64(mx), float32(mx), float64(int64(math.MaxInt64)), float64(uint64(1<<63+1025)))
	c := complex(0.1, 1e300)
	fmt.Println(complex64(c), complex128(complex64(1i)), complex64(0.1+0.2i))
	x := float32(0.1)
	fmt.Println(float32(x+0.1), float64(x)+0.1, x*x, float64(x)*float64(x), float32(float64(x)*float64(x)))
	d := 1e40
	fmt.Println(float32(d), float32(-d), float32(1e-50*f), float32(math.NaN()))
	r := 'é'
	fmt.Println(byte(r), int(r), float64(r), uint8("é"[1]))
	for _, n := range []int64{-1 << 63, -1, 0, 1, 1<<63 - 1} {
		fmt.Print(float64(n), " ", float32(n), " ", uint32(n), " ", int16(n), "; ")
	}
	fmt.Println()
}
