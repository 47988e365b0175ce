package main

func f() int { return 1 }

func main() {
	defer append([]int{}, 1) // ERROR "defer discards result of append([]int{}, 1) (value of type []int)"
	go len("x") // ERROR "go discards result of len("
	defer int(3) // ERROR "defer requires function call, not conversion int(3) (constant 3 of type int)"
	go make(chan int) // ERROR "go discards result of make(chan int) (value of type chan int)"
	defer new(int) // ERROR "defer discards result of new(int) (value of type *int)"
	defer cap([]int{}) // ERROR "defer discards result of cap([]int{}) (value of type int)"
	go undefined() // ERROR "undefined: undefined"
	defer f(1) // ERROR "too many arguments in call to f"
	go 5() // ERROR "invalid operation: cannot call 5 (untyped int constant): untyped int is not a function"
	defer min(1, 2) // ERROR "defer discards result of min(1, 2) (untyped int constant 1)"
	defer panic() // ERROR "invalid operation: not enough arguments for panic() (expected 1, found 0)"
	go close(1) // ERROR "invalid operation: cannot close non-channel 1 (untyped int constant)"
}
