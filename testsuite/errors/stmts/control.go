package main

func main() {
	break // ERROR "break is not in a loop, switch, or select"
	continue // ERROR "continue is not in a loop"
	fallthrough // ERROR "fallthrough statement out of place"
	for {
		func() { break }() // ERROR "break is not in a loop, switch, or select"
	}
	if x := 1; x { // ERROR "non-boolean condition in if statement"
	}
	if 1 { // ERROR "non-boolean condition in if statement"
	}
	for "a" { // ERROR "non-boolean condition in for statement"
	}
	switch {
	case 1: // ERROR "cannot convert 1 (untyped int constant) to type bool"
	}
	var i interface{}
	switch y := i.(type) { // ERROR "y declared and not used"
	}
	i++ // ERROR "invalid operation: i++ (non-numeric type interface{})"
	s := "a"
	s++ // ERROR "invalid operation: s++ (non-numeric type string)"
	1++ // ERROR "cannot assign to 1 (neither addressable nor a map index expression)"
}
