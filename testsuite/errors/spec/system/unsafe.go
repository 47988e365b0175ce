package main

import "unsafe"

type T struct {
	a int
	*E
}
type E struct{ e int }

func (T) m() {}

func g[P any](p P) {
	const c = unsafe.Sizeof(p) // ERROR "unsafe.Sizeof(p) (value of type uintptr) is not constant"
}

var t T
var x int

var (
	_ = unsafe.Offsetof(x) // ERROR "invalid argument: x is not a selector expression"
	_ = unsafe.Offsetof(t) // ERROR "invalid argument: t is not a selector expression"
	_ = unsafe.Offsetof(t.e) // ERROR "invalid argument: field e is embedded via a pointer in T"
	_ = unsafe.Offsetof(t.m) // ERROR "invalid argument: t.m is a method value"
	_ = unsafe.Offsetof(t.missing) // ERROR "invalid argument: T has no single field missing"
	_ = unsafe.Sizeof() // ERROR "invalid operation: not enough arguments for unsafe.Sizeof() (expected 1, found 0)"
	_ = unsafe.Sizeof(1, 2) // ERROR "invalid operation: too many arguments for unsafe.Sizeof(1, 2) (expected 1, found 2)"
	_ = unsafe.Alignof(int) // ERROR "int (type) is not an expression"
	_ = unsafe.Add(&x, 1) // ERROR "cannot use &x (value of type *int) as unsafe.Pointer value in argument to unsafe.Add"
	_ = unsafe.Add(nil, "x") // ERROR "(untyped string constant) to type int"
	_ = unsafe.Slice(x, 1) // ERROR "invalid argument: x (variable of type int) is not a pointer"
	_ = unsafe.Slice(&x, -1) // ERROR "invalid argument: length -1 (constant of type int) must not be negative"
	_ = unsafe.Slice(&x, "x") // ERROR "(untyped string constant) to type int"
	_ = unsafe.String(&x, 1) // ERROR "cannot use &x (value of type *int) as *byte value in argument to unsafe.String"
	_ = unsafe.StringData(1) // ERROR "cannot use 1 (untyped int constant) as string value in argument to unsafe.StringData"
	_ = unsafe.SliceData("x") // ERROR "(untyped string constant) is not a slice"
	_ = *unsafe.Pointer(nil) // ERROR "invalid operation: cannot indirect unsafe.Pointer(nil) (value of type unsafe.Pointer)"
	_ = unsafe.Pointer(1) // ERROR "cannot convert 1 (untyped int constant) to type unsafe.Pointer"
	_ = unsafe.Pointer("x") // ERROR "(untyped string constant) to type unsafe.Pointer"
	_ = (*int)(uintptr(1)) // ERROR "cannot convert uintptr(1) (constant 1 of type uintptr) to type *int"
	_ = unsafe.Missing // ERROR "undefined: unsafe.Missing"
	_ = unsafe.Sizeof // ERROR "unsafe.Sizeof (built-in) must be called"
	_ = uintptr(&x) // ERROR "cannot convert &x (value of type *int) to type uintptr"
)
