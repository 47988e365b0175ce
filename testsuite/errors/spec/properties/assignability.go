package main

type P *int
type Q *int
type Ch chan int
type I interface{ M() }

func gen[T any](t T) {
	t = nil // ERROR "cannot use nil as T value in assignment"
	t = 1 // ERROR "cannot use 1 (untyped int constant) as T value in assignment"
	var i int = t // ERROR "cannot use t (variable of type T constrained by any) as int value in variable declaration"
	_ = i
	var x interface{ M() } = t // ERROR "cannot use t (variable of type T constrained by any) as interface{M()} value in variable declaration"
	_ = x
}

func gen2[T []int | map[int]int]() T { return []int{} } // ERROR "cannot use []int{} (value of type []int) as T value in return statement: cannot assign []int to map[int]int (in T)"

var (
	p P          = Q(nil) // ERROR "cannot use Q(nil) (value of pointer type Q) as P value in variable declaration"
	i int        = nil // ERROR "cannot use nil as int value in variable declaration"
	s string     = nil // ERROR "cannot use nil as string value in variable declaration"
	b bool       = 1 // ERROR "cannot use 1 (untyped int constant) as bool value in variable declaration"
	t struct{}   = nil // ERROR "cannot use nil as struct{} value in variable declaration"
	a [2]int     = nil // ERROR "cannot use nil as [2]int value in variable declaration"
	c Ch         = (chan<- int)(nil) // ERROR "cannot use (chan<- int)(nil) (value of type chan<- int) as Ch value in variable declaration"
	f float32    = "x" // ERROR "(untyped string constant) as float32 value in variable declaration"
	g func()     = 1 // ERROR "cannot use 1 (untyped int constant) as func() value in variable declaration"
	n            = nil // ERROR "use of untyped nil in variable declaration"
	u uint8      = 256 // ERROR "cannot use 256 (untyped int constant) as uint8 value in variable declaration (overflows)"
	m I          = struct{}{} // ERROR "cannot use struct{}{} (value of type struct{}) as I value in variable declaration: struct{} does not implement I (missing method M)"
	e error      = "text" // ERROR "(constant of type string) as error value in variable declaration: string does not implement error (missing method Error)"
	z complex128 = true // ERROR "cannot use true (untyped bool constant) as complex128 value in variable declaration"
)
