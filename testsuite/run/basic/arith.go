package main

import "fmt"

func main() {
	var a, b int = 17, -5
	fmt.Println(a+b, a-b, a*b, a/b, a%b, b/3, b%3, -a/b)
	var i8 int8 = 127
	i8++
	fmt.Println(i8, -i8, i8/-1, i8%-1)
	var u8 uint8 = 0
	u8--
	fmt.Println(u8, u8<<1, u8>>1, ^u8, u8&^0xf)
	var m int64 = -1 << 63
	n := int64(-1)
	fmt.Println(m/n, m%n, -m, m-1)
	var u64 uint64 = 1<<64 - 1
	fmt.Println(u64, u64*u64, u64/3, u64%10, u64>>63)
	var s uint = 70
	fmt.Println(1<<s == 0, int32(-8)>>s, uint32(8)>>s, int64(1)<<(s-8))
	x := 0.1
	fmt.Println(x+0.2, x*3, 1/x, -x, float32(x)+0.2)
	c := complex(1, 2)
	fmt.Println(c*c, c/complex(0, 1), real(c), imag(c), c == complex(1, 2))
	fmt.Println(7&3, 7|8, 7^2, 6&^3, 1<<10|1)
	var i16 int16 = -32768
	fmt.Println(-i16, i16-1, uint16(i16), int8(i16>>4), uint32(i16))
}
