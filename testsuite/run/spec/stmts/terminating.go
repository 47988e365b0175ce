// Terminating statements: each function ends in one of them, none has a final return.
package main

import "fmt"

func ret() int { return 1 }

func goTo(n int) int {
L:
	n++
	if n > 5 {
		return n
	}
	goto L
}

func pan() (r int) {
	defer func() { recover(); r = 2 }()
	panic("x")
}

func block() int {
	{
		{
			return 3
		}
	}
}

func ifElse(b bool) int {
	if b {
		return 4
	} else if !b {
		return 5
	} else {
		panic("never")
	}
}

func forever() int {
	n := 0
	for {
		for {
			break // another loop's break
		}
		switch n++; {
		case n > 3:
			return n
		default:
			break // the switch's
		}
	}
}

func forClause() int {
	for i := 0; ; i++ {
		if i == 9 {
			return i
		}
	}
}

func sw(n int) string {
	switch n {
	case 1:
		return "one"
	case 2:
		fallthrough
	case 3:
		return "two or three"
	default:
		panic("default")
	case 4:
		for {
			return "four"
		}
	}
}

func typeSwitch(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		return 2
	}
}

func sel(c chan int) int {
	select {
	case v := <-c:
		return v
	}
}

func blockForever() int { select {} }

func labeled() int {
L:
	for {
		for {
			if true {
				return 6
			}
			continue L
		}
	}
}

func empty() int {
	return 8
	;
	;
}

func main() {
	c := make(chan int, 1)
	c <- 7
	fmt.Println(ret(), goTo(0), pan(), block(), ifElse(true), ifElse(false), forever(), forClause())
	fmt.Println(sw(1), sw(2), sw(4), typeSwitch(1), typeSwitch(""), sel(c), labeled(), empty())
}
