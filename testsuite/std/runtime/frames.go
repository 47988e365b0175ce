// What runtime.Callers and runtime.Caller tell of functions: names of literals, of loop bodies, of init functions, and
// the lines of calls.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
)

// shown, if there is one, is told when show has printed.
var shown chan bool

func show(what string) {
	fmt.Println(what)
	var pcs [50]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	for more := true; more; {
		var f runtime.Frame
		f, more = frames.Next()
		switch {
		case strings.HasPrefix(f.Function, "main."):
			fmt.Println("  ", f.Function, f.File[strings.LastIndex(f.File, "/")+1:], f.Line)
		case f.Function == "runtime.main" || f.Function == "runtime.goexit":
			fmt.Println("  ", f.Function)
		}
	}
	if shown != nil {
		shown <- true
	}
}

var constant = 5

var x = func() int { show("var"); defer func() { show("inside") }(); return 1 }()

var u, v = func() (int, int) { return 1, 2 }()

func init() { show("init") }

func init() { func() { show("init") }() }

var once = false || func() bool { show("or"); return true }()

type T struct{ n int }

func (t T) M()  { show("M") }
func (t *T) P() { show("P") }

type I interface{ M() }
type E struct{ T }
type EP struct{ *T }

func seq(yield func(int) bool) {
	if !yield(1) {
		return
	}
	yield(2)
}

func gen[P any](p P) { show("gen"); func() { show("gen closure") }() }

type G[P any] struct{ p P }

func (g G[P]) M()   { show("G.M") }
func (g *G[P]) PM() { show("G.PM"); func() { show("G.PM closure") }() }

type Loc interface{ M() }

func args(a int, b string) { show("args") }

var pkgf = func() { show("pkgf"); func() { show("pkgf inner") }() }

func main() {
	show("main")
	func() {
		show("closure")
		defer func() { show("inner closure") }()
	}()
	defer show("deferred")
	defer func() { show("deferred closure") }()
	var wg sync.WaitGroup
	wg.Add(1)
	go func() { defer wg.Done(); show("go closure") }()
	wg.Wait()
	wg.Add(1)
	go func(a int) { defer wg.Done(); show("go closure arg") }(1)
	wg.Wait()
	shown = make(chan bool)
	go args(1, "a")
	<-shown
	shown = nil
	var i I = T{1}
	i.M()
	i = &T{1}
	i.M()
	i = E{}
	i.M()
	i = &E{}
	i.M()
	i = EP{&T{}}
	i.M()
	f := i.M
	f()
	g := T.M
	g(T{})
	h := (*T).M
	h(&T{})
	k := I.M
	k(i)
	shown = make(chan bool)
	go i.M()
	<-shown
	go T{}.M()
	<-shown
	shown = nil
	for v := range seq {
		show(fmt.Sprint("range ", v))
		for w := range seq {
			show(fmt.Sprint("range inner ", w))
			func() { show("closure in range") }()
			break
		}
		defer func() { show("defer in range") }()
	}
	gen(1)
	gen("s")
	G[int]{}.M()
	(&G[string]{}).PM()
	i = G[int]{}
	i.M()
	pkgf()
	func() {
		defer func() { recover(); show("recovering") }()
		var p *T
		_ = p.n
	}()
	func() {
		defer func() { recover(); show("recovering panic") }()
		panic(1)
	}()
	func() {
		defer func() { recover(); show("recovering index") }()
		var s []int
		_ = s[len(s)]
	}()
	func() {
		defer func() { recover(); show("recovering method") }()
		var s I
		s.M()
	}()
	m := map[string]func(){"a": func() { show("in map") }}
	m["a"]()
	runtime.Gosched()
	skips()
	lines()
}

func skips() {
	for skip := 0; ; skip++ {
		pc, _, _, ok := runtime.Caller(skip)
		if !ok {
			fmt.Println(skip)
			break
		}
		fmt.Println(runtime.FuncForPC(pc).Name())
	}
	done := make(chan int)
	go func() {
		for skip := 0; ; skip++ {
			if pc, _, _, ok := runtime.Caller(skip); ok {
				fmt.Println(runtime.FuncForPC(pc).Name())
				continue
			}
			done <- skip
			return
		}
	}()
	fmt.Println(<-done)
}

type chain struct{}

func (c chain) link(...int) chain { show("link"); return c }

func two(a, b int) int { show("two"); return 1 }

func lines() {
	chain{}.
		link().
		link(
			1,
			two(1,
				2),
			3).
		link()
	two(
		two(1, 1),
		2,
	)
	_ = two(1, 2) +
		two(3, 4)
	func() {
		show("called at its end")
	}()
}
