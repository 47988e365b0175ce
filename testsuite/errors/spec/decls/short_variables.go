package main

func two() (int, string) { return 1, "" }

type T struct{ f int }

x := 1 // ERROR "syntax error: non-declaration statement outside function body"

func main() {
}
