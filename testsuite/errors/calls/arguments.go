package main

func f(a int, b string) {}
func g(a ...int)        {}
func h() (int, string)  { return 1, "" }
func k()                {}

func main() {
	f() // ERROR "not enough arguments in call to f"
	f(1) // ERROR "not enough arguments in call to f"
	f(1, "a", 2) // ERROR "too many arguments in call to f"
	f("a", 1) // ERROR "(untyped string constant) as int value in argument to f" "cannot use 1 (untyped int constant) as string value in argument to f"
	f(h())
	g(1, "a") // ERROR "(untyped string constant) as int value in argument to g"
	g([]int{1}...)
	g(1, []int{2}...) // ERROR "too many arguments in call to g"
	g([]string{}...) // ERROR "cannot use []string{} (value of type []string) as []int value in argument to g"
	f(k()) // ERROR "k() (no value) used as value" "not enough arguments in call to f"
	x := k() // ERROR "k() (no value) used as value"
	k() + 1 // ERROR "k() (no value) used as value"
	h // ERROR "h (value of type func() (int, string)) is not used"
	_ = h() + 1 // ERROR "multiple-value h() (value of type (int, string)) in single-value context"
	x()
	1() // ERROR "invalid operation: cannot call 1 (untyped int constant): untyped int is not a function"
	f(1, "a"...) // ERROR "cannot use ... in call to non-variadic f"
}
