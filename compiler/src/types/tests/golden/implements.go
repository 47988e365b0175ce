package main

type I interface {
	M(int) string
	N()
}
type T1 struct{}

func (T1) M(int) string { return "" }

type T2 struct{}

func (T2) M(string) string { return "" }
func (T2) N()              {}

type T3 struct{}

func (*T3) M(int) string { return "" }
func (*T3) N()           {}

type T4 struct{}

func (T4) m(int) string { return "" }
func (T4) n()           {}

type T5 struct{ M int }
type T6 struct {
	*T3
	T7
}
type T7 struct{}

func (T7) N() {}

type T8 struct {
	T3
	N int
}

var (
	_ I = T1{}
	_ I = T2{}
	_ I = T3{}
	_ I = &T3{}
	_ I = T4{}
	_ I = T5{}
	_ I = T6{}
	_ I = T8{}
	_ I = (*I)(nil)
	_ I = nil
	_ I = 1
	_ interface{ M(int) string } = T8{}
	_ interface{ M(int) string } = &T8{}
)

func f(i I, e error) {
	_ = i.(T1)
	_ = i.(*T3)
	_ = i.(error)
	_ = e.(T2)
	i.X()
	i.m()
	var t T6
	t.N()
	t.M(1)
	t.M
	T3{}.M(1)
	T3.M(T3{}, 1)
	(*T3).M(&T3{}, 1)
	_ = T1.Q
	p := &i
	p.N()
}
