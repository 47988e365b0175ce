package main

type P struct{ n int }

func (p *P) inc() {}

func main() {
	m := map[string]int{"a": 1, "a": 2} // ERROR "in map literal"
	m[1] = 2 // ERROR "cannot use 1 (untyped int constant) as string value in map index"
	m["x"] = "y" // ERROR "(untyped string constant) as int value in assignment"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m["
	t := map[string]P{}
	t["a"].n = 1 // ERROR "cannot assign to struct field t["
	t["a"].inc() // ERROR "cannot call pointer method inc on P"
	_ = m == m // ERROR "invalid operation: m == m (map can only be compared to nil)"
	_ = cap(m) // ERROR "invalid argument: m (variable of type map[string]int) for built-in cap"
	_ = m[:] // ERROR "cannot slice m (variable of type map[string]int)"
	delete(m, 5) // ERROR "cannot use 5 (untyped int constant) as string value in argument to delete"
	delete(t) // ERROR "invalid operation: not enough arguments for delete(t) (expected 2, found 1)"
	_ = map[int]string{1: "a", 2: "b", 1: "c"} // ERROR "duplicate key 1 in map literal"
	_ = map[interface{}]int{1: 1, "a": 2, 1: 3, 1.0: 4} // ERROR "duplicate key 1 in map literal"
	_ = map[string]int{1} // ERROR "missing key in map literal"
	_ = map[bool]int{true: 1, false: 2, !false: 3} // ERROR "duplicate key true in map literal"
}
