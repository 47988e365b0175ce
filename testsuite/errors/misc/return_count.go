package main

import "strconv"

func main() {
	n := strconv.Atoi("1") // ERROR "assignment mismatch: 1 variable but strconv.Atoi returns 2 values"
	n, err := strconv.Itoa(1) // ERROR "assignment mismatch: 2 variables but strconv.Itoa returns 1 value"
	var a, b, c = 1, 2 // ERROR "missing init expr for c"
	a, b = b // ERROR "assignment mismatch: 2 variables but 1 value"
	_, _, _, _, _ = n, err, a, b, c
	if strconv.Atoi("x") { // ERROR ") (value of type (int, error)) in single-value context"
	}
}
