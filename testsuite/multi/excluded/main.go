package main

import "example.com/m/a" // ERROR "build constraints exclude all Go files in "

func main() { a.F() }
