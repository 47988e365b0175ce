package main

import "fmt"

func main() {
	x = = 1 // ERROR "syntax error: unexpected =, expected expression"
	fmt.Println("a"
	y := 2
	if x > 1 // ERROR "syntax error: unexpected keyword if at end of statement"
	{
	}
	var 1a int // ERROR "syntax error: unexpected literal 1, expected name"
}
