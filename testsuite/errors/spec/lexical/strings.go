package main

var (
	a = "\uD800" // ERROR "escape is invalid Unicode code point U+D800"
	b = "\U00110000" // ERROR "escape is invalid Unicode code point U+110000"
	c = "\'" // ERROR "unknown escape"
	d = "\400" // ERROR "octal escape value 256 > 255"
	e = "\z" // ERROR "unknown escape"
	f = "\x4" // ERROR "' in hexadecimal escape"
)
