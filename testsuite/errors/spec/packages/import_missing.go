package main

import (
	_ "fmt"
	_ "no/such/package" // ERROR "package no/such/package is not in std"
)

func main() {}
