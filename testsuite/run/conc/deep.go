// A million frames, in the first goroutine and in others, with panics through them.
package main

import "fmt"

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return depth(n-1) + 1
}

func fall(n int) {
	if n == 0 {
		panic("bottom")
	}
	fall(n - 1)
}

func caught(n int) (r any) {
	defer func() { r = recover() }()
	fall(n)
	return nil
}

func main() {
	fmt.Println(depth(1_000_000))
	results := make(chan int)
	for i := range 4 {
		go func() { results <- depth(50_000 + i) - i }()
	}
	for range 4 {
		fmt.Println(<-results)
	}
	fmt.Println(caught(200_000), caught(10))
}
