package main

import "fmt"

type big struct{ a [100]int }

func f(n int, b big) int {
	if n == 0 {
		return b.a[99]
	}
	b.a[n%100]++
	return f(n-1, b) + b.a[n%100]
}

func main() {
	ch := make(chan int)
	for i := range 50 {
		go func() {
			ch <- f(100+i, big{})
		}()
	}
	sum := 0
	for range 50 {
		sum += <-ch
	}
	fmt.Println(sum)
	var rec func(int) int
	rec = func(n int) int {
		var pad [64]byte
		pad[n%64] = 1
		if n == 0 {
			return int(pad[0])
		}
		return rec(n-1) + int(pad[n%64])
	}
	fmt.Println(rec(200000))
}
