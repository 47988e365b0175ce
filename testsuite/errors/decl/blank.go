package main

import _ "fmt"

func _() {}

type _ int

func main() {
	x := _ // ERROR "cannot use _ as value or type"
	_ = x
	_.f() // ERROR "cannot use _ as value or type"
	_() // ERROR "cannot use _ as value or type"
}
