package main

import (
	"fmt"
	"math"
	"reflect"
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

// A pointer of another type without package unsafe.
func main() {
	f := 7.0
	u := reflect.NewAt(reflect.TypeFor[uint64](), reflect.ValueOf(&f).UnsafePointer()).Interface().(*uint64)
	fmt.Println(bits(&f, u, 10))
}
