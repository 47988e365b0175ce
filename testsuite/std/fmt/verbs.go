// fmt: every verb with every combination of flags on values of every kind, by checksum with samples;
// nested values; methods; scanning.
// stress: preempt=100 segments seed=7
package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"reflect"
	"strings"
	"time"
	"unsafe"
)

type str struct{ a int }

func (s str) String() string { return fmt.Sprintf("str(%d)", s.a) }

type pstr struct{ a int }

func (s *pstr) String() string { return fmt.Sprint("pstr ", s.a) }

type gostr int

func (gostr) GoString() string { return "gostr!" }

type myErr struct{}

func (myErr) Error() string { return "my error" }

type frm struct{}

func (frm) Format(s fmt.State, c rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprint(s, "F", string(c), w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag(' '), s.Flag('0'), fmt.FormatString(s, c))
}

type bad struct{}

func (bad) String() string { panic("boom") }

type badErr struct{}

func (badErr) Error() string { panic(errors.New("err boom")) }

type nilRecv struct{ x int }

func (n *nilRecv) String() string { return fmt.Sprint(n.x) }

type (
	myInt    int
	myStr    string
	myBytes  []byte
	myByte   byte
	myBool   bool
	myFloat  float32
	inner    struct{ A, b any }
	tree     struct {
		L, R *tree
		V    int
	}
	deep struct {
		S  str
		P  *pstr
		E  error
		I  any
		M  map[string]inner
		SL []inner
		AR [2]myInt
		By myBytes
		F  func()
		C  chan int
		inner
		u uintptr
	}
)

func values() []any {
	var np *int
	var ns fmt.Stringer
	var ne error
	return []any{true, false, 0, 1, -1, 42, -128, int8(-128), int16(300), int32('x'), int64(math.MinInt64), uint8(255), uint16(65535), uint32(1 << 31), uint64(math.MaxUint64), uintptr(0xdead),
		float32(1.5), 0.0, math.Copysign(0, -1), 1.0, -3.25, 1e6, 1e21, 1e-7, 123456789.0, 3.14159265358979, math.Inf(1), math.Inf(-1), math.NaN(), math.MaxFloat64, 5e-324, complex64(1 - 2i), complex(1.5, 0), complex(math.NaN(), math.Inf(-1)),
		"", "hello", "a\tb\"c\x00", "日本語", "\xff\xfe", "`back`", 'x', '日', rune(0x10FFFF), rune(0x110000), rune(-1), []byte("bytes\xff"), []byte(nil), [3]byte{1, 2, 255}, []string{"a", "b c"}, []int{1, -2, 3}, []int(nil), [2]bool{true}, []any{1, "x", nil, 2.5, []int{1}},
		map[string]int{"b": 2, "a": 1}, map[int]string(nil), map[myInt][]string{3: {"x"}, 1: nil}, map[any]int{"x": 1, nil: 5}, map[[2]int]bool{{2, 1}: true, {1, 9}: false}, map[float64]int{math.NaN(): 1, 2: 2, math.Inf(-1): 3},
		struct{}{}, struct {
			A int
			B string
			c *int
		}{1, "x", nil}, inner{1, "b"}, &inner{nil, 3}, &[]int{1}, &map[string]int{"k": 1}, &[2]string{"x", "y"}, np, ns, ne, nil, errors.New("plain"), 
		str{3}, &str{4}, pstr{5}, &pstr{6}, []str{{1}, {2}}, []*pstr{nil}, gostr(5), []gostr{1}, myErr{}, frm{}, &frm{}, []frm{{}}, bad{}, badErr{}, (*nilRecv)(nil), []any{bad{}, (*nilRecv)(nil)},
		myInt(5), myStr("my"), myBytes("mb"), []myByte{1, 2}, myBool(true), myFloat(2.5), time.Duration(1500) * time.Millisecond, reflect.ValueOf(42), reflect.ValueOf("s"), reflect.Value{}, 
		tree{L: &tree{V: 2}, V: 1}.V, deep{S: str{1}, P: nil, E: myErr{}, I: str{9}, M: map[string]inner{"k": {1, nil}}, SL: []inner{{}}, By: myBytes("x"), inner: inner{gostr(1), myErr{}}}, [][]int{{1}, {2, 3}}, [0]int{}, unsafe.Pointer(nil), (func())(nil), (chan int)(nil), struct{ E error }{}, struct {
			X any
			Y fmt.Stringer
		}{str{1}, str{2}}, [1]any{nil}, []error{nil, myErr{}}, int32(-5), []int32{'a', 'b'}, []uint16{1}, []float32{0.1}, []complex128{1i}, []bool{true}, []uintptr{1}, [][]byte{[]byte("x")}, []rune("日"), struct{ b []byte }{[]byte("hi")}, struct{ f float64 }{0.1}, map[string][]byte{"k": []byte("v")}, map[string]any{"n": nil, "m": map[string]any{"x": 1}},
	}
}

