package main

func main() {
	for i := 0; i < 10; i := 1 { // ERROR "syntax error: cannot declare in post statement of for loop"
	}
	for var i = 0; i < 10; i++ { // ERROR "syntax error: var declaration not allowed in for initializer"
	}
	for i := 0; i < 10 { // ERROR "syntax error: unexpected {, expected semicolon or newline"
	} // ERROR "syntax error: unexpected }, expected expression"
}
