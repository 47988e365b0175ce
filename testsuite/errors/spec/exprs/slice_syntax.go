package main

var s []int

func main() {
	_ = s[::] // ERROR "middle index required in 3-index slice" "final index required in 3-index slice"
	_ = s[1:2:] // ERROR "final index required in 3-index slice"
	_ = s[1::3] // ERROR "middle index required in 3-index slice"
	_ = s[] // ERROR "syntax error: unexpected ], expected operand"
}
