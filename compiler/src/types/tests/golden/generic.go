package p
type Num interface{ ~int | ~float64 }
func Map[T, U any](s []T, f func(T) U) []U { return nil }
func Sum[T Num](s ...T) T { var z T; return z }
func New[T any]() T { var z T; return z }
type List[T any] struct{ v T }
func (l List[T]) Get() T { return l.v }
func two() (int, string) { return 1, "" }
func f[T Num, S ~[]E, E any, X any](t T, s S, x X) {
	_ = Map([]int{}, func(i int) string { return "" })
	_ = Map([]int{}, 1)
	_ = Map([]int{})
	_ = Map[int]([]int{}, func(string) int { return 1 })
	_ = Sum(1, 2.5)
	_ = Sum("a")
	_ = Sum(1, "a")
	_ = New()
	_ = New[int]()
	_ = New[int, int]()
	_ = New[int]
	_ = New
	var fn func() int = New
	var g func(string) = New
	_ = List{}
	_ = List[int]{}
	_ = List[int]{v: "a"}
	_ = List[int, int]{}
	_ = List[string]{}.Get() + 1
	_ = t + 1
	_ = t + "a"
	_ = t + x
	_ = x + x
	_ = x == x
	_ = x == nil
	_ = t == nil
	_ = s[0]
	_ = x[0]
	_ = len(s)
	_ = len(x)
	for range s {}
	for range x {}
	_ = string(t)
	_ = int(t)
	_ = T(1.5)
	_ = T("a")
	_ = x.(int)
	switch x.(type) {}
	switch any(x).(type) { case T: case int: }
	var _ T = 1
	var _ T = 1.5
	var _ T = "a"
	var _ T = nil
	var _ X = 1
	var _ int = t
	_ = t.foo
	x.foo()
	x()
	_ = *x
	_ = -x
	_ = -t
	_ = !t
	_ = t << 1
	_ = t % t
	_ = Sum[string]
	_ = Sum[string]("a")
	_ = Sum[bool, int]
	f[int]()
	_ = Map(two())
	close(x)
	_ = make(S, 1)
	_ = make(X, 1)
	_ = append(s, t)
	_ = cap(x)
	_ = S{1}
	_ = X{}
	_ = T{}
	<-x
	x <- 1
	_, _ = fn, g
	_ = Map[int, string, bool]
	_ = min(t, x)
	_ = min(t, 1)
	var xx any = x
	_ = xx.(T)
	x = t
	t = 1 << 3
	_ = s == nil
	_ = s == s
	_ = undefined[int]
	_ = two[int]
	two[int]()
}
