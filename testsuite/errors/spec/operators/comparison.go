package main

type S struct{ f []int }
type I interface{ M() }

func g[T any](a, b T) bool { return a == b } // ERROR "invalid operation: a == b (incomparable types in type set)"
func h[T []int | int](a, b T) bool { return a == b } // ERROR "invalid operation: a == b (incomparable types in type set)"

func main() {
	var (
		i  int
		s  string
		sl []int
		m  map[int]int
		f  func()
		p  *int
		q  *string
		b  bool
		c  complex128
		st S
		a  [2][]int
		e  interface{}
		n  I
	)
	_ = i == s // ERROR "invalid operation: i == s (mismatched types int and string)"
	_ = sl == sl // ERROR "invalid operation: sl == sl (slice can only be compared to nil)"
	_ = m == m // ERROR "invalid operation: m == m (map can only be compared to nil)"
	_ = f == f // ERROR "invalid operation: f == f (func can only be compared to nil)"
	_ = p == q // ERROR "invalid operation: p == q (mismatched types *int and *string)"
	_ = b < b // ERROR "invalid operation: b < b (operator < not defined on bool)"
	_ = c < c // ERROR "invalid operation: c < c (operator < not defined on complex128)"
	_ = p < p // ERROR "invalid operation: p < p (operator < not defined on pointer)"
	_ = st == st // ERROR "invalid operation: st == st (struct containing []int cannot be compared)"
	_ = a == a // ERROR "invalid operation: a == a ([2][]int cannot be compared)"
	_ = e < e // ERROR "invalid operation: e < e (operator < not defined on interface)"
	_ = nil == nil // ERROR "invalid operation: nil == nil (operator == not defined on untyped nil)"
	_ = i == nil // ERROR "invalid operation: i == nil (mismatched types int and untyped nil)"
	_ = s == nil // ERROR "invalid operation: s == nil (mismatched types string and untyped nil)"
	_ = n == i // ERROR "invalid operation: n == i (mismatched types I and int)"
	_ = e == sl // ERROR "invalid operation: e == sl (slice can only be compared to nil)"
	_ = n == st // ERROR "invalid operation: n == st (mismatched types I and S)"
	_ = 1 == "a" // ERROR "(mismatched types untyped int and untyped string)"
	_ = struct{ x int }{} < struct{ x int }{} // ERROR "invalid operation: struct{x int}{} < struct{x int}{} (operator < not defined on struct)"
	_ = i == 1.5 // ERROR "1.5 (untyped float constant) truncated to int"
	_ = b == 1 // ERROR "invalid operation: b == 1 (mismatched types bool and untyped int)"
	var r int = i == i // ERROR "declared and not used: r" "cannot use i == i (untyped bool value) as int value in variable declaration"
	_ = i < 1 < 2 // ERROR "invalid operation: i < 1 < 2 (mismatched types untyped bool and untyped int)"
	_ = make(chan int) == make(chan string) // ERROR "invalid operation: make(chan int) == make(chan string) (mismatched types chan int and chan string)"
}
