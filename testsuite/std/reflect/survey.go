// The whole of package reflect on one struct and many small values.
package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"sort"
	"strings"
	"unsafe"
)

func try(n string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s panic: %v (%T)\n", n, e, e)
		}
	}()
	f()
}

type In struct{ X, y int }
type S struct {
	A int `json:"a" xml:"b,c"`
	b string
	In
	*Ptr
	M map[string][]int
	F func(int, ...string) error
	I fmt.Stringer
	E any
	C chan<- int
	Ar [3]In
	U8 []byte
	_ int
}
type Ptr struct{ Z float64 }

func (p *Ptr) PM() string          { return "PM" }
func (s S) VM(a int, b ...string) string { return fmt.Sprint(s.A, a, b) }
func (s *S) Set(a int)             { s.A = a }
func (s S) String() string         { return "S!" }
func (s S) unexp()                 {}

type MyInt int

func (m MyInt) String() string { return fmt.Sprintf("MyInt(%d)", int(m)) }

type Rec struct {
	Next *Rec
	Kids []Rec
	M    map[string]Rec
}

type G[T any] struct{ V T }

func (g G[T]) Get() T { return g.V }

func main() {
	s := S{A: 1, b: "b", In: In{2, 3}, Ptr: &Ptr{4}, M: map[string][]int{"k": {1}}, E: 5}
	t := reflect.TypeOf(s)
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Tag, f.Offset > 0, f.Index, f.Anonymous, f.PkgPath, f.IsExported(), f.Type.Kind(), f.Tag.Get("xml"))
	}
	for _, x := range []reflect.Type{t, reflect.TypeOf(&s)} {
		for i := range x.NumMethod() {
			m := x.Method(i)
			fmt.Println(m.Name, m.Type, m.Index, m.PkgPath)
		}
	}
	for _, n := range []string{"X", "Z", "y", "A", "nope", "Ptr", "b"} {
		f, ok := t.FieldByName(n)
		fmt.Println(n, f.Name, f.Index, ok)
	}
	v := reflect.ValueOf(&s).Elem()
	v.Field(0).SetInt(10)
	v.FieldByName("X").SetInt(20)
	v.FieldByName("Z").SetFloat(2.5)
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("n"), reflect.ValueOf([]int{7}))
	v.FieldByName("M").SetMapIndex(reflect.ValueOf("k"), reflect.Value{})
	v.FieldByName("E").Set(reflect.ValueOf("str"))
	v.FieldByName("I").Set(reflect.ValueOf(MyInt(3)))
	v.FieldByName("U8").SetBytes([]byte("hey"))
	fmt.Println(s.A, s.X, s.Z, s.M, s.E, s.I, string(s.U8))
	try("set b", func() { v.Field(1).SetString("x") })
	try("set y", func() { v.FieldByName("y").SetInt(1) })
	try("iface y", func() { v.FieldByName("y").Interface() })
	try("noaddr", func() { reflect.ValueOf(s).Field(0).SetInt(1) })
	try("kind", func() { v.Field(0).SetString("x") })
	try("assign", func() { v.Field(0).Set(reflect.ValueOf("x")) })
	try("assign2", func() { v.FieldByName("I").Set(reflect.ValueOf(1)) })
	try("zero", func() { reflect.Value{}.Type() })
	try("nilptr", func() { s2 := S{}; reflect.ValueOf(s2).FieldByName("Z") })
	try("idx", func() { reflect.ValueOf([]int{1}).Index(3) })
	try("idxs", func() { reflect.ValueOf("abc").Index(3) })
	try("fld", func() { v.Field(99) })
	try("call", func() { reflect.ValueOf(fmt.Sprint).Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("x")}) })
	try("call1", func() { reflect.ValueOf(strings.ToUpper).Call(nil) })
	try("call2", func() { reflect.ValueOf(strings.ToUpper).Call([]reflect.Value{reflect.ValueOf(1)}) })
	try("call3", func() { reflect.ValueOf(3).Call(nil) })
	try("call4", func() { var f func(); reflect.ValueOf(f).Call(nil) })
	try("len", func() { reflect.ValueOf(3).Len() })
	try("isnil", func() { reflect.ValueOf(3).IsNil() })
	try("elem", func() { reflect.ValueOf(3).Elem() })
	try("mapk", func() { reflect.ValueOf(map[string]int{}).MapIndex(reflect.ValueOf(1)) })
	try("conv", func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) })
	try("conv2", func() { reflect.ValueOf([]int{1}).Convert(reflect.TypeOf([2]int{})) })
	try("new", func() { reflect.New(nil) })
	try("num", func() { reflect.TypeOf(1).NumField() })
	try("elemt", func() { reflect.TypeOf(1).Elem() })
	try("in", func() { reflect.TypeOf(1).In(0) })
	try("ov", func() { fmt.Println(reflect.ValueOf(int8(1)).OverflowInt(200), reflect.ValueOf(float32(1)).OverflowFloat(1e300)) })
	try("slice", func() { reflect.ValueOf([]int{1, 2}).Slice(1, 5) })
	try("slicea", func() { reflect.ValueOf([2]int{1, 2}).Slice(0, 1) })
	try("cap", func() { x := []int{1, 2, 3}; p := reflect.ValueOf(&x).Elem(); p.SetLen(2); fmt.Println(x, p.Cap()); p.SetCap(2); p.SetLen(3) })
	try("chan", func() {
		c := reflect.MakeChan(reflect.TypeOf(make(chan int)), 1)
		fmt.Println(c.TrySend(reflect.ValueOf(3)), c.TrySend(reflect.ValueOf(4)), c.Len())
		x, ok := c.Recv()
		fmt.Println(x, ok)
		x, ok = c.TryRecv()
		fmt.Println(x.IsValid(), ok)
		c.Close()
		x, ok = c.Recv()
		fmt.Println(x, ok)
		c.Send(reflect.ValueOf(1))
	})
	out := v.MethodByName("VM").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("a"), reflect.ValueOf("b")})
	fmt.Println(out[0], v.Addr().Method(1).Type(), v.MethodByName("nope").IsValid())
	out = v.MethodByName("VM").CallSlice([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf([]string{"q"})})
	fmt.Println(out[0], out[0].Kind())
	v.Addr().MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(77)})
	fmt.Println(s.A, v.Addr().MethodByName("PM").Call(nil)[0])
	sw := reflect.MakeFunc(reflect.TypeOf(func(a, b int, c string) (string, int, error) { return "", 0, nil }), func(a []reflect.Value) []reflect.Value {
		return []reflect.Value{a[2], reflect.ValueOf(int(a[0].Int() * a[1].Int())), reflect.Zero(reflect.TypeFor[error]())}
	})
	fmt.Println(sw.Interface().(func(a, b int, c string) (string, int, error))(6, 7, "mul"))
	for _, x := range []any{1, "s", 2.5, []int{1}, map[string]int{"a": 1}, &s, s.In, MyInt(3), G[int]{1}, G[[]G[string]]{}, errors.New("x"), struct{ A, B any }{}, [2]bool{}, func(int) {}, make(chan int), uintptr(1), complex(1, 2), unsafe.Pointer(nil), true, Rec{}, (*Rec)(nil), []any{nil}} {
		t := reflect.TypeOf(x)
		v := reflect.ValueOf(x)
		fmt.Println(t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.Align(), t.Comparable(), t.NumMethod(), v.IsZero(), v.String() != "", t.ConvertibleTo(reflect.TypeOf("")), t.AssignableTo(reflect.TypeFor[any]()), t.Implements(reflect.TypeFor[fmt.Stringer]()), v.CanAddr(), v.CanInt(), v.Comparable())
	}
	fmt.Println(reflect.TypeOf(s.F), reflect.TypeOf(s.F).IsVariadic(), reflect.TypeOf(s.F).NumIn(), reflect.TypeOf(s.C).ChanDir(), reflect.TypeFor[io.ReadWriter]().NumMethod(), reflect.TypeFor[io.ReadWriter]().Method(1).Type)
	fmt.Println(reflect.SliceOf(t), reflect.MapOf(reflect.TypeOf(""), t), reflect.PointerTo(t), reflect.ArrayOf(3, t), reflect.ChanOf(reflect.RecvDir, t), reflect.FuncOf([]reflect.Type{t}, nil, false), reflect.StructOf([]reflect.StructField{{Name: "Q", Type: t, Tag: `x:"y"`}, {Name: "R", Type: reflect.TypeOf(1)}}))
	type tt struct{ a, b any }
	n1, n2 := math.NaN(), math.NaN()
	c1, c2 := &Rec{}, &Rec{}
	c1.Next, c2.Next = c1, c2
	for i, p := range []tt{{1, 1}, {1, int8(1)}, {[]int{}, []int(nil)}, {[]int{1}, []int{1}}, {map[string]int{}, map[string]int(nil)}, {map[string][]int{"a": {1}}, map[string][]int{"a": {1}}}, {n1, n2}, {[]float64{n1}, []float64{n1}}, {c1, c2}, {func() {}, nil}, {(func())(nil), (func())(nil)}, {s, s}, {&s.In, &In{20, 3}}, {[]any{1, "a", nil}, []any{1, "a", nil}}, {errors.New("a"), errors.New("a")}, {tt{1, 2}, tt{1, 2}}, {nil, nil}, {nil, 1}, {map[float64]int{n1: 1}, map[float64]int{n1: 1}}} {
		fmt.Print(i, reflect.DeepEqual(p.a, p.b), " ")
	}
	fmt.Println()
	m := map[string]int{"x": 1, "y": 2}
	it := reflect.ValueOf(m).MapRange()
	var ks []string
	for it.Next() {
		ks = append(ks, fmt.Sprint(it.Key(), it.Value()))
	}
	sort.Strings(ks)
	fmt.Println(ks, len(reflect.ValueOf(m).MapKeys()))
	ap := reflect.Append(reflect.ValueOf([]int{1}), reflect.ValueOf(2), reflect.ValueOf(3))
	fmt.Println(ap, reflect.AppendSlice(ap, ap).Len(), reflect.Copy(ap, reflect.ValueOf([]int{9, 8})), ap)
	fmt.Println(reflect.ValueOf(3.7).Convert(reflect.TypeOf(1)), reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf([]byte("q")).Convert(reflect.TypeOf("")), reflect.ValueOf(MyInt(4)).Convert(reflect.TypeFor[fmt.Stringer]()), reflect.ValueOf([]int{1, 2, 3}).Convert(reflect.TypeOf([2]int{})), reflect.ValueOf("é").Convert(reflect.TypeOf([]rune{})))
	chosen, rv, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))}})
	fmt.Println(chosen, rv.IsValid(), ok)
	fmt.Println(reflect.Indirect(reflect.ValueOf(&m)).Len(), reflect.Zero(t).Field(0), reflect.ValueOf(&s).Elem().Field(2).Addr().Type(), reflect.VisibleFields(t)[4].Name, len(reflect.VisibleFields(t)))
	negz := struct{ F float64 }{math.Copysign(0, -1)}
	fmt.Println(reflect.ValueOf(negz).IsZero(), reflect.ValueOf(negz.F).IsZero(), reflect.ValueOf([1]float64{negz.F}).IsZero(), reflect.ValueOf([]any{nil}).Index(0).IsZero())
	fmt.Println(reflect.ValueOf(s).Field(7), reflect.ValueOf(s).Field(6).Elem().Type(), v.FieldByIndex([]int{2, 0}), reflect.ValueOf(&s).Elem().NumMethod(), reflect.TypeOf(&s).Elem() == t)
	fmt.Printf("%v %v %s %d\n", reflect.ValueOf(3), reflect.ValueOf([]int{1}), reflect.ValueOf("x"), reflect.ValueOf(MyInt(9)))
	sfs := reflect.Swapper([]string{"a"})
	try("swap", func() { sfs(0, 1) })
	for i, x := range reflect.ValueOf([]int{5, 6}).Seq2() {
		fmt.Print(i, x, " ")
	}
	for i := range reflect.ValueOf(3).Seq() {
		fmt.Print(i, " ")
	}
	fmt.Println(reflect.ValueOf(s.M).Type().Key(), reflect.ValueOf(&s).Pointer() != 0, reflect.ValueOf(m).MapIndex(reflect.ValueOf("zz")).IsValid(), reflect.ValueOf(t).Kind())
	st, okk := reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(MyInt(1)))
	fmt.Println(st, okk)
	tag := reflect.StructTag(`a:"1" b:"x\"y" c:"" d`)
	x1, o1 := tag.Lookup("c")
	x2, o2 := tag.Lookup("d")
	fmt.Println(tag.Get("b"), x1, o1, x2, o2)
}
