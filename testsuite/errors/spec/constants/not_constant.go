package main

import "math"

var v = 1

func f() int { return 1 }

const (
	a = v // ERROR "v (variable of type int) is not constant"
	b = f() // ERROR "f() (value of type int) is not constant"
	c = math.Sqrt(4) // ERROR "math.Sqrt(4) (value of type float64) is not constant"
	d = []int{1} // ERROR "[]int{…} (value of type []int) is not constant"
	e = nil // ERROR "nil is not constant"
	g = len(s) // ERROR "len(s) (value of type int) is not constant"
	h = len([]int{1}) // ERROR "len([]int{…}) (value of type int) is not constant"
	i = &v // ERROR "&v (value of type *int) is not constant"
	j = string([]byte{'a'}) // ERROR "string([]byte{…}) (value of type string) is not constant"
	k = func() {} // ERROR "func() {} (value of type func()) is not constant"
	l = len([1]int{f()}) // ERROR "len([1]int{…}) (value of type int) is not constant"
)

const m []int = nil // ERROR "invalid constant type []int"
const n [2]int = [2]int{} // ERROR "invalid constant type [2]int"
const o interface{} = 1 // ERROR "invalid constant type interface{}"
const p *int = nil // ERROR "invalid constant type *int"
const q = (*int)(nil) // ERROR "(*int)(nil) (value of type *int) is not constant"

var s = "x"
