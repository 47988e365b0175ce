package main

func main() {
L:
	for {
		break L
	}
M: // ERROR "label M defined and not used"
	for {
	}
	goto N // ERROR "goto N jumps over declaration of x at ./labels.go:12:4"
	x := 1
	_ = x
N:
	goto Missing // ERROR "label Missing not defined"
L: // ERROR "label L already defined at ./labels.go:4:1"
	for {
		continue O // ERROR "continue label not defined: O"
	}
O:
	if true {
		break O // ERROR "invalid break label O"
	}
P:
	{
		break P // ERROR "invalid break label P"
	}
	goto Q // ERROR "goto Q jumps into block starting at ./labels.go:29:2"
	{
	Q:
	}
	for {
		continue P // ERROR "invalid continue label P"
	}
}
