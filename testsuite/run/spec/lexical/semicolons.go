// Semicolons: inserted after a line's final token, omitted before ) and }.
package main

import "fmt"; import ("os"; "strings")

type s struct { a int; b string }

type i interface { m(); n() int }

const ( A = iota; B; C )

var ( x = 1; y = 2 )

func f() (int, string) { return 1, "one" }

func g() int { if x > y { return 1 }; return 2 }

func ret() (n int) {
	n = 3
	return
	// Not the operand of return.
}

func main() {
	for i := 0; i < 2; i++ { fmt.Print(i, " ") }; fmt.Println()
	v := s{
		a: 1,
		b: "two",
	}
	w := []int{1, 2,
		3,
	}
	fmt.Println(
		v, w,
		len(w),
	)
	r := strings.
		ToUpper(
			"chained",
		)
	sum := 1 +
		2 -
		3
	fmt.Println(r, sum, A, B, C, g(), ret())
	{ ; ; }
	;
	switch { case x == 1: fmt.Println("one"); case x == 2: }
	switch x := x; { case x < 5: fmt.Println("less"); fallthrough
	default: fmt.Println("default") }
	if n, t := f(); n == 1 { fmt.Println(t) } else { fmt.Println("no") }
	func() { fmt.Println("literal") }()
	n := 1
	n++
	n--
	fmt.Println(n)
	L: for { for { break L } }
	var m interface{ String() string }; _ = m
	_, _ = os.Args, map[string]int{"a": 1}
	for ;; { break }
	func() (a, b int) { return 1, 2 }()
}
