package main

func f() {
L1: // ERROR "label L1 defined and not used"
	for {
	}
L2:
L2: // ERROR "label L2 already defined at ./labels.go:7:1"
	for {
		break L2 // ERROR "invalid break label L2"
	}
	break L3 // ERROR "break label not defined: L3"
	for {
		continue L2 // ERROR "invalid continue label L2"
	}
	goto L4 // ERROR "label L4 not defined"
	func() {
	L4: // ERROR "label L4 defined and not used"
		goto L1 // ERROR "label L1 not defined"
	}()
}

func g() {
	goto L // ERROR "goto L jumps over declaration of x at ./labels.go:25:4"
	x := 1
	_ = x
L:
	goto M // ERROR "goto M jumps into block starting at ./labels.go:29:2"
	{
	M:
	}
	if true {
	N:
		x = 2
	}
	goto N // ERROR "goto N jumps into block starting at ./labels.go:32:10"
}

func h() {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	for {
		func() { break }() // ERROR "break is not in a loop, switch, or select"
	}
	switch {
	case true:
		continue // ERROR "continue is not in a loop"
	}
L:
	if true {
		break L // ERROR "invalid break label L"
	}
S:
	switch {
	default:
		for {
			continue S // ERROR "invalid continue label S"
		}
	}
}
