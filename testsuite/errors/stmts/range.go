package main

func main() {
	for i, j, := range []int{} { // ERROR "syntax error: unexpected :=, expected expression"
	}
}
