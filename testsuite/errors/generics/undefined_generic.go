package main

// Nothing is said about the arguments of a type that there is not.
var a undefined1[undefined2] // ERROR "undefined: undefined1"

func b(x undefined3[int, undefined4]) {} // ERROR "undefined: undefined3"

type C = undefined5 // ERROR "undefined: undefined5"

var d C[int]

type E[P any] undefined6 // ERROR "undefined: undefined6"

var f E[undefined7] // ERROR "undefined: undefined7"

func main() {}
