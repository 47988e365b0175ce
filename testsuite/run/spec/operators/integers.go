// Integer operators: truncated division, overflow, shifts.
package main

import "fmt"

func div[T int8 | int16 | int32 | int64 | int](x, y T) (T, T) { return x / y, x % y }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	for _, p := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		q, r := div(p[0], p[1])
		fmt.Print(q, r, p[0] == q*p[1]+r, " ")
	}
	fmt.Println()
	fmt.Println(div[int8](-128, -1))
	fmt.Println(div[int16](-32768, -1))
	fmt.Println(div[int32](-1<<31, -1))
	fmt.Println(div[int64](-1<<63, -1))
	x := -11
	fmt.Println(x/4, x%4, x>>2, x&3, 11/4, 11%4, 11>>2, 11&3)
	var s uint = 100
	var i8 int8 = -7
	var u8 uint8 = 200
	fmt.Println(1<<s == 0, x>>s, u8>>s, u8<<1, i8<<1, i8>>1, u8>>1, uint64(1)<<63>>63, i8<<7)
	fmt.Println(+i8, -i8, ^i8, ^u8, -u8, ^0, -int8(-127)-1)
	var si int8 = 3
	var su uint8 = 255
	fmt.Println(1<<si, int64(1)<<su, -1>>su, x<<si, x>>si)
	var max int32 = 1<<31 - 1
	y := max + 1
	fmt.Println(y < max, max*max, -(-max - 1), max+max, y-1)
	var u32 uint32 = 1 << 31
	fmt.Println(u32*2, u32+u32, u32-u32-1, u32<<1, u8-201, u8*u8)
	fmt.Println(6&3, 6|3, 6^3, 6&^3, -6&3, -6|3, -6^3, -6&^3, i8&0x7f, u8&^0xf)
	z, n := 0, -1
	try("div", func() { x /= z })
	try("rem", func() { x %= z })
	try("unsigned", func() { u8 /= uint8(z) })
	try("shift", func() { x <<= n })
	try("shift right", func() { u8 >>= n })
	try("zero over zero", func() { _ = z / z })
	try("shift int8", func() { _ = 1 >> int8(n) })
	fmt.Println(x, u8, 7/int64(2), uint64(1<<63)/3, uint64(1<<63)%10)
	for d := 1; d < 12; d += 2 {
		fmt.Print(-100/d, -100%d, 100/-d, uint8(200)/uint8(d), " ")
	}
	fmt.Println(-100/7, -100%7, int8(-100)/3, -128/int8(2), uint64(1<<64-1)/10, uint32(1<<32-1)/7)
}
