// Empty, labeled, expression, send and IncDec statements.
package main

import "fmt"

type T struct{ n int }

func (t *T) inc() int { t.n++; return t.n }
func f() int          { fmt.Print("f "); return 0 }
func get() *T         { fmt.Print("get "); return &t }

var t T

type C chan<- any

func send[S ~chan E | ~chan<- E, E any](c S, e E) { c <- e }

func main() {
	;
	{
	}
	f()
	(f())
	t.inc()
	(&t).inc()
	c := make(chan int, 3)
	c <- 1
	c <- 2
	<-c
	(<-c)
	func() {}()
	(func() { fmt.Print("literal ") })()
	copy([]int{1}, []int{2})
	fmt.Println(t.n)
	x, m, a, p := 1, map[string]int{}, []float64{1.5}, &t
	x++
	(x)++
	m["a"]++
	m["b"]--
	a[0]--
	p.n++
	(*p).n--
	get().n++
	var u uint8
	u--
	var r rune = 'a'
	r++
	var cx complex64
	cx++
	fmt.Println(x, m, a, t.n, u, string(r), cx)
	ifs := make(chan interface{}, 4)
	ifs <- 1
	ifs <- "two"
	C(ifs) <- nil
	send(ifs, any(2.5))
	fmt.Println(<-ifs, <-ifs, <-ifs, <-ifs)
	ch := func() chan int { fmt.Print("channel "); return c }
	v := func() int { fmt.Print("value "); return 5 }
	ch() <- v()
	fmt.Println(<-c)
	un := make(chan int)
	go func() { un <- 1; un <- 2; close(un) }()
	for v := range un {
		fmt.Print(v, " ")
	}
Label:
	for i := 0; i < 1; i++ {
		continue Label
	}
	fmt.Println()
}
