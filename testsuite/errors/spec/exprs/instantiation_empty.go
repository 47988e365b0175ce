package main

func f[T any](t T) {}

func main() {
	f[]() // ERROR "syntax error: unexpected ], expected operand"
}
