// Conversions from slice to array and to array pointer.
package main

import "fmt"

type Arr [2]byte

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func arr[T ~[2]E, S ~[]E, E any](s S) T { return T(s) }

func main() {
	s := make([]byte, 2, 4)
	a0 := [0]byte(s)
	a1 := [1]byte(s[1:])
	a2 := Arr(s)
	s[0] = 5
	fmt.Println(a0, a1, a2, [2]byte(s))
	s0 := (*[0]byte)(s)
	s1 := (*[1]byte)(s[1:])
	s2 := (*[2]byte)(s)
	fmt.Println(s0 != nil, &s1[0] == &s[1], &s2[0] == &s[0])
	s2[1] = 7
	fmt.Println(s, *s1)
	var t []string
	t0 := [0]string(t)
	fmt.Println(t0, (*[0]string)(t) == nil, (*[0]byte)(make([]byte, 0)) != nil)
	for _, v := range [3]int([]int{1, 2, 3, 4}) {
		fmt.Print(v, " ")
	}
	fmt.Println(arr[[2]int]([]int{8, 9}))
	try("pointer", func() { _ = (*[4]byte)(s) })
	try("array", func() { _ = [4]byte(s) })
	try("nil slice", func() { _ = (*[1]string)(t) })
	try("nil slice array", func() { _ = [1]string(t) })
	try("named", func() { _ = Arr(s[:1]) })
}
