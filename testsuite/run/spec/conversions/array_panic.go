// A slice that is too short for the array.
// exit: 2
package main

func sum(a [4]int) (s int) {
	for _, v := range a {
		s += v
	}
	return
}

func main() {
	s := []int{1, 2, 3, 4, 5}
	println(sum([4]int(s)))
	println(sum([4]int(s[2:])))
}
