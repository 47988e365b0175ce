package main

// Before Go 1.13: no number literals but decimal, octal and hexadecimal ones, no signed shift counts; before
// Go 1.14 no overlapping interfaces.
const a, b = 0b101, 0o17
const c = 0x1p-2
const d = 1_000 + 0x_ff + 1_0.5
const e = 0O7i + 0B1i + 0x1.8p1i + 017i
const f = a + 0b1

var g [0b11]int

type H [1_0]int

func shift(s int, u uint8) {
	_ = 1 << s
	_ = u >> (s + 1)
	u <<= s
	_ = 1 << 3
	_ = 1 << u
}

type (
	I interface{ M(); N() }
	J interface{ M() }
	K interface { I; J }
	L interface { I; M() }
	M interface { I; I }
)

var n interface { I; J }

func main() {}
