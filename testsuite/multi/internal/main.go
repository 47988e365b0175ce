package main

import (
	"example.com/m/a/internal/x" // ERROR "use of internal package example.com/m/a/internal/x not allowed"
	"internal/abi"               // ERROR "use of internal package internal/abi not allowed"
)

func main() { x.F(); _ = abi.X }
