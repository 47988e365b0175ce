// Select statements.
package main

import "fmt"

func ev(s string, c chan int) chan int { fmt.Print(s, " "); return c }
func val(n int) int                    { fmt.Print("val", n, " "); return n }

func main() {
	var c1, c2, c3 chan int
	c3 = make(chan int, 1)
	select {
	case v := <-ev("c1", c1):
		fmt.Println(v)
	case ev("c2", c2) <- val(2):
		fmt.Println("sent")
	case ev("c3", c3) <- val(3):
		fmt.Println("sent to c3")
	}
	var a [2]int
	idx := func() int { fmt.Print("idx "); return 1 }
	select {
	case a[idx()] = <-c3:
		fmt.Println(a)
	case <-c1:
	}
	select {
	case a[idx()] = <-c3:
	default:
		fmt.Println("no communication, left side not evaluated")
	}
	close(c3)
	select {
	case i, ok := (<-c3):
		fmt.Println(i, ok)
	}
	var v, ok any
	select {
	case v, ok = <-c3:
		fmt.Println(v, ok)
	}
	// Random selection among those that can proceed.
	x := make(chan int, 1)
	zeros, ones := 0, 0
	for range 1000 {
		select {
		case x <- 0:
		case x <- 1:
		}
		if <-x == 0 {
			zeros++
		} else {
			ones++
		}
	}
	fmt.Println(zeros > 300, ones > 300, zeros+ones)
	// Blocks until one can proceed.
	r, q := make(chan string), make(chan struct{})
	go func() {
		for i := range 3 {
			r <- fmt.Sprint("r", i)
		}
		close(q)
	}()
loop:
	for {
		select {
		case s := <-r:
			if s == "r1" {
				continue loop
			}
			fmt.Print(s, " ")
		case <-q:
			break loop
		}
	}
	fmt.Println()
	in, out := make(chan int), make(chan int)
	go func() {
		for {
			select {
			case n, ok := <-in:
				if !ok {
					close(out)
					return
				}
				out <- n * n
			}
		}
	}()
	for i := range 3 {
		in <- i
		fmt.Print(<-out, " ")
	}
	close(in)
	_, open := <-out
	fmt.Println(open)
	select {
	default:
		fmt.Println("only default")
	}
	same := make(chan int, 1)
	select {
	case same <- 1:
	case <-same:
	}
	select {
	case n := <-same:
		n++
		fmt.Println(n)
		break
	default:
	}
	gen := func() (c chan func() int) { c = make(chan func() int, 1); c <- func() int { return 42 }; return }
	select {
	case f := <-gen():
		fmt.Println(f())
	}
	defer func() { fmt.Println(recover()) }()
	select {
	case c3 <- 1:
	default:
	}
}
