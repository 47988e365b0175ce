package main

func a() {
	goto L // ERROR "goto L jumps over declaration of v at ./goto.go:5:4"
	v := 3
	_ = v
L:
}

func b(n int) {
	if n%2 == 1 {
		goto L1 // ERROR "goto L1 jumps into block starting at ./goto.go:14:12"
	}
	for n > 0 {
		n--
	L1:
		n--
	}
	goto undefined // ERROR "label undefined not defined"
	switch {
	case n > 1:
		goto M // ERROR "goto M jumps into block starting at ./goto.go:23:2"
	case n > 2:
	M:
	}
	func() { goto N }() // ERROR "label N not defined"
N: // ERROR "label N defined and not used"
}

func c() {
	{
		goto L // ERROR "goto L jumps over declaration of x at ./goto.go:34:6"
	}
	var x int
	_ = x
L:
	goto L
}
