package main

import (
	"example.com/m/a"

	a "example.com/m/b" // ERROR "a redeclared in this block" " imported as a and not used"
)

func a() {} // ERROR "a already declared through import of package a ("

func main() { a.F() }
