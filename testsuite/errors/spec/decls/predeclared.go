package main

func main() {
	var a int = true // ERROR "declared and not used: a" "cannot use true (untyped bool constant) as int value in variable declaration"
	b := append // ERROR "declared and not used: b" "append (built-in) must be called"
	len = nil // ERROR "len (built-in) must be called"
	int = 3 // ERROR "int (type) is not an expression"
	true = false // ERROR "cannot assign to true (neither addressable nor a map index expression)"
	_ = iota // ERROR "cannot use iota outside constant declaration"
	nil := 1
	_ = nil
	_ = string // ERROR "string (type) is not an expression"
	any() // ERROR "missing argument in conversion to any"
	println(print) // ERROR "print (built-in) must be called"
	_ = min // ERROR "min (built-in) must be called"
}
