package main

func main() {
	x := 1 // ERROR "declared and not used: x"
	var y, z int // ERROR "declared and not used: z"
	_ = y
	a, b := 1, 2 // ERROR "declared and not used: b"
	_ = a
}
