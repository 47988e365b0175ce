package main

func f() int { return 1 }

func main() {
	var c chan int // ERROR "declared and not used: c"
	select {
	case f(): // ERROR "select case must be send or receive (possibly with assignment)"
	case 1: // ERROR "select case must be send or receive (possibly with assignment)"
	case c: // ERROR "select case must be send or receive (possibly with assignment)"
	}
}
