package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func apply(xs []int, f func(int) int) (out []int) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type op func(int, int) int

func (o op) twice(a, b int) int { return o(o(a, b), b) }

func main() {
	next, reset := counter()
	fmt.Println(next(), next())
	reset()
	fmt.Println(next())
	k := 3
	fmt.Println(apply([]int{1, 2, 3}, func(x int) int { return x * k }))
	k = 4
	fmt.Println(compose(func(x int) int { return x + k }, func(x int) int { return x * x })(2))
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(20), op(func(a, b int) int { return a*b + 1 }).twice(2, 3))
	a, b, c, d, e := 1, "two", 3.0, []int{4}, struct{ x, y, z, w, v int }{5, 6, 7, 8, 9}
	func() {
		a++
		b += "!"
		c /= 2
		d = append(d, 5)
		e.v = 90
	}()
	fmt.Println(a, b, c, d, e)
	func(xs ...any) { fmt.Println(len(xs), xs) }(1, "a", nil)
	var nilf func()
	fmt.Println(nilf == nil)
}
