package main

import "fmt"

func f(s string, n int) int { fmt.Print(s, " "); return n }

var x, y = g("x"), g("y")
var a = b + 1
var b = g("b")

func g(s string) int { fmt.Print("init-", s, " "); return len(s) }

func init() { fmt.Print("init1 ") }
func init() { fmt.Println("init2") }

func pair() (int, int) { return f("p", 1), f("q", 2) }

func main() {
	fmt.Println(f("a", 1)+f("b", 2)*f("c", 3), x, y, a)
	arr := []int{1, 2, 3}
	i := 0
	i, arr[i] = 2, 10
	fmt.Println(i, arr)
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(arr)
	m := map[int]int{}
	m[f("k", 1)] = f("v", 2)
	fmt.Println(m)
	_ = f("l", 0) > 0 && f("r", 0) > 0 || f("t", 1) > 0
	fmt.Println()
	s := []int{f("e0", 0), f("e1", 1)}
	fmt.Println(s)
	p, q := pair()
	p, q = q, p
	fmt.Println(p, q)
	j := 1
	arr[j], j = 5, 0
	fmt.Println(arr, j)
	k := 0
	inc := func() int { k++; return k }
	fmt.Println(inc(), inc(), k)
	var sl []int
	sl = append(sl, inc(), inc())
	fmt.Println(sl)
	switch f("tag", 2) {
	case f("c1", 1), f("c2", 2), f("c3", 3):
		fmt.Println("hit")
	}
}
