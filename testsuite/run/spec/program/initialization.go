// Package initialization: dependencies decide the order, then the order of declaration.
package main

import "fmt"

var (
	a = c + b
	b = f()
	c = f()
	d = 3
)

func f() int {
	d++
	return d
}

var x = y1
var y1, y2 = pair()

func pair() (int, int) { fmt.Println("pair", d); return 10, 20 }

var _ = show("blank variable")

func show(s string) int { fmt.Println(s); return len(s) }

var viaMethod = T{1}.get()
var hidden = 40

type T struct{ n int }

func (t T) get() int { return t.n + hidden }

var viaMethodValue = T{2}.get
var viaExpr = T.get(T{3})

var viaClosure = func() int { return later * 2 }()
var later = show("later")

var viaGeneric = generic(1)
var needed = show("needed by generic")

func generic[X any](x X) int { return needed }

var recursive = fact(5)

func fact(n int) int {
	if n == 0 {
		return unit
	}
	return n * fact(n-1)
}

var unit = show("u")

var ptr = &target // a reference, so a dependency
var target = show("target")

var m = map[string]func() int{"f": f2}

func f2() int { return zlast }

var zlast = show("zlast")

var arr = [...]int{2: third, 0: first}
var first, third = show("first"), show("third")

var ifc interface{ get() int } = T{5}
var got = ifc.get()

func init() { fmt.Println("init 1", a, b, c, d) }

func main() {
	fmt.Println("main", x, y1, y2, viaMethod, viaMethodValue(), viaExpr, viaClosure, viaGeneric, recursive, *ptr, m["f"](), arr, got)
}

func init() {
	done := make(chan bool)
	go func() { fmt.Println("goroutine of init 2"); done <- true }()
	<-done
}

func init() { fmt.Println("init 3") }
