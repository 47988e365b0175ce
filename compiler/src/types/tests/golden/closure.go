package p
func f() {
	x := 1
	g := func(a int) int { return a + y }
	h := func() { z := 1 }
	func() { x = 2 }()
	var r = func() int { return r() }
	rec := func() { rec() }
	g("a")
	_ = g(1) + "a"
	defer func() { recover() }()
	go func(a int) {}()
	func(a, b int) {}(1)
	_ = func() int { return "a" }
	_ = func(a, a int) {}
	w := func() (int, error) { return 1 }
	w
	h()
}
var a = func() int { return b }()
var b = 1
