package main

func two() (int, string) { return 1, "" }

func f(p int) (r int) {
	p := 1 // ERROR "no new variables on left side of :="
	r := 2 // ERROR "no new variables on left side of :="
	p, q := 1, 2 // ERROR "declared and not used: q"
	q, p := "s", 3 // ERROR "no new variables on left side of :=" "(untyped string constant) as int value in assignment"
	a, a := 1, 2 // ERROR "declared and not used: a" "a repeated on left side of :="
	a, b := two() // ERROR "declared and not used: b"
	b, c := 1, 2 // ERROR "cannot use 1 (untyped int constant) as string value in assignment"
	_, _ := 1, 2 // ERROR "no new variables on left side of :="
	_ = c
	return
}

func main() {}
