package main

import (
	"C"                       // ERROR "not supported yet: import "
	"./rel"                   // ERROR "is relative, but relative import paths are not supported in module mode"
	"/abs"                    // ERROR "is not a package path; see 'go help packages'"
	"a//b"                    // ERROR ": double slash"
	"example.com/m/empty"     // ERROR "no Go files in"
	"example.com/m/nothing"   // ERROR "package example.com/m/nothing is not in module example.com/m"
	"example.com/other/thing" // ERROR "no required module provides package example.com/other/thing"
	"fmt/"                    // ERROR ": trailing slash"
	"strngs"                  // ERROR "package strngs is not in std"
)

func main() { nothing.F(); thing.F(); strngs.F() }
