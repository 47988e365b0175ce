package main

type S struct{ f []int }
type A [2]func()

var (
	a map[[]int]int // ERROR "invalid map key type []int"
	b map[func()]int // ERROR "invalid map key type func()"
	c map[map[int]int]int // ERROR "invalid map key type map[int]int"
	d map[S]int // ERROR "invalid map key type S"
	e map[A]int // ERROR "invalid map key type A"
	f map[*S]int
	g map[interface{}]int
)

func main() {
	m := map[string]int{"a": 1, "a": 2} // ERROR "in map literal"
	m[1] = 2 // ERROR "cannot use 1 (untyped int constant) as string value in map index"
	m["x"] = "y" // ERROR "(untyped string constant) as int value in assignment"
	_ = &m["a"] // ERROR "invalid operation: cannot take address of m["
	t := map[string]struct{ n int }{}
	t["a"].n = 1 // ERROR "cannot assign to struct field t["
	_ = m == m // ERROR "invalid operation: m == m (map can only be compared to nil)"
	_ = cap(m) // ERROR "invalid argument: m (variable of type map[string]int) for built-in cap"
	for k, v, w := range m { // ERROR "declared and not used: k" "declared and not used: v" "range clause permits at most two iteration variables"
	}
}
