package main

func main() {
	s := "abc"
	s[0] = 'x' // ERROR "cannot assign to s[0] (neither addressable nor a map index expression)"
	for i, c := range s {
		s[i] = c // ERROR "cannot assign to s[i] (neither addressable nor a map index expression)"
	}
	var b byte = s // ERROR "cannot use s (variable of type string) as byte value in variable declaration"
	var r rune = "a" // ERROR "(untyped string constant) as rune value in variable declaration"
	_ = s * 2 // ERROR "invalid operation: s * 2 (mismatched types string and untyped int)"
	_ = s + 'c' // ERROR "invalid operation: s + 'c' (mismatched types string and untyped rune)"
	_, _ = b, r
	_ = []rune(s)[0] == "a" // ERROR "(mismatched types rune and untyped string)"
	_ = s == nil // ERROR "invalid operation: s == nil (mismatched types string and untyped nil)"
	_ = 'a' == "a" // ERROR "(mismatched types untyped rune and untyped string)"
}
