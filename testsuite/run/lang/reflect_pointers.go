// Pointer types that only package reflect makes have their methods.
package main

import (
	"fmt"
	"reflect"
)

type S struct{ n int }

func (s *S) String() string { return fmt.Sprint("S", s.n) }
func (s S) Get() int        { return s.n }

type Outer struct {
	A S
	B []S
	C map[string]S
	E struct{ S }
}

func show(v reflect.Value) {
	if v.CanAddr() {
		if s, ok := v.Addr().Interface().(fmt.Stringer); ok {
			fmt.Println(v.Type(), "->", s.String())
		}
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				show(v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			show(v.Index(i))
		}
	}
}

func main() {
	o := Outer{A: S{1}, B: []S{{2}, {3}}}
	o.E.n = 4
	show(reflect.ValueOf(&o).Elem())
	t := reflect.TypeOf(o.A)
	p := reflect.New(t)
	p.Elem().Set(reflect.ValueOf(S{9}))
	fmt.Println(p.Interface(), p.NumMethod(), t.NumMethod())
	m, ok := reflect.PointerTo(t).MethodByName("Get")
	fmt.Println(ok, m.Func.Call([]reflect.Value{p})[0])
	fmt.Println(p.MethodByName("String").Call(nil)[0])
}
