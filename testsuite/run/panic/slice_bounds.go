// exit: 2
package main

func main() {
	s := make([]int, 3)
	n := 10
	_ = s[:n]
}
