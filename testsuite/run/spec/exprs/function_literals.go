// Function literals are closures.
package main

import "fmt"

func counter() (inc func() int, get func() int) {
	n := 0
	return func() int { n++; return n }, func() int { return n }
}

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func param(n int, s string, arr [3]int) func() string {
	return func() string { n++; arr[0]++; return fmt.Sprint(n, s, arr) }
}

func named() (r int) {
	defer func() { r *= 2 }()
	func() { r = 21 }()
	return
}

func main() {
	f := func(x, y int) int { return x + y }
	fmt.Println(f(1, 2), func(a, b int, z float64) bool { return a*b < int(z) }(2, 3, 6.5))
	inc, get := counter()
	inc()
	inc()
	fmt.Println(get(), inc(), get())
	g := fib()
	for range 10 {
		fmt.Print(g(), " ")
	}
	fmt.Println()
	p := param(1, "s", [3]int{})
	p()
	fmt.Println(p(), named())
	var funcs []func() int
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() int { i += 10; return i })
	}
	for _, fn := range funcs {
		fmt.Print(fn(), fn(), " ")
	}
	fmt.Println()
	var fact func(int) int
	fact = func(n int) int {
		if n < 2 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	x := 1
	func() {
		x++
		func() {
			x *= 10
			y := x
			x += y
		}()
	}()
	fmt.Println(x)
	c := make(chan int)
	go func(ch chan int) { ch <- x + 2 }(c)
	fmt.Println(<-c)
	compose := func(fs ...func(int) int) func(int) int {
		return func(n int) int {
			for _, f := range fs {
				n = f(n)
			}
			return n
		}
	}
	fmt.Println(compose(fact, func(n int) int { return n + x })(4))
}
