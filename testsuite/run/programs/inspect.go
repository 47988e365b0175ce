// Reflection, formatting verbs, hashes and readers together.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"time"
)

type Level uint8

func (l Level) String() string { return [...]string{"debug", "info", "error"}[l] }

type Shape interface {
	Area() float64
	fmt.Stringer
}

type Base struct {
	ID   int               `inspect:"id"`
	Tags map[string]string `inspect:"tags,sorted"`
}

type Rect struct {
	Base
	W, H  float64 `inspect:"-"`
	notes []string
	Level Level
	Fn    func(int) (string, error)
	Next  *Rect
	Ch    chan<- bool
}

func (r Rect) Area() float64   { return r.W * r.H }
func (r Rect) String() string  { return fmt.Sprintf("Rect(%gx%g)", r.W, r.H) }
func (r *Rect) Scale(f float64) { r.W, r.H = r.W*f, r.H*f }

type Celsius float64

func (c Celsius) Format(s fmt.State, verb rune) {
	prec, ok := s.Precision()
	if !ok {
		prec = 1
	}
	switch {
	case verb == 'v' && s.Flag('#'):
		fmt.Fprintf(s, "Celsius(%g)", float64(c))
	case verb == 'v', verb == 's':
		fmt.Fprintf(s, "%.*f°C", prec, float64(c))
	default:
		fmt.Fprintf(s, "%%!%c(Celsius)", verb)
	}
}

func describe(w io.Writer, v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	t := v.Type()
	switch v.Kind() {
	case reflect.Struct:
		fmt.Fprintf(w, "%sstruct %v, %d fields, %d methods\n", pad, t, t.NumField(), t.NumMethod())
		for i := range t.NumField() {
			f := t.Field(i)
			fmt.Fprintf(w, "%s %s %v", pad, f.Name, f.Type)
			if tag, ok := f.Tag.Lookup("inspect"); ok {
				fmt.Fprintf(w, " tag=%s", tag)
			}
			fmt.Fprintln(w, map[bool]string{true: " embedded", false: ""}[f.Anonymous], f.IsExported())
			if f.IsExported() {
				describe(w, v.Field(i), depth+1)
			}
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			fmt.Fprintf(w, "%s%v -> %v\n", pad, k, v.MapIndex(k))
		}
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			fmt.Fprintf(w, "%snil %v\n", pad, t)
			return
		}
		describe(w, v.Elem(), depth+1)
	case reflect.Func:
		fmt.Fprintf(w, "%sfunc in=%d out=%d nil=%v\n", pad, t.NumIn(), t.NumOut(), v.IsNil())
	default:
		fmt.Fprintf(w, "%s%v %v\n", pad, v.Kind(), v)
	}
}

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	copy(p, bytes.ToUpper(p[:n]))
	return n, err
}

type lazy[T any] struct {
	once sync.Once
	make func() T
	v    T
}

func (l *lazy[T]) Get() T {
	l.once.Do(func() { l.v = l.make() })
	return l.v
}

