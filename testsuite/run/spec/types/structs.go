// Struct types: fields, embedding, promotion, tags, blank fields.
package main

import (
	"fmt"
	"strings"
)

type T1 struct{ a, b int }

func (t T1) Val() int   { return t.a }
func (t *T1) Set(n int) { t.a = n }

type T2 struct{ c string }

func (t *T2) Ptr() string { return "ptr " + t.c }
func (t T2) Str() string  { return "str " + t.c }

type S struct {
	T1
	*T2
	strings.Builder
	x, y int
	_    float32
	_    [3]byte
}

type Valer interface{ Val() int }
type Setter interface{ Set(int) }
type Both interface {
	Ptr() string
	Str() string
}

type A struct{ B }
type B struct{ *C }
type C struct{ deep int }

func (c C) Deep() int   { return c.deep }
func (c *C) Inc()       { c.deep++ }

type Node struct {
	val         int
	left, right *Node
}

type I interface{ M() string }
type E struct{ I }
type impl struct{}

func (impl) M() string { return "impl.M" }

type Over struct {
	E
	name string
}

func (o Over) M() string { return "Over:" + o.E.M() }

func main() {
	s := S{T1: T1{1, 2}, T2: &T2{"two"}, x: 3}
	fmt.Println(s.a, s.T1.b, s.c, s.T2.c, s.x, s.y)
	s.a = 10
	s.c = "changed"
	s.Set(11)
	fmt.Println(s.Val(), s.Ptr(), s.Str(), s.T1)
	s.WriteString("built")
	fmt.Println(s.String(), s.Len())
	var v Valer = &s
	var set Setter = &s
	set.Set(12)
	fmt.Println(v.Val())
	var both Both = struct{ *T2 }{&T2{"x"}} // *T2 brings both kinds of methods
	fmt.Println(both.Ptr(), both.Str())
	a := A{B{&C{5}}}
	a.Inc()
	a.B.Inc()
	fmt.Println(a.deep, a.Deep(), a.B.C.deep)
	fmt.Println(E{impl{}}.M(), Over{E: E{impl{}}}.M(), Over{E: E{impl{}}}.E.M())
	var anon struct {
		microsec  uint64 `protobuf:"1"`
		serverIP6 uint64 `protobuf:"2"`
	}
	anon.microsec = 7
	fmt.Println(anon)
	type P1 struct{ x, y int }
	type P2 struct {
		x int `tag`
		y int ""
	}
	fmt.Println(P1(P2{1, 2}), P2(P1{3, 4}))
	empty := struct{}{}
	fmt.Println(empty, empty == struct{}{})
	tree := &Node{1, &Node{val: 2}, nil}
	fmt.Println(tree.left.val, tree.right == nil)
	c := s.T1
	c.a = -1
	fmt.Println(s.a, c.a)
	type blank struct {
		a int
		_ int
	}
	fmt.Println(blank{a: 1} == blank{a: 1})
	type embedBuiltin struct {
		int
		error
		*string
	}
	eb := embedBuiltin{int: 3}
	fmt.Println(eb.int, eb.error == nil, eb.string == nil)
}
