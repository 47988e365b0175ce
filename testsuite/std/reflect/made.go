// Types made at run time: structs, maps, arrays; iterators of reflection; methods of pointers found by assertion.
package main

import (
	"encoding/json"
	"fmt"
	"reflect"
)

type inner struct{ A int }

type pt struct{ X, Y int }

func (p *pt) Set(x int) { p.X = x }
func (p pt) Get() int   { return p.X }

type setter interface{ Set(int) }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panic:", e)
		}
	}()
	f()
}

func main() {
	t := reflect.StructOf([]reflect.StructField{
		{Name: "A", Type: reflect.TypeFor[int8](), Tag: `json:"a"`},
		{Name: "B", Type: reflect.TypeFor[string]()},
		{Name: "C", Type: reflect.TypeFor[*int](), Tag: `json:"c,omitempty"`},
		{Name: "Inner", Type: reflect.TypeFor[inner](), Anonymous: true},
		{Name: "D", Type: reflect.TypeFor[[]float64]()},
		{Name: "E", Type: reflect.TypeFor[struct{}]()},
	})
	fmt.Println(t, t.Size(), t.Align(), t.NumField(), t.Comparable(), t.Kind(), t.Name() == "")
	for f := range t.Fields() {
		fmt.Println(f.Name, f.Type, f.Offset, f.Tag, f.Index, f.Anonymous)
	}
	v := reflect.New(t).Elem()
	v.Field(0).SetInt(5)
	v.Field(1).SetString("str")
	v.FieldByName("D").Set(reflect.ValueOf([]float64{1, 2}))
	v.Field(3).Field(0).SetInt(9)
	fmt.Printf("%v %+v\n", v.Interface(), v.Interface())
	b, err := json.Marshal(v.Interface())
	fmt.Println(string(b), err)
	p := reflect.New(t)
	fmt.Println(json.Unmarshal([]byte(`{"a":7,"B":"x","c":3,"D":[4]}`), p.Interface()))
	fmt.Printf("%v %d\n", p.Elem().Field(0), p.Elem().Field(2).Elem().Int())
	s := reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeFor[int]()}, {Name: "Y", Type: reflect.TypeFor[string]()}})
	var same any = struct {
		X int
		Y string
	}{1, "y"}
	fmt.Println(reflect.TypeOf(same) == s, s == reflect.StructOf([]reflect.StructField{{Name: "X", Type: reflect.TypeFor[int]()}, {Name: "Y", Type: reflect.TypeFor[string]()}}))
	a, c := reflect.New(s).Elem(), reflect.New(s).Elem()
	fmt.Println(a.Interface() == c.Interface(), a.Equal(c))
	a.Field(1).SetString("z")
	fmt.Println(a.Interface() == c.Interface(), a.Interface())
	one := reflect.StructOf([]reflect.StructField{{Name: "P", Type: reflect.TypeFor[*int]()}})
	o := reflect.New(one).Elem()
	n := 3
	o.Field(0).Set(reflect.ValueOf(&n))
	fmt.Println(*(o.Interface().(struct{ P *int }).P), reflect.StructOf(nil), reflect.StructOf(nil).Size())
	for i, fs := range [][]reflect.StructField{{{Name: "", Type: s}}, {{Name: "A"}}, {{Name: "a", Type: s}}, {{Name: "A", Type: s}, {Name: "A", Type: s}}, {{Name: "A-b", Type: s}}, {{Name: "0", Type: s}}} {
		try(fmt.Sprint("struct ", i), func() { reflect.StructOf(fs) })
	}
	mt := reflect.MapOf(reflect.TypeFor[[2]int16](), reflect.TypeFor[map[uint16]complex64]())
	m := reflect.MakeMap(mt)
	k := reflect.New(mt.Key()).Elem()
	for i := range 5 {
		k.Index(0).SetInt(int64(i))
		m.SetMapIndex(k, reflect.MakeMap(mt.Elem()))
	}
	k.Index(0).SetInt(2)
	m.SetMapIndex(k, reflect.Value{})
	fmt.Println(mt, m.Len(), m, m.MapIndex(k).IsValid())
	k.Index(0).SetInt(3)
	fmt.Println(m.MapIndex(k).IsValid(), m.MapIndex(k).Len(), mt.Comparable(), m.Type() == mt)
	m.Clear()
	fmt.Println(m, len(m.MapKeys()), reflect.DeepEqual(m.Interface(), reflect.MakeMap(mt).Interface()))
	si := reflect.MapOf(reflect.TypeFor[string](), reflect.TypeFor[int32]())
	sm := reflect.MakeMap(si)
	sm.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(int32(4)))
	fmt.Println(sm.Interface().(map[string]int32)["k"])
	try("nil map", func() { reflect.Zero(reflect.MapOf(mt.Key(), mt.Key())).SetMapIndex(k, k) })
	try("bad key", func() { reflect.MapOf(reflect.TypeFor[[]int](), mt) })
	at := reflect.ArrayOf(3, s)
	fmt.Println(at, at.Size(), reflect.Zero(at), reflect.Zero(at).Interface() == reflect.Zero(at).Interface())
	for m := range reflect.TypeFor[*pt]().Methods() {
		fmt.Println(m.Name, m.Type)
	}
	for in := range reflect.TypeFor[func(int, ...string) (bool, error)]().Ins() {
		fmt.Print(in, " ")
	}
	for out := range reflect.TypeFor[func(int, ...string) (bool, error)]().Outs() {
		fmt.Println(out)
	}
	for f, v := range reflect.ValueOf(pt{1, 2}).Fields() {
		fmt.Println(f.Name, v)
	}
	for m, v := range reflect.ValueOf(&pt{7, 2}).Methods() {
		fmt.Println(m.Name, v.Type())
	}
	for _, x := range []any{3, uint8(2), "aé", []int{4, 5}, [2]string{"x", "y"}, &[2]bool{true}, map[int]string{1: "one"}, func(yield func(int) bool) { _ = yield(8) && yield(9) }, func(yield func(int, string) bool) { yield(1, "p") }, 1.5} {
		try("seq", func() {
			for v := range reflect.ValueOf(x).Seq() {
				fmt.Print(v, " ", v.Type(), "; ")
			}
			fmt.Println()
		})
		try("seq2", func() {
			for v, w := range reflect.ValueOf(x).Seq2() {
				fmt.Print(v, "=", w, " ", w.Type(), "; ")
			}
			fmt.Println()
		})
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range reflect.ValueOf(ch).Seq() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	list := []pt{{1, 2}}
	e := reflect.ValueOf(list).Index(0).Addr().Interface()
	e.(setter).Set(42)
	fmt.Println(list, reflect.PointerTo(reflect.TypeOf(list[0])).Implements(reflect.TypeFor[setter]()))
}
