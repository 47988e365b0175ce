// append, copy and clear.
package main

import (
	"fmt"
	"math"
)

type S []int

func appendTo[T ~[]E, E any](t T, e ...E) T { return append(t, e...) }
func copyFrom[T ~[]byte | ~string](d []byte, t T) int { return copy(d, t) }
func clearAny[M ~map[int]int | ~[]int](m M) M { clear(m); return m }

func main() {
	s0 := []int{0, 0}
	s1 := append(s0, 2)
	s2 := append(s1, 3, 5, 7)
	s3 := append(s2, s0...)
	s4 := append(s3[3:6], s3[2:]...)
	fmt.Println(s1, s2, s3, s4, append(s0), append([]int(nil)) == nil)
	var t []interface{}
	t = append(t, 42, 3.1415, "foo", nil)
	var b []byte
	b = append(b, "bar"...)
	b = append(b, 'x')
	fmt.Println(t, string(b), append([]byte(nil), ""...) == nil)
	full := make([]int, 1, 2)
	x, y := append(full, 1), append(full, 2)
	fmt.Println(x, y, &x[0] == &y[0], append(x, 3)[1])
	fmt.Println(appendTo(S{1}, 2, 3), appendTo(S(nil)) == nil)
	var a = [...]int{0, 1, 2, 3, 4, 5, 6, 7}
	var s = make([]int, 6)
	var by = make([]byte, 5)
	n1 := copy(s, a[0:])
	n2 := copy(s, s[2:])
	n3 := copy(by, "Hello, World!")
	fmt.Println(n1, n2, n3, s, string(by))
	copy(a[2:], a[:])
	fmt.Println(a, copy(s, []int(nil)), copy([]int(nil), s), copyFrom(by, "ab"), copyFrom(by[3:], []byte("xyz")), string(by))
	m := map[float64]int{1: 1, math.NaN(): 2}
	clear(m)
	str := []string{"a", "b", "c"}
	clear(str[1:])
	fmt.Printf("%d %q\n", len(m), str)
	fmt.Println(clearAny(map[int]int{1: 1}), clearAny([]int{1, 2}))
	var nm map[string]int
	clear(nm)
	clear([]int(nil))
	var grow []int
	for i := range 1000 {
		grow = append(grow, i)
	}
	fmt.Println(len(grow), grow[999], cap(grow) >= 1000)
	self := []int{1, 2}
	self = append(self, self...)
	self = append(self[:1], self[2:]...)
	fmt.Println(self)
	type big struct{ a [10]int }
	bs := append([]big{{}}, big{[10]int{9: 9}})
	fmt.Println(bs[1].a[9], len(append([]struct{}{}, struct{}{}, struct{}{})))
}
