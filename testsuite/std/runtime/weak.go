// Weak pointers, cleanups and finalizers. Stale words on stacks may keep an object that nothing refers to, so each
// scenario gets several attempts.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
	"weak"
)

type T struct {
	a, b int
	next *T
}

// log is what the finalizers and cleanups of an attempt wrote.
type log struct {
	mu    sync.Mutex
	lines []string
}

func (l *log) add(s string) {
	l.mu.Lock()
	l.lines = append(l.lines, s)
	l.mu.Unlock()
}

func (l *log) get() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.lines)
}

// attempt runs f in a goroutine, whose stack goes away, then collects until the log has the lines that are wanted.
func attempt(name string, want []string, f func(l *log) func() string) {
	for try := range 40 {
		l := &log{}
		after := make(chan func() string)
		go func() { after <- f(l) }()
		check := <-after
		for i := 0; len(l.get()) < len(want) && i < 5; i++ {
			runtime.GC()
			time.Sleep(time.Millisecond)
		}
		got := l.get()
		if len(got) < len(want) && try < 39 {
			continue
		}
		text := check()
		if name == "cleanups" {
			slices.Sort(got) // in no particular order
		}
		fmt.Println(name+":", strings.Join(got, ", "), text)
		return
	}
}

func nothing() string { return "" }

var kept *T

var global = T{a: 5}

func main() {
	attempt("chain", []string{"finalizer 1", "finalizer 2"}, func(l *log) func() string {
		// Two in a row: the first keeps the second.
		x := &T{a: 1, next: &T{a: 2}}
		f := func(t *T) { l.add(fmt.Sprint("finalizer ", t.a)) }
		runtime.SetFinalizer(x, f)
		runtime.SetFinalizer(x.next, f)
		return nothing
	})
	attempt("cleanups", []string{"1", "3"}, func(l *log) func() string {
		x := &T{b: 3}
		f := func(s string) { l.add(s) }
		runtime.AddCleanup(x, f, "1")
		stopped := runtime.AddCleanup(&x.b, f, "2")
		runtime.AddCleanup(x, f, "3")
		stopped.Stop()
		w, wb := weak.Make(x), weak.Make(&x.b)
		alive := w.Value() == x && *wb.Value() == 3 && w == weak.Make(x)
		runtime.KeepAlive(x)
		return func() string { return fmt.Sprint(alive, w.Value(), wb.Value()) }
	})
	attempt("rearmed", []string{"1", "2", "3"}, func(l *log) func() string {
		n := 0
		var f func(*T)
		f = func(t *T) {
			n++
			l.add(fmt.Sprint(n))
			if n < 3 {
				runtime.SetFinalizer(t, f)
			}
		}
		runtime.SetFinalizer(new(T), f)
		return nothing
	})
	attempt("resurrected", []string{"kept"}, func(l *log) func() string {
		x := &T{a: 7}
		w := weak.Make(x)
		runtime.SetFinalizer(x, func(t *T) {
			kept = t
			l.add("kept")
		})
		return func() string { return fmt.Sprint(w.Value(), kept.a) }
	})
	removed := &T{}
	runtime.SetFinalizer(removed, func(*T) { panic("removed") })
	runtime.SetFinalizer(removed, nil)
	removed = nil
	runtime.GC()
	var none weak.Pointer[T]
	fmt.Println(none.Value(), none == weak.Make[T](nil))
	fmt.Println(weak.Make(&global) == weak.Make(&global), weak.Make(&global).Value().a)
	func() {
		defer func() { fmt.Println(recover()) }()
		runtime.AddCleanup[T](nil, func(int) {}, 0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		x := new(T)
		runtime.AddCleanup(x, func(*T) {}, x)
	}()
}
