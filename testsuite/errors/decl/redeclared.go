package main

var a = 1
var a = 2 // ERROR "a redeclared in this block"

func f() {}
func f() {} // ERROR "f redeclared in this block"

type T int
type T string // ERROR "T redeclared in this block"

func main() {
	x := 1
	var x int // ERROR "x redeclared in this block"
	_ = x
}

func main() {} // ERROR "main redeclared in this block"
