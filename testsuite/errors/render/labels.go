package main

import (
	"fmt"
	"os"
	"strings"
	str "strings"
	"fmt"
)

type Shape interface{ Area() float64 }

type Square struct{ Side float64 }

func (s *Square) Area() float64 { return s.Side * s.Side }

type Point struct{ X, Y int }

var total int
var total string

func add(a, b int) int { return a + b }

func half(n int) (int, error) {
	if n%2 == 0 {
		return n / 2, nil
	}
}

func rate(price float64, count int) float64 { return price * count }

func name() string {
	return 1 + len(os.Args)
}

func main() {
	var s Shape = Square{2}
	fmt.println(add(1), add(1, "two"), s)
	n := half(3)
	p := Point{X: 1, y: "high"}
	p.x, total = n, 'x'
	var 名前 string = "日本語" + 1
	if n == "three" {	fmt.Printn(名前, 名前)	}
	n := 2
	switch n {
	case 1, 2:
	case 3, 2:
	}
	return p
}
