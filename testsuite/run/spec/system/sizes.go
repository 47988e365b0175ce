// Size and alignment guarantees.
package main

import (
	"fmt"
	"unsafe"
)

type E struct{}
type A struct {
	b byte
	i int64
	c byte
}
type Z struct {
	i int32
	z struct{}
}

func main() {
	fmt.Println(unsafe.Sizeof(byte(0)), unsafe.Sizeof(int8(0)), unsafe.Sizeof(uint16(0)), unsafe.Sizeof(int32(0)), unsafe.Sizeof(float32(0)))
	fmt.Println(unsafe.Sizeof(uint64(0)), unsafe.Sizeof(float64(0)), unsafe.Sizeof(complex64(0)), unsafe.Sizeof(complex128(0)), unsafe.Sizeof('x'), unsafe.Sizeof(true))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(any(nil)), unsafe.Sizeof(func() {}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(new(int)))
	fmt.Println(unsafe.Alignof(byte(0)), unsafe.Alignof(int16(0)), unsafe.Alignof(float32(0)), unsafe.Alignof(complex64(0)), unsafe.Alignof(complex128(0)), unsafe.Alignof(""))
	fmt.Println(unsafe.Sizeof(E{}), unsafe.Alignof(E{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof([5]E{}), unsafe.Sizeof(struct{ e, f E }{}))
	fmt.Println(unsafe.Sizeof(A{}), unsafe.Alignof(A{}), unsafe.Sizeof([3]A{}), unsafe.Alignof([3]int16{}), unsafe.Sizeof(Z{}))
}
