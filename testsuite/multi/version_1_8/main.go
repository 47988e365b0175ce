package main

// Before Go 1.9: no aliases.
type A = int
type (
	B = struct{ x A }
	C int
	D[P any] = []P
)

func main() {
	type E = A
	var e E
	_ = e
}
