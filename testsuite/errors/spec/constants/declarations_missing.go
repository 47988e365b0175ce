package main

const (
	a // ERROR "missing init expr for a"
	b = 1
)

func f() { var x = iota; _ = x } // ERROR "cannot use iota outside constant declaration"

func g[T any]() { const c T = 1 } // ERROR "invalid constant type T"

const big = 1 << 10000 // ERROR "invalid operation: invalid shift count 10000 (untyped int constant)"
