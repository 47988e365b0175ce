package main

// Before Go 1.21: functions among the arguments get no type arguments, methods of interfaces do not take part in
// inference.
func apply[T, U any](x []T, f func(T) U) []U { return nil }
func id[T any](x T) T                        { return x }
func two[T, U any](x T)                      {}
func call[T any](f func(T), x T)             {}
func same[T any](a, b T)                     {}

type S interface{ m() }
type X struct{}

func (X) m() {}

func main() {
	apply([]int{1}, id[int])
	apply([]int{1}, id)
	call(two[int, int], 1)
	call(two[int], 1)
	var a func(int) int = id
	var b func(int) = two[int]
	_, _ = a, b
	var s S
	same(s, X{})
	same(1, 2)
	for i := range 3 {
		_ = i
	}
	_ = min(1, 2)
}
