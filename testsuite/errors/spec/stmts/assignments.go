package main

import "math"

const c = 1

func f() int            { return 1 }
func two() (int, int)   { return 1, 2 }
func none()             {}

type T struct{ n int }

func main() {
	x, y := 1, 2
	x = "s"
	x, y = 1
	x, y = 1, 2, 3
	x = two()
	x, y = f()
	x, y, _ = two()
	x = none()
	1 = x
	c = 2
	f() = 1
	"abc"[0] = 'x'
	s := "abc"
	s[0] = 'x'
	math.Pi = 3
	m := map[string]T{}
	m["a"].n = 1
	x += "s"
	x, y += 1, 2 // ERROR "syntax error: unexpected +=, expected := or = or comma"
	_ += 1
	x += 1.5
	x <<= 1.5
	x &&= true // ERROR "syntax error: unexpected =, expected expression"
	none = nil
	main = f
	T{}.n = 1 // ERROR "syntax error: unexpected . after top level declaration"
	int = 3
	nil = 1
	x + y = 3
	_ = nil
	var i interface{ M() } = 1
	_, _ = x // ERROR "syntax error: non-declaration statement outside function body"
	x = y = 1
}
