// len and cap; when they are constant and when their argument is evaluated.
package main

import "fmt"

func arr() [3]int   { fmt.Print("called "); return [3]int{} }
func parr() *[4]int { fmt.Print("called "); return nil }

type Str string

func length[T ~string | ~[]int | ~map[int]int | ~chan int | [5]int](t T) int { return len(t) }

const (
	c1 = len([10]float64{2})
	c2 = len([10]float64{imag(2i)})
	c4 = len([10]float64{imag(z)})
	z  complex128 = 1i
)

var c3 = len([10]float64{float64(len(arr()))})

func main() {
	var p *[7]int
	const n = len(p)
	const m = cap([6]string{})
	fmt.Println(c1, c2, c3, c4, n, m, len("résumé"), len(Str("x")))
	fmt.Println(len(arr()), cap(arr()), len(parr()))
	s := make([]int, 2, 5)
	ch := make(chan int, 4)
	ch <- 1
	mp := map[string]int{"a": 1}
	fmt.Println(len(s), cap(s), len(ch), cap(ch), len(mp), len(s[1:4]), cap(s[1:4]), cap(s[1:3:4]))
	var ns []int
	var nm map[int]int
	var nc chan int
	fmt.Println(len(ns), cap(ns), len(nm), len(nc), cap(nc), cap(p), len(*new([3]int)))
	fmt.Println(length("abc"), length([]int{1}), length(nm), length(ch), length([5]int{}))
	var grid [3][4]int
	fmt.Println(len(grid), len(grid[0]), len(grid[1][1:]))
	fmt.Printf("%T\n", len(s))
}
