// A panic while a package variable is initialized.
// exit: 2
package main

var table = build(3)

func build(n int) []int {
	t := make([]int, n)
	for i := 0; i <= n; i++ {
		t[i] = i
	}
	return t
}

func main() { println("never") }
