package main

type A struct{ n, a int }
type B struct{ n, b int }
type C struct {
	A
	*B
}
type D struct{ *C }
type Q *C
type I interface{ M() }

func (*A) M() {}
func (B) M()  {}

func main() {
	var c C
	_ = c.n
	c.M()
	_ = c.missing
	_ = c.Missing()
	var q Q
	_ = q.A
	q.M()
	var i I
	i.N()
	_ = i.n
	pi := &i
	pi.M()
	pc := &c
	ppc := &pc
	_ = ppc.A
	_ = (*ppc).a
	_ = c._
	_ = 1.x // ERROR "syntax error: unexpected name x at end of statement"
	_ = "s".len
	var f func()
	f.x()
	_ = c.A.B
	_ = D{}.n
	c.A.a()
	_ = c.a.b
}
