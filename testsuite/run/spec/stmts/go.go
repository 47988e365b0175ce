// Go statements: arguments are evaluated by the caller, results are discarded.
package main

import (
	"fmt"
	"sync"
)

type T struct{ n int }

func (t T) show(wg *sync.WaitGroup, out *string)  { *out = fmt.Sprint("value ", t.n); wg.Done() }
func (t *T) ptr(wg *sync.WaitGroup, out *string) { *out = fmt.Sprint("pointer ", t.n); wg.Done() }

func result(wg *sync.WaitGroup) int { wg.Done(); return 7 }

func ev(s string) string { fmt.Print("evaluated ", s, "; "); return s }

func gen[X any](x X, c chan<- X) { c <- x }

func main() {
	var wg sync.WaitGroup
	wg.Add(4)
	t := T{1}
	var a, b string
	go t.show(&wg, &a)
	go result(&wg)
	go func() { defer wg.Done() }()
	p := &t
	go p.ptr(&wg, &b)
	t = T{1}
	wg.Wait()
	fmt.Println(a, b)
	c := make(chan string)
	i := 1
	go func(s string, n int) { c <- fmt.Sprint(s, n) }(ev("argument"), i)
	i = 2
	fmt.Println(<-c)
	go gen("generic", c)
	fmt.Println(<-c)
	f := func() { c <- "first" }
	go f()
	f = func() { c <- "second" }
	fmt.Println(<-c)
	done := make(chan bool, 1)
	go close(done)
	<-done
	var m sync.Mutex
	total := 0
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			m.Lock()
			defer m.Unlock()
			total += i
		}()
	}
	wg.Wait()
	fmt.Println(total)
	select {
	case <-make(chan int):
	default:
	}
	fmt.Println("main does not wait")
	go func() { select {} }()
}
