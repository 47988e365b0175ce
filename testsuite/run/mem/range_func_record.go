// What a range over a function allocates for itself keeps within its bounds: bytes allocated next are zero.
package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

//go:noinline
func loop(sum *int) {
	for i := range count(3) {
		if i == 2 {
			return
		}
		*sum += i
	}
}

//go:noinline
func fresh() []byte { return make([]byte, 20, 24) }

func main() {
	sum, dirty := 0, 0
	for range 1000 {
		loop(&sum)
		for _, b := range fresh()[:24] {
			dirty += int(b)
		}
	}
	fmt.Println(sum, dirty)
}
