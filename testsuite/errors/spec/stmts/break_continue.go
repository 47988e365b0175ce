package main

func main() {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	if true {
		break // ERROR "break is not in a loop, switch, or select"
	}
	switch {
	default:
		continue // ERROR "continue is not in a loop"
	}
	for {
		go func() {
			break // ERROR "break is not in a loop, switch, or select"
			continue // ERROR "continue is not in a loop"
		}()
	}
L:
	{
		break L // ERROR "invalid break label L"
		for {
			continue L // ERROR "invalid continue label L"
		}
	}
M:
	for {
	}
	for {
		break M // ERROR "invalid break label M"
		continue N // ERROR "continue label not defined: N"
	}
N: // ERROR "label N defined and not used"
	for {
	}
	select {
	default:
		continue // ERROR "continue is not in a loop"
	}
	fallthrough // ERROR "fallthrough statement out of place"
}
