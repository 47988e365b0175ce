// Representability.
package main

import (
	"fmt"
	"math"
)

func f[T int8 | uint8 | float32](t T) T { return t + 100 }

func main() {
	var a byte = 'a'
	var b rune = 97
	var c string = "foo"
	var d int16 = 1024
	var e byte = 42.0
	var f32 float32 = 2.718281828459045
	var g float64 = -1e-1000
	var h int = 0i
	var i float32 = (42 + 0i)
	var j uint64 = 1e10
	fmt.Println(a, b, c, d, e, f32, g, math.Signbit(g), h, i, j)
	var k float32 = 16777217 // rounds to even
	var l float32 = 0.1
	var m float64 = 0.1
	fmt.Println(k, float64(l) == m, float64(l))
	var n float32 = 3.4028235e38
	var o float32 = 1e-46
	var p float64 = 4.9e-324 / 3
	fmt.Println(n, o, p)
	var q complex64 = 1e38 + 1e-50i
	fmt.Println(q, f[int8](2), f[uint8](3), f[float32](0.5))
	var r int = 'a' - 'A' + 1.0
	var s uint = 1 << 63
	fmt.Println(r, s, int64(-1<<63))
}
