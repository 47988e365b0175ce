// Finalizers of every form of parameter and result.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type T struct {
	n    int
	next *T
}

func (t *T) Close() {}

type Closer interface{ Close() }

var done = make(chan string, 20)

//go:noinline
func arrange() {
	runtime.SetFinalizer(&T{n: 1}, func(t *T) { done <- fmt.Sprint("plain ", t.n) })
	runtime.SetFinalizer(&T{n: 2}, func(t *T) (int, string) { done <- fmt.Sprint("results ", t.n); return 1, "x" })
	runtime.SetFinalizer(&T{n: 3}, func(t *T) (r [100]int) { done <- fmt.Sprint("large result ", t.n); r[99] = 1; return })
	runtime.SetFinalizer(&T{n: 4}, func(t *T) (a [9]int, b int, c [30]string) {
		done <- fmt.Sprint("large results ", t.n)
		b = 5
		return
	})
	runtime.SetFinalizer(&T{n: 5}, func(x any) float64 { done <- fmt.Sprint("any ", x.(*T).n); return 1 })
	runtime.SetFinalizer(&T{n: 6}, func(x Closer) (a, b, c, d, e, f, g, h, i, j int) {
		done <- fmt.Sprint("interface ", x.(*T).n)
		return
	})
	k := 10
	runtime.SetFinalizer(&T{n: 7}, func(t *T) { done <- fmt.Sprint("closure ", t.n+k) })
	runtime.SetFinalizer(&T{n: 8}, (*T).Close)
}

func main() {
	for i := 0; i < 20; i++ {
		arrange()
	}
	seen := map[string]bool{}
	for i := 0; i < 100 && len(seen) < 7; i++ {
		runtime.GC()
		for wait := true; wait; {
			select {
			case s := <-done:
				seen[s] = true
			case <-time.After(5 * time.Millisecond):
				wait = false
			}
		}
	}
	fmt.Println(seen)
}
