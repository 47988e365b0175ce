// What package reflect says when it is misused, and types made with embedded fields.
package main

import (
	"fmt"
	"io"
	"reflect"
)

type Num int

func (n Num) String() string { return fmt.Sprint("num ", int(n)) }

type Wrapped struct{ Num }

type Keyed map[string]int

func (k Keyed) Keys() int { return len(k) }

type Source struct{ text string }

func (s *Source) Read(p []byte) (int, error) {
	n := copy(p, s.text)
	s.text = s.text[n:]
	if n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

func try(what string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: panic %T: %v\n", what, e, e)
		}
	}()
	fmt.Println(what, f())
}

func field(x any) reflect.Value { return reflect.ValueOf(x).Field(0) }

func structOf(fields ...reflect.StructField) reflect.Type { return reflect.StructOf(fields) }

func embedded(name string, x any) reflect.StructField {
	return reflect.StructField{Name: name, Type: reflect.TypeOf(x).Elem(), Anonymous: true}
}

func main() {
	i, b := reflect.TypeFor[int](), reflect.TypeFor[bool]()
	secret := struct{ s []int }{[]int{1}}
	try("FieldByIndex", func() any { return i.FieldByIndex([]int{0}) })
	try("OverflowInt", func() any { return b.OverflowInt(1) })
	try("OverflowUint", func() any { return i.OverflowUint(1) })
	try("OverflowFloat", func() any { return i.OverflowFloat(1) })
	try("OverflowComplex", func() any { return i.OverflowComplex(1) })
	try("CanSeq", func() any { return reflect.TypeFor[chan<- int]().CanSeq() })
	try("Method of interface", func() any { return reflect.TypeFor[error]().Method(3).Name == "" })
	try("FieldByIndexErr", func() any { v, err := reflect.ValueOf(1).FieldByIndexErr(nil); return fmt.Sprint(v, err) })
	try("UnsafePointer", func() any { return reflect.ValueOf(1).UnsafePointer() })
	try("UnsafeAddr", func() any { return reflect.Value{}.UnsafeAddr() })
	try("SetIterKey", func() any {
		reflect.ValueOf(1).SetIterKey(reflect.ValueOf(Keyed{}).MapRange())
		return nil
	})
	try("SetIterValue", func() any {
		it := reflect.ValueOf(Keyed{}).MapRange()
		it.Next()
		reflect.ValueOf(1).SetIterValue(it)
		return nil
	})
	try("Slice3", func() any { return reflect.ValueOf([2]int{}).Slice3(0, 9, 9) })
	try("Comparable", func() any { return reflect.Value{}.Comparable() })
	try("Equal", func() any {
		return reflect.ValueOf(struct{ a, b any }{1, []int{}}).Equal(reflect.ValueOf(struct{ a, b any }{1, []int{}}))
	})
	try("Equal differs", func() any {
		return reflect.ValueOf(struct{ a, b any }{1, []int{}}).Equal(reflect.ValueOf(struct{ a, b any }{2, []int{}}))
	})
	try("Equal blank", func() any { return reflect.ValueOf(struct{ _, b int }{}).Equal(reflect.ValueOf(struct{ _, b int }{})) })
	try("Fields", func() any { return reflect.ValueOf(1).Fields() })
	try("Methods", func() any { return reflect.Value{}.Methods() != nil })
	try("Seq of nil", func() any { return reflect.ValueOf((*[2]int)(nil)).Seq() })
	try("Seq2 of nil", func() any { return reflect.ValueOf((*[2]int)(nil)).Seq2() })
	try("SliceAt", func() any { return reflect.SliceAt(i, nil, -1) })
	try("SliceAt nil", func() any { return reflect.SliceAt(i, nil, 1) })
	try("ChanOf", func() any { return reflect.ChanOf(reflect.BothDir, reflect.ArrayOf(1<<17, b)) })
	try("Append", func() any { return reflect.Append(reflect.ValueOf(1)) })
	try("Append unexported", func() any { return reflect.Append(field(secret)) })
	try("AppendSlice", func() any { return reflect.AppendSlice(reflect.ValueOf([]int{}), reflect.ValueOf([]bool{})) })
	try("AppendSlice of", func() any { return reflect.AppendSlice(reflect.ValueOf([]int{}), reflect.ValueOf(1)) })
	try("Copy of string", func() any { return reflect.Copy(reflect.ValueOf(make([]int, 2)), reflect.ValueOf("ab")) })
	try("Copy to array", func() any { return reflect.Copy(reflect.ValueOf([2]int{}), reflect.ValueOf([]int{1})) })
	try("Copy to int", func() any { return reflect.Copy(reflect.ValueOf(1), reflect.ValueOf([]int{1})) })
	try("Copy", func() any { return reflect.Copy(reflect.ValueOf(make([]byte, 3)), reflect.ValueOf("ab")) })
	try("TypeAssert", func() any { v, ok := reflect.TypeAssert[int](reflect.Value{}); return fmt.Sprint(v, ok) })
	try("TypeAssert unexported", func() any { v, ok := reflect.TypeAssert[[]int](field(secret)); return fmt.Sprint(v, ok) })
	try("MakeFunc", func() any {
		return reflect.MakeFunc(reflect.TypeFor[func() []int](), func([]reflect.Value) []reflect.Value {
			return []reflect.Value{field(secret)}
		}).Call(nil)
	})
	for _, c := range []reflect.SelectCase{
		{Dir: reflect.SelectDefault, Chan: reflect.ValueOf(1)},
		{Dir: reflect.SelectDefault, Send: reflect.ValueOf(1)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(make(<-chan int))},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(make(chan int))},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(1)},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan<- int))},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(1)},
	} {
		try("Select", func() any { n, v, ok := reflect.Select([]reflect.SelectCase{c}); return fmt.Sprint(n, v, ok) })
	}
	try("Send unexported", func() any {
		reflect.ValueOf(make(chan []int, 1)).Send(field(secret))
		return nil
	})

	text := embedded("Stringer", (*fmt.Stringer)(nil))
	word := reflect.StructField{Name: "Word", Type: reflect.TypeFor[string]()}
	try("first of several", func() any {
		v := reflect.New(structOf(embedded("Num", (*Num)(nil)), word)).Elem()
		v.Field(0).SetInt(7)
		return v.Interface().(fmt.Stringer).String() + " " + fmt.Sprint(v.Type().NumMethod(), v.Method(0).Call(nil))
	})
	try("pointer shaped", func() any {
		v := reflect.New(structOf(embedded("Keyed", (*Keyed)(nil)))).Elem()
		v.Field(0).Set(reflect.ValueOf(Keyed{"a": 1}))
		return v.Interface().(interface{ Keys() int }).Keys()
	})
	try("pointer", func() any {
		t := structOf(embedded("Source", (**Source)(nil)))
		v := reflect.New(t).Elem()
		v.Field(0).Set(reflect.ValueOf(&Source{"read"}))
		data, err := io.ReadAll(v.Interface().(io.Reader))
		return fmt.Sprint(string(data), err, t.Implements(reflect.TypeFor[io.Seeker]()))
	})
	try("interface", func() any { return structOf(word, text).Method(0).Name })
	try("interface", func() any { return reflect.Zero(structOf(text)).Interface().(fmt.Stringer).String() })
	try("not first", func() any { return structOf(word, embedded("Wrapped", (*Wrapped)(nil))) })
	try("pointer and more", func() any { return structOf(embedded("Source", (**Source)(nil)), word) })
	try("pointer shaped and more", func() any { return structOf(embedded("Keyed", (*Keyed)(nil)), word) })
	try("pointer to pointer", func() any { return structOf(embedded("P", (***int)(nil))) })
	try("not a letter's case", func() any { return structOf(reflect.StructField{Name: "世", Type: i}) })
}
