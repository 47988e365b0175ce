package main

var n = 3
var a [n]int // ERROR "invalid array length n"
var b [-1]int // ERROR "invalid array length -1 (untyped int constant)"
var c [1.5]int // ERROR "array length 1.5 (untyped float constant) must be integer"
var d ["x"]int // ERROR "(untyped string constant) must be integer"
var e [...]int // ERROR "invalid use of [...] array (outside a composite literal)"
var f [2.0]int
var g [1 << 62]int

func main() {}
