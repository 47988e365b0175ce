// exit: 3
// Nested panics, re-panics, Goexit, named results, defers in loops.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
)

func named() (n int, s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
			n *= 2
		}
	}()
	n, s = 21, "s"
	panic("boom")
}

func shadow() (n int) {
	defer func() { n++ }()
	{
		n := 5
		_ = n
		return n * 2
	}
}

func loop(k int) (sum int) {
	for i := range k {
		defer func() { sum += i }()
	}
	return 1
}

func conditional(b bool) (s string) {
	defer func() { s += "1" }()
	if b {
		defer func() { s += "2" }()
	}
	defer func() { s += "3" }()
	return "r"
}

func chain() {
	defer func() {
		r := recover()
		fmt.Println("chain", r)
	}()
	defer func() {
		defer func() { panic(fmt.Sprint("third after ", recover())) }()
		panic("second")
	}()
	panic("first")
}

func repanic() {
	defer func() { fmt.Println("got", recover()) }()
	defer func() {
		r := recover()
		defer func() { fmt.Println("inner", recover()) }()
		panic(fmt.Sprint(r, "+"))
	}()
	panic("p")
}

func deep(n int) {
	defer func() {
		if n%1000 == 0 {
			if r := recover(); r != nil {
				panic(fmt.Sprint(r, ".", n/1000))
			}
		}
	}()
	if n == 0 {
		panic("bottom")
	}
	deep(n - 1)
}

func goexit() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("exit 3")
		defer func() {
			defer func() { fmt.Println("exit 2", recover()) }()
			panic("in goexit")
		}()
		defer func() { fmt.Println("exit 1", recover()) }()
		func() {
			defer fmt.Println("exit 0")
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("panic then goexit", recover()) }()
		defer runtime.Goexit()
		panic("lost")
	}()
	wg.Wait()
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("goexit again")
		defer func() { recover() }()
		defer func() { panic("over goexit") }()
		runtime.Goexit()
	}()
	wg.Wait()
}

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("code ", e.code) }

func kinds() {
	check := func(name string, f func()) {
		defer func() {
			r := recover()
			re, isRE := r.(runtime.Error)
			_, isErr := r.(error)
			fmt.Printf("%s: %v %T %v %v\n", name, r, r, isRE, isErr)
			if isRE {
				_ = re.Error()
			}
		}()
		f()
	}
	var m map[string]int
	var s []int
	var p *myErr
	var i any = 5
	var e error
	zero := 0
	var fn func()
	neg := -1
	var arr [4]int
	five := 5
	var c chan int
	check("nil map", func() { m["a"]++ })
	check("index", func() { s[five] = 1 })
	check("array", func() { arr[five%8] = 1 })
	check("slice", func() { _ = s[five:] })
	check("slice2", func() { _ = arr[five-1 : five-2] })
	check("string", func() { _ = "abc"[five] })
	check("nil deref", func() { p.code = 1 })
	check("divide", func() { _ = 1 / zero })
	check("mod", func() { _ = 1 % zero })
	check("assert", func() { _ = i.(string) })
	check("assert iface", func() { _ = i.(error) })
	check("nil iface", func() { _ = e.Error() })
	check("nil assert", func() { _ = e.(*myErr) })
	check("nil func", func() { fn() })
	check("shift", func() { _ = 1 << neg })
	check("make", func() { _ = make([]int, neg) })
	check("make cap", func() { _ = make([]int, five, five-1) })
	check("chan", func() { _ = make(chan int, neg) })
	check("close nil", func() { close(c) })
	check("close twice", func() { c := make(chan int); close(c); close(c) })
	check("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	check("compare", func() { var a, b any = []int{}, []int{}; _ = a == b })
	check("map key", func() { m := map[any]int{}; m[func() {}] = 1 })
	check("map key struct", func() { m := map[any]int{}; m[struct{ f []int }{}] = 1 })
	check("array conv", func() { _ = [3]int(s) })
	check("array ptr conv", func() { s := make([]int, 2); _ = (*[3]int)(s) })
	check("error value", func() { panic(&myErr{7}) })
	check("errors.New", func() { panic(errors.New("plain")) })
	check("nil panic", func() { panic(nil) })
	check("custom", func() { panic(struct{ a, b int }{1, 2}) })
	check("min int", func() { x := -9223372036854775808; fmt.Println(x/neg, x%neg) })
}

func million() {
	n := 0
	func() {
		for i := 0; i < 1000000; i++ {
			defer func() { n++ }()
		}
	}()
	fmt.Println(n)
}

func recoverLoop() (n int) {
	for i := 0; i < 100000; i++ {
		func() {
			defer func() {
				if recover() != nil {
					n++
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
		}()
	}
	return
}

type cleaner struct{ log []string }

func (c *cleaner) add(s string) *cleaner { c.log = append(c.log, s); return c }

func methodOrder() {
	c := &cleaner{}
	func() {
		defer c.add("a").add("b").add("c")
		c.add("d")
	}()
	fmt.Println(c.log)
}

func main() {
	fmt.Println(named())
	fmt.Println(shadow(), loop(10), conditional(true), conditional(false))
	chain()
	repanic()
	func() {
		defer func() { fmt.Println(recover()) }()
		deep(5000)
	}()
	goexit()
	kinds()
	million()
	fmt.Println(recoverLoop())
	methodOrder()
	defer os.Exit(3)
	defer func() {
		defer func() { fmt.Println("last", recover()) }()
		var a []int
		_ = a[len(a)]
	}()
	panic("not printed")
}
