package main

func main() {
	a := [3]int{}
	_ = a[3] // ERROR "invalid argument: index 3 out of bounds [0:3]"
	_ = a[-1] // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	s := []int{}
	_ = s["x"] // ERROR "(untyped string constant) to type int"
	_ = s[1.5] // ERROR "1.5 (untyped float constant) truncated to int"
	_ = s[2.0]
	_ = "abc"[5] // ERROR "invalid argument: index 5 out of bounds [0:3]"
	_ = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	m := map[string]int{}
	_ = m[1] // ERROR "cannot use 1 (untyped int constant) as string value in map index"
	n := 1
	_ = n[0] // ERROR "cannot index n (variable of type int)"
	_ = m[:] // ERROR "cannot slice m (variable of type map[string]int)"
	_ = "abc"[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value [3]int{} (value of type [3]int)"
	_ = s[::1] // ERROR "middle index required in 3-index slice"
}
