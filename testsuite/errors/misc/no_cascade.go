package main

import "fmt"

func main() {
	x := undefined1 + 1 // ERROR "undefined: undefined1"
	y := x * 2
	fmt.Println(x, y, x.foo, y.bar())
	var t Undefined2 // ERROR "undefined: Undefined2"
	t.field = 1
	for _, v := range t.items {
		fmt.Println(v + 1)
	}
	z := fmt.Missing(1) // ERROR "undefined: fmt.Missing"
	z.Do()
}
