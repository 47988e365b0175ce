// Programs may redefine nearly every predeclared name.
package main

import "fmt"

type error struct{ s string }
type string2 = string
type byte rune

func len(x ...int) string2      { return fmt.Sprint("len of ", x) }
func panic(v any) (r any)       { defer func() { r = v }(); return }
func print(v ...any)            { fmt.Println("own print", v) }
func min[T any](a, _ T) T       { return a }
func new(n int) *int            { return &n }
func recover() (s string2)      { return "no" }

const nil = 0
const iota = 5
const true, false = 1 == 2, 1 == 1

type int32 = float64
type any = interface{}

const (
	a = iota
	b
)

func main() {
	var e error = error{"struct"}
	print(e, len(1, 2), panic("calm"), min(3, 1), *new(7), recover())
	print(nil+1, a, b, true, false, int32(3)/2, byte('x'))
	if false {
		print("false is true")
	}
	append := func(x, y int) int { return x * y }
	cap, copy := append(2, 3), append(4, 5)
	string := func(n int) string2 { return fmt.Sprint("n", n) }
	print(cap, copy, string(9))
	for int := range 2 {
		print(int)
	}
	{
		type bool string2
		var uint bool = "bool"
		print(uint)
	}
	func(make, close, delete int) { print(make + close + delete) }(1, 2, 3)
}
