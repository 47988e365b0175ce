package main

func main() {
	x := 1
	x += "a"
	x, y += 1, 2 // ERROR "syntax error: unexpected +=, expected := or = or comma"
}
