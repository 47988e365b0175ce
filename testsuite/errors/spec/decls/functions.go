package main

func a() int {} // ERROR "missing return"
func b() int { for {} }
func c(x int) int { if x > 0 { return 1 } } // ERROR "missing return"
func d(x int) int { for x > 0 { return 1 } } // ERROR "missing return"
func e() int { for { break } } // ERROR "missing return"
func f(x int) int { switch x { case 1: return 1 } } // ERROR "missing return"
func g(x int) int { switch { default: return 1; case x > 1: break } } // ERROR "missing return"
func h(x int) int { L: for { break L } } // ERROR "missing return"
func i() int { defer panic(1) } // ERROR "missing return"
func j(c chan int) int { select { case <-c: return 1; default: } } // ERROR "missing return"
func k(x any) int { switch x.(type) { case int: return 1; default: panic(1) } }
func l() int { { } } // ERROR "missing return"
func m() int { for range 3 { return 1 } } // ERROR "missing return"
func n() int { goto L; L: panic(1) }
func o() int { func() int { return 1 }() } // ERROR "missing return"
func p() (x int) { x = 1 } // ERROR "missing return"
func q() int { return 1; ; }
func r() int { if true { return 1 } else if false { return 2 } } // ERROR "missing return"
func s(x int) int { switch x { case 1: fallthrough; default: return 1 } }
func main() {}

func missing(int) int
func t[T any]() // ERROR "generic function is missing function body"
