package main

func main() {
	range := 1 // ERROR "syntax error: unexpected keyword range, expected }"
	var func int // ERROR "syntax error: unexpected keyword func, expected name"
	type := 2 // ERROR "syntax error: unexpected :=, expected name"
} // ERROR "syntax error: non-declaration statement outside function body"
