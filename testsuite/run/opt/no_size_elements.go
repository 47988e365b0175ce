// Arrays of any number of elements without size are equal at once.
package main

import "fmt"

type Z [1 << 40]struct{}
type E struct{}
type ZZ [1 << 20][1 << 10]E

func cmp(a, b any) (r bool) { return a == b }

func main() {
	var a, b Z
	fmt.Println(a == b, len(a))
	fmt.Println(cmp(a, b))
	m := map[Z]int{}
	m[a] = 1
	m[b]++
	fmt.Println(len(m), m[a])
	var c, d ZZ
	fmt.Println(c == d, cmp(c, d))
	type S struct {
		z Z
		n int
	}
	s1, s2 := S{n: 1}, S{n: 2}
	fmt.Println(s1 == s2, s1 != s2, cmp(s1, s1))
	n := 0
	for range a {
		n++
		if n > 5 {
			break
		}
	}
	for i, x := range a {
		if i > 5 {
			fmt.Println(i, x)
			break
		}
	}
}
