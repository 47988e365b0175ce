// Defer statements: order, evaluation of arguments, results, panics.
package main

import "fmt"

type T struct{ n int }

func (t T) show()  { fmt.Print("T", t.n, " ") }
func (t *T) ptr()  { fmt.Print("*T", t.n, " ") }

func lock(s string) func() { fmt.Print("lock ", s, " "); return func() { fmt.Print("unlock ", s, " ") } }

func f() (result int) {
	defer func() { result *= 7 }()
	return 6
}

func order() {
	for i := 0; i <= 3; i++ {
		defer fmt.Print(i, " ")
	}
}

func args() {
	x := 1
	defer fmt.Println("argument", x)
	defer func() { fmt.Print("closure ", x, "; ") }()
	t := T{1}
	defer t.show()
	defer t.ptr()
	defer lock("l")()
	t.n, x = 2, 2
}

func nested() {
	defer func() {
		defer fmt.Println("outer deferred")
		defer func() { fmt.Print("inner ", recover(), "; ") }()
		panic("in a deferred function")
	}()
}

func nilFunc() {
	defer func() { fmt.Println("nil:", recover()) }()
	var g func()
	defer g() // panics when it is executed, not here
	fmt.Print("still running; ")
}

func cond(b bool) {
	if b {
		defer fmt.Print("conditional ")
	}
	fmt.Print("body ")
}

func multi() (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	s = "partial"
	var m map[string]int
	m["x"] = 1
	return "complete", nil
}

func loopDefers(n int) (sum int) {
	for i := range n {
		defer func() { sum += i }()
	}
	return 0
}

func discard() {
	defer f()
	defer copy([]int{1}, []int{2})
	defer recover()
	defer delete(map[int]int{1: 1}, 1)
	defer print()
	var i interface{ show() } = T{9}
	defer i.show()
}

func main() {
	defer fmt.Println("last of all")
	fmt.Println(f())
	order()
	fmt.Println()
	args()
	nested()
	nilFunc()
	cond(true)
	cond(false)
	fmt.Println()
	fmt.Println(multi())
	fmt.Println(loopDefers(100))
	discard()
	fmt.Println()
}
