package main

import "fmt"

func main() {
	fmt.println("x") // ERROR "undefined: fmt.println (but have Println)"
	fmt.Printn("x") // ERROR "undefined: fmt.Printn"
	y = 3 // ERROR "undefined: y"
	undefinedFunc(z) // ERROR "undefined: undefinedFunc" "undefined: z"
	var t Missing // ERROR "undefined: Missing"
	_ = t
}
