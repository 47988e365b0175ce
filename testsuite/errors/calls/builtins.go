package main

func main() {
	s := []int{}
	_ = len(1) // ERROR "invalid argument: 1 (untyped int constant) for built-in len"
	_ = len() // ERROR "invalid operation: not enough arguments for len() (expected 1, found 0)"
	_ = cap(map[int]int{}) // ERROR "invalid argument: map[int]int{} (value of type map[int]int) for built-in cap"
	append(s, 1) // ERROR "append(s, 1) (value of type []int) is not used"
	_ = append(1, 2) // ERROR "invalid append: argument must be a slice; have 1 (untyped int constant)"
	_ = append(s, "a") // ERROR "(untyped string constant) as int value in argument to append"
	_ = make(int) // ERROR "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR "invalid operation: make([]int) expects 2 or 3 arguments; found 1"
	_ = make([]int, -1) // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = make([]int, 2, 1) // ERROR "invalid argument: length and capacity swapped"
	_ = make([]int, "a") // ERROR "(untyped string constant) to type int"
	_ = new(1, 2) // ERROR "invalid operation: too many arguments for new(1, 2) (expected 1, found 2)"
	copy(s, "a") // ERROR "(untyped string constant) have different element types int and byte"
	delete(s, 1) // ERROR "invalid argument: s (variable of type []int) is not a map"
	delete(map[string]int{}, 1) // ERROR "cannot use 1 (untyped int constant) as string value in argument to delete"
	close(s) // ERROR "invalid operation: cannot close non-channel s (variable of type []int)"
	var r <-chan int
	close(r) // ERROR "invalid operation: cannot close receive-only channel r (variable of type <-chan int)"
	panic() // ERROR "invalid operation: not enough arguments for panic() (expected 1, found 0)"
	_ = len // ERROR "len (built-in) must be called"
	_ = complex(1, "a") // ERROR ") (mismatched types untyped float and untyped string)"
	_ = real(1i) + imag("a") // ERROR "invalid argument: argument has type untyped string, expected complex type"
	_ = min("a", 1) // ERROR "invalid argument: mismatched types untyped string (previous argument) and untyped int (type of 1)"
	_ = max() // ERROR "invalid operation: not enough arguments for max() (expected 1, found 0)"
	clear(1) // ERROR "invalid argument: cannot clear 1 (untyped int constant): argument must be (or constrained by) map or slice"
	len(s) // ERROR "len(s) (value of type int) is not used"
	_ = make([]int, 1, 2, 3) // ERROR "invalid operation: make([]int, 1, 2, 3) expects 2 or 3 arguments; found 4"
}
