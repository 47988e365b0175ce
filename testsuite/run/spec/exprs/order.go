// Order of evaluation: calls, receives and logical operators left to right.
package main

import "fmt"

func tr(name string, v int) int { fmt.Print(name, " "); return v }

var (
	a, b, c = f() + v(), g(), sqr(u()) + v()
)

func f() int        { fmt.Print("f "); return c }
func g() int        { fmt.Print("g "); return a }
func sqr(x int) int { fmt.Print("sqr "); return x * x }
func u() int        { fmt.Print("u "); return 3 }
func v() int        { fmt.Print("v "); return 1 }

type T struct{ n int }

func (t T) m(i int) T { fmt.Print("m", i, " "); return T{t.n + i} }

func get(s string) []int { fmt.Print(s, " "); return []int{0, 0, 0, 0} }

func rets() (int, int, int) { return tr("r1", 1), tr("r2", 2), tr("r3", 3) }

func main() {
	fmt.Println(a, b, c)
	ch := make(chan int, 1)
	ch <- 3
	y := make([]int, 10)
	x := []int{0, 1, 2}
	ff := func() int { fmt.Print("ff "); return 1 }
	gg := func(a, b, c int) int { fmt.Print("gg "); return a + b + c }
	var ok int
	y[ff()], ok = gg(tr("h", 1), tr("i", 2)+x[tr("j", 1)], <-ch), tr("k", 9)
	fmt.Println(y[1], ok)
	fmt.Println(T{1}.m(tr("x", 1)).m(tr("y", 2)).m(tr("z", 3)))
	get("left")[tr("index", 1)] = tr("right", 5)
	get("l1")[tr("i1", 0)], get("l2")[tr("i2", 1)] = tr("v1", 1), tr("v2", 2)
	fmt.Println()
	fmt.Println(rets())
	m := map[int]int{tr("k1", 1): tr("v1", 1), tr("k2", 2): tr("v2", 2)}
	fmt.Println(m)
	s := struct{ a, b int }{b: tr("b", 1), a: tr("a", 2)}
	fmt.Println(s, []int{tr("e0", 0), 3: tr("e3", 3), tr("e4", 4)})
	fmt.Println(tr("p", 1) < tr("q", 2) && tr("r", 3) > tr("s", 4) || tr("t", 1) == 1)
	m[tr("key", 5)] += tr("add", 1)
	defer func(i, j int) { fmt.Println("deferred", i, j) }(tr("d1", 1), tr("d2", 2))
	switch tr("tag", 2) {
	case tr("c1", 1), tr("c2", 2), tr("c3", 3):
		fmt.Println("matched")
	case tr("c4", 4):
	}
	i := 0
	i, x[i] = 1, 2
	fmt.Println(x)
	x[0], i = x[tr("first", 1)]+i, tr("second", 2)
	fmt.Println(x, i, x[tr("lo", 0):tr("hi", 2)])
}
