package main

import "os"

var a = nil // ERROR "use of untyped nil in variable declaration"
var b int = "x" // ERROR "(untyped string constant) as int value in variable declaration"
var c, d = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
var e, g int = 1, 2, 3 // ERROR "extra init expr 3"
var h, i = two()
var j = two() // ERROR "multiple-value two() (value of type (int, string)) in single-value context"
var k = none() // ERROR "none() (no value) used as value"
var l, m, n = two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"

func two() (int, string) { return 1, "" }
func none()              {}

func main() {
	var x int // ERROR "declared and not used: x"
	y := 1 // ERROR "declared and not used: y"
	var z = func() int { w := 2; return 1 } // ERROR "declared and not used: z" "declared and not used: w"
	x, y := 3, 4 // ERROR "no new variables on left side of :="
	x, a := 1, 2, 3 // ERROR "declared and not used: a" "assignment mismatch: 2 variables but 3 values"
	p.q := 1 // ERROR "undefined: p" "non-name p.q on left side of :="
	r, r := 1, 2 // ERROR "declared and not used: r" "r repeated on left side of :="
	var s, t = 1, 2 // ERROR "declared and not used: s" "declared and not used: t"
	f, err := os.Open("x") // ERROR "declared and not used: f" "declared and not used: err"
	if u := 1; true { // ERROR "declared and not used: u"
	}
	x2 := none() // ERROR "declared and not used: x2" "none() (no value) used as value"
	x3, x4 := 1 // ERROR "declared and not used: x3" "declared and not used: x4" "assignment mismatch: 2 variables but 1 value"
}
