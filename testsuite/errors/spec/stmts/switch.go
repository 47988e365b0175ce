package main

type S struct{ f []int }

func main() {
	x := 1
	switch x {
	case 1:
	case 2, 1: // ERROR "duplicate case 1 (constant of type int) in expression switch"
	case "a": // ERROR "(untyped string constant) to type int"
	case 1.5: // ERROR "1.5 (untyped float constant) truncated to int"
	case nil: // ERROR "cannot convert nil to type int"
	}
	switch {
	case x: // ERROR "invalid case x in switch on true (mismatched types int and bool)"
	case true:
	case x == 1:
	}
	switch nil { // ERROR "use of untyped nil in switch expression"
	}
	switch x {
	default:
	default: // ERROR "multiple defaults (first at ./switch.go:22:2)"
	}
	switch f := func() {}; f {
	case nil:
	}
	switch (S{}) { // ERROR "cannot switch on (S{}) (value of struct type S) (S is not comparable)"
	case S{}:
	}
	switch x {
	case 1:
		fallthrough
	case 2:
		if x > 1 {
			fallthrough // ERROR "fallthrough statement out of place"
		}
	case 3:
		fallthrough // ERROR "cannot fallthrough final case in switch"
	}
	switch "a" {
	case "a", "b":
	case "b": // ERROR "(constant of type string) in expression switch"
	}
	switch 2.5 {
	case 2.5:
	case 5 / 2.0: // ERROR "duplicate case 5 / 2.0 (constant 2.5 of type float64) in expression switch"
	}
	switch y := 3; { // ERROR "declared and not used: y"
	}
	switch any(x) {
	case []int{}: // ERROR "invalid case []int{} in switch on any(x) (slice can only be compared to nil)"
	case 1:
	case 1: // ERROR "duplicate case 1 (constant of type int) in expression switch"
	case "1":
	}
	fallthrough // ERROR "fallthrough statement out of place"
	switch []int{} {
	case nil:
	}
	switch x := x; x {
	case x < 1: // ERROR "cannot convert x < 1 (untyped bool value) to type int"
	}
	switch main {
	}
	switch int8(x) {
	case 300: // ERROR "300 (untyped int constant) overflows int8"
	case 'a', 97: // ERROR "duplicate case 97 (constant of type int8) in expression switch"
	}
}
