package main

//go:embed file.txt // ERROR "go:embed requires import"
var text string

func main() { println(text) }
