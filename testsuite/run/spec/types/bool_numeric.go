// Boolean and numeric types: sizes, two's complement, distinct types, aliases byte and rune.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

type Flag bool

func (f Flag) Not() Flag { return !f }

func which(x any) string {
	switch x.(type) {
	case uint8:
		return "uint8"
	case int32:
		return "int32"
	case int:
		return "int"
	case int64:
		return "int64"
	case uint:
		return "uint"
	case uintptr:
		return "uintptr"
	}
	return "other"
}

func main() {
	fmt.Println(Flag(true).Not(), !Flag(false), true && !false || false)
	fmt.Println(math.MaxInt8, math.MinInt8, math.MaxUint8, math.MaxInt16, math.MinInt16, math.MaxUint16)
	fmt.Println(math.MaxInt32, math.MinInt32, math.MaxUint32, math.MaxInt64, math.MinInt64, uint64(math.MaxUint64))
	var i8 int8 = 127
	var i16 int16 = 32767
	var i32 int32 = 1<<31 - 1
	var i64 int64 = 1<<63 - 1
	var i int = 1<<63 - 1
	i8, i16, i32, i64, i = i8+1, i16+1, i32+1, i64+1, i+1
	fmt.Println(i8, i16, i32, i64, i)
	var u8 uint8
	var u16 uint16
	var u32 uint32
	var u64 uint64
	var u uint
	var up uintptr
	u8, u16, u32, u64, u, up = u8-1, u16-1, u32-1, u64-1, u-1, up-1
	fmt.Println(u8, u16, u32, u64, u, up)
	var b byte = u8
	var r rune = i32
	fmt.Println(which(b), which(r), which(int(1)), which(int64(1)), which(uint(1)), which(up), which(int8(1)))
	fmt.Println(unsafe.Sizeof(i), unsafe.Sizeof(u), unsafe.Sizeof(up), unsafe.Sizeof(1i), unsafe.Sizeof(complex64(1i)))
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat32, math.MaxFloat64, math.SmallestNonzeroFloat64)
	f32 := float32(0.1)
	f64 := float64(f32)
	fmt.Println(f32, f64, f64 == 0.1, float32(f64) == f32)
	c := complex(f32, 2)
	fmt.Printf("%T %v %T\n", c, c, real(c))
	fmt.Println(int(i8)+int(u8), int64(i32)+int64(r))
}
