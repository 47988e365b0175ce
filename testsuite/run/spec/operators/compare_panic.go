// Comparing interfaces whose dynamic type is not comparable.
// exit: 2
package main

type key struct {
	name string
	data interface{}
}

func main() {
	a, b := key{"a", 1}, key{"a", map[string]int{}}
	println(a == b)
	println(b == b)
}
