// Expression switches.
package main

import "fmt"

type Color int

const (
	Red Color = iota
	Green
)

func ev(n int) int { fmt.Print("ev", n, " "); return n }

func tagged(tag int) string {
	s := ""
	switch tag {
	default:
		s += "s3"
	case 0, 1, 2, 3:
		s += "s1"
	case 4, 5, 6, 7:
		s += "s2"
	}
	return s
}

func fall(n int) (s string) {
	switch n {
	case 1:
		s += "1"
		fallthrough
	case 2:
		s += "2"
		fallthrough
	default:
		s += "d"
	case 3:
		s += "3"
		if n == 3 {
			break
		}
		s += "never"
	case 4:
		fallthrough
	case 5:
		if n == 0 {
			goto L2
		}
		s += "5"
	L2:
	}
	return
}

type P struct{ x, y int }

func main() {
	for _, n := range []int{2, 5, 9} {
		fmt.Print(tagged(n), " ")
	}
	for n := range 6 {
		fmt.Print(fall(n), " ")
	}
	fmt.Println()
	f := func() int { return -3 }
	switch x := f(); {
	case x < 0:
		fmt.Println(-x)
	default:
		fmt.Println(x)
	}
	x, y, z := 1, 2, 3
	switch {
	case x > y:
		fmt.Println("1")
	case x > z, x == 1:
		fmt.Println("2")
	case x == 4:
	}
	switch ev(2) {
	case ev(1), ev(2), ev(3):
		fmt.Println("found")
	case ev(4):
	}
	switch 5 {
	case x:
	case 5.0:
		fmt.Println("constant tag")
	}
	switch any(x) {
	case "1":
	case int8(1):
	case 1:
		fmt.Println("interface tag")
	}
	var e error
	switch e {
	case nil:
		fmt.Println("nil case")
	}
	switch Color(1) {
	case Red:
	case Green:
		fmt.Println("green")
	}
	switch s := "b"; s {
	case "a", "b":
		s := s + "!"
		fmt.Println(s)
	}
	switch (P{1, 2}) {
	case P{2, 1}:
	case P{1, 2}:
		fmt.Println("struct")
	}
	switch p := &x; p {
	case &y:
	case &x:
		fmt.Println("pointer")
	}
	switch true {
	case false:
	case x == 1 && y == 2:
		fmt.Println("bool")
	}
	switch {
	}
	switch x := x; x {
	}
	switch ev(7); {
	default:
		fmt.Println()
	}
	switch [2]int{1, 2} {
	case [...]int{1, 2}:
		fmt.Println("array")
	}
	switch 2.5 {
	case 2, 3:
	case 5 / 2.0:
		fmt.Println("float")
	}
	switch r := 'x'; {
	case 'a' <= r && r <= 'f':
	case 'g' <= r && r <= 'z':
		fmt.Println("range")
	}
loop:
	for i := 0; ; i++ {
		switch i {
		case 1:
			continue
		case 3:
			break loop
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	switch x := any(nil); x {
	case nil:
		fmt.Println("nil interface")
	}
	big := 0
	for n := 0; n < 300; n += 37 {
		switch n {
		case 0, 37:
			big += 1
		case 74:
			big += 10
		case 111, 148, 185, 222:
			big += 100
		case 259, 296:
			big += 1000
		}
	}
	fmt.Println(big)
}
