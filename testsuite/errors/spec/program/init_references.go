package main

func init() {}

func main() {
	init() // ERROR "undefined: init"
	_ = init // ERROR "undefined: init"
	f := init // ERROR "declared and not used: f" "undefined: init"
}

var x = init // ERROR "undefined: init"
