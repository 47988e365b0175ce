// make with a length out of range.
// exit: 2
package main

func buffer(n int) []byte { return make([]byte, n) }

func main() {
	println(len(buffer(3)))
	println(len(buffer(-3)))
}
