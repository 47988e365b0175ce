// An interface type satisfies comparable; comparing may panic.
// exit: 2
package main

func eq[T comparable](a, b T) bool { return a == b }

func main() {
	println(eq[any](1, 1), eq[any](1, "x"))
	println(eq[any]([]int{1}, []int{1}))
}
