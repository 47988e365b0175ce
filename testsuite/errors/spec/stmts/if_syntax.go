package main

func main() {
	x := 1
	if x = 2 { // ERROR "syntax error: cannot use assignment x = 2 as value"
	}
	if x := 3 { // ERROR "syntax error: cannot use x := 3 as value"
	}
	if x == 1 return // ERROR "syntax error: unexpected keyword return, expected {"
	if { // ERROR "syntax error: unexpected keyword if, expected expression"
	}
}
