package main

func f() int { return 1 }

func main() {
	x := 1
	_ = *x // ERROR "invalid operation: cannot indirect x (variable of type int)"
	_ = &1 // ERROR "invalid operation: cannot take address of 1 (untyped int constant)"
	_ = &f() // ERROR "invalid operation: cannot take address of f() (value of type int)"
	p := &x
	_ = p.x // ERROR "p.x undefined (type *int has no field or method x)"
	_ = **p // ERROR "invalid operation: cannot indirect *p (variable of type int)"
	_ = *nil // ERROR "invalid operation: cannot indirect nil"
	m := map[int]int{}
	_ = &m[1] // ERROR "invalid operation: cannot take address of m[1] (map index expression of type int)"
	_ = &"a"[0] // ERROR "invalid operation: cannot take address of"
	*p = "a" // ERROR "(untyped string constant) as int value in assignment"
}
