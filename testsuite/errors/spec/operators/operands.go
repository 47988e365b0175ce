package main

type T struct{ f []int }
type MyInt int

func main() {
	var i int
	var j int64
	var f float64
	var s string
	var b bool
	var p *int
	var sl []int
	var m MyInt
	var u uint8
	_ = i + j
	_ = i + f
	_ = i + s
	_ = i + m
	_ = s - s
	_ = b + b
	_ = p + 1
	_ = sl + sl
	_ = f % 2
	_ = f & 1
	_ = f << 1
	_ = i << f
	_ = i << "a"
	_ = i << -1
	_ = 1.5 << i
	_ = s * 2
	_ = i && b
	_ = b && 1
	_ = !i
	_ = -s
	_ = ^f
	_ = -b
	_ = +"a"
	_ = i / 0
	_ = i % 0
	_ = u + 256
	_ = i + 1.5
	_ = i + "a"
	_ = i + nil
	_ = 1 + nil
	_ = T{} + T{}
	_ = *i
	_ = <-i
	_ = i++ // ERROR "syntax error: unexpected ++ at end of statement"
}
