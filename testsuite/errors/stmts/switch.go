package main

func main() {
	x := 1
	switch x {
	case 1, 2, 1: // ERROR "duplicate case 1 (constant of type int) in expression switch"
	case "a": // ERROR "(untyped string constant) to type int"
	case 3:
		fallthrough
	default:
	default: // ERROR "multiple defaults (first at ./switch.go:10:2)"
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	switch x := 5; {
	case x > 1:
	}
	var a any
	switch a.(type) {
	case int, string, int: // ERROR "duplicate case int in type switch"
	case error:
		fallthrough // ERROR "cannot fallthrough in type switch"
	case undefinedType: // ERROR "undefined: undefinedType"
	case nil:
	case nil: // ERROR "duplicate case nil in type switch"
	}
	switch y := a.(type) { // ERROR "y declared and not used"
	case int:
	}
	switch x.(type) { // ERROR "x (variable of type int) is not an interface"
	}
	switch f := func() {}; f {
	case nil:
	}
}
