// Method values: the receiver is evaluated and saved.
package main

import "fmt"

type T int

func (t T) M() string { return fmt.Sprint("M", int(t)) }

type S struct{ *T }

type P struct{ n int }

func (p *P) Inc() int { p.n++; return p.n }
func (p P) Get() int  { return p.n }

type I interface{ Get() int }

type Big struct{ arr [20]int }

func (b Big) Last() int { return b.arr[19] }

func makeP() P { fmt.Print("makeP "); return P{5} }

func main() {
	t := new(T)
	s := S{T: t}
	f := t.M
	g := s.M
	*t = 42
	fmt.Println(f(), g(), t.M(), s.M())
	var p P
	inc := p.Inc
	get := p.Get
	inc()
	inc()
	fmt.Println(p.n, get(), p.Get())
	pp := &p
	h := pp.Get
	pp = &P{100}
	fmt.Println(h(), pp.Get())
	var i I = P{7}
	k := i.Get
	i = P{8}
	fmt.Println(k(), i.Get())
	l := makeP().Get
	fmt.Println("saved")
	fmt.Println(l(), l())
	b := Big{}
	b.arr[19] = 3
	last := b.Last
	b.arr[19] = 4
	fmt.Println(last(), b.Last())
	defer fmt.Println("deferred", p.n)
	fs := []func() int{p.Inc, p.Get, P{50}.Get}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	e := struct{ P }{P{1}}
	ei := e.Inc
	ei()
	fmt.Println(e.n)
	go func(f func() int) {}(p.Inc)
	fmt.Printf("%T %T\n", ei, f)
}
