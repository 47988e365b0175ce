package main

var (
	a = 4__2 // ERROR "'_' must separate successive digits"
	b = 0_xBadFace // ERROR "'_' must separate successive digits" "syntax error: unexpected name xBadFace in grouped declaration; possibly missing semicolon or newline or )"
	c = 0b12 // ERROR "invalid digit '2' in binary literal"
	d = 089 // ERROR "invalid digit '8' in octal literal"
	e = 0o8 // ERROR "invalid digit '8' in octal literal"
	f = 0x // ERROR "hexadecimal literal has no digits"
	g = 0b // ERROR "binary literal has no digits"
	h = 0xG // ERROR "hexadecimal literal has no digits"
	i = 1_000_ // ERROR "'_' must separate successive digits"
)
