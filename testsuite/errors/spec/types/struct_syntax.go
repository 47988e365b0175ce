package main

type A struct {
	**T // ERROR "syntax error: unexpected *, expected name"
}

type B struct {
	[]int // ERROR "syntax error: unexpected [, expected field name or embedded type"
}
