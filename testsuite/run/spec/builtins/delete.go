// delete.
package main

import "fmt"

type K struct{ a, b int }
type M map[K]string

func del[Q ~map[string]V, V any](m Q, k string) { delete(m, k) }

func main() {
	m := map[string]int{"a": 1, "b": 2}
	delete(m, "a")
	delete(m, "missing")
	fmt.Println(m, len(m))
	var n map[string]int
	delete(n, "x")
	s := M{{1, 2}: "x", {3, 4}: "y"}
	delete(s, K{1, 2})
	i := map[any]int{1: 1, "1": 2, nil: 3}
	delete(i, 1)
	delete(i, nil)
	del(m, "b")
	fmt.Println(s, i, m)
	f := map[uint8]bool{'a': true}
	delete(f, 'a')
	for k := range 500 {
		f[uint8(k)] = true
	}
	for k := range f {
		delete(f, k)
	}
	fmt.Println(len(f))
	defer func() { fmt.Println(recover()) }()
	delete(i, []int{1})
}
