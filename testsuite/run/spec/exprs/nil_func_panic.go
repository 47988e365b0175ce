// Calling a nil function value.
// exit: 2
package main

type handlers map[string]func(int) int

func main() {
	h := handlers{"double": func(n int) int { return n * 2 }}
	println(h["double"](4))
	println(h["triple"](4))
}
