package main

const n = -1

var m = 3

type (
	A [n]int // ERROR "invalid array length n (untyped int constant -1)"
	B [m]int // ERROR "invalid array length m"
	C [1.5]int // ERROR "array length 1.5 (untyped float constant) must be integer"
	D ["x"]int // ERROR "(untyped string constant) must be integer"
	E [1 << 63]int // ERROR "invalid array length 1 << 63 (untyped int constant 9223372036854775808)"
	F [2]int
)

func f(a [3]int, b F) {
	a = [2]int{} // ERROR "cannot use [2]int{} (value of type [2]int) as [3]int value in assignment"
	a[3] = 1 // ERROR "invalid argument: index 3 out of bounds [0:3]"
	a[-1] = 1 // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = a[1.5] // ERROR "1.5 (untyped float constant) truncated to int"
	_ = a["x"] // ERROR "(untyped string constant) to type int"
	b = [3]int{} // ERROR "cannot use [3]int{} (value of type [3]int) as F value in assignment"
	var c [...]int // ERROR "invalid use of [...] array (outside a composite literal)"
	_ = c
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds (>= 2)"
	_ = [2]int{5: 1} // ERROR "invalid argument: index 5 out of bounds [0:2]"
}
