package p

import "unsafe"

type Big [1 << 40]byte

var s struct {
	_ [1 << 30]Big
	x int
}

const size = unsafe.Sizeof(s)      // ERROR "is too large"
const offset = unsafe.Offsetof(s.x) // ERROR "is too large"
