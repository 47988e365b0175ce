package main

var (
	a bool    = 0 // ERROR "cannot use 0 (untyped int constant) as bool value in variable declaration"
	b string  = 'a' // ERROR "cannot use 'a' (untyped rune constant 97) as string value in variable declaration"
	c byte    = 1024 // ERROR "cannot use 1024 (untyped int constant) as byte value in variable declaration (overflows)"
	d uint16  = -1 // ERROR "cannot use -1 (untyped int constant) as uint16 value in variable declaration (overflows)"
	e int     = 1.1 // ERROR "cannot use 1.1 (untyped float constant) as int value in variable declaration (truncated)"
	f float32 = 42i // ERROR "cannot use 42i (untyped complex constant (0 + 42i)) as float32 value in variable declaration (overflows)"
	g float64 = 1e1000 // ERROR "cannot use 1e1000 (untyped float constant 1e+1000) as float64 value in variable declaration (overflows)"
	h int8    = -129 // ERROR "cannot use -129 (untyped int constant) as int8 value in variable declaration (overflows)"
	i uint64  = 1 << 64 // ERROR "cannot use 1 << 64 (untyped int constant 18446744073709551616) as uint64 value in variable declaration (overflows)"
	j int     = "1" // ERROR "(untyped string constant) as int value in variable declaration"
	k complex64 = 1e39 // ERROR "cannot use 1e39 (untyped float constant 1e+39) as complex64 value in variable declaration (overflows)"
	l rune    = 1 << 31 // ERROR "cannot use 1 << 31 (untyped int constant 2147483648) as rune value in variable declaration (overflows)"
)

func gen[T int8 | uint8](t T) T { return t + 200 } // ERROR "cannot convert 200 (untyped int constant) to type T"
