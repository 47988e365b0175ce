// The blank identifier.
package main

import (
	"fmt"
	_ "strings"
)

var _ = sideEffect("package level")
var _, kept = pair()

const _ = iota

type _ struct{ x int }

func _() {}
func _() {}

func sideEffect(s string) int { fmt.Println("evaluated:", s); return 0 }
func pair() (int, string)     { return 1, "kept" }

type T struct {
	_ int
	_ string
	a int
}

func (_ T) Method(_ int, _ string) (_ error) { return nil }
func (T) Other(int, string) int               { return 4 }

type I interface{ Other(_ int, _ string) int }

var _ I = T{}

func gen[_ any](x int) int { return x }

func main() {
	_ = sideEffect("assignment")
	_, _ = pair()
	for _ = range 2 {
		fmt.Print("loop ")
	}
	for _, v := range []int{5, 6} {
		fmt.Print(v, " ")
	}
	for _, _ = range []int{1} {
		fmt.Println()
	}
	_, ok := map[string]int{}["x"]
	fmt.Println(kept, ok, T{a: 1}.Method(1, ""), T{}.Other(1, ""), gen[string](3))
	var _ int = sideEffect("local")
	_ = T{a: 2}
	var i any = 3
	switch _ = sideEffect("switch init"); i.(type) {
	case int:
	}
	c := make(chan int, 1)
	c <- 1
	_ = <-c
	_ = func() {}
	const _, b = 1, 2
	fmt.Println(b)
}
