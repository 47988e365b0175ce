package main

func main() {
	var func = 1 // ERROR "syntax error: unexpected keyword func, expected name"
	for := 2 // ERROR "syntax error: unexpected :=, expected expression"
	type = 3 // ERROR "syntax error: unexpected keyword type, expected {"
	else { // ERROR "syntax error: unexpected {, expected for loop condition"
	}
	case 1: // ERROR "syntax error: unexpected keyword case, expected }"
}
