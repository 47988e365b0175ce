package main

func f() int { return 1 }

type T struct{}

func (T) m() {}

func main() {
	go f // ERROR "expression in go must be function call"
	defer f // ERROR "expression in defer must be function call"
	go func() {} // ERROR "expression in go must be function call"
	defer recover // ERROR "expression in defer must be function call"
	go T{}.m // ERROR "expression in go must be function call"
}
