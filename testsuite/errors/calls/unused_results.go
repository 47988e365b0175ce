package main

import "fmt"

func f() int { return 1 }

func main() {
	x := 1
	x // ERROR "x (variable of type int) is not used"
	x + 1 // ERROR "x + 1 (value of type int) is not used"
	-x // ERROR "-x (value of type int) is not used"
	"a" // ERROR "(untyped string constant) is not used"
	f // ERROR "f (value of type func() int) is not used"
	fmt.Sprint // ERROR "fmt.Sprint (value of type func(a ...any) string) is not used"
	x == 1 // ERROR "x == 1 (untyped bool value) is not used"
	[]int{1} // ERROR "[]int{…} (value of type []int) is not used"
	func() {} // ERROR "func() {} (value of type func()) is not used"
	f()
	<-make(chan int)
	int(x) // ERROR "int(x) (value of type int) is not used"
	&x // ERROR "&x (value of type *int) is not used"
	x.(int) // ERROR "invalid operation: x (variable of type int) is not an interface"
}
