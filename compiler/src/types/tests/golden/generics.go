package main

type List[T any] struct {
	next *List[T]
	val  T
}

type Tree[K comparable, V any] struct {
	l, r *Tree[K, V]
	k    K
	v    V
}

func (t *Tree[K, V]) Get(k K) V { return t.v }
func (t *Tree[K]) Bad1()        {}
func (t Tree) Bad2()            {}
func (t *Tree[int, V]) Ok() int { return 0 }
func (t List[int, string]) Bad3() {}

var (
	_ List
	_ List[int, string]
	_ Tree[[]int, int]
	_ Tree[int]
	_ int[string]
	_ = List{}
	_ = Tree[string, int]{}.Get
)

type Num interface{ ~int | ~float64 }
type Str interface {
	~string
	String() string
}
type MyStr string

func Sum[T Num](x ...T) (s T)            { return }
func Map[T, U any](x []T, f func(T) U) []U { return nil }
func Show[T Str](x T)                    {}
func New[T any]() (t T)                  { return }
func Pair[T any](a, b T)                 {}
func Ptr[T any, P interface{ *T }](p P)  {}
func Keys[M ~map[K]V, K comparable, V any](m M) []K { return nil }

func use() {
	Sum(1, 2.5)
	Sum("a")
	Sum[string]("a")
	Sum(1, "a")
	Map([]int{1}, func(s string) string { return s })
	Map[int]([]int{1}, nil)
	Show("a")
	Show(MyStr("a"))
	New()
	Pair(1, "a")
	Pair([]int{}, nil)
	var i int
	Ptr(&i)
	Ptr(i)
	Keys(map[string]int{})
	Keys([]int{})
	var f func(int) = Pair
	var g func(...int) int = Sum
	_ = Sum
	f, g = nil, nil
	Pair[int, string](1, 2)
}

var n Num
var _ []Num
var _ interface{ comparable }

func bad1(x Num)          {}
func bad2[T int | T](x T) {}
func bad3[T U, U any]()   {}
func bad4[T ~MyStr]()     {}
func bad5[T int | ~int]() {}
func bad6[T Str | int]()  {}
func bad7[T comparable | int]() {}
func bad8[T any](x T) bool { return x == x }
func bad9[T any](x T) T    { return x + x }
func bad10[T any](x T)     { x.foo() }
func bad11[T []int | map[string]int](x T) { _ = x["a"] }

type Rec[T Rec[T]] interface{ m(T) }
type Bad12[T any] T
type Bad13[T any] struct{ T }
type Inf[T any] struct{ f Inf[[]T] }
type Inf2[T any] struct{ f *Inf2[[]T] }

func loop[T any](n int) { loop[[]T](n - 1) }

type Al[T any] = []T

var _ Al
var _ Al[int] = []string{}
