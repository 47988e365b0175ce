package main

type T struct {
	a int
	b string
}

func main() {
	_ = T{1} // ERROR "too few values in struct literal of type T"
	_ = T{1, "a", 2} // ERROR "too many values in struct literal of type T"
	_ = T{a: 1, "b"} // ERROR "mixture of field:value and value elements in struct literal"
	_ = T{c: 1} // ERROR "unknown field c in struct literal of type T"
	_ = T{a: 1, a: 2} // ERROR "duplicate field name a in struct literal"
	_ = T{"x", 1} // ERROR "(untyped string constant) as int value in struct literal" "cannot use 1 (untyped int constant) as string value in struct literal"
	_ = []int{0: 1, 0: 2} // ERROR "duplicate index 0 in array or slice literal"
	_ = [2]int{1, 2, 3} // ERROR "index 2 is out of bounds (>= 2)"
	_ = [...]int{5: 1, 2}
	_ = map[string]int{"a": 1, "a": 2} // ERROR "in map literal"
	_ = map[string]int{1} // ERROR "missing key in map literal"
	_ = []int{"a"} // ERROR "(untyped string constant) as int value in array or slice literal"
	_ = int{} // ERROR "invalid composite literal type int"
	_ = []int{-1: 0} // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = &[]string{1} // ERROR "cannot use 1 (untyped int constant) as string value in array or slice literal"
}
