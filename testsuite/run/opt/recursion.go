// exit: 2

package main

import "fmt"

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func ackermann(m, n int) int {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func tak(x, y, z int) int {
	if y >= x {
		return z
	}
	return tak(tak(x-1, y, z), tak(y-1, z, x), tak(z-1, x, y))
}

type node struct{ left, right *node }

func grow(d int) *node {
	if d == 0 {
		return &node{}
	}
	return &node{grow(d - 1), grow(d - 1)}
}

func (n *node) count() int {
	if n.left == nil {
		return 1
	}
	return n.left.count() + n.right.count() + 1
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func visit(n *node, f func(*node)) {
	if n != nil {
		visit(n.left, f)
		f(n)
		visit(n.right, f)
	}
}

func fail(n int) int {
	if n == 0 {
		var a []int
		return a[n]
	}
	return fail(n-1) + 1
}

func depth(n int) (d int) {
	defer func() {
		if recover() != nil {
			d = n
		}
	}()
	return fail(n)
}

func hanoi(n int, a, b, c string, moves *int) {
	if n > 0 {
		hanoi(n-1, a, c, b, moves)
		*moves++
		hanoi(n-1, c, b, a, moves)
	}
}

func main() {
	for i := range 12 {
		fmt.Print(fib(i), " ")
	}
	fmt.Println(fib(20), ackermann(2, 9), tak(12, 8, 4))
	t := grow(10)
	n := 0
	visit(t, func(*node) { n++ })
	fmt.Println(t.count(), n, even(1001), odd(1001))
	fmt.Println(depth(0), depth(1), depth(2), depth(1000))
	moves := 0
	hanoi(12, "a", "b", "c", &moves)
	fmt.Println(moves)
	fmt.Println(fail(3))
}
