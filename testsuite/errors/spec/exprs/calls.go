package main

func f0()                     {}
func f1(a int)                {}
func f2(a int, b string)      {}
func r2() (int, string)       { return 1, "" }
func v(a int, b ...string)    {}
func g[T any](a, b T)         {}

type T struct{ f func(int) }

func (t *T) m() {}

func main() {
	f0(1) // ERROR "too many arguments in call to f0"
	f1() // ERROR "not enough arguments in call to f1"
	f1(1, 2) // ERROR "too many arguments in call to f1"
	f1("x") // ERROR "(untyped string constant) as int value in argument to f1"
	f2(1) // ERROR "not enough arguments in call to f2"
	f2(r2(), 1) // ERROR "multiple-value r2() (value of type (int, string)) in single-value context" "cannot use 1 (untyped int constant) as string value in argument to f2"
	f1(r2()) // ERROR "too many arguments in call to f1"
	f2(f0()) // ERROR "f0() (no value) used as value" "not enough arguments in call to f2"
	f2(1, r2()) // ERROR "multiple-value r2() (value of type (int, string)) in single-value context"
	v() // ERROR "not enough arguments in call to v"
	v("x") // ERROR "(untyped string constant) as int value in argument to v"
	v(1, 2) // ERROR "cannot use 2 (untyped int constant) as string value in argument to v"
	v(1, "a", 3) // ERROR "cannot use 3 (untyped int constant) as string value in argument to v"
	v(1, []string{}...)
	v(1, "a", []string{}...) // ERROR "too many arguments in call to v"
	v(1, []int{}...) // ERROR "cannot use []int{} (value of type []int) as []string value in argument to v"
	f1([]int{}...) // ERROR "cannot use ... in call to non-variadic f1"
	f1(f0()) // ERROR "f0() (no value) used as value"
	x := f0() // ERROR "declared and not used: x" "f0() (no value) used as value"
	5() // ERROR "invalid operation: cannot call 5 (untyped int constant): untyped int is not a function"
	"s"() // ERROR "(untyped string constant): untyped string is not a function"
	var i interface{} = f0
	i() // ERROR "invalid operation: cannot call i (variable of type interface{}): interface{} is not a function"
	T{}.m() // ERROR "cannot call pointer method m on T"
	T{}.f("x") // ERROR "(untyped string constant) as int value in argument to T{}.f"
	nil() // ERROR "invalid operation: cannot call nil: untyped nil is not a function"
	g(1, "a") // ERROR "in call to g, mismatched types untyped int and untyped string (cannot infer T)"
	g() // ERROR "not enough arguments in call to g"
	_ = f0
	_ = r2() + 1 // ERROR "multiple-value r2() (value of type (int, string)) in single-value context"
	var y int = r2() // ERROR "declared and not used: y" "multiple-value r2() (value of type (int, string)) in single-value context"
	undefined(1) // ERROR "undefined: undefined"
	f1(undefined2) // ERROR "undefined: undefined2"
	T(1) // ERROR "cannot convert 1 (untyped int constant) to type T"
	T{}.f(r2()) // ERROR "too many arguments in call to T{}.f"
}
