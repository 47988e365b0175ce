package main

import (
	"errors"
	"fmt"
	"sync"
)

type account struct {
	mu  sync.Mutex
	bal int
}

func (a *account) add(x int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.bal += x
}

//go:noinline
func named(p *int, k int) (w int) {
	defer func() { w += *p }()
	*p += k
	w = k & 7
	return w
}

//go:noinline
func recovers(a []int, i int) (n int, err error) {
	count := 0
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("after %d: %v", count, r)
			n = -count
		}
	}()
	for ; ; count++ {
		n += a[i+count]
	}
}

//go:noinline
func many(n int) (out []int) {
	for i := 0; i < n; i++ {
		v := i * i
		defer func() {
			v++
			out = append(out, v)
		}()
	}
	return nil
}

// Each deferred call panics again; the last panic wins, and all variables are still there.
//
//go:noinline
func again() (s string) {
	x, y := 1, "a"
	defer func() {
		s = fmt.Sprint(recover(), x, y)
	}()
	defer func() {
		x++
		y += "b"
		panic("second")
	}()
	defer func() {
		x *= 10
		y += "c"
		panic(errors.New("first"))
	}()
	panic("zero")
}

var kept []*int

// What a deferred closure keeps must outlive the frame.
//
//go:noinline
func keeps(i int) {
	v := i
	defer func() { kept = append(kept, &v) }()
	v++
}

//go:noinline
func keepsRecovered(i int) {
	v := i
	defer func() {
		recover()
		kept = append(kept, &v)
	}()
	v++
	panic("x")
}

//go:noinline
func loops(n int) (s int) {
	for i := 0; i < n; i++ {
		func() {
			p := &i
			defer func() { s += *p }()
			if *p == 2 {
				defer func() { recover() }()
				panic(p)
			}
		}()
	}
	return
}

func deep(n int) int {
	if n == 0 {
		return 0
	}
	var a [20]int
	a[n%20] = n
	return deep(n-1) + a[n%20] - n
}

func main() {
	a := &account{}
	for i := range 10 {
		a.add(i)
	}
	fmt.Println(a.bal)
	x := 1
	fmt.Println(named(&x, 12), x)
	fmt.Println(recovers([]int{1, 2, 3}, 0))
	fmt.Println(recovers([]int{1, 2, 3}, -1))
	fmt.Println(many(4), again())
	for i := range 3 {
		keeps(i)
		keepsRecovered(i * 10)
	}
	deep(1000)
	for _, p := range kept {
		fmt.Print(*p, " ")
	}
	fmt.Println(loops(5))
}
