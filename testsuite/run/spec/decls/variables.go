// Variable declarations and short variable declarations.
package main

import (
	"fmt"
	"os"
)

var i int
var U, V, W float64
var k = 0
var x, y float32 = -1, -2
var (
	j       int
	u, v, s = 2.0, 3.0, "bar"
)
var re, im = complexSqrt(-1)
var entries = map[string]int{"a": 1}
var _, found = entries["a"]
var _, missing = entries["b"]
var conv, ok = any(k).(string)
var ch = make(chan int, 1)
var fn = func() int { return i + 1 }

func complexSqrt(x float64) (re, im float64) { return 0, -x }

func nextField(s string, n int) (string, int) { return s[n : n+1], n + 1 }

func param(a int) (b int) {
	a, c := 5, 6 // a is the parameter
	b, d := a+c, 1
	_ = d
	return
}

func main() {
	fmt.Println(i, U, V, W, k, x, y, j, u, v, s, re, im, found, missing, conv == "", ok, fn())
	fmt.Printf("%T %T %T %T\n", u, x, 'a', 1<<3)
	i, j := 0, 10
	f := func() int { return 7 }
	r, w, err := os.Pipe()
	fmt.Println(i, j, f(), r != nil, w != nil, err)
	field1, offset := nextField("abc", 0)
	p := &offset
	field2, offset := nextField("abc", offset)
	fmt.Println(field1, field2, offset, *p == offset)
	a, b := 1, 2
	a, b = b, a
	b, c := a+b, b
	fmt.Println(a, b, c, param(1))
	var z, q = 1, "two"
	var t, e interface{} = 1, nil
	fmt.Println(z, q, t, e)
	var isLess = i < j
	var d = 3 / 2.0
	var ru = 'x'
	var im = 2i
	fmt.Printf("%T %T %T %T\n", isLess, d, ru, im)
	if n, err := fmt.Sscan("42", &i); err == nil {
		fmt.Println(n, i)
	}
	for i, j := 0, 5; i < j; i, j = i+1, j-1 {
		fmt.Print(i, j, " ")
	}
	switch v := any(a).(type) {
	case int:
		fmt.Println("int", v)
	}
	ch <- 4
	val, open := <-ch
	m, has := entries["zz"]
	g, is := any("s").(string)
	fmt.Println(val, open, m, has, g, is)
	var ifc, okay interface{} = <-func() chan int { c := make(chan int, 1); c <- 9; return c }()
	fmt.Printf("%v %v %T\n", ifc, okay, okay)
}
