// Blocks and scope: universe, package, file, implicit blocks of statements, redeclaration in inner blocks.
package main

import (
	"fmt"
	str "strings"
)

var x = "package"

type string2 = string

func shadowParam(x int) int {
	{
		x := x * 10
		x++
		return x
	}
}

func shadowTypes() {
	type int string
	var i int = "an int that is a string"
	fmt.Println(i)
	true := false
	fmt.Println(true)
	nil := 5
	fmt.Println(nil)
	len := func(s string) string { return "my len of " + s }
	fmt.Println(len("x"))
	append, iota := 1, 2
	fmt.Println(append + iota)
}

func result() (x int) {
	if x := 5; x > 3 {
		x++
		_ = x
	} else if y := x; y > 0 {
		_ = y
	}
	return
}

type T struct{ x int }

func (x T) T() int { return x.x }

func later() int { return declaredLater }

var declaredLater = 12

func generic[x any](y x) x { var z x = y; return z }

func main() {
	fmt.Println(x)
	x := x + " then local"
	fmt.Println(x)
	{
		x := 1
		{
			x := x + 1
			fmt.Println(x)
		}
		fmt.Println(x)
	}
	if x := len(x); x > 3 {
		x := "in if"
		fmt.Println(x)
	} else {
		fmt.Println(x)
	}
	for x := 0; x < 2; x++ {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println()
	switch x := 5; x {
	case 5:
		x := "case"
		fmt.Println(x)
	default:
		x := 1.5
		fmt.Println(x)
	}
	c := make(chan int, 1)
	c <- 3
	select {
	case x := <-c:
		fmt.Println(x)
	}
	fmt.Println(x, shadowParam(4), result(), T{3}.T(), later(), generic("g"))
	shadowTypes()
	type List struct{ next *List } // the scope begins at the identifier
	fmt.Println(List{&List{}}.next.next == nil)
	var f = func() string { return x } // the outer f is not in scope yet
	fmt.Println(f())
	str := str.ToUpper("package name hidden from here on")
	fmt.Println(str)
	fmt := "even fmt"
	println2(fmt)
	a := 1
	{
		a, b := a+1, a // both a on the right are the outer one
		println2(sprint(a, b))
	}
	var s string2 = sprint(a)
	println2(s)
}

func println2(s string) { fmt.Println(s) }

func sprint(a ...any) string { return fmt.Sprint(a...) }
