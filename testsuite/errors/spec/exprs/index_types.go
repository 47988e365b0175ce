package main

type T struct{}

func gen[P []int | map[string]int](p P) { _ = p[0] } // ERROR "cannot index p (variable of type P constrained by []int | map[string]int)"
func gen2[P []int | []string](p P)      { _ = p[0] } // ERROR "cannot index p (variable of type P constrained by []int | []string)"
func gen3[P string | []byte](p P)       { p[0] = 1 } // ERROR "cannot assign to p[0] (neither addressable nor a map index expression)"
func gen4[P any](p P)                   { _ = p[0] } // ERROR "cannot index p (variable of type P constrained by any)"

func main() {
	a := [3]int{}
	p := &a
	s := []int{}
	var i interface{} = s
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = p[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = a[-1] // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = s[-1] // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = s[1.5] // ERROR "1.5 (untyped float constant) truncated to int"
	_ = s["x"] // ERROR "(untyped string constant) to type int"
	_ = s[1<<63] // ERROR "1 << 63 (untyped int constant 9223372036854775808) overflows int"
	_ = "abc"[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = i[0] // ERROR "cannot index i (variable of type interface{})"
	_ = T{}[0] // ERROR "cannot index T{} (value of struct type T)"
	_ = 5[0] // ERROR "cannot index 5 (untyped int constant)"
	_ = (&s)[0] // ERROR "cannot index (&s) (value of type *[]int)"
	_ = s[nil] // ERROR "cannot convert nil to type int"
	_ = s[true] // ERROR "cannot convert true (untyped bool constant) to type int"
	m := map[string]int{}
	_ = m[0] // ERROR "cannot use 0 (untyped int constant) as string value in map index"
	_, _, _ = m["a"] // ERROR "assignment mismatch: 3 variables but 1 value"
	_, _ = s[0] // ERROR "assignment mismatch: 2 variables but 1 value"
	s[0], ok = 1, 2 // ERROR "undefined: ok"
	f()[0] = 1 // ERROR "cannot assign to f()[0] (neither addressable nor a map index expression)"
}

func f() [2]int { return [2]int{} }
