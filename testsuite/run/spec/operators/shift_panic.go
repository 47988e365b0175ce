// A negative shift count.
// exit: 2
package main

func shift(n int64) uint32 { return 1 << n }

func main() {
	println(shift(40), shift(3))
	println(shift(-1))
}
