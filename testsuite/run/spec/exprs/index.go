// Index expressions on all kinds of operands.
package main

import "fmt"

type Small uint8

func at[T []int | [4]int | *[4]int](t T, i int) int { return t[i] }

func byteAt[T string | []byte](t T, i int) byte { return t[i] }

func set[T ~[]E, E any](t T, i int, e E) { t[i] = e }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func main() {
	a := [4]int{1, 2, 3, 4}
	p := &a
	s := a[:]
	str := "héllo"
	m := map[string]int{"a": 1}
	var i8 int8 = 2
	var u64 uint64 = 3
	const c = 1.0
	fmt.Println(a[i8], a[u64], a[Small(1)], a[c], a['\x02'], p[0], s[u64], str[1], "const"[2], m["a"], m["zz"])
	p[0], s[1] = 10, 20
	m["b"] += 5
	fmt.Println(a, m)
	v, ok := m["zz"]
	_, ok2 := m["a"]
	var w, has = m["b"]
	type MyBool bool
	var my MyBool
	w, my = m["q"]
	fmt.Println(v, ok, ok2, w, has, my)
	fmt.Println(at([]int{5, 6}, 1), at(a, 2), at(p, 3), byteAt("abc", 1), byteAt([]byte{7}, 0))
	set(s, 3, 40)
	fmt.Println(a, [][]int{{1, 2}, {3}}[1][0], []string{"xyz"}[0][1])
	n, neg := 4, -1
	huge := uint64(1) << 63
	try("array", func() { a[n]++ })
	try("slice", func() { s[n] = 1 })
	try("negative", func() { s[neg]++ })
	try("pointer", func() { p[n]++ })
	try("string", func() { _ = str[n+2] })
	try("uint64", func() { s[huge]++ })
	try("uint8", func() { _ = s[Small(200)] })
	try("empty", func() { _ = s[:0][0] })
	try("nil slice", func() { var z []int; z[0] = 1 })
	try("nil array pointer", func() { var z *[4]int; z[n-1] = 1 })
	try("nil map", func() { var z map[string]int; z["a"] = 1 })
	try("nil map read", func() { var z map[string]int; _ = z["a"] })
	try("interface key", func() { _ = map[any]int{1: 2}[func() {}] })
	try("generic", func() { at([]int{}, n) })
}
