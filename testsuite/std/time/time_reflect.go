// time: layouts, parsing, zones, durations, dates; reflect: kinds, conversions, panics.
package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"time"
)

func times() {
	layouts := []string{time.ANSIC, time.UnixDate, time.RubyDate, time.RFC822, time.RFC822Z, time.RFC850, time.RFC1123, time.RFC1123Z, time.RFC3339, time.RFC3339Nano, time.Kitchen, time.Stamp, time.StampMilli, time.StampMicro, time.StampNano, time.DateTime, time.DateOnly, time.TimeOnly, "2006-1-2 3:4:5.000 pm Z0700", "Mon Jan _2 06 __2 002 -07 -070000 Z07:00:00", "15h04m05.999999999s", "Monday January MST 01/02/06", ".00 ,000 05.000000 05,999", "x", "", "20060102150405", "Janet Montage 2ab 1x"}
	secs := []int64{0, 1, -1, 951782400, 1e9, 1709164800, 4102444800, -2208988800, -62135596800, 253402300799, 1 << 40, -1 << 40, 68169600, 1234567890}
	zones := []*time.Location{time.UTC, time.FixedZone("EST", -5*3600), time.FixedZone("", 19800), time.FixedZone("X", 3661), time.FixedZone("", -90)}
	h := uint64(14695981039346656037)
	add := func(s string) {
		for i := range len(s) {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
	}
	for _, s := range secs {
		for zi, z := range zones {
			t := time.Unix(s, int64(s%7)*123456789+5).In(z)
			y, w := t.ISOWeek()
			add(fmt.Sprint(t, t.Year(), t.Month(), t.Day(), t.Weekday(), t.YearDay(), y, w, t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Unix(), t.UnixMilli(), t.IsZero(), t.GoString()))
			for li, l := range layouts {
				f := t.Format(l)
				add(f)
				if zi == 1 && li < 26 && s == 951782400 {
					fmt.Printf("%q\n", f)
				}
				p, err := time.Parse(l, f)
				add(fmt.Sprint(p, err))
				p, err = time.ParseInLocation(l, f, zones[1])
				add(fmt.Sprint(p, err))
			}
			for _, d := range []time.Duration{time.Nanosecond, time.Second, time.Hour, 24 * time.Hour, 7 * time.Minute, 0, -5} {
				add(fmt.Sprint(t.Truncate(d), t.Round(d), t.Add(d*1000)))
			}
			for _, a := range [][3]int{{0, 1, 0}, {1, 0, 0}, {0, -1, 31}, {-4, 13, -400}, {0, 0, 1 << 20}} {
				add(fmt.Sprint(t.AddDate(a[0], a[1], a[2])))
			}
			b, err := t.MarshalBinary()
			var u time.Time
			add(fmt.Sprintf("%x %v %v %v", b, err, u.UnmarshalBinary(b), u.Equal(t)))
			j, err := json.Marshal(t)
			add(fmt.Sprint(string(j), err))
		}
		fmt.Printf("%d %x\n", s, h)
	}
	for _, c := range [][2]string{{time.RFC3339, "2020-13-01T00:00:00Z"}, {time.RFC3339, "2020-02-30T00:00:00Z"}, {time.RFC3339, "2020-02-03T25:00:00Z"}, {time.RFC3339, "2020-02-03T00:00:00"}, {time.RFC3339, "x"}, {time.RFC3339, "2020-02-03T04:05:06.123456789123Z"}, {time.RFC3339, "2020-02-03T04:05:06,5+01:00"}, {time.RFC3339, "2020-02-03T04:05:06Z extra"}, {"Jan 2 2006", "Feb 3 2013"}, {"Jan 2 2006", "feb 3 2013"}, {"Jan 2 2006", "Fob 3 2013"}, {"2006 002", "2020 366"}, {"2006 002", "2021 366"}, {time.Kitchen, "13:00PM"}, {time.Kitchen, "0:5AM"}, {"MST", "CEST"}, {"MST", "GMT-8"}, {"MST", "abc"}, {"-0700", "+2500"}, {"06", "69"}, {"06", "68"}, {"05.000", "05.12"}, {"Monday", "Mon"}, {"2", "32"}, {"_2", " 3"}, {"1", "0"}, {"15:04", "24:00"}, {"04", "60"}, {"3PM", "12am"}, {"Z07:00", "z"}} {
		t, err := time.Parse(c[0], c[1])
		fmt.Println(t, err)
	}
	for _, s := range []string{"1h2m3.5s", "-1.5h", "1us", "2µs", "2μs", "100ns", ".5s", "1.s", "", "3", "1x", "+5m", "9223372036854775807ns", "9223372036854775808ns", "-9223372036854775808ns", "1h1h", "0", "0.000000000001h", "1e3s", "-", "3000000h", "1 h"} {
		d, err := time.ParseDuration(s)
		fmt.Println(d, err, d.Hours(), d.Minutes(), d.Seconds(), d.Milliseconds(), d.Round(time.Second), d.Truncate(time.Minute), d.Abs())
	}
	a, b := time.Date(2020, 2, 30, 25, 61, -1, 1e9, time.UTC), time.Date(2019, 14, 0, 0, 0, 0, -1, time.UTC)
	fmt.Println(a, b, a.Sub(b), a.After(b), a.Compare(b), time.Unix(1<<62, 0).Sub(a), a.Equal(a.In(zones[1])), a == a.In(zones[1]))
	_, err := time.LoadLocation("No/Where")
	fmt.Println(err)
	fmt.Println(time.Month(13), time.Weekday(8), time.Duration(1<<63-1), time.UnixMicro(-1).UTC(), time.Time{}, time.Local.String() != "")
}

type in struct{ X int }

type st struct {
	A int `k:"v" j:"a\"b" bad`
	b string
	in
	E error
	F func(int, ...string) string
	M map[string]int
}

func (s st) Val(x int) int            { return s.A + x }
func (s *st) Ptr(xs ...string) string { return strings.Join(xs, "-") + s.b }
func (i in) Promoted() int            { return i.X }

func try(name string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Printf("%s: %v (%T)\n", name, e, e)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func reflects() {
	s := &st{A: 1, b: "b", in: in{2}, F: func(i int, xs ...string) string { return fmt.Sprint(i, xs) }, M: map[string]int{"x": 1}}
	v := reflect.ValueOf(s)
	e := v.Elem()
	t := e.Type()
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Println(f.Name, f.Type, f.Offset, f.Index, f.Anonymous, f.PkgPath, f.Tag.Get("k"), f.Tag.Get("j"), f.IsExported(), e.Field(i).CanSet(), e.Field(i).CanInterface(), e.Field(i).CanAddr())
	}
	for _, x := range []reflect.Type{t, v.Type(), reflect.TypeOf((*error)(nil)).Elem()} {
		for i := range x.NumMethod() {
			m := x.Method(i)
			fmt.Println(x, m.Name, m.Type, m.Index, m.IsExported())
		}
	}
	fmt.Println(v.MethodByName("Val").Call([]reflect.Value{reflect.ValueOf(5)})[0], v.MethodByName("Ptr").Call([]reflect.Value{reflect.ValueOf("p"), reflect.ValueOf("q")})[0], v.MethodByName("Ptr").CallSlice([]reflect.Value{reflect.ValueOf([]string{"z"})})[0], v.MethodByName("Promoted").Call(nil)[0], e.MethodByName("None").IsValid())
	fmt.Println(e.FieldByName("F").Call([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("a")})[0], e.FieldByName("X"), e.FieldByIndex([]int{2, 0}))
	sw := reflect.MakeFunc(reflect.TypeOf(func(int, string, float64, [3]int) (string, int, error) { return "", 0, nil }), func(a []reflect.Value) []reflect.Value {
		return []reflect.Value{a[1], reflect.ValueOf(int(a[0].Int()) + a[3].Len()), reflect.Zero(reflect.TypeOf((*error)(nil)).Elem())}
	}).Interface().(func(int, string, float64, [3]int) (string, int, error))
	fmt.Println(sw(4, "mk", 2.5, [3]int{}))
	for name, f := range map[string]func(){
		"SetInt unaddressable": func() { reflect.ValueOf(1).SetInt(2) }, "set unexported": func() { e.Field(1).SetString("x") }, "wrong kind": func() { e.Field(0).SetString("x") }, "wrong type": func() { e.Field(0).Set(reflect.ValueOf("x")) },
		"interface unexported": func() { e.Field(1).Interface() }, "Len int": func() { reflect.ValueOf(1).Len() }, "zero Type": func() { reflect.Value{}.Type() }, "zero Int": func() { reflect.Value{}.Int() }, "Elem int": func() { reflect.ValueOf(1).Elem() }, "NumField": func() { reflect.ValueOf(1).NumField() }, "Type Elem": func() { reflect.TypeOf(1).Elem() }, "Type Key": func() { reflect.TypeOf(1).Key() }, "Type Field": func() { reflect.TypeOf(1).Field(0) }, "Field range": func() { t.Field(99) }, "Value Field range": func() { e.Field(99) }, "Index range": func() { reflect.ValueOf([]int{1}).Index(1) },
		"Call args few": func() { e.FieldByName("F").Call(nil) }, "Call args many": func() { v.MethodByName("Val").Call([]reflect.Value{v, v}) }, "Call args type": func() { v.MethodByName("Val").Call([]reflect.Value{reflect.ValueOf("x")}) }, "Call nil": func() { reflect.Zero(e.FieldByName("F").Type()).Call(nil) }, "Call int": func() { reflect.ValueOf(1).Call(nil) }, "Convert": func() { reflect.ValueOf("x").Convert(reflect.TypeOf(1)) }, "Slice int": func() { reflect.ValueOf(1).Slice(0, 1) }, "Slice array": func() { reflect.ValueOf([2]int{}).Slice(0, 1) }, "Slice range": func() { reflect.ValueOf([]int{1}).Slice(0, 3) }, "MapIndex": func() { reflect.ValueOf(s.M).MapIndex(reflect.ValueOf(1)) }, "SetMapIndex nil": func() { reflect.ValueOf(map[string]int(nil)).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) }, "IsNil int": func() { reflect.ValueOf(1).IsNil() }, "MakeSlice int": func() { reflect.MakeSlice(reflect.TypeOf(1), 1, 1) }, "MakeSlice neg": func() { reflect.MakeSlice(reflect.TypeOf([]int{}), -1, 1) }, "MakeMap int": func() { reflect.MakeMap(reflect.TypeOf(1)) }, "MakeChan": func() { reflect.MakeChan(reflect.TypeOf(1), 0) }, "New nil": func() { reflect.New(nil) }, "Zero nil": func() { reflect.Zero(nil) }, "Append type": func() { reflect.Append(reflect.ValueOf([]int{}), reflect.ValueOf("x")) }, "Send dir": func() { reflect.ValueOf((<-chan int)(nil)).Send(reflect.ValueOf(1)) }, "Recv dir": func() { reflect.ValueOf((chan<- int)(nil)).Recv() }, "Close recv": func() { reflect.ValueOf((<-chan int)(nil)).Close() }, "Addr": func() { reflect.ValueOf(1).Addr() }, "Copy": func() { reflect.Copy(reflect.ValueOf([]int{1}), reflect.ValueOf([]string{"x"})) }, "Swapper": func() { reflect.Swapper(1) }, "NumIn": func() { reflect.TypeOf(1).NumIn() }, "ArrayOf": func() { reflect.ArrayOf(-1, t) }, "ChanDir": func() { t.ChanDir() }, "Bits": func() { t.Bits() }, "Len type": func() { t.Len() }, "SetLen": func() { reflect.ValueOf(&[]int{1}).Elem().SetLen(5) }, "Method range": func() { v.Method(99) }, "FuncOf": func() { reflect.FuncOf([]reflect.Type{t}, nil, true) }, "Implements": func() { t.Implements(t) }, "Implements nil": func() { t.Implements(nil) }, "MakeFunc": func() { reflect.MakeFunc(t, nil) }, "bad result": func() {
			reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return nil }).Call(nil)
		}, "bad result type": func() {
			reflect.MakeFunc(reflect.TypeOf(func() int { return 0 }), func([]reflect.Value) []reflect.Value { return []reflect.Value{reflect.ValueOf("x")} }).Call(nil)
		}, "SetIter": func() { reflect.ValueOf(s.M).MapRange().Key() }, "Grow": func() { reflect.ValueOf(&[]int{}).Elem().Grow(-1) }, "OverflowInt": func() { reflect.ValueOf("x").OverflowInt(1) }, "Bytes": func() { reflect.ValueOf([]int{}).Bytes() }, "FieldByIndex": func() { reflect.ValueOf(struct{ *in }{}).FieldByIndex([]int{0, 0}) }, "Comparable map": func() { fmt.Println(reflect.ValueOf(s.M).Comparable()) }, "Equal": func() { reflect.ValueOf(s.M).Equal(reflect.ValueOf(s.M)) }, "IsZero": func() { reflect.Value{}.IsZero() }, "Kind": func() { fmt.Println(reflect.Value{}.Kind(), reflect.Value{}) }} {
		results[name] = f
	}
	for _, name := range []string{"SetInt unaddressable", "set unexported", "wrong kind", "wrong type", "interface unexported", "Len int", "zero Type", "zero Int", "Elem int", "NumField", "Type Elem", "Type Key", "Type Field", "Field range", "Value Field range", "Index range", "Call args few", "Call args many", "Call args type", "Call nil", "Call int", "Convert", "Slice int", "Slice array", "Slice range", "MapIndex", "SetMapIndex nil", "IsNil int", "MakeSlice int", "MakeSlice neg", "MakeMap int", "MakeChan", "New nil", "Zero nil", "Append type", "Send dir", "Recv dir", "Close recv", "Addr", "Copy", "Swapper", "NumIn", "ArrayOf", "ChanDir", "Bits", "Len type", "SetLen", "Method range", "FuncOf", "Implements", "Implements nil", "MakeFunc", "bad result", "bad result type", "SetIter", "Grow", "OverflowInt", "Bytes", "FieldByIndex", "Comparable map", "Equal", "IsZero", "Kind"} {
		try(name, results[name])
	}
	type cyc struct{ P *cyc }
	c1, c2 := &cyc{}, &cyc{}
	c1.P, c2.P = c1, c2
	fmt.Println(reflect.DeepEqual(c1, c2), reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual([]int(nil), []int{}), reflect.DeepEqual(1, int64(1)), reflect.DeepEqual(s.F, s.F), reflect.DeepEqual(nil, nil), reflect.DeepEqual([]any{1, "x", nil}, []any{1, "x", nil}))
	for _, x := range []any{1, int8(-1), uint16(300), 2.5, float32(1e10), "str", []byte("b"), []rune("r"), true, 'x', complex64(1)} {
		for _, to := range []any{int8(0), uint8(0), 0.0, float32(0), "", []byte(nil), []rune(nil), int64(0), uint(0), complex128(0), true, any(nil)} {
			if to == nil {
				continue
			}
			tt := reflect.TypeOf(to)
			if xv := reflect.ValueOf(x); xv.CanConvert(tt) {
				fmt.Printf("%v ", xv.Convert(tt))
			} else {
				fmt.Print("- ")
			}
		}
		fmt.Println()
	}
}

var results = map[string]func(){}

func main() {
	times()
	reflects()
}
