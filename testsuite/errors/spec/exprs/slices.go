package main

func arr() [3]int { return [3]int{} }

func gen[P any](p P)       { _ = p[1:] } // ERROR "cannot slice p (variable of type P constrained by any): no specific type in P"
func gen2[P []int | [3]int](p P) { _ = p[:] } // ERROR "cannot slice p (variable of type P constrained by []int | [3]int): []int and [3]int have different underlying types"

func main() {
	a := [3]int{}
	s := []int{}
	str := "abc"
	m := map[int]int{}
	_ = arr()[:] // ERROR "cannot slice unaddressable value arr() (value of type [3]int)"
	_ = [3]int{}[:] // ERROR "cannot slice unaddressable value [3]int{} (value of type [3]int)"
	_ = a[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = a[:4] // ERROR "invalid argument: index 4 out of bounds [0:4]"
	_ = a[-1:] // ERROR "invalid argument: index -1 (constant of type int) must not be negative"
	_ = s[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = s[:3:2] // ERROR "invalid slice indices: 2 < 3"
	_ = s[3:2:4] // ERROR "invalid slice indices: 2 < 3"
	_ = "abc"[:4] // ERROR "invalid argument: index 4 out of bounds [0:4]"
	_ = "abc"[2:1] // ERROR "invalid slice indices: 1 < 2"
	_ = str[0:1:2] // ERROR "invalid operation: 3-index slice of string"
	_ = m[:] // ERROR "cannot slice m (variable of type map[int]int)"
	_ = 5[:] // ERROR "cannot slice 5 (untyped int constant)"
	_ = s["a":] // ERROR "(untyped string constant) to type int"
	_ = s[1.5:] // ERROR "1.5 (untyped float constant) truncated to int"
	_ = a[1:2:5] // ERROR "invalid argument: index 5 out of bounds [0:4]"
	var n *[]int
	_ = n[:] // ERROR "cannot slice n (variable of type *[]int)"
	var b [3]int = a[:] // ERROR "cannot use a[:] (value of type []int) as [3]int value in variable declaration"
	_ = b
	s[1:2] = s // ERROR "cannot assign to s[1:2] (neither addressable nor a map index expression)"
	_ = &s[1:] // ERROR "invalid operation: cannot take address of s[1:] (value of type []int)"
}
