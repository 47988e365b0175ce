// Channel types: direction, capacity, nil, closing, order.
package main

import (
	"fmt"
	"sync"
)

func produce(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func sink(c chan<- string, s string) { c <- s }

func main() {
	var n chan int
	fmt.Println(n == nil, len(n), cap(n))
	b := make(chan int, 3)
	b <- 1
	b <- 2
	fmt.Println(len(b), cap(b), <-b, <-b, len(b))
	for v := range produce(4) {
		fmt.Print(v, " ")
	}
	fmt.Println()
	s := make(chan string, 1)
	sink(s, "one way")
	var r <-chan string = s
	fmt.Println(<-r)
	var cc chan<- chan int = make(chan chan int, 1)
	var cr chan<- <-chan int = make(chan<- <-chan int, 1)
	var rr <-chan <-chan int = make(chan (<-chan int), 1)
	cc <- b
	cr <- b
	fmt.Printf("%T %T %T %T\n", cc, cr, rr, make(chan (<-chan int)))
	b <- 7
	b <- 8
	close(b)
	v, ok := <-b
	fmt.Println(v, ok)
	v, ok = <-b
	fmt.Println(v, ok)
	v, ok = <-b
	fmt.Println(v, ok, <-b, len(b))
	var wg sync.WaitGroup
	c := make(chan int, 10)
	for w := 0; w < 4; w++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 25; i++ {
				c <- i
			}
		}()
	}
	go func() { wg.Wait(); close(c) }()
	sum := 0
	for v := range c {
		sum += v
	}
	fmt.Println(sum)
	un := make(chan struct{})
	done := false
	go func() { done = true; <-un }()
	un <- struct{}{}
	fmt.Println(done, make(chan int) == make(chan int), un == un)
	select {
	case <-n:
		fmt.Println("nil channel ready")
	case n <- 1:
		fmt.Println("nil channel ready")
	default:
		fmt.Println("nil channel never ready")
	}
	big := make(chan [100]int, 2)
	big <- [100]int{99: 5}
	fmt.Println((<-big)[99])
}
