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
	_ = i + j // ERROR "invalid operation: i + j (mismatched types int and int64)"
	_ = i + f // ERROR "invalid operation: i + f (mismatched types int and float64)"
	_ = i + s // ERROR "invalid operation: i + s (mismatched types int and string)"
	_ = i + m // ERROR "invalid operation: i + m (mismatched types int and MyInt)"
	_ = s - s // ERROR "invalid operation: operator - not defined on s (variable of type string)"
	_ = b + b // ERROR "invalid operation: operator + not defined on b (variable of type bool)"
	_ = p + 1 // ERROR "invalid operation: p + 1 (mismatched types *int and untyped int)"
	_ = sl + sl // ERROR "invalid operation: operator + not defined on sl (variable of type []int)"
	_ = f % 2 // ERROR "invalid operation: operator % not defined on f (variable of type float64)"
	_ = f & 1 // ERROR "invalid operation: operator & not defined on f (variable of type float64)"
	_ = f << 1 // ERROR "invalid operation: shifted operand f (variable of type float64) must be integer"
	_ = i << f // ERROR "invalid operation: shift count f (variable of type float64) must be integer"
	_ = i << "a" // ERROR "(untyped string constant) to type uint"
	_ = i << -1 // ERROR "invalid operation: negative shift count -1 (untyped int constant)"
	_ = 1.5 << i // ERROR "invalid operation: shifted operand 1.5 (untyped float constant) must be integer"
	_ = s * 2 // ERROR "invalid operation: s * 2 (mismatched types string and untyped int)"
	_ = i && b // ERROR "invalid operation: i && b (mismatched types int and bool)"
	_ = b && 1 // ERROR "invalid operation: b && 1 (mismatched types bool and untyped int)"
	_ = !i // ERROR "invalid operation: operator ! not defined on i (variable of type int)"
	_ = -s // ERROR "invalid operation: operator - not defined on s (variable of type string)"
	_ = ^f // ERROR "invalid operation: operator ^ not defined on f (variable of type float64)"
	_ = -b // ERROR "invalid operation: operator - not defined on b (variable of type bool)"
	_ = +"a" // ERROR "invalid operation: operator + not defined on"
	_ = i / 0 // ERROR "invalid operation: division by zero"
	_ = i % 0 // ERROR "invalid operation: division by zero"
	_ = u + 256 // ERROR "256 (untyped int constant) overflows uint8"
	_ = i + 1.5 // ERROR "1.5 (untyped float constant) truncated to int"
	_ = i + "a" // ERROR "(mismatched types int and untyped string)"
	_ = i + nil // ERROR "invalid operation: i + nil (mismatched types int and untyped nil)"
	_ = 1 + nil // ERROR "invalid operation: 1 + nil (mismatched types untyped int and untyped nil)"
	_ = T{} + T{} // ERROR "invalid operation: operator + not defined on T{} (value of struct type T)"
	_ = *i // ERROR "invalid operation: cannot indirect i (variable of type int)"
	_ = <-i // ERROR "invalid operation: cannot receive from non-channel int i (variable of type int)"
}
