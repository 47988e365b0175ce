package main

import "unsafe"

type A = int
type G[T any] struct{}
type GA[T any] = []T

func f[T any](x T) {}

type I interface{ int | string }
type C interface{ comparable }

func main() {
	for i := range 10 {
		_ = i
	}
	for i := range func(func(int) bool) {} {
		_ = i
	}
	var m map[int]int
	clear(m)
	_ = min(1, 2)
	_ = max(1, 2)
	s := []int{1}
	_ = [1]int(s)
	_ = (*[1]int)(s)
	_ = unsafe.Slice(&s[0], 1)
	_ = unsafe.SliceData(s)
	_ = unsafe.String(nil, 1)
	_ = unsafe.StringData("")
	_ = unsafe.Add(nil, 1)
	var x any
	_ = x
	f(1)
	f[int](1)
	_ = new(3)
	_ = 0b11
	_ = 1_000
	var g func(int) = f
	_ = g
	n := 1
	_ = 1 << n
	var y G[int]
	_ = y
}
