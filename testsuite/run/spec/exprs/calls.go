// Calls: arguments, method calls, f(g()), evaluation before the call.
package main

import "fmt"

type Point struct{ x, y float64 }

func (p *Point) Scale(f float64) { p.x *= f; p.y *= f }
func (p Point) Sum() float64     { return p.x + p.y }

func Split(s string, pos int) (string, string) { return s[0:pos], s[pos:] }
func Join(s, t string) string                   { return s + t }
func three() (int, string, bool)                { return 1, "two", true }
func variadic(a int, rest ...any) string        { return fmt.Sprint(a, rest) }
func anys(a ...any) int                         { return len(a) }
func iface(a any, b fmt.Stringer) string        { return fmt.Sprint(a, b.String()) }

type S string

func (s S) String() string      { return string(s) }
func pair() (int, S)            { return 5, "S" }
func arr(a [3]int) int          { a[0] = 100; return a[0] }
func ret() (a, b [3]int)        { a[0], b[2] = 1, 2; return }
func (s S) take(a, b string) S  { return s + S(a+b) }

func ev(s string, n int) int { fmt.Print(s, " "); return n }

func choose(n int) func(int, int) int {
	fmt.Print("choose ")
	return func(a, b int) int { return a*n + b }
}

func main() {
	value := "testing"
	fmt.Println(Join(Split(value, len(value)/2)) == value)
	fmt.Println(variadic(three()), anys(three()), iface(pair()))
	fmt.Println(three())
	fmt.Println(S("x").take(Split("ab", 1)))
	var p Point = Point{1, 2}
	p.Scale(3.5)
	pt := &p
	pt.Scale(2)
	fmt.Println(p, pt.Sum(), (*pt).Sum())
	fmt.Println(choose(10)(ev("a", 1), ev("b", 2)))
	a := [3]int{1}
	fmt.Println(arr(a), a)
	fmt.Println(ret())
	ps := []Point{{1, 1}}
	ps[0].Scale(9)
	fmt.Println(ps)
	func() { defer func() { fmt.Println(recover()) }(); var f func(int); f(ev("argument", 1)) }()
	func() { defer func() { fmt.Println(recover()) }(); var s fmt.Stringer; _ = s.String() }()
	recursive := func(f func(any, int) int, n int) int { return f(f, n) }
	fmt.Println(recursive(func(self any, n int) int {
		if n == 0 {
			return 0
		}
		return n + self.(func(any, int) int)(self, n-1)
	}, 10))
}
