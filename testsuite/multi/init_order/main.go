package main

import (
	"example.com/m/b"
	"example.com/m/a"
)

var x = f("main x")

func f(s string) string { println(s); return s }

func init() { println("main init") }

func main() { println(a.X, b.X, x) }
