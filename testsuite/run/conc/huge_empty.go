// Buffers of elements without a size have room for any number of them.
package main

import "fmt"

func main() {
	ch := make(chan struct{}, 1<<62)
	for range 3 {
		ch <- struct{}{}
	}
	fmt.Println(len(ch), cap(ch))
	defer func() { fmt.Println(recover()) }()
	n := 1 << 60
	fmt.Println(make(chan int, n))
}
