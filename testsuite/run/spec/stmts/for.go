// For statements: condition, clause, a variable for each iteration.
package main

import "fmt"

func main() {
	a, b := 1, 100
	for a < b {
		a *= 2
	}
	fmt.Println(a)
	n := 0
	for {
		if n++; n > 3 {
			break
		}
	}
	for ; n < 6; {
		n++
	}
	for ; ; n++ {
		if n == 10 {
			break
		}
	}
	for n = 0; n < 3; n++ {
	}
	fmt.Println(n)
	// Each iteration has its own variable, copied before the post statement.
	var prints []func()
	for i := 0; i < 5; i++ {
		prints = append(prints, func() { fmt.Print(i, " ") })
		i++
	}
	for _, p := range prints {
		p()
	}
	fmt.Println()
	var ptrs []*int
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		ptrs = append(ptrs, &i, &j)
	}
	for _, p := range ptrs {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	var inc func()
	for i := 0; i < 6; i++ {
		if i == 0 {
			inc = func() { i += 100 }
		}
		if i == 2 {
			inc() // changes the first iteration's variable
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	for i := 0; i < 2; i++ {
		i := i * 10
		i++
		fmt.Print(i, " ")
	}
	for i, s := 0, "x"; len(s) < 5; i, s = i+1, s+s {
		fmt.Print(i, s, " ")
	}
	fmt.Println()
	for c := make(chan int, 3); len(c) < 3; c <- 1 {
	}
	cond := func() bool { fmt.Print("cond "); return n < 5 }
	for fmt.Print("init "); cond(); fmt.Print("post ") {
		n++
	}
	fmt.Println()
outer:
	for i := range 3 {
		for j := range 3 {
			if j == 1 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	func() {
		for i := 0; i < 3; i++ {
			defer func() { fmt.Print("defer", i, " ") }()
		}
	}()
	fmt.Println()
	for true {
		break
	}
	for i := uint8(250); i >= 250; i++ {
		fmt.Print(i, " ")
	}
	fmt.Println()
}
