// Run-time panics are runtime.Errors.
package main

import (
	"fmt"
	"runtime"
)

type T struct{ n int }
type I interface{ M() }

func (T) M() {}

func try(f func()) {
	defer func() {
		r := recover()
		e, ok := r.(runtime.Error)
		_, isErr := r.(error)
		fmt.Println(ok, isErr, e)
	}()
	f()
}

func main() {
	var (
		s     []int
		a     [3]int
		p     *T
		m     map[string]int
		x     any = "text"
		i     I
		f     func()
		c     chan int
		n, z  = 5, 0
		neg   = -1
		other any = T{}
	)
	try(func() { s[n] = 1 })
	try(func() { a[n] = 1 })
	try(func() { _ = "abc"[n] })
	try(func() { _ = s[n:] })
	try(func() { _ = a[n:] })
	try(func() { p.n = 1 })
	try(func() { m["x"] = 1 })
	try(func() { _ = x.(int) })
	try(func() { _ = x.(I) })
	try(func() { _ = i.(T) })
	try(func() { i.M() })
	try(func() { f() })
	try(func() { n /= z })
	try(func() { n <<= neg })
	try(func() { close(c) })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = [4]int(s) })
	try(func() { _ = any(s) == any(s) })
	try(func() { _ = map[any]int{1: 1}[s] })
	try(func() { _ = other.(interface{ N() }) })
}
