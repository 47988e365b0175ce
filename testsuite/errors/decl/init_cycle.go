package main

var a = b // ERROR "initialization cycle for a"
var b = c
var c = f()

func f() int { return a }

var x = x // ERROR "initialization cycle: x refers to itself"

func main() {}
