// Package unsafe.
package main

import (
	"fmt"
	"unsafe"
)

type T struct {
	a bool
	b int64
	c uint16
	d struct {
		e byte
		f float32
	}
	g string
}

type Emb struct {
	x int32
	T
}

type ptr unsafe.Pointer

func size[X any](x X) uintptr { return unsafe.Sizeof(x) }

const k = unsafe.Sizeof(int32(0)) + unsafe.Offsetof(T{}.c)

func try(name string, g func()) {
	defer func() { fmt.Println(name, recover()) }()
	g()
}

func main() {
	f := 1.5
	fmt.Printf("%#x %v\n", *(*uint64)(unsafe.Pointer(&f)), *(*uint64)(ptr(&f)) == *(*uint64)(unsafe.Pointer(&f)))
	var p ptr = nil
	var t T
	var e Emb
	fmt.Println(p == nil, unsafe.Sizeof(t), unsafe.Alignof(t), unsafe.Alignof(t.c), k)
	fmt.Println(unsafe.Offsetof(t.b), unsafe.Offsetof(t.c), unsafe.Offsetof(t.d), unsafe.Offsetof(t.d.f), unsafe.Offsetof(t.g), unsafe.Offsetof(e.T), unsafe.Offsetof(e.c), unsafe.Offsetof((e.b)))
	fmt.Println(uintptr(unsafe.Pointer(&t))+unsafe.Offsetof(t.g) == uintptr(unsafe.Pointer(&t.g)), uintptr(unsafe.Pointer(&t.b))%unsafe.Alignof(t.b) == 0)
	a := [4]int32{1, 2, 3, 4}
	q := (*int32)(unsafe.Add(unsafe.Pointer(&a), 8))
	*q = 30
	fmt.Println(a, *(*int32)(unsafe.Pointer(uintptr(unsafe.Pointer(&a[0])) + 4)))
	s := unsafe.Slice(&a[0], 3)
	s[0] = 10
	fmt.Println(s, len(s), cap(s), a[0], unsafe.Slice((*int)(nil), 0) == nil)
	str := "hello"
	b := unsafe.Slice(unsafe.StringData(str), len(str))
	fmt.Println(string(b), unsafe.String(&b[1], 3), unsafe.SliceData(s) == &a[0], unsafe.SliceData([]int(nil)) == nil, unsafe.String(nil, 0) == "")
	fmt.Println(size(t), size(byte(1)), size([3]int16{}), size(struct{}{}), size("") == size([2]int{}), size(any(1)))
	const c = unsafe.Alignof([2]int16{})
	var arr [c]int
	fmt.Println(len(arr))
	neg := -1
	var np *int
	try("negative", func() { _ = unsafe.Slice(&a[0], neg) })
	try("nil pointer", func() { _ = unsafe.Slice(np, 1-neg) })
	try("string", func() { _ = unsafe.String(&b[0], neg) })
	try("nil string", func() { _ = unsafe.String(nil, 1-neg) })
}
