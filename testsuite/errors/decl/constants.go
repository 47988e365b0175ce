package main

const a int8 = 300 // ERROR "cannot use 300 (untyped int constant) as int8 value in constant declaration (overflows)"
const b = 1 / 0 // ERROR "invalid operation: division by zero"
const c = "a" + 1 // ERROR "+ 1 (mismatched types untyped string and untyped int)"
const d = f() // ERROR "f() (value of type int) is not constant"
const e uint = -1 // ERROR "cannot use -1 (untyped int constant) as uint value in constant declaration (overflows)"
const big = 1 << 100
const g float32 = 1e100 // ERROR "cannot use 1e100 (untyped float constant 1e+100) as float32 value in constant declaration (overflows)"

var h int = big // ERROR "cannot use big (untyped int constant 1267650600228229401496703205376) as int value in variable declaration (overflows)"
var i int = 1.5 // ERROR "cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)"

func f() int { return 1 }

func main() {
	var u uint8 = 256 // ERROR "cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)"
	_ = u
	_ = 'a' + 1.5
	_ = ^uint8(0) + 1 // ERROR "^uint8(0) + 1 (constant 256 of type uint8) overflows uint8"
	var s string = 65 // ERROR "cannot use 65 (untyped int constant) as string value in variable declaration"
	_ = s
}
