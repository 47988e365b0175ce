package main

func a() int {
	return // ERROR "not enough return values"
}
func b() {
	return 1 // ERROR "too many return values"
}
func c() (int, string) {
	return 1 // ERROR "not enough return values"
}
func d() (x int, err error) {
	{
		x := 2
		_ = x
		return // ERROR "result parameter x not in scope at return"
	}
}
func e() int {
	return "a" // ERROR "(untyped string constant) as int value in return statement"
}
func f() int {
	for {
		break
	}
} // ERROR "missing return"
func g(x int) int {
	if x > 0 {
		return 1
	}
} // ERROR "missing return"
func h() int {
	for {
	}
}
func i() int { panic("x") }
func j(x int) int {
	switch x {
	case 1:
		return 1
	default:
		return 2
	}
}
func main() {}
