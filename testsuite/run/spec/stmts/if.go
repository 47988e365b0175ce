// If statements.
package main

import "fmt"

func f() int { return 5 }

type B bool

func classify(x int) string {
	if y := x * 2; y < 0 {
		return "negative"
	} else if z := y + 1; z == 1 {
		return "zero"
	} else if y > 10 {
		return fmt.Sprint("large ", y, z)
	} else {
		y := "shadow"
		return y + fmt.Sprint(z)
	}
}

func main() {
	fmt.Println(classify(-1), classify(0), classify(9), classify(2))
	x := 1
	if x = 3; x > 2 {
		fmt.Println("assigned", x)
	}
	if x++; x == 4 {
	} else {
		fmt.Println("never")
	}
	if (x == 4) {
		fmt.Println("parentheses")
	}
	if v, ok := map[string]int{"a": 1}["a"]; ok && v == 1 {
		fmt.Println(v)
	}
	if B(true) {
		fmt.Println("a defined boolean type")
	}
	if f(); true {
	}
	if c := make(chan int, 1); c != nil {
		if c <- 1; len(c) == 1 {
			fmt.Println("sent")
		}
	}
	if struct{ a int }{1}.a == 1 == true && len([]int{1, 2}) == 2 {
	}
}
