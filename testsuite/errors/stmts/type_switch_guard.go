package main

// A guard is no expression: the checker says so, after which nothing follows from it.
func f(x any) {
	switch (x.(type)) { // ERROR "invalid syntax tree: use of .(type) outside type switch"
	}
	y := x.(type) // ERROR "invalid syntax tree: use of .(type) outside type switch"
	_ = x.(type) // ERROR "invalid syntax tree: use of .(type) outside type switch"
	switch x.(type); y := x.(type) { // ERROR "invalid syntax tree: use of .(type) outside type switch"
	case int:
		_ = y
	}
	switch y := x.(type); z := x.(type) { // ERROR "invalid syntax tree: use of .(type) outside type switch"
	case int:
		_, _ = y, z
	}
	f(x.(type)) // ERROR "invalid syntax tree: use of .(type) outside type switch"
	x.(type) // ERROR "invalid syntax tree: use of .(type) outside type switch"
	for x.(type) { // ERROR "invalid syntax tree: use of .(type) outside type switch"
	}
	if z := x.(type); true { // ERROR "declared and not used: z" "invalid syntax tree: use of .(type) outside type switch"
	}
	undefined.(type) // ERROR "invalid syntax tree: use of .(type) outside type switch" "undefined: undefined"
}

var a = x.(type) // ERROR "invalid syntax tree: use of .(type) outside type switch" "undefined: x"

type S struct {
	x int "tag"
	y int 5 // ERROR "invalid syntax tree: incorrect tag syntax:"
	z int 'a' // ERROR "invalid syntax tree: incorrect tag syntax:"
}

func main() {}
