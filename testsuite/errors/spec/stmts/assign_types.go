package main

import "math"

const c = 1

func f() int          { return 1 }
func two() (int, int) { return 1, 2 }
func none()           {}

type T struct{ n int }

func main() {
	x, y := 1, 2
	x = "s" // ERROR "(untyped string constant) as int value in assignment"
	x, y = 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	x, y = 1, 2, 3 // ERROR "assignment mismatch: 2 variables but 3 values"
	x = two() // ERROR "assignment mismatch: 1 variable but two returns 2 values"
	x, y = f() // ERROR "assignment mismatch: 2 variables but f returns 1 value"
	x, y, _ = two() // ERROR "assignment mismatch: 3 variables but two returns 2 values"
	x = none() // ERROR "none() (no value) used as value"
	1 = x // ERROR "cannot assign to 1 (neither addressable nor a map index expression)"
	c = 2 // ERROR "cannot assign to c (neither addressable nor a map index expression)"
	f() = 1 // ERROR "cannot assign to f() (neither addressable nor a map index expression)"
	"abc"[0] = 'x' // ERROR "[0] (neither addressable nor a map index expression)"
	s := "abc"
	s[0] = 'x' // ERROR "cannot assign to s[0] (neither addressable nor a map index expression)"
	math.Pi = 3 // ERROR "use of package math not in selector" "cannot assign to math.Pi (neither addressable nor a map index expression)"
	m := map[string]T{}
	m["a"].n = 1 // ERROR "cannot assign to struct field m["
	x += "s" // ERROR "(mismatched types int and untyped string)"
	_ += 1 // ERROR "cannot use _ as value or type"
	x += 1.5 // ERROR "1.5 (untyped float constant) truncated to int"
	x <<= 1.5 // ERROR "1.5 (untyped float constant) truncated to uint"
	none = nil // ERROR "cannot assign to none (neither addressable nor a map index expression)"
	main = f // ERROR "cannot assign to main (neither addressable nor a map index expression)"
	T{}.n = 1 // ERROR "cannot assign to T{}.n (neither addressable nor a map index expression)"
	int = 3 // ERROR "int (type) is not an expression"
	nil = 1 // ERROR "cannot assign to nil (neither addressable nor a map index expression)"
	x + y = 3 // ERROR "cannot assign to x + y (neither addressable nor a map index expression)"
	_ = nil // ERROR "use of untyped nil in assignment to _ identifier"
	_, _ = x // ERROR "assignment mismatch: 2 variables but 1 value"
	_ = none() // ERROR "none() (no value) used as value"
	_, _ = two(), 1 // ERROR "multiple-value two() (value of type (int, int)) in single-value context"
	x, s = s, x // ERROR "cannot use s (variable of type string) as int value in assignment" "cannot use x (variable of type int) as string value in assignment"
}
