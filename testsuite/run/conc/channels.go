package main

import "fmt"

func producer(n int, ch chan<- int) {
	for i := 0; i < n; i++ {
		ch <- i
	}
	close(ch)
}

func main() {
	ch := make(chan int)
	go producer(5, ch)
	for v := range ch {
		fmt.Print(v, " ")
	}
	v, ok := <-ch
	fmt.Println(v, ok)
	buf := make(chan string, 3)
	buf <- "a"
	buf <- "b"
	fmt.Println(len(buf), cap(buf), <-buf)
	close(buf)
	s, ok := <-buf
	fmt.Println(s, ok)
	s, ok = <-buf
	fmt.Printf("%q %v\n", s, ok)
	done := make(chan struct{})
	results := make([]int, 10)
	for i := range results {
		go func() {
			results[i] = i * i
			done <- struct{}{}
		}()
	}
	for range results {
		<-done
	}
	fmt.Println(results)
	type req struct {
		n    int
		resp chan int
	}
	reqs := make(chan req)
	go func() {
		for r := range reqs {
			r.resp <- r.n * 2
		}
	}()
	for i := 0; i < 3; i++ {
		r := req{i, make(chan int)}
		reqs <- r
		fmt.Print(<-r.resp, " ")
	}
	fmt.Println()
	cc := make(chan chan int, 1)
	c := make(chan int, 1)
	cc <- c
	c <- 9
	fmt.Println(<-<-cc)
	var fromNil chan int
	select {
	case x := <-fromNil:
		fmt.Println(x)
	default:
		fmt.Println("nil chan not ready")
	}
}
