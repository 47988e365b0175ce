package main

type S string

func main() {
	s := "abc"
	s[0] = 'x' // ERROR "cannot assign to s[0] (neither addressable nor a map index expression)"
	_ = &s[0] // ERROR "invalid operation: cannot take address of s[0] (value of type byte)"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = s["a"] // ERROR "(untyped string constant) to type int"
	s++ // ERROR "invalid operation: s++ (non-numeric type string)"
	const c = "xyz"
	_ = c[5] // ERROR "invalid argument: index 5 out of bounds [0:3]"
	_ = s + S("a") // ERROR ") (mismatched types string and S)"
	var b byte = "a" // ERROR "(untyped string constant) as byte value in variable declaration"
	_ = b
	s = 'a' // ERROR "cannot use 'a' (untyped rune constant 97) as string value in assignment"
	_ = s - "a" // ERROR "invalid operation: operator - not defined on s (variable of type string)"
	_ = cap(s) // ERROR "invalid argument: s (variable of type string) for built-in cap"
}
