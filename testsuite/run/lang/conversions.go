// Conversions between all kinds of numbers at their edges, as on amd64.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

//go:noinline
func f64(x float64) (int8, int16, int32, int64, uint8, uint16, uint32, uint64) {
	return int8(x), int16(x), int32(x), int64(x), uint8(x), uint16(x), uint32(x), uint64(x)
}

//go:noinline
func ints(x int64) (float32, float64, int8, uint8, uint16, int32, uint32, uint64) {
	return float32(x), float64(x), int8(x), uint8(x), uint16(x), int32(x), uint32(x), uint64(x)
}

//go:noinline
func uints(x uint64) (float32, float64, int8, int64, uint32) {
	return float32(x), float64(x), int8(x), int64(x), uint32(x)
}

//go:noinline
func shifts(x int64, u uint64, n uint) []any {
	return []any{x << n, x >> n, u << n, u >> n, int8(x) << n, int8(x) >> n, uint8(u) << n, uint8(u) >> n, int32(x) >> n, uint32(u) << n, 1 << n, int16(1) << n}
}

//go:noinline
func arith(a, b int64) []any {
	return []any{a + b, a - b, a * b, a / b, a % b, a &^ b, a ^ b, int8(a) * int8(b), int32(a) / int32(b|1), uint32(a) % uint32(b|1), -a, ^a, int8(a) / int8(b|1), uint8(a) / uint8(b|1)}
}

type str string
type bytes []byte
type runes []rune
type myByte byte

func main() {
	for _, x := range []float64{0, 1.9, -1.9, 127, 255, 300, -129, 1e5, 2147483647, 2147483648, -2147483649, 4294967295, 9007199254740993, 9.2e18} {
		a, b, c, d, e, f, g, h := f64(x)
		fmt.Println(x, int64(a) == int64(int8(int64(x))), b == int16(int64(x)), c == int32(int64(x)), d, e == uint8(int64(x)), f == uint16(int64(x)), g == uint32(int64(x)), x < 0 || h == uint64(int64(x)))
	}
	for _, x := range []int64{0, -1, 127, 128, -129, 65536, math.MaxInt32 + 1, math.MinInt64, math.MaxInt64, 1<<53 + 1, 16777217} {
		fmt.Println(ints(x))
		fmt.Println(uints(uint64(x)))
	}
	for _, n := range []uint{0, 1, 7, 8, 31, 32, 63, 64, 65, 1 << 40} {
		fmt.Println(shifts(-12345678901, 12345678901234567890, n)...)
	}
	for _, p := range [][2]int64{{7, 3}, {-7, 3}, {7, -3}, {math.MinInt64, -1}, {math.MaxInt64, 2}, {-128, -1}, {200, 100}} {
		fmt.Println(arith(p[0], p[1])...)
	}
	inf, nan := math.Inf(1), math.NaN()
	fmt.Println(inf > 1, nan == nan, nan != nan, nan < 1, !(nan >= 1), min(nan, 1), max(1, inf), min(0.0, math.Copysign(0, -1)), 1/max(math.Copysign(0, -1), 0))
	var f32 float32 = 16777216
	fmt.Println(f32+1 == f32, float32(0.1), float64(float32(0.1)), f32*f32*f32*f32*f32*f32, -f32/0.3)
	c := complex(1, -2)
	z := complex64(c)
	fmt.Println(c*c, c/complex(0, 1), z*z, real(z), -c, c == complex128(z), complex(inf, nan), c/0)
	for _, r := range []rune{'a', 0x7ff, 0x800, 0xd800, 0x10ffff, 0x110000, -1} {
		fmt.Printf("%q %x ", string(r), string(r))
	}
	fmt.Println()
	s := str("aé\xff\u4e16")
	fmt.Println([]byte(s), []rune(s), string(bytes(s)), str(runes(s)), []myByte(s), string([]myByte{104, 105}))
	b := []byte("abc")
	st := string(b)
	b[0] = 'z'
	fmt.Println(st, string(b), string(b[1:2]), string([]rune{0x4e16, -5}))
	arr := [4]int{1, 2, 3, 4}
	sl := arr[:]
	pa := (*[4]int)(sl)
	pa[0] = 9
	a2 := [2]int(sl)
	a2[0] = 5
	fmt.Println(arr, a2, (*[0]int)(nil) == nil, (*[0]int)([]int{}) != nil)
	type S struct {
		a int8
		b int64
		c [3]int16
		d string
	}
	var v S
	fmt.Println(unsafe.Sizeof(v), unsafe.Alignof(v), unsafe.Offsetof(v.b), unsafe.Offsetof(v.c), unsafe.Offsetof(v.d), unsafe.Sizeof(struct {
		a [0]int
		b struct{}
	}{}))
	bits := *(*uint64)(unsafe.Pointer(&[]float64{1.5}[0]))
	fmt.Printf("%x %v\n", bits, *(*float64)(unsafe.Pointer(&bits)))
	us := unsafe.Slice(&arr[1], 2)
	us[1] = 77
	fmt.Println(us, arr, unsafe.String(&b[0], 2), *unsafe.StringData(st), *unsafe.SliceData(sl), *(*int)(unsafe.Add(unsafe.Pointer(&arr), 8)))
	const big = 1 << 100
	fmt.Println(big>>98, float64(big), uint8(big>>93), 'a'+1.0, 5/2*2.0, 5/2.0, 1<<3.0, len("é"), len([...]int{9: 1}))
	var i8 int8 = -128
	var u8 uint8 = 255
	i8--
	u8++
	fmt.Println(i8, u8, -i8, ^u8, i8/-1, u8-1, +i8)
	var ip uintptr = 1
	ip -= 2
	fmt.Println(ip, ip == math.MaxUint64, ip>>63)
	x := 0.1
	y := x*3 - 0.3
	fmt.Println(y, float32(x)*3, math.Float32bits(float32(x)), int64(math.Float64frombits(0x43dfffffffffffff)))
}
