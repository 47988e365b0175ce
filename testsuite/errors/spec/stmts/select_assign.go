package main

func main() {
	var c chan int
	x := 1 // ERROR "declared and not used: x"
	select {
	case x = 5: // ERROR "select case must be send or receive (possibly with assignment)"
	case x > 1: // ERROR "select case must be send or receive (possibly with assignment)"
	case a, b, d := <-c: // ERROR "declared and not used: a" "declared and not used: b" "declared and not used: d" "assignment mismatch: 3 variables but 1 value"
	}
}
