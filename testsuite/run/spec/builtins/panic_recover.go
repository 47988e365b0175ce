// Handling panics: panic, recover, where recover works.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

func protect(g func()) {
	defer func() {
		fmt.Print("done; ")
		if x := recover(); x != nil {
			fmt.Printf("run time panic: %v\n", x)
		}
	}()
	g()
	fmt.Println("no panic")
}

func helper() any { return recover() }

func notDirect() {
	defer func() { fmt.Println("recovered by the caller:", recover()) }()
	defer func() {
		func() { fmt.Println("one level too deep:", recover()) }()
	}()
	panic("p")
}

func direct() {
	defer fmt.Println("after recovery")
	defer helper() // recover is called directly by the deferred function
	panic("q")
}

func methodRecover() {
	defer rec{}.catch()
	panic("r")
}

type rec struct{}

func (rec) catch() { fmt.Println("method caught", recover()) }

func replaced() (err error) {
	defer func() { err = fmt.Errorf("second: %v", recover()) }()
	defer func() { panic(fmt.Sprint("replaces ", recover())) }()
	panic("first")
}

func twice() {
	defer func() { fmt.Println(recover(), recover()) }()
	panic("only once")
}

func nested() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("inner panic")
	}()
	panic("outer panic")
}

func deep(n int) {
	defer func() { depth++ }()
	if n == 0 {
		panic(depth)
	}
	deep(n - 1)
}

var depth int

type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

func nilPanic() {
	defer func() {
		r := recover()
		var pe *runtime.PanicNilError
		err, ok := r.(error)
		fmt.Println(ok && errors.As(err, &pe), r)
	}()
	panic(nil)
}

func continues() (s string) {
	defer func() { recover(); s += " and returns normally" }()
	s = "sets the result"
	panic(1)
}

func goexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goexit:", recover()) }()
		runtime.Goexit()
	}()
	<-done
}

func main() {
	fmt.Println(recover())
	protect(func() {})
	protect(func() { panic("text") })
	protect(func() { panic(myErr{4}) })
	protect(func() { var a []int; _ = a[len(os.Args)] })
	notDirect()
	direct()
	methodRecover()
	fmt.Println(replaced())
	twice()
	nested()
	func() {
		defer func() { fmt.Println(recover(), depth) }()
		deep(10)
	}()
	nilPanic()
	fmt.Println(continues())
	goexit()
	func() {
		defer func() {
			err := recover().(runtime.Error)
			fmt.Println(err)
		}()
		var m map[string]int
		m["x"] = 1
	}()
	for i := range 3 {
		func() {
			defer func() { recover() }()
			if i == 1 {
				panic(i)
			}
			fmt.Print(i, " ")
		}()
	}
	fmt.Println()
}
