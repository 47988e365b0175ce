package main

import "example.com/m/prog" // ERROR "is a program, not an importable package"

func main() { prog.F() }
