package main

const a, b = 1 // ERROR "missing init expr for b"
const c = 1, 2 // ERROR "extra init expr 2"
const (
	d, e = iota, iota
	f // ERROR "extra init expr at ./declarations.go:6:15"
	g, h, i // ERROR "missing init expr for i"
)
const (
	j int = "x" // ERROR "(untyped string constant) as int value in constant declaration"
	k // ERROR "(untyped string constant) as int value in constant declaration"
)
const l int // ERROR "missing init expr for l"
const m // ERROR "missing init expr for m"
