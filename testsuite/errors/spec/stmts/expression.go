package main

import "unsafe"

func f() int { return 1 }

var x int

func main() {
	x // ERROR "x (variable of type int) is not used"
	x + 1 // ERROR "x + 1 (value of type int) is not used"
	-x // ERROR "-x (value of type int) is not used"
	f // ERROR "f (value of type func() int) is not used"
	"s" // ERROR "(untyped string constant) is not used"
	append([]int{}, 1) // ERROR "append([]int{}, 1) (value of type []int) is not used"
	cap([]int{}) // ERROR "cap([]int{}) (value of type int) is not used"
	complex(1, 2) // ERROR "complex(1, 2) (untyped complex constant (1 + 2i)) is not used"
	imag(1i) // ERROR "imag(1i) (untyped float constant 1) is not used"
	len("foo") // ERROR ") (constant 3 of type int) is not used"
	make([]int, 1) // ERROR "make([]int, 1) (value of type []int) is not used"
	new(int) // ERROR "new(int) (value of type *int) is not used"
	real(1i) // ERROR "real(1i) (untyped float constant 0) is not used"
	min(1, 2) // ERROR "min(1, 2) (untyped int constant 1) is not used"
	max(1, 2) // ERROR "max(1, 2) (untyped int constant 2) is not used"
	unsafe.Add(nil, 1) // ERROR "unsafe.Add(nil, 1) (value of type unsafe.Pointer) is not used"
	unsafe.Alignof(x) // ERROR "unsafe.Alignof(x) (constant 8 of type uintptr) is not used"
	unsafe.Sizeof(x) // ERROR "unsafe.Sizeof(x) (constant 8 of type uintptr) is not used"
	unsafe.Slice(&x, 1) // ERROR "unsafe.Slice(&x, 1) (value of type []int) is not used"
	unsafe.String(nil, 0) // ERROR "unsafe.String(nil, 0) (value of type string) is not used"
	unsafe.SliceData([]int{}) // ERROR "unsafe.SliceData([]int{}) (value of type *int) is not used"
	unsafe.StringData("") // ERROR ") (value of type *byte) is not used"
	int(x) // ERROR "int(x) (value of type int) is not used"
	func() {} // ERROR "func() {} (value of type func()) is not used"
	[]int{1} // ERROR "[]int{…} (value of type []int) is not used"
	x == 1 // ERROR "x == 1 (untyped bool value) is not used"
	&x // ERROR "&x (value of type *int) is not used"
	*(&x) // ERROR "*(&x) (variable of type int) is not used"
	(x) // ERROR "(x) (variable of type int) is not used"
	x.(int) // ERROR "invalid operation: x (variable of type int) is not an interface"
	int // ERROR "int (type) is not an expression"
	nil // ERROR "nil is not used"
}
