package main

import "unsafe"

type T struct{ a, b int }

func main() {
	var t T
	_ = unsafe.Sizeof(t, t) // ERROR "invalid operation: too many arguments for unsafe.Sizeof(t, t) (expected 1, found 2)"
	_ = unsafe.Offsetof(t) // ERROR "invalid argument: t is not a selector expression"
	_ = unsafe.Offsetof(t.a)
	_ = unsafe.Pointer(1.5) // ERROR "cannot convert 1.5 (untyped float constant) to type unsafe.Pointer"
	_ = unsafe.Add(1, 2) // ERROR "cannot use 1 (untyped int constant) as unsafe.Pointer value in argument to unsafe.Add"
	_ = unsafe.Missing // ERROR "undefined: unsafe.Missing"
	var p *int = unsafe.Pointer(&t) // ERROR "cannot use unsafe.Pointer(&t) (value of type unsafe.Pointer) as *int value in variable declaration"
	_ = p
}
