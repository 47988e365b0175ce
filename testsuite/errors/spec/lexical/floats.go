package main

var (
	a = 0x.p1 // ERROR "hexadecimal literal has no digits"
	b = 1p-2 // ERROR "'p' exponent requires hexadecimal mantissa"
	c = 0x1.5e-2 // ERROR "hexadecimal mantissa requires a 'p' exponent"
	d = 1_.5 // ERROR "'_' must separate successive digits"
	e = 1._5 // ERROR "'_' must separate successive digits"
	f = 1.5_e1 // ERROR "'_' must separate successive digits"
	g = 1.5e_1 // ERROR "'_' must separate successive digits"
	h = 1.5e1_ // ERROR "'_' must separate successive digits"
	i = 1e // ERROR "exponent has no digits"
	j = 0x1p // ERROR "exponent has no digits"
	k = 0b1.0 // ERROR "invalid radix point in binary literal"
	l = 08i
)
