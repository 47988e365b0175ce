package main

import (
	"fmt"
	"math"
	"unsafe"
)

//go:noinline
func bits(x *float64, u *uint64, n int) float64 {
	s := 0.0
	for i := 0; i < n; i++ {
		s += *x
		*u = math.Float64bits(float64(i))
	}
	return s
}

//go:noinline
func words(p **int, u *uintptr, a, b uintptr) (n int) {
	for i := 0; i < 4; i++ {
		n = n*10 + **p
		*u = a
		n = n*10 + **p
		*u = b
	}
	return
}

//go:noinline
func bytes(x *int32, b *[4]byte) (n int32) {
	for i := range b {
		n += *x
		b[i] = byte(i + 1)
	}
	return n + *x
}

var keep [2]*int

// Memory is accessed as other types than it has.
func main() {
	f := 7.0
	fmt.Println(bits(&f, (*uint64)(unsafe.Pointer(&f)), 10))
	x := []float64{1, 2, 3}
	u := (*[3]uint64)(unsafe.Pointer(&x[0]))
	s := 0.0
	for i := 0; i < 10; i++ {
		s += x[1]
		u[i%3] = math.Float64bits(float64(i))
	}
	fmt.Println(s)
	one, two := 1, 2
	keep = [2]*int{&one, &two}
	p := &two
	fmt.Println(words(&p, (*uintptr)(unsafe.Pointer(&p)), uintptr(unsafe.Pointer(&one)), uintptr(unsafe.Pointer(&two))))
	n := int32(1)
	fmt.Println(bytes(&n, (*[4]byte)(unsafe.Pointer(&n))))
}
