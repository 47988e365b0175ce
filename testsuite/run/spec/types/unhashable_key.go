// A key of interface type needs a comparable dynamic type.
// exit: 2
package main

func main() {
	m := map[interface{}]int{}
	m[1] = 1
	m[[]int{1}] = 2
}
