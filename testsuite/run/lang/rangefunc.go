// Misuse of loop bodies by iterator functions, and every way out of nested bodies.
package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		} else {
			fmt.Println(name, "ok")
		}
	}()
	f()
}

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer func() { fmt.Print("<", n, ">") }()
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func ignore(yield func(int) bool) {
	yield(1)
	yield(2)
	yield(3)
}

var saved func(int) bool

func leak(yield func(int) bool) { saved = yield; yield(1) }

func swallow(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
	yield(2)
}

func swallowContinue(yield func(int) bool) {
	func() {
		defer func() { recover() }()
		yield(1)
	}()
	yield(2)
}

func goroutine(yield func(int) bool) {
	done := make(chan bool)
	go func() { defer close(done); yield(5) }()
	<-done
}

func returns() (a int, b string) {
	defer func() { b += "!" }()
	for x := range count(5) {
		for y := range count(5) {
			if x*y == 6 {
				return x, fmt.Sprint("y", y)
			}
		}
	}
	return -1, ""
}

func named() (n int, err error) {
	for x := range count(3) {
		n += x
		defer func() { n *= 10 }()
		if x == 1 {
			return
		}
	}
	return
}

func labels() {
outer:
	for x := range count(4) {
		for y := range count(4) {
			switch {
			case y == 1 && x == 0:
				continue outer
			case y == 2:
				break
			case x == 2:
				break outer
			}
			for z := range count(2) {
				if z == 1 && y == 2 {
					continue outer
				}
				fmt.Print(" ", x, y, z)
			}
		}
	}
	fmt.Println()
}

func gotos() {
	i := 0
again:
	for x := range count(3) {
		i++
		if x == 1 && i < 6 {
			goto again
		}
		if i >= 6 {
			goto done
		}
	}
done:
	fmt.Println(" goto", i)
}

func defers() {
	for x := range count(3) {
		defer fmt.Println("deferred", x)
		func() { defer fmt.Print("in ") }()
	}
	fmt.Println("end of defers")
}

func mutate() {
	s := []int{1, 2, 3}
	for i, v := range slices.All(s) {
		s = append(s, v*10)
		s[0] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println(s)
	for i, v := range slices.Backward(s) {
		if i%2 == 0 {
			continue
		}
		fmt.Print(i, ":", v, " ")
	}
	fmt.Println()
}

type Tree[T any] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}

func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.l.push(yield) && yield(t.v) && t.r.push(yield)
}

func pull() {
	t := &Tree[int]{&Tree[int]{nil, nil, 1}, &Tree[int]{nil, nil, 3}, 2}
	next, stop := iter.Pull(t.All())
	a, ok := next()
	fmt.Print(a, ok, " ")
	a, ok = next()
	fmt.Print(a, ok, " ")
	stop()
	a, ok = next()
	fmt.Println(a, ok)
	next, stop = iter.Pull(t.All())
	for {
		v, ok := next()
		if !ok {
			break
		}
		fmt.Print(v, " ")
	}
	stop()
	n2, s2 := iter.Pull2(maps.All(map[string]int{"k": 1}))
	k, v, ok := n2()
	fmt.Println(k, v, ok)
	_, _, ok = n2()
	s2()
	fmt.Println(ok)
}

func capture() {
	var fs []func() int
	for x := range count(3) {
		fs = append(fs, func() int { x++; return x })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var y int
	for y = range count(3) {
	}
	fmt.Println(y)
	for range count(2) {
		fmt.Print(".")
	}
	fmt.Println()
}

func panicInBody() {
	defer func() { fmt.Println("recovered", recover()) }()
	for x := range count(3) {
		if x == 1 {
			panic("body")
		}
	}
}

func recoverInBody() (r any) {
	defer func() {
		for range count(1) {
			r = recover()
		}
		fmt.Println("left", recover())
	}()
	panic("p")
}

func main() {
	try("ignore", func() {
		for x := range ignore {
			if x == 2 {
				break
			}
		}
	})
	try("ignore continue", func() {
		for range ignore {
			continue
		}
	})
	try("leak", func() {
		for x := range leak {
			fmt.Print(x, " ")
		}
		saved(2)
	})
	try("swallow", func() {
		for x := range swallow {
			panic(x)
		}
	})
	try("swallow and continue", func() {
		for x := range swallowContinue {
			if x == 1 {
				panic(x)
			}
			fmt.Print("again ")
		}
	})
	try("goroutine", func() {
		for x := range goroutine {
			fmt.Print(x, " ")
		}
	})
	try("nil iterator", func() {
		var f iter.Seq[int]
		for range f {
		}
	})
	fmt.Println(returns())
	fmt.Println(named())
	labels()
	gotos()
	defers()
	mutate()
	pull()
	capture()
	panicInBody()
	fmt.Println(recoverInBody())
}
