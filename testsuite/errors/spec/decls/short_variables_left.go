package main

type T struct{ f int }

func main() {
	var t T
	a := []int{1}
	t.f := 1 // ERROR "non-name t.f on left side of :="
	a[0] := 2 // ERROR "non-name a[0] on left side of :="
	*a := 3 // ERROR "non-name *a on left side of :=" "invalid operation: cannot indirect a (variable of type []int)"
	b, a[0] := 1, 2 // ERROR "declared and not used: b" "non-name a[0] on left side of :="
	(c) := 3 // ERROR "non-name (c) on left side of :=" "undefined: c"
}
