// Methods that the compiler makes for a pointer type say which one was called through nil.
package main

import "fmt"

type T struct{ a, b int }

func (t T) Get() int     { return t.a }
func (t *T) Set(n int)   { t.a = n }
func (t *T) IsNil() bool { return t == nil }

type Getter interface{ Get() int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(interface{ RuntimeError() })
		fmt.Println(name, r, isRuntime)
	}()
	f()
}

//go:noinline
func call(g Getter) int { return g.Get() }

//go:noinline
func pick(n int) func(*T) int {
	if n == 0 {
		return (*T).Get
	}
	return nil
}

type E struct{ *T }

func main() {
	var p *T
	try("interface", func() { call(p) })
	try("method expression", func() { pick(0)(p) })
	try("nil function", func() { pick(1)(p) })
	try("direct", func() { p.Get() })
	try("pointer method", func() { fmt.Println(p.IsNil()); p.Set(1) })
	try("embedded", func() { call(E{}) })
	try("nil interface", func() { call(nil) })
	try("method value", func() { _ = p.Get })
	fmt.Println(call(&T{7, 8}), pick(0)(&T{9, 1}))
}
