package main

const Huge = 1 << 100
const Four int8 = Huge >> 98

const f = int32(1) << 33 // ERROR "int32(1) << 33 (constant 8589934592 of type int32) overflows int32"
const g = float64(2) >> 1 // ERROR "invalid operation: shifted operand float64(2) (constant 2 of type float64) must be integer"

var (
	a = uint(-1) // ERROR "constant -1 overflows uint"
	b = int(3.14) // ERROR "cannot convert 3.14 (untyped float constant) to type int"
	c = int64(Huge) // ERROR "constant 1267650600228229401496703205376 overflows int64"
	d = Four * 300 // ERROR "300 (untyped int constant) overflows int8"
	e = Four * 100 // ERROR "Four * 100 (constant 400 of type int8) overflows int8"
	h = 3.14 / 0.0 // ERROR "invalid operation: division by zero"
	i = 1 / 0 // ERROR "invalid operation: division by zero"
	j = uint8(^1) // ERROR "constant -2 overflows uint8"
	k = Huge // ERROR "cannot use Huge (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)"
	l int8 = 128 // ERROR "cannot use 128 (untyped int constant) as int8 value in variable declaration (overflows)"
	m uint = -1 // ERROR "cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)"
	n float32 = 1e40 // ERROR "cannot use 1e40 (untyped float constant 1e+40) as float32 value in variable declaration (overflows)"
	o = 1 % 0 // ERROR "invalid operation: division by zero"
	p = 1.5 % 2 // ERROR "invalid operation: operator % not defined on 1.5 (untyped float constant)"
	q = "a" + 1 // ERROR "+ 1 (mismatched types untyped string and untyped int)"
	r = 1 << -1 // ERROR "invalid operation: negative shift count -1 (untyped int constant)"
	s = 1 << 1.5 // ERROR "1.5 (untyped float constant) truncated to uint"
	t = 1.1 << 3 // ERROR "invalid operation: shifted operand 1.1 (untyped float constant) must be integer"
	u int = 1.1 // ERROR "cannot use 1.1 (untyped float constant) as int value in variable declaration (truncated)"
	v byte = 'ā' // ERROR "cannot use 'ā' (untyped rune constant 257) as byte value in variable declaration (overflows)"
	w = string(65.0) // ERROR "cannot convert 65.0 (untyped float constant 65) to type string"
	x = 10 / 0i // ERROR "invalid operation: division by zero"
	y = -uint8(1) // ERROR "-uint8(1) (constant -1 of type uint8) overflows uint8"
	z = !1 // ERROR "invalid operation: operator ! not defined on 1 (untyped int constant)"
)