func main() {
	r := &Rect{Base: Base{7, map[string]string{"b": "2", "a": "1"}}, W: 2, H: 3.5, notes: []string{"x"}, Level: 1}
	r.Next = &Rect{W: 1, H: 1}
	describe(os.Stdout, reflect.ValueOf(*r), 0)
	var s Shape = r
	v := reflect.ValueOf(s)
	for i := range v.NumMethod() {
		fmt.Println(v.Type().Method(i).Name, v.Type().Method(i).Type)
	}
	v.MethodByName("Scale").Call([]reflect.Value{reflect.ValueOf(2.0)})
	fmt.Println(s, s.Area(), v.Elem().FieldByName("ID").Int(), v.Type().Implements(reflect.TypeFor[Shape]()))
	v.Elem().Field(1).SetFloat(10)
	fmt.Println(r.W, reflect.DeepEqual(r, s), reflect.DeepEqual([]any{1, "a"}, []any{1, "b"}))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		reflect.ValueOf(*r).Field(1).SetFloat(1)
	}()

	vals := []any{42, -7, uint8(200), 3.14159, "héllo", []byte("hi"), true, 'x', nil, []int{1, 2}, map[string]int{"a": 1},
		struct{ A, B int }{1, 2}, errors.New("err"), Level(2), Celsius(21.55), [2]bool{true}, 1 + 2i, time.Duration(1500) * time.Millisecond, (*int)(nil)}
	for _, verb := range []string{"%v", "%+v", "%#v", "%T", "%d", "%x", "%q", "%8.3v|", "%-8v|", "%s", "%08.3f", "%t", "%e", "%U", "%o"} {
		for _, val := range vals {
			fmt.Printf(verb+" ", val)
		}
		fmt.Println()
	}
	fmt.Printf("%[2]d %[1]d %d %!|%z %d\n", 1, 2, 3)
	fmt.Printf("%*d|%-*d|%.*f|%+d|% d|%x|%X|%#o|%b|%c|%6.2f%%\n", 5, 1, 5, 2, 2, 3.14159, 5, 6, "hex", []byte{171}, 8, 5, 0x4E16, 99.5)

	data, err := io.ReadAll(io.LimitReader(io.MultiReader(upper{strings.NewReader("hello, ")}, strings.NewReader("world")), 10))
	fmt.Println(string(data), err)
	h := sha256.New()
	mw := io.MultiWriter(h, io.Discard)
	n, _ := io.Copy(mw, io.TeeReader(bytes.NewReader(data), h))
	fmt.Println(n, hex.EncodeToString(h.Sum(nil)[:8]), crc32.ChecksumIEEE(data))
	b64 := base64.URLEncoding.EncodeToString([]byte{0xfb, 0xff, 0})
	dec, err := base64.URLEncoding.DecodeString(b64 + "!")
	fmt.Println(b64, dec, err)
	_, err = hex.DecodeString("abc")
	fmt.Println(err, errors.Is(err, hex.ErrLength))

	calls := 0
	l := lazy[map[string]int]{make: func() map[string]int { calls++; return map[string]int{"z": 26, "a": 1} }}
	fmt.Println(slices.Sorted(maps.Keys(l.Get())), len(l.Get()), calls)
	pr, pw := io.Pipe()
	go func() {
		defer pw.Close()
		for i := range 3 {
			fmt.Fprintf(pw, "line %d\n", i)
		}
	}()
	piped, _ := io.ReadAll(pr)
	fmt.Printf("%q\n", piped)
	var a, c int
	var w string
	k, err := fmt.Sscanf("10-abc 7", "%d-%s %d", &a, &w, &c)
	fmt.Println(k, err, a, w, c)
	k, err = fmt.Sscan("1 x", &a, &c)
	fmt.Println(k, err)
	err = fmt.Errorf("outer: %w", errors.Join(io.EOF, fmt.Errorf("deep: %w", os.ErrExist)))
	fmt.Printf("%q %v %v\n", err.Error(), errors.Is(err, os.ErrExist), errors.Is(err, io.EOF))
	t := reflect.TypeOf(describe)
	fmt.Println(t, t.NumIn(), t.In(0).Kind(), reflect.TypeOf(l.make), reflect.TypeFor[lazy[[]Level]]())
	fn := reflect.MakeFunc(reflect.TypeFor[func(int, int) int](), func(args []reflect.Value) []reflect.Value {
		return []reflect.Value{reflect.ValueOf(int(args[0].Int() * args[1].Int()))}
	}).Interface().(func(int, int) int)
	fmt.Println(fn(6, 7))
	sl := reflect.MakeSlice(reflect.TypeFor[[]string](), 0, 2)
	sl = reflect.Append(sl, reflect.ValueOf("made"))
	m := reflect.MakeMap(reflect.TypeFor[map[string][]string]())
	m.SetMapIndex(reflect.ValueOf("k"), sl)
	fmt.Println(m.Interface(), m.Len(), sl.Cap())
}
