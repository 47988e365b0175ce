package p
func f(i int, s uint, x float64, str string, neg int8) {
	_ = 1 << -1
	_ = 1 << 1.5
	_ = 1.5 << 1
	_ = 1 << s
	var a float64 = 1 << s
	var b int = 1.0 << s
	var c = 1.0 << s
	_ = x << 1
	_ = i << x
	_ = i << str
	_ = i << 1.0
	_ = i << 1.5
	_ = str << 1
	var w int64 = 1.0 << 33
	var x2 = a[1.0 << s]
	var g float32 = 1 << s + 1.0
	_ = 1 << 10000
	_ = 1 << 600
	_ = i << neg
	_ = 1.5 << s
	_ = "a" << s
	_ = 1 << float64(2)
	var u = uint8(1 << s)
	var k = float32(1 << s)
	_ = i << nil
	var h int8 = 300 << s
	_ = int8(300 << s)
	const big = 1 << 100
	_ = big >> 98
	_ = big
	println(1 << s, 1.0 << s)
	_, _, _, _, _, _, _, _, _ = b, c, w, x2, g, u, k, h, a
}
