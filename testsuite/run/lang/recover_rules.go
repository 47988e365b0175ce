// recover works in a function that a panic calls, through wrappers of any kind, and nowhere else.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
)

func direct(name string)   { fmt.Println(name, recover()) }
func indirect(name string) { direct(name) }
func plain()               { fmt.Println("plain", recover()) }
func caller()              { plain() }
func result() any          { return recover() }
func variadic(a ...int)    { fmt.Println("variadic", len(a), recover()) }

type big [20]int

func (b big) Value(x string)    { fmt.Println("big", b[3], x, recover()) }
func (b *big) Pointer(x string) { fmt.Println("big*", b[3], x, recover()) }

type small struct{ n int }

func (s small) Value(x string)    { fmt.Println("small", s.n, x, recover()) }
func (s *small) Pointer(x string) { fmt.Println("small*", s.n, x, recover()) }

type outer struct {
	small
	*big
	I
}

type I interface{ Do() }
type doer int

func (d doer) Do() { fmt.Println("doer", int(d), recover()) }

type deeper struct{ outer }

func generic[T any](x T) { fmt.Println("generic", x, recover()) }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("  left:", name, r)
		}
	}()
	f()
}

func recurse(n int) {
	if n == 0 {
		fmt.Println("recurse", recover())
		return
	}
	recurse(n - 1)
}

func frame(x [1000]int) { fmt.Println("frame", x[7], recover()) }

func callers() {
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") || f.Function == "runtime.gopanic" {
			fmt.Print(f.Function, " ")
		}
		if !more {
			break
		}
	}
	fmt.Println(recover())
}

func main() {
	b, s := &big{3: 7}, &small{5}
	o := outer{small: *s, big: b, I: doer(9)}
	var i I = doer(3)
	d := deeper{o}
	try("direct", func() { defer direct("direct"); panic(1) })
	try("indirect", func() { defer indirect("indirect"); panic(2) })
	try("plain", func() { defer plain(); panic(3) })
	try("caller", func() { defer caller(); panic(4) })
	try("builtin", func() { defer recover(); panic(5) })
	try("result", func() { defer result(); panic(6) })
	try("nested literal", func() { defer func() { func() { fmt.Println(recover()) }() }(); panic(7) })
	try("deferred in deferred", func() { defer func() { defer plain() }(); panic(8) })
	try("recover in deferred", func() { defer func() { defer recover() }(); panic(9) })
	try("variadic", func() { defer variadic(1, 2, 3); panic(10) })
	try("big", func() { defer b.Value("x"); panic(11) })
	try("big*", func() { defer b.Pointer("x"); panic(12) })
	try("small", func() { defer s.Value("x"); panic(13) })
	try("small*", func() { defer s.Pointer("x"); panic(14) })
	try("interface", func() { defer i.Do(); panic(15) })
	try("embedded", func() { defer o.small.Value("e"); panic(16) })
	try("promoted interface", func() { defer d.Do(); panic(17) })
	try("method value", func() { f := d.Do; defer f(); panic(18) })
	try("method value of interface", func() { f := i.Do; defer f(); panic(19) })
	try("method expression", func() { f := (*big).Value; defer f(b, "m"); panic(20) })
	try("method expression of interface", func() { f := I.Do; defer f(d); panic(21) })
	try("interface of pointer", func() { var i I = &d; defer i.Do(); panic(22) })
	try("generic", func() { defer generic("x"); panic(23) })
	try("generic value", func() { f := generic[int]; defer f(1); panic(24) })
	try("reflect method", func() {
		f := reflect.ValueOf(b).MethodByName("Value").Interface().(func(string))
		defer f("r")
		panic(25)
	})
	try("reflect type method", func() {
		f := reflect.TypeOf(s).Method(0).Func.Interface().(func(*small, string))
		defer f(s, "r")
		panic(26)
	})
	try("reflect call", func() { defer reflect.ValueOf(plain).Call(nil); panic(27) })
	try("recurse", func() { defer recurse(2); panic(28) })
	try("recurse 0", func() { defer recurse(0); panic(29) })
	try("frame", func() { defer frame([1000]int{7: 7}); panic(30) })
	try("twice", func() { defer plain(); defer plain(); panic(31) })
	try("panic in deferred", func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic(33)
		}()
		panic(32)
	})
	try("replaced", func() {
		defer func() { fmt.Println("outer", recover(), recover()) }()
		defer func() { panic(35) }()
		panic(34)
	})
	try("callers", func() { defer callers(); panic(36) })
	try("run-time error", func() {
		var m map[string]int
		defer plain()
		m["a"] = 1
	})
	fmt.Println(recover())
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("goexit", recover()) }()
		runtime.Goexit()
	}()
	<-done
}
