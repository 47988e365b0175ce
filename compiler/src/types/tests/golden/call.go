package p
func f0() {}
func f1(a int) int { return a }
func f2(a int, b string) (int, string) { return a, b }
func fv(a int, b ...string) {}
type T struct{}
func (T) M(a int) {}
func (*T) P() {}
func g() {
	f0(1)
	f1()
	f1("a")
	f1(1, 2)
	f1(f2(1, "a"))
	f2(f2(1, "a"))
	f2(1)
	f2("a", 1)
	_ = f0()
	x := f0()
	y := f2(1, "a")
	a, b, c := f2(1, "a")
	fv()
	fv(1)
	fv(1, 2)
	fv(1, "a", 2)
	fv(1, []string{}...)
	fv(1, "a", []string{}...)
	fv(f2(1, "a"))
	fv(f2(1, "a")...)
	f1([]int{}...)
	1()
	"a"()
	T()
	T(1)
	T(T{}, T{})
	int()
	int(1, 2)
	f1(nil)
	f1(f0())
	T{}.M("a")
	T{}.P()
	T.M(T{})
	T.P(T{})
	(*T).P(&T{})
	(*T).M(&T{}, 1)
	T.X()
	f1
	f1(1)
	len
	int
	len("a")
	go f1
	go f1(1)
	defer int(1)
	defer len("a")
	go func() {}
	defer recover()
	defer append([]int{}, 1)
	defer (f1(1))
	_ = f1 + 1
	_ = println
	println()(1)
	undefinedf(1, undefinedg)
	var e error
	e.Error
	e.Foo()
	_ = e.Error + "a"
	_, _, _, _, _ = x, y, a, b, c
}
