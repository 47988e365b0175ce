package main

import (
	"fmt" // ERROR "imported and not used"
	"math"
)

type T int

func g[X any]() {}

func main() {
	_ = undefined // ERROR "undefined: undefined"
	_ = fmt // ERROR "use of package fmt not in selector"
	_ = T // ERROR "T (type) is not an expression"
	_ = math.pi // ERROR "undefined: math.pi (but have Pi)"
	_ = math.Undefined // ERROR "undefined: math.Undefined"
	_ = main.x // ERROR "main.x undefined (type func() has no field or method x)"
	fmt = 1 // ERROR "use of package fmt not in selector"
	g // ERROR "cannot use generic function g without instantiation"
	g[int] // ERROR "g[int] (value of type func()) is not used"
	1 // ERROR "1 (untyped int constant) is not used"
	"x" // ERROR "(untyped string constant) is not used"
	-1 // ERROR "-1 (untyped int constant) is not used"
	math.Pi // ERROR "math.Pi (untyped float constant 3.14159) is not used"
	_ = math._ // ERROR "undefined: math._"
	_ = int.x // ERROR "int.x undefined (type int has no field or method x)"
	x.y = 1 // ERROR "undefined: x"
	_ = g // ERROR "cannot use generic function g without instantiation"
}
