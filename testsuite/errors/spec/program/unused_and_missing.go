package main

import "fmt" // ERROR "imported and not used"

func main() {
	x := 1 // ERROR "declared and not used: x"
	var y int // ERROR "declared and not used: y"
	z, w := 1, 2 // ERROR "declared and not used: z" "declared and not used: w"
	z = 3
	const c = 1
	type T int
	func(p int) {}(1)
	for i := range 3 { // ERROR "declared and not used: i"
	}
	if v, ok := any(1).(int); ok { // ERROR "declared and not used: v"
	}
	switch s := any(1).(type) { // ERROR "s declared and not used"
	}
	var f = func() {} // ERROR "declared and not used: f"
	a, b := 1, 2 // ERROR "declared and not used: a"
	a = b
	go func() { q := 1 }() // ERROR "declared and not used: q"
}
