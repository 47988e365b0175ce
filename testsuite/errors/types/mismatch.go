package main

type MyInt int

func main() {
	i, f, s := 1, 1.5, "x"
	_ = i + f // ERROR "invalid operation: i + f (mismatched types int and float64)"
	_ = s + i // ERROR "invalid operation: s + i (mismatched types string and int)"
	_ = i && true // ERROR "invalid operation: i && true (mismatched types int and untyped bool)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i (variable of type int)"
	_ = -s // ERROR "invalid operation: operator - not defined on s (variable of type string)"
	var m MyInt = i // ERROR "cannot use i (variable of type int) as MyInt value in variable declaration"
	_ = m == i // ERROR "invalid operation: m == i (mismatched types MyInt and int)"
	_ = m + 1
	_ = s - s // ERROR "invalid operation: operator - not defined on s (variable of type string)"
	_ = true + false // ERROR "invalid operation: operator + not defined on true (untyped bool constant)"
	_ = f % 2.0 // ERROR "invalid operation: operator % not defined on f (variable of type float64)"
	_ = i << f // ERROR "invalid operation: shift count f (variable of type float64) must be integer"
	_ = nil == nil // ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)"
}
