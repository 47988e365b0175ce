package main

const (
	a = iota
	b
	c, d // ERROR "missing init expr for d"
	e = "x"
	f, g = 1, 2
	h // ERROR "extra init expr at ./iota.go:8:12"
)

func main() { _ = iota } // ERROR "cannot use iota outside constant declaration"
