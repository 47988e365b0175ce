package main

func f() int { return 1 }
func v()     {}

type B bool

func main() {
	if 1 { // ERROR "non-boolean condition in if statement"
	}
	if "x" { // ERROR "non-boolean condition in if statement"
	}
	if f() { // ERROR "non-boolean condition in if statement"
	}
	if nil { // ERROR "non-boolean condition in if statement"
	}
	if v() { // ERROR "v() (no value) used as value"
	}
	x := 1
	if x { // ERROR "non-boolean condition in if statement"
	}
	if x := 2; x == 2 {
	}
	if y := 3; true { // ERROR "declared and not used: y"
	}
	for 1 { // ERROR "non-boolean condition in for statement"
	}
	for x { // ERROR "non-boolean condition in for statement"
	}
	for i := 0; i; i++ { // ERROR "non-boolean condition in for statement"
	}
	for i := 0; i < 10; {
	}
	for B(true) {
	}
	for x < "a" { // ERROR "(mismatched types int and untyped string)"
	}
	if x == 1 && 2 { // ERROR "invalid operation: x == 1 && 2 (mismatched types untyped bool and untyped int)"
	}
}
