// The zero value.
package main

import "fmt"

type T struct {
	i    int
	f    float64
	next *T
	a    [2]struct {
		s string
		m map[string]int
	}
	c chan int
	fn func()
	e  error
	b  bool
}

var global T
var i int
var j int = 0

func result() (t T) { return }

func main() {
	t := new(T)
	var u T
	fmt.Println(t.i == 0, t.f == 0.0, t.next == nil, i == j)
	fmt.Printf("%+v\n%+v\n%+v\n", u, global, result())
	fmt.Println(make([]T, 2)[1].a[1].s == "", make(map[string]T)["x"].next == nil, [3]*T{}, T{i: 1}.b)
	for range 3 {
		var n int
		var s []int
		n++
		s = append(s, n)
		fmt.Print(n, s)
	}
	fmt.Println()
}
