// exit: 2
package main

func main() {
	s := []int{1}
	_ = [2]int(s)
}
