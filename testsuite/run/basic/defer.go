package main

import (
	"errors"
	"fmt"
)

func order() {
	for i := 0; i < 3; i++ {
		defer fmt.Print(i, " ")
	}
	defer func() { fmt.Print("last ") }()
}

func named() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			n *= 2
		}
	}()
	n = 21
	panic("boom")
}

func nested() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint("inner:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func helper() any { return recover() }

func notDirect() (s string) {
	defer func() {
		s = fmt.Sprint(recover())
	}()
	defer func() {
		if helper() != nil {
			s = "wrong"
		}
	}()
	panic("direct only")
}

func runtimeErr(f func()) (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = e
		}
	}()
	f()
	return nil
}

func many() int {
	n := 0
	func() {
		for i := 0; i < 10000; i++ {
			defer func() { n++ }()
		}
	}()
	return n
}

type T struct{ n int }

func (t T) show()   { fmt.Print("show", t.n, " ") }
func (t *T) ptr()   { fmt.Print("ptr", t.n, " ") }
func args(x int) int { fmt.Print("eval", x, " "); return x }

func main() {
	order()
	fmt.Println()
	fmt.Println(named())
	fmt.Println(nested())
	fmt.Println(notDirect())
	var m map[string]int
	var p *T
	s := []int{1}
	i, zero := 5, 0
	var x any = "str"
	fmt.Println(runtimeErr(func() { m["a"] = 1 }))
	fmt.Println(runtimeErr(func() { _ = p.n }))
	fmt.Println(runtimeErr(func() { _ = s[i] }))
	fmt.Println(runtimeErr(func() { _ = s[i:] }))
	fmt.Println(runtimeErr(func() { _ = i / zero }))
	fmt.Println(runtimeErr(func() { _ = x.(int) }))
	fmt.Println(runtimeErr(func() { _ = x.(error) }))
	fmt.Println(runtimeErr(func() { panic(errors.New("custom")) }))
	fmt.Println(runtimeErr(func() { _ = make([]int, zero-1) }))
	fmt.Println(runtimeErr(func() { close((chan int)(nil)) }))
	fmt.Println(runtimeErr(func() {}))
	fmt.Println(many())
	func() {
		t := T{1}
		defer t.show()
		defer t.ptr()
		defer args(args(7))
		t.n = 2
		defer func(n int) { fmt.Print("arg", n, " ") }(t.n)
		t.n = 3
	}()
	fmt.Println()
	func() {
		defer fmt.Println("after panic caught", recover())
		defer func() { recover() }()
		var q *T
		q.ptr()
	}()
}
