// Slice expressions, simple and full.
package main

import "fmt"

type Bytes []byte
type Str string

func cut[T string | []byte](t T) int { return len(t[1:2]) }

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func show(s []int) { fmt.Println(s, len(s), cap(s)) }

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:4]
	show(s)
	show(a[2:])
	show(a[:3])
	show(a[:])
	show(s[:4])
	show(a[5:])
	p := &a
	show(p[1:2])
	t := a[1:3:5]
	show(t)
	show(p[:2:3])
	show(s[0:0:0])
	show(s[1:2:2])
	t = append(t[:1:1], 99)
	t[0] = -1
	fmt.Println(a, t)
	var b [10]int
	s1 := b[3:7]
	s2 := s1[1:4]
	s2[1] = 42
	fmt.Println(&s1[2] == &b[5], &s2[1] == &b[5], s2[1], s1[2], b[5])
	str := "hello, wörld"
	fmt.Println(str[7:], str[:5], str[8:10], str[3:3] == "", "constant"[2:5], Str("named")[1:3])
	fmt.Printf("%T %T %T %T\n", Str("x")[:], Bytes("xy")[:1], a[:], "abc"[1:])
	var n []int
	fmt.Println(n[:] == nil, n[0:0] == nil, n[0:0:0] == nil, a[0:0] == nil)
	fmt.Println(cut("abc"), cut([]byte{1, 2, 3}))
	var lo, hi uint8 = 1, 3
	show(a[lo:hi])
	x, y, z := 4, 2, 6
	try("high<low", func() { _ = a[x:y] })
	try("array high", func() { _ = a[:z] })
	try("slice high", func() { _ = s[:z] })
	try("within capacity", func() { fmt.Print(len(s[:x]), " ") })
	try("slice low", func() { _ = s[z:] })
	try("string", func() { _ = str[:99+z] })
	try("string low", func() { _ = str[x:y] })
	try("negative", func() { _ = s[-y:] })
	try("max", func() { _ = s[0:1:z] })
	try("high>max", func() { _ = s[0:x:y] })
	try("low>high", func() { _ = s[x:y:x] })
	try("array max", func() { _ = a[0:1:z] })
	try("nil pointer", func() { var q *[5]int; _ = q[:] })
	try("nil slice", func() { _ = n[:x] })
}
