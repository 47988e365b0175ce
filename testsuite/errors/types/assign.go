package main

type T struct{ x int }

func f() (int, string) { return 0, "" }

func main() {
	var i int = "a" // ERROR "(untyped string constant) as int value in variable declaration"
	i = 1.5 // ERROR "cannot use 1.5 (untyped float constant) as int value in assignment (truncated)"
	i = nil // ERROR "cannot use nil as int value in assignment"
	var p *T = T{} // ERROR "cannot use T{} (value of struct type T) as *T value in variable declaration"
	var s []int = [3]int{} // ERROR "cannot use [3]int{} (value of type [3]int) as []int value in variable declaration"
	a, b := f(), 1 // ERROR "multiple-value f() (value of type (int, string)) in single-value context"
	c, d := 1 // ERROR "assignment mismatch: 2 variables but 1 value"
	i, j := f()
	i = f() // ERROR "assignment mismatch: 1 variable but f returns 2 values"
	1 = i // ERROR "cannot assign to 1 (neither addressable nor a map index expression)"
	f() = 1 // ERROR "multiple-value f() (value of type (int, string)) in single-value context"
	"a"[0] = 'b' // ERROR "[0] (neither addressable nor a map index expression)"
	m := map[string]T{}
	m["a"].x = 1 // ERROR "cannot assign to struct field m["
	const k = 1
	k = 2 // ERROR "cannot assign to k (neither addressable nor a map index expression)"
	_, _, _, _, _, _, _, _ = p, s, a, b, c, d, j, m
}
