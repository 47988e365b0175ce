package main

type S1 struct{ a int }
type S2 struct{ b int }
type MyS []byte

func gen[T int | string](t T) { _ = float64(t); _ = []byte(t) } // ERROR "cannot convert t (variable of type T constrained by int | string) to type float64: cannot convert string (in T) to type float64" "cannot convert t (variable of type T constrained by int | string) to type []byte: cannot convert int (in T) to type []byte"

func main() {
	var (
		i  int
		f  float64
		s  string
		b  bool
		p  *int
		sl []int
		c  complex128
		e  interface{}
		fn func()
		ch chan<- int
	)
	_ = int(s) // ERROR "cannot convert s (variable of type string) to type int"
	_ = string(f) // ERROR "cannot convert f (variable of type float64) to type string"
	_ = int(b) // ERROR "cannot convert b (variable of type bool) to type int"
	_ = bool(i) // ERROR "cannot convert i (variable of type int) to type bool"
	_ = int(p) // ERROR "cannot convert p (variable of type *int) to type int"
	_ = (*int)(i) // ERROR "cannot convert i (variable of type int) to type *int"
	_ = S1(S2{}) // ERROR "cannot convert S2{} (value of struct type S2) to type S1"
	_ = []byte(sl) // ERROR "cannot convert sl (variable of type []int) to type []byte"
	_ = []int(s) // ERROR "cannot convert s (variable of type string) to type []int"
	_ = string(sl) // ERROR "cannot convert sl (variable of type []int) to type string"
	_ = int(c) // ERROR "cannot convert c (variable of type complex128) to type int"
	_ = complex128(f) // ERROR "cannot convert f (variable of type float64) to type complex128"
	_ = int(e) // ERROR "cannot convert e (variable of type interface{}) to type int: need type assertion"
	_ = (*string)(p) // ERROR "cannot convert p (variable of type *int) to type *string"
	_ = int(1.5) // ERROR "cannot convert 1.5 (untyped float constant) to type int"
	_ = uint8(300) // ERROR "constant 300 overflows uint8"
	_ = string(65.0) // ERROR "cannot convert 65.0 (untyped float constant 65) to type string"
	_ = int("1") // ERROR "(untyped string constant) to type int"
	_ = int(nil) // ERROR "cannot convert nil to type int"
	_ = (chan int)(ch) // ERROR "cannot convert ch (variable of type chan<- int) to type chan int"
	_ = func(int)(fn) // ERROR "func(int) fn (type) is not an expression" "fn (local variable) is not a type"
	_ = [2]int(s) // ERROR "cannot convert s (variable of type string) to type [2]int"
	_ = [2]string(sl) // ERROR "cannot convert sl (variable of type []int) to type [2]string"
	_ = (*[2]int)(s) // ERROR "cannot convert s (variable of type string) to type *[2]int"
	_ = int(1, 2) // ERROR "too many arguments in conversion to int"
	_ = int() // ERROR "missing argument in conversion to int"
	_ = error(s) // ERROR "cannot convert s (variable of type string) to type error: string does not implement error (missing method Error)"
	_ = []interface{}(sl) // ERROR "cannot convert sl (variable of type []int) to type []interface{}"
	_ = map[string]int(nil)
	_ = float32(1e40) // ERROR "cannot convert 1e40 (untyped float constant 1e+40) to type float32"
	_ = int8(-129) // ERROR "constant -129 overflows int8"
	_ = []rune(sl) // ERROR "cannot convert sl (variable of type []int) to type []rune"
	_ = uint(-1) // ERROR "constant -1 overflows uint"
	_ = int(i...) // ERROR "invalid use of ... in conversion to int"
}
