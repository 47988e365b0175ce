// Source file organisation and import declarations.
package main

import "fmt"
import (
	m "math"
	_ "strings"
	. "strconv"
)
import `sort`
import (
)

type Sin float64

func Fprint() string { return "own Fprint" }

func main() {
	fmt.Println(m.Sin(0), Itoa(42), Quote("dot import"), Fprint())
	s := []int{3, 1, 2}
	sort.Ints(s)
	fmt.Println(s, Sin(1.5))
	fmt := "shadowed"
	_ = fmt
	m := 3
	_ = m
}
