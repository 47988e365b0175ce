package main

func f() (int, error) { return 0, nil }

func main() {
	a, err := f()
	a, err := f() // ERROR "no new variables on left side of :="
	_, _ = a, err
	var b int
	b := 2 // ERROR "no new variables on left side of :="
	_ = b
}
