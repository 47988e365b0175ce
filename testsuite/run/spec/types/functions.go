// Function types: signatures, nil, variadic, functions as values.
package main

import "fmt"

type Op func(int, int) int

func (o Op) Apply(a, b int) int { return o(a, b) }

func variadic(prefix string, values ...int) string { return fmt.Sprint(prefix, len(values), values == nil, values) }

func named(a, _ int, z float32) (ok bool, _ error) { ok = float32(a) < z; return }

func higher(n int) func(p *int) { return func(p *int) { *p += n } }

func multi() (int, string, error) { return 1, "a", nil }

type rec func() rec

func main() {
	var f func()
	fmt.Println(f == nil)
	var op Op = func(a, b int) int { return a * b }
	fmt.Println(op(2, 3), op.Apply(4, 5), Op(func(x, y int) int { return x - y }).Apply(1, 2))
	fmt.Println(variadic("a"), variadic("b", 1, 2), variadic("c", []int{3}...), variadic("d", nil...))
	fmt.Println(named(1, 2, 3))
	n := 1
	higher(41)(&n)
	fmt.Println(n)
	a, b, c := multi()
	fmt.Println(a, b, c)
	table := map[string]func(float64) float64{"half": func(x float64) float64 { return x / 2 }}
	fmt.Println(table["half"](5), table["none"] == nil)
	var g func(x int, y ...string) (r int) = func(_ int, s ...string) int { return len(s) }
	fmt.Println(g(1, "a", "b"))
	var r rec
	count := 0
	r = func() rec { count++; return r }
	r()()()
	fmt.Println(count)
	fmt.Println(func(int, ...int) int { return 5 }(1, 2, 3))
	var unnamed func(int, int, float64) (float64, *[]int)
	fmt.Printf("%T\n", unnamed)
	fmt.Printf("%T %T\n", op, func(a, b int, z float64, opt ...interface{}) (success bool) { return })
}
