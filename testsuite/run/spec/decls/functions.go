// Function declarations: generic functions, terminating statements, recursion.
package main

import "fmt"

func min2[T ~int | ~float64](x, y T) T {
	if x < y {
		return x
	}
	return y
}

func IndexRune(s string, r rune) int {
	for i, c := range s {
		if c == r {
			return i
		}
	}
	return -1
}

func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }

func unused(int, string, ...float64) {}

func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}

func many(a, b int8, c float32, d string, e [3]int, f struct{ x, y int }, g any, h func() int, i []byte, j complex128) (int8, float32, string, [3]int, int, any, int, []byte, complex128) {
	return a + b, c, d, e, f.x + f.y, g, h(), i, j
}

func deferred() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			n, err = -1, fmt.Errorf("recovered %v", r)
		}
	}()
	panic("boom")
}

func main() {
	fmt.Println(min2(2, 1), min2(2.5, 3), IndexRune("chicken", 'k'), IndexRune("x", 'y'))
	fmt.Println(even(10), odd(7), ackermann(2, 3))
	unused(1, "", 2, 3)
	fmt.Println(many(1, 2, 3, "4", [3]int{5}, struct{ x, y int }{6, 7}, 8, func() int { return 9 }, []byte("10"), 11i))
	fmt.Println(deferred())
	f := min2[int]
	fmt.Println(f(4, 3))
}
