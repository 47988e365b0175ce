// Method expressions.
package main

import "fmt"

type T struct{ a int }

func (tv T) Mv(a int) int          { tv.a += a; return tv.a }
func (tp *T) Mp(f float32) float32 { tp.a++; return f }

type I interface{ Mv(int) int }

type E struct {
	*T
	n int
}

type G[X any] struct{ x X }

func (g G[X]) Get() X   { return g.x }
func (g *G[X]) Set(x X) { g.x = x }

func main() {
	t := T{1}
	f1 := T.Mv
	f2 := (T).Mv
	fmt.Println(t.Mv(7), T.Mv(t, 7), (T).Mv(t, 7), f1(t, 7), f2(t, 7), t)
	f3 := (*T).Mp
	fmt.Println(f3(&t, 1.5), (*T).Mp(&t, 2), t.a)
	f4 := (*T).Mv
	fmt.Println(f4(&t, 10), t.a)
	f5 := I.Mv
	fmt.Println(f5(t, 3), f5(&t, 4), interface{ Mv(int) int }.Mv(t, 5))
	fmt.Printf("%T %T %T %T\n", f1, f3, f4, f5)
	e := E{&t, 2}
	fmt.Println(E.Mv(e, 1), E.Mp(e, 2), (*E).Mv(&e, 1), t.a)
	fmt.Println(G[string].Get(G[string]{"g"}))
	set := (*G[int]).Set
	g := G[int]{}
	set(&g, 5)
	fmt.Println(g.Get(), G[int].Get(g))
	table := map[string]func(T, int) int{"Mv": T.Mv}
	fmt.Println(table["Mv"](T{100}, 1))
	fmt.Println(error.Error(fmt.Errorf("through error.Error")))
}
