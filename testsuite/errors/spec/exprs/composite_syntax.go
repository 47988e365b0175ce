package main

type T struct{ a int }

func main() {
	x := T{1}
	if x == T{1} { // ERROR "syntax error: unexpected { at end of statement"
	}
	for _, y := range []T{T{1}} { // ERROR "syntax error: non-declaration statement outside function body"
		_ = y
	}
}
