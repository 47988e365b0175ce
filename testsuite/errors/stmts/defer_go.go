package main

func f() int { return 1 }

func main() {
	defer f // ERROR "expression in defer must be function call"
	go f()
	defer (f()) // ERROR "expression in defer must not be parenthesized"
	defer func() int { return 1 }()
	go append([]int{}, 1) // ERROR "go discards result of append([]int{}, 1) (value of type []int)"
	defer new(int) // ERROR "defer discards result of new(int) (value of type *int)"
}
