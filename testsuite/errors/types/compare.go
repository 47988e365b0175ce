package main

type S struct{ f []int }

func main() {
	a, b := []int{}, []int{}
	_ = a == b // ERROR "invalid operation: a == b (slice can only be compared to nil)"
	_ = a == nil
	m := map[string]int{}
	_ = m == m // ERROR "invalid operation: m == m (map can only be compared to nil)"
	f := func() {}
	_ = f == f // ERROR "invalid operation: f == f (func can only be compared to nil)"
	_ = f != nil
	_ = S{} == S{} // ERROR "invalid operation: S{} == S{} (struct containing []int cannot be compared)"
	_ = struct{ x int }{1} == struct{ x int }{1}
	var p *int
	_ = p == 1 // ERROR "invalid operation: p == 1 (mismatched types *int and untyped int)"
	_ = "a" < 1 // ERROR "< 1 (mismatched types untyped string and untyped int)"
	_ = p < p // ERROR "invalid operation: p < p (operator < not defined on pointer)"
	_ = true < false // ERROR "invalid operation: true < false (operator < not defined on untyped bool)"
	var e any
	_ = e == a // ERROR "invalid operation: e == a (slice can only be compared to nil)"
	_ = e == 1
}
