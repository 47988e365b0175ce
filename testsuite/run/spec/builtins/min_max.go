// min and max.
package main

import (
	"fmt"
	"math"
)

type Str string
type Num interface{ ~int | ~float64 | ~string }

func clamp[T Num](lo, x, hi T) T { return max(lo, min(x, hi)) }

func ev(n int) int { fmt.Print("ev", n, " "); return n }

func main() {
	var x, y int
	m := min(x)
	m = min(x, y)
	m = max(x, y, 10)
	c := max(1, 2.0, 10)
	f := max(0, float32(x))
	const k = min(3, 'a', 2.5)
	var s string = max("", "foo", "bar")
	fmt.Printf("%v %T %v %T %v %T %q\n", m, c, c, f, k, k, s)
	nan := math.NaN()
	z := 0.0
	fmt.Println(max(1, nan), min(nan, 1), max(nan, math.Inf(1)), 1/min(-z, z), 1/max(math.Copysign(0, -1), z), 1/min(z, math.Copysign(0, -1)))
	fmt.Println(min(ev(3), ev(1), ev(2)), max(ev(3), 7, ev(9)))
	fmt.Println(clamp(1, 5, 3), clamp("b", "a", "c"), clamp(0.5, 0.1, 1), min(Str("b"), "a"))
	fmt.Println(min(uint8(200), 100), max(int8(-5), -3), min('a', 'b'), max(-1<<63, 0))
	a := []int{4, 2, 8}
	best := a[0]
	for _, v := range a {
		best = max(best, v)
	}
	fmt.Println(best, len([max(2, 3)]int{}))
}
