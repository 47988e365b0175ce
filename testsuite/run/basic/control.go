package main

import "fmt"

func classify(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	case n < 10:
		fallthrough
	case n < 20:
		return "small"
	default:
		return "big"
	}
}

func main() {
	for _, n := range []int{-1, 0, 5, 15, 100} {
		fmt.Println(n, classify(n))
	}
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		fmt.Print(i, " ")
		i++
		goto loop
	}
	fmt.Println()
	for range 3 {
		fmt.Print("x")
	}
	for i := range 3 {
		fmt.Print(i)
	}
	fmt.Println()
	switch x := 5; x {
	case 1, 2, 3:
		fmt.Println("low")
	case 4, 5:
		fmt.Println("mid")
		if x == 5 {
			break
		}
		fmt.Println("unreachable")
	}
	if x := 3; x > 5 {
		fmt.Println("no")
	} else if y := x * 2; y > 5 {
		fmt.Println("yes", x, y)
	} else {
		fmt.Println("no")
	}
	n := 0
	for n < 100 {
		n += n + 1
	}
	fmt.Println(n)
	for {
		n--
		if n%7 == 0 {
			break
		}
	}
	fmt.Println(n)
}
