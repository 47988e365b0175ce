package main

func a()               { return 1 } // ERROR "too many return values"
func b() int           { return } // ERROR "not enough return values"
func c() int           { return "x" } // ERROR "(untyped string constant) as int value in return statement"
func d() (int, string) { return 1 } // ERROR "not enough return values"
func e() (int, string) { return 1, 2 } // ERROR "cannot use 2 (untyped int constant) as string value in return statement"
func f() (int, string) { return 1, "a", 3 } // ERROR "too many return values"
func g() int           { return d() } // ERROR "too many return values"
func h() (int, string) { return d(), 1 } // ERROR "multiple-value d() (value of type (int, string)) in single-value context" "cannot use 1 (untyped int constant) as string value in return statement"
func i() (x int)       { return "a" } // ERROR "(untyped string constant) as int value in return statement"
func j() (x int, err error) {
	{
		x := 2
		_ = x
		return // ERROR "result parameter x not in scope at return"
	}
	if err := error(nil); err != nil {
		return // ERROR "result parameter err not in scope at return"
	}
	return
}
func k() (int, string) { return a() } // ERROR "a() (no value) used as value"
func l() error         { return "x" } // ERROR "(constant of type string) as error value in return statement: string does not implement error (missing method Error)"
func m() *int          { return 1 } // ERROR "cannot use 1 (untyped int constant) as *int value in return statement"
func n() (string, int) { return d() } // ERROR "cannot use d() (value of type int) as string value in return statement" "cannot use d() (value of type string) as int value in return statement"
func o() interface{ M() } { return 1 } // ERROR "cannot use 1 (constant of type int) as interface{M()} value in return statement: int does not implement interface{M()} (missing method M)"

var p = func() int { return } // ERROR "not enough return values"

func main() { return nil } // ERROR "too many return values"
