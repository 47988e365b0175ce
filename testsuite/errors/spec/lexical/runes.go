package main

var (
	a = 'aa' // ERROR "more than one character in rune literal"
	b = '\k' // ERROR "unknown escape"
	c = '\xa' // ERROR "invalid character '\'' in hexadecimal escape"
	d = '\0' // ERROR "invalid character '\'' in octal escape"
	e = '\400' // ERROR "octal escape value 256 > 255"
	f = '\uDFFF' // ERROR "escape is invalid Unicode code point U+DFFF"
	g = '\U00110000' // ERROR "escape is invalid Unicode code point U+110000"
	h = '' // ERROR "empty rune literal or unescaped '"
	i = '\"' // ERROR "unknown escape"
	j = 'é'
)
