package main

import (
	"fmt"
	"time"
)

func main() {
	a, b := make(chan int), make(chan string, 1)
	go func() { a <- 1 }()
	for range 2 {
		select {
		case x := <-a:
			fmt.Println("a", x)
			b <- "next"
		case s, ok := <-b:
			fmt.Println("b", s, ok)
		}
	}
	select {
	case b <- "x":
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case b <- "y":
		fmt.Println("sent")
	default:
		fmt.Println("full")
	}
	select {
	case <-time.After(10 * time.Millisecond):
		fmt.Println("timeout")
	case <-a:
		fmt.Println("unexpected")
	}
	quit := make(chan bool)
	data := make(chan int)
	go func() {
		defer close(quit)
		sum := 0
		for v := range data {
			sum += v
		}
		fmt.Println("sum", sum)
	}()
	for i := 0; i < 100; i++ {
		select {
		case data <- i:
		case <-quit:
			panic("early")
		}
	}
	close(data)
	<-quit
	select {
	case _, ok := <-quit:
		fmt.Println("closed", ok)
	}
	var arr [2]int
	c1 := make(chan int, 1)
	c1 <- 7
	i := 0
	select {
	case arr[i+1] = <-c1:
	}
	fmt.Println(arr)
	counts := map[string]int{}
	x, y := make(chan int, 100), make(chan int, 100)
	for i := range 100 {
		x <- i
		y <- i
	}
	for range 200 {
		select {
		case <-x:
			counts["x"]++
		case <-y:
			counts["y"]++
		}
	}
	fmt.Println(counts)
}
