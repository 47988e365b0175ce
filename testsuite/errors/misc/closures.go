package main

func main() {
	f := func(x int) int {
		y := 1 // ERROR "declared and not used: y"
		return "a" // ERROR "(untyped string constant) as int value in return statement"
	}
	g := func() int {} // ERROR "missing return"
	f("x") // ERROR "(untyped string constant) as int value in argument to f"
	func() {
		unused := 1 // ERROR "declared and not used: unused"
	}()
	_ = g
	var h func(int) = func(string) {} // ERROR "cannot use func(string) {} (value of type func(string)) as func(int) value in variable declaration"
	_ = h
}
