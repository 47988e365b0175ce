package main

type T struct{}

func main() {
	_ = int("a") // ERROR "(untyped string constant) to type int"
	_ = string(1.5) // ERROR "cannot convert 1.5 (untyped float constant) to type string"
	_ = []byte(1) // ERROR "cannot convert 1 (untyped int constant) to type []byte"
	_ = T(1) // ERROR "cannot convert 1 (untyped int constant) to type T"
	_ = (*int)(nil)
	_ = int(nil) // ERROR "cannot convert nil to type int"
	_ = uint8(300) // ERROR "constant 300 overflows uint8"
	_ = float32("1") // ERROR "(untyped string constant) to type float32"
	_ = []int([3]int{}) // ERROR "cannot convert [3]int{} (value of type [3]int) to type []int"
	_ = [2]int([]int{1})
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = int() // ERROR "missing argument in conversion to int"
	_ = bool(1) // ERROR "cannot convert 1 (untyped int constant) to type bool"
	_ = chan<- int(make(<-chan int)) // ERROR "cannot convert make(<-chan int) (value of type <-chan int) to type chan<- int"
}
