// Keys that cannot be hashed, in maps without entries and in others.
package main

import (
	"fmt"
	"runtime"
)

type S struct {
	a int
	f func()
	x any
}
type N func()
type A [2]any

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Println(name, r, isRuntime)
	}()
	f()
	fmt.Print("ok ")
}

func main() {
	var nilMap map[any]int
	maps := map[string]map[any]int{"nil": nilMap, "empty": {}, "one": {1: 2}, "nine": {1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9}}
	keys := []any{func() {}, []int{1}, map[int]int{}, N(nil), struct{ f func() }{}, [1]any{[]int{}}, S2{x: []string{}}, &S{}, A{}, struct{ _ []int }{}}
	for _, n := range []string{"nil", "empty", "one", "nine"} {
		for i, k := range keys {
			m := maps[n]
			try(fmt.Sprint(n, " read ", i), func() { _ = m[k] })
			try(fmt.Sprint(n, " comma ", i), func() { _, ok := m[k]; _ = ok })
			try(fmt.Sprint(n, " delete ", i), func() { delete(m, k) })
			try(fmt.Sprint(n, " write ", i), func() { m[k] = 1 })
		}
	}
	var e map[interface{ M() }]int
	try("iface", func() { _ = e[U{}] })
	e = map[interface{ M() }]int{}
	try("iface", func() { _ = e[U{}] })
	try("iface", func() { e[U{}] = 1 })
	try("iface", func() { _ = e[nil] })
	var s map[S2]int
	try("struct", func() { _ = s[S2{x: []int{}}] })
	s = map[S2]int{}
	try("struct", func() { _ = s[S2{x: []int{}}] })
	try("literal", func() { _ = map[any]int{any([]int{}): 1}[1] })
	try("eq", func() { var a, b any = []int{}, []int{}; _ = a == b })
	try("eq2", func() { var a, b any = S2{1, []int{}}, S2{1, []int{}}; fmt.Print(a == b) })
	try("eq3", func() { var a, b any = S2{1, []int{}}, S2{2, []int{}}; fmt.Print(a == b) })
}

type S2 struct {
	a int
	x any
}
type U []int

func (U) M() {}
