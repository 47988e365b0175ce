package main

import "fmt"

func deferred() (x int) {
	defer func() func() { return func() { fmt.Println("deferred sees", x) } }()()
	return 42
}

func kept() (x int, get func() int) {
	get = func() int { return x }
	return 7, get
}

type blank struct {
	a int
	_ int
	b string
}

func main() {
	fmt.Println(deferred())
	n, get := kept()
	fmt.Println(n, get())
	fmt.Println(blank{a: 1, b: "x"} == blank{1, 2, "x"})
}