func main() {
	vals := values()
	verbs := "vTtbcdoOqxXUeEfFgGspw!zÿ"
	flags := []string{"", "+", "-", "#", " ", "0", "+#", "+0", "-0", "# ", "+-# 0", "#0", " 0", "+ "}
	sizes := []string{"", "8", "20", ".3", "12.4", ".0", "3.", "1"}
	for vi, v := range vals {
		h := uint64(14695981039346656037)
		var sample []string
		for fi, f := range flags {
			for si, s := range sizes {
				for ci, c := range verbs {
					if c == 'p' && fmt.Sprintf("%p", v)[0] != '%' {
						continue
					}
					out := fmt.Sprintf("%"+f+s+string(c)+"|", v)
					if strings.Contains(out, "0x7") || strings.Contains(out, "0xc") || strings.Contains(out, "(0x") {
						continue
					}
					for i := range len(out) {
						h = (h ^ uint64(out[i])) * 1099511628211
					}
					if (vi*7+fi*5+si*3+ci)%397 == 0 || f == "" && s == "" && ci == 0 || f == "+" && s == "" && ci == 0 || f == "#" && s == "" && ci == 0 {
						sample = append(sample, out)
					}
				}
			}
		}
		fmt.Printf("%d %x %q\n", vi, h, sample)
	}
	for _, f := range []string{"%", "%d", "%d %d", "%[2]d %[1]d", "%[3]d", "%[x]d", "%[1]", "%[1]*d", "%*d", "%-*d|", "%.*f", "%[2]*[1]d", "%!", "%d%%", "%z", "%[0]d", "%[-1]d", "%[1]d %d %d", "%.[2]*[1]f", "%99999999d", "%.d", "%5", "%[2]", "%[1]v %v", "%+q", "%# x", "no verbs", "%v %v %v %v", "%[5]d %d", "%6.2f%%", "%*.*f", "%[1]*.[2]*[3]f", "%s %s", "%w", "%-010d|", "%+-5d|", "%x", "%c", "%08b", "%o", "%#o", "%U"} {
		fmt.Printf("%q: %q %q %q\n", f, fmt.Sprintf(f, 5, 7, 3), fmt.Sprintf(f), fmt.Sprintf(f, "s", 2.5, 1))
	}
	fmt.Println(fmt.Sprint("a", 1, 2, "b", "c", 3.5, nil, nil, []int{1}), fmt.Sprintln("x", 1, true), fmt.Sprint(), fmt.Sprint(myErr{}, str{1}, 'x'))
	e := fmt.Errorf("a %w b %w %d", os.ErrExist, myErr{}, 5)
	fmt.Println(e, errors.Is(e, os.ErrExist), errors.Is(e, myErr{}), errors.Unwrap(e), errors.Unwrap(fmt.Errorf("x %w", e)) == e, fmt.Errorf("%w", "no"), fmt.Errorf("%w"))
	fmt.Println(string(fmt.Append([]byte("x"), 1, "y")), string(fmt.Appendf(nil, "%03d", 7)), string(fmt.Appendln(nil, 1, 2)))
	scan()
}

func scan() {
	type targets struct {
		i  int
		i8 int8
		u  uint
		f  float64
		s  string
		b  bool
		r  rune
		by []byte
		c  complex128
	}
	for _, in := range []string{"1 2 3 4.5 word true 66 bytes (1+2i)", "-5 127 0x1F 1e3 é false 0b11 x 3", "", "x", "1", "300 300", "1\n2 3", "  12   -3 4 .5 a t 1 b 1", "0o17 0 1_000 inf s T 5 q (nan-1i)", "1 128"} {
		var t targets
		n, err := fmt.Sscan(in, &t.i, &t.i8, &t.u, &t.f, &t.s, &t.b, &t.r, &t.by, &t.c)
		fmt.Printf("%d %v %+v\n", n, err, t)
		n, err = fmt.Sscanln(in, &t.i, &t.i8, &t.u)
		fmt.Println(n, err, t.i, t.i8, t.u)
	}
	for _, c := range []struct{ f, in string }{{"%d,%d", "1,2"}, {"%d %d", "1 2"}, {"%d%d", "1 2"}, {"%3d%d", "12345"}, {"%x %X", "ff FF"}, {"%o", "17"}, {"%b", "101"}, {"%d", "abc"}, {"%d", ""}, {"%5s|", "abcdefgh|"}, {"%q", `"q\n"`}, {"%c%c", "é!"}, {"%v", "0x10"}, {"%d\n%d", "1\n2"}, {"%d %d", "1\n2"}, {"a%db", "a5b"}, {"a%db", "a5c"}, {"%d%%", "5%"}, {"%z", "5"}, {"%d", "5 6"}, {"%s %d", "word 9 extra"}, {"%t", "true"}, {"%e", "1e5"}, {"%2c", "ab"}, {"%d %d %d", "1 2"}} {
		var a, b any
		switch {
		case strings.ContainsAny(c.f, "sqz"):
			a, b = new(string), new(int)
		case strings.Contains(c.f, "c"):
			a, b = new(rune), new(rune)
		case strings.Contains(c.f, "t"):
			a, b = new(bool), new(int)
		case strings.Contains(c.f, "e"):
			a, b = new(float64), new(int)
		default:
			a, b = new(int), new(int)
		}
		args := []any{a}
		if strings.Count(c.f, "%") > 1 && !strings.Contains(c.f, "%%") {
			args = append(args, b)
		}
		n, err := fmt.Sscanf(c.in, c.f, args...)
		fmt.Printf("%q %q %d %v %v %v\n", c.f, c.in, n, err, reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem())
	}
}
