// Type assertions: concrete types, interfaces, comma ok, failures.
package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
)

type I interface{ m() }
type A int

func (A) m()              {}
func (A) String() string  { return "A's String" }

type B struct{ n int }

func (*B) m() {}

type Outer struct{ A }

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(interface{ RuntimeError() }); ok {
			fmt.Println(name, "runtime error", e)
		} else {
			fmt.Println(name, r)
		}
	}()
	f()
}

func to[T any](x any) (T, bool) { t, ok := x.(T); return t, ok }

func main() {
	var x interface{} = 7
	i := x.(int)
	fmt.Println(i)
	var v, ok = x.(string)
	fmt.Printf("%q %v\n", v, ok)
	var w, ok2 interface{} = x.(int)
	fmt.Println(w, ok2)
	var y I = A(3)
	fmt.Println(y.(A), y.(fmt.Stringer), y.(interface{ m() }) == y)
	_, isB := y.(*B)
	_, isR := y.(io.Reader)
	fmt.Println(isB, isR)
	y = &B{4}
	fmt.Println(y.(*B).n)
	fmt.Println(to[int](1))
	fmt.Println(to[fmt.Stringer](A(1)))
	fmt.Println(to[error](errors.New("e")))
	fmt.Println(to[[]int]([]int{1}))
	fmt.Println(to[func()](nil))
	_, ok = any(Outer{}).(fmt.Stringer)
	fmt.Println(ok)
	m := map[string]any{"a": map[string]any{"b": []any{1, "c"}}}
	fmt.Println(m["a"].(map[string]any)["b"].([]any)[1].(string))
	var r io.Reader = strings.NewReader("x")
	rs, ok := r.(io.ReadSeeker)
	fmt.Println(rs != nil, ok)
	var nilI I
	_, ok = nilI.(A)
	fmt.Println(ok)
	try("int is string", func() { _ = x.(string) })
	try("nil", func() { var e any; _ = e.(int) })
	try("nil to interface", func() { _ = nilI.(fmt.Stringer) })
	try("missing method", func() { _ = x.(fmt.Stringer) })
	try("pointer", func() { _ = y.(A) })
	try("named", func() { _ = any(A(1)).(int) })
	try("pointer receiver", func() { _ = any(B{}).(I) })
	try("empty struct", func() { _ = any(struct{}{}).(struct{ a int }) })
	try("generic", func() { _ = x.(fmt.Stringer).(A) })
}
