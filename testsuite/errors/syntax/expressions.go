package main

func main() {
	a := (1 + 
	b := [1, 2] // ERROR "syntax error: unexpected :=, expected )"
	c := x[
	d := func( { } // ERROR "syntax error: unexpected :=, expected comma, : or ]"
}
