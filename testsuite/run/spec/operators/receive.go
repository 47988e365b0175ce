// The receive operator.
package main

import "fmt"

type Ch chan int

func recv[C ~chan T | ~<-chan T, T any](c C) T { return <-c }

func main() {
	ch := make(chan int, 5)
	for i := range 5 {
		ch <- i
	}
	v1 := <-ch
	var v2 int
	v2 = <-ch
	fmt.Println(v1, v2, <-ch+<-ch*10)
	<-ch
	ch <- 9
	close(ch)
	x, ok := <-ch
	fmt.Println(x, ok)
	x, ok = <-ch
	var y, ok2 = <-ch
	fmt.Println(x, ok, y, ok2, <-ch)
	var z, ok3 interface{} = <-ch
	fmt.Printf("%T %T\n", z, ok3)
	cc := make(chan chan string, 1)
	c := make(chan string, 1)
	cc <- c
	c <- "nested"
	fmt.Println(<-<-cc)
	n := make(Ch, 1)
	n <- 3
	fmt.Println(recv[Ch, int](n))
	type big struct{ a [50]int }
	b := make(chan big, 1)
	b <- big{[50]int{49: 1}}
	fmt.Println((<-b).a[49])
	fs := make(chan func() int, 1)
	fs <- func() int { return 8 }
	fmt.Println((<-fs)())
	e := make(chan struct{})
	go close(e)
	fmt.Println(<-e)
	arr := []chan int{make(chan int, 1)}
	arr[0] <- 2
	if v, ok := <-arr[0]; ok {
		fmt.Println(v)
	}
}
