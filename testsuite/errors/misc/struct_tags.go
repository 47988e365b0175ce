package main

type T struct {
	A int `json:"a"`
	A string
	B int "x" "y" // ERROR "in struct type; possibly missing semicolon or newline or }"
}

func main() {}
