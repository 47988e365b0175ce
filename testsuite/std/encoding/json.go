// JSON: encoding of every kind, options of tags, methods; decoding with its errors; tokens.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
	"time"
)

type color int

func (c color) MarshalText() ([]byte, error) {
	if c < 0 {
		return nil, errors.New("negative color")
	}
	return []byte(fmt.Sprintf("color<%d>", int(c))), nil
}

func (c *color) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "color<%d>", (*int)(c))
	return err
}

type ptrM struct{ N int }

func (p *ptrM) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprintf(`{ "ptr" : %d, "h":"<" }`, p.N)), nil }
func (p *ptrM) UnmarshalJSON(b []byte) error { p.N = len(b); return nil }

type badM struct{}

func (badM) MarshalJSON() ([]byte, error) { return []byte(`{bad`), nil }

type errM struct{ X int }

func (*errM) MarshalJSON() ([]byte, error) { return nil, errors.New("no way") }

type Base struct {
	ID   int `json:"id"`
	Name string
	dup  int
}
type Other struct {
	Name string
	Deep *Deep
}
type Deep struct{ A, B int }
type hidden struct{ Shown string }

type zeroer struct{ n int }

func (z zeroer) IsZero() bool { return z.n == 7 }

type all struct {
	Base
	*Other
	hidden
	B    bool
	I    int8 `json:",omitempty"`
	U    uint64
	F    float32
	G    float64 `json:"g,string"`
	S    string  `json:"s,string"`
	Q    int     `json:",string"`
	By   []byte
	Arr  [2]int
	Sl   []string
	M    map[string]int
	MI   map[int]string `json:",omitempty"`
	MC   map[color]bool `json:"mc"`
	P    *int
	PP   **string
	Any  any
	R    json.RawMessage
	Num  json.Number
	Skip int  `json:"-"`
	Dash int  `json:"-,"`
	T    time.Duration
	Z    zeroer `json:"z,omitzero"`
	Z2   struct {
		A int
	} `json:",omitzero"`
	PM   ptrM
	PMs  []ptrM
	MPM  map[string]ptrM
	C    color
	E    struct{} `json:"e"`
	Odd  int      `json:"a b,omitempty"`
	Bad  int      `json:"a\"b"`
	Uni  string   `json:"ключ"`
	html int
	Html string `json:"<h>&"`
	Ip   *int   `json:",string,omitempty"`
	Iface fmt.Stringer
}

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%s %v\n", b, err)
	if err != nil {
		fmt.Printf("%T\n", err)
		if u := errors.Unwrap(err); u != nil {
			fmt.Printf("  %T %v\n", u, u)
		}
	}
}

func encodeAll() {
	n, s := 5, "x"
	ps := &s
	a := all{Base: Base{1, "base", 2}, Other: &Other{"other", &Deep{1, 2}}, hidden: hidden{"sh"}, U: 1 << 63, F: 0.1, G: 1e-7, S: "q\"<", Q: 3, By: []byte("hello"),
		Sl: []string{"a", "\u2028<>&\x01\t\xff\\\"/é😀\x7f"}, M: map[string]int{"b": 2, "a": 1, "": 3}, MI: map[int]string{10: "x", 9: "y", -1: "z"}, MC: map[color]bool{3: true, 1: false},
		P: &n, PP: &ps, Any: []any{1, "x", nil, map[string]any{"k": 1.5}}, R: json.RawMessage(` {"raw" : [1, 2 ] } `), Num: "1e5", Skip: 1, Dash: 2, T: time.Second, Z: zeroer{7},
		PM: ptrM{4}, PMs: []ptrM{{1}, {2}}, MPM: map[string]ptrM{"m": {3}}, C: 2, Uni: "значение", Html: "<&>", Ip: &n}
	show(a)
	show(&a)
	show(all{})
	b, err := json.MarshalIndent(&a, "> ", "  ")
	fmt.Println(string(b), err)
	for _, f := range []float64{0, math.Copysign(0, -1), 1, 1e20, 1e21, 1e-6, 9.9e-7, 1e-9, 123456789, 0.1, 1.7976931348623157e308, 5e-324, 100000000000000000000} {
		show([]any{f, float32(f)})
	}
	for _, v := range []any{nil, true, "str", 'x', uint8(3), uintptr(9), []int(nil), []int{}, map[string]int(nil), map[string]int{}, [0]int{}, [3]bool{}, struct{}{}, (*int)(nil), &n, &ps,
		math.NaN(), math.Inf(-1), float32(math.Inf(1)), make(chan int), func() {}, complex(1, 2), map[float64]int{}, map[any]int{}, []any{func() {}}, struct{ C chan int }{}, badM{}, &errM{}, errM{}, []*errM{{}}, []errM{{}}, color(-1), map[color]int{-1: 1},
		json.Number(""), json.Number("x1"), json.Number("01"), json.RawMessage(nil), json.RawMessage("{"), []json.RawMessage{[]byte("1"), []byte(`"x"`)}, time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC), []byte(nil), []byte{}, [3]byte{1, 2, 3}, []color{1, 2}, map[string]*int{"a": nil, "b": &n},
		errors.New("e"), struct {
			E error
			M json.Marshaler
		}{}, struct {
			A int `json:"x"`
			B int `json:"x"`
			C int `json:"c,omitempty"`
		}{1, 2, 0}} {
		show(v)
	}
	type cyc struct{ P *cyc }
	c := &cyc{}
	c.P = c
	show(c)
	m := map[string]any{}
	m["m"] = m
	show(m)
	l := []any{nil}
	l[0] = l
	show(l)
}

func into(s string, p any) {
	err := json.Unmarshal([]byte(s), p)
	fmt.Printf("%.60q -> ", s)
	if v := reflect.ValueOf(p); v.Kind() == reflect.Pointer && !v.IsNil() {
		fmt.Print(noAddr(fmt.Sprintf("%+v", v.Elem())))
	}
	fmt.Printf(" %v\n", err)
	switch e := err.(type) {
	case *json.SyntaxError:
		fmt.Println("  offset", e.Offset)
	case *json.UnmarshalTypeError:
		fmt.Printf("  %q %v %d %q %q\n", e.Value, e.Type, e.Offset, e.Struct, e.Field)
	case nil:
	default:
		fmt.Printf("  %T\n", err)
	}
}

// noAddr replaces addresses.
func noAddr(s string) string {
	for i := 0; i+2 < len(s); i++ {
		if s[i:i+2] == "0x" {
			j := i + 2
			for j < len(s) && strings.IndexByte("0123456789abcdef", s[j]) >= 0 {
				j++
			}
			s = s[:i] + "@" + s[j:]
		}
	}
	return s
}

type target struct {
	A   int
	B   string `json:"bee"`
	C   *target
	D   []int
	E   map[string]*int
	F   float32
	G   any
	H   [2]int8
	I   color
	J   map[color]int
	K   map[int8]string
	L   []byte
	M   json.Number
	N   json.RawMessage
	O   int `json:",string"`
	P   string `json:",string"`
	Q   *bool `json:",string"`
	R   ptrM
	S   []ptrM
	T   time.Time
	U   uint8
	V   fmt.Stringer
	W   bool
	Base
	*Other
	X struct{ Y struct{ Z int } }
}

func decodeAll() {
	for _, s := range []string{``, ` `, `{`, `}`, `[`, `]`, `tru`, `nul`, `nulL`, `truee`, `"abc`, "\"a\nb\"", `"\x"`, `"\u12g4"`, `"\u12`, `01`, `-`, `-x`, `1.`, `1.e`, `1e`, `1e+`, `1e+x`, `1.5e-3`, `-0`, `[1,]`, `[1 2]`, `[,1]`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{"a":1 "b":2}`, `{a:1}`, `{"a" 1}`, `1 2`, `[] x`, `"\ud83d\ude00\ud83d\u0041\ude00"`, "\"\xff\xfe\"", `"\/\b\f\n\r\t\\\""`, `{"a":[1,{"b":null}],"c":"d"}`, `1e400`, `[1e400]`, "\ufeff1", `'a'`, `nan`, `[}`, `{]`, ` [1] `, "\x00", "[\"\x7f\"]", strings.Repeat("[", 10001), strings.Repeat("[", 10000) + strings.Repeat("]", 10000) + "x"} {
		var v any
		into(s, &v)
		fmt.Println(json.Valid([]byte(s)))
	}
	for _, s := range []string{`{"a":1,"BEE":"x","c":{"A":2},"D":[1,2,3],"E":{"x":1,"y":null},"F":1.5,"G":{"q":[]},"H":[1,2,3],"I":"color<4>","J":{"color<5>":6},"K":{"-3":"x"},"L":"aGVsbG8=","M":12.50,"N":{"raw":1},"O":"17","P":"\"in\"","Q":"true","R":123,"S":[1,"abc"],"T":"2020-01-02T03:04:05Z","U":255,"W":true,"id":9,"Name":"n","Deep":{"A":1},"X":{"Y":{"Z":1}}}`,
		`{"A":"x"}`, `{"A":1.5}`, `{"A":1e3}`, `{"A":99999999999999999999}`, `{"bee":1}`, `{"C":{"C":{"A":true}}}`, `{"C":[]}`, `{"D":{}}`, `{"D":[1,"x",3]}`, `{"E":{"k":"v"}}`, `{"F":1e39}`, `{"H":[300]}`, `{"H":[5]}`, `{"I":5}`, `{"I":null}`, `{"I":true}`, `{"I":"bad"}`, `{"I":{}}`, `{"I":[]}`, `{"J":{"x":1}}`, `{"K":{"300":"x"}}`, `{"K":{"x":"y"}}`, `{"L":"!!!"}`, `{"L":[1,2]}`, `{"M":"12"}`, `{"M":"x"}`, `{"M":null}`, `{"O":17}`, `{"O":"x"}`, `{"O":""}`, `{"O":null}`, `{"O":"null"}`, `{"O":true}`, `{"P":"x"}`, `{"P":""}`, `{"Q":"1"}`, `{"Q":null}`, `{"Q":"null"}`, `{"R":null}`, `{"T":"x"}`, `{"T":5}`, `{"U":256}`, `{"U":-1}`, `{"V":1}`, `{"V":"x"}`, `{"V":{}}`, `{"V":[]}`, `{"V":true}`, `{"V":null}`, `{"W":"true"}`, `{"W":1}`, `{"X":{"Y":{"Z":"s"}}}`, `{"X":{"Y":5}}`, `null`, `[]`, `"x"`, `5`, `{"Other":{"Name":"x"}}`, `{"unknown":[{}]}`, `{"Name":5,"A":"x"}`, `{"Deep":{"B":"x"}}`} {
		var t target
		into(s, &t)
	}
	var p **int
	into(`5`, &p)
	fmt.Println(**p)
	into(`null`, &p)
	sl := []int{1, 2, 3, 4}
	into(`[9]`, &sl)
	into(`[]`, &sl)
	into(`null`, &sl)
	st := []target{{A: 1}, {A: 2}}
	st = st[:1]
	into(`[{"bee":"x"},{"bee":"y"}]`, &st)
	mp := map[string]int{"keep": 1}
	into(`{"new":2}`, &mp)
	var x any = &target{A: 1}
	into(`{"bee":"through"}`, &x)
	fmt.Println(x.(*target).B)
	var i8 int8
	into(`128`, &i8)
	into(`5`, nil)
	into(`5`, i8)
	into(`5`, (*int)(nil))
	into(`x`, nil)
	var e struct{ *hidden }
	into(`{"Shown":"x"}`, &e)
	var f struct{ fmt.Stringer }
	into(`{"Stringer":1}`, &f)
	var arr [3]int
	into(`[1,2,3,4]`, &arr)
	into(`[7]`, &arr)
	var self any
	self = &self
	into(`1`, self)
	var b bytes.Buffer
	fmt.Println(json.Compact(&b, []byte(" { \"a\" : [ 1 , \"x y<\u2028\" ] } ")), b.String())
	b.Reset()
	fmt.Println(json.Compact(&b, []byte(`{"a`)), b.String())
	json.HTMLEscape(&b, []byte("\"<a>&\u2028\u2029\xe2\x80\""))
	fmt.Println(b.String())
	b.Reset()
	fmt.Println(json.Indent(&b, []byte(` {"a":[1,2,{"b":{}}],"c":[],"d":"x:,[{"} `+"\n"), ".", "\t"), b.String())
	b.Reset()
	fmt.Println(json.Indent(&b, []byte(`[1,2`), ".", "\t"), b.String())
}

func streams() {
	d := json.NewDecoder(strings.NewReader(`{"a":1} [2] "x" 3 null true` + "\n" + `{"A":5,"zz":1} 4x`))
	for {
		var v any
		err := d.Decode(&v)
		fmt.Println(v, err, d.InputOffset())
		if err != nil {
			break
		}
	}
	d = json.NewDecoder(strings.NewReader(`{"A":5,"zz":1,"Q":{}} {"a`))
	d.DisallowUnknownFields()
	var t target
	fmt.Println(d.Decode(&t), t.A)
	fmt.Println(d.Decode(&t))
	fmt.Println(d.Decode(&t))
	d = json.NewDecoder(strings.NewReader(` 12345678901234567890 1.50 rest`))
	d.UseNumber()
	var n any
	fmt.Println(d.Decode(&n), n)
	fmt.Println(d.Decode(&n), n)
	rest, _ := io.ReadAll(d.Buffered())
	fmt.Printf("%q\n", rest)
	fmt.Println(d.Decode(&n), n)
	for _, s := range []string{`{"a":[1,"x",null,true,{"b":{}}],"c":1.5} [] `, `[1 2]`, `{"a" 1}`, `{"a":1 "b"}`, `{1:2}`, `]`, `[1,`, `{"a":`, `[1,]`, `:`, `,`, `{"a":1,}`, `[tru]`} {
		d := json.NewDecoder(strings.NewReader(s))
		for i := 0; i < 30; i++ {
			more := d.More()
			tok, err := d.Token()
			fmt.Printf("%v %T %v %v %d; ", more, tok, tok, err, d.InputOffset())
			if err != nil {
				break
			}
		}
		fmt.Println()
	}
	d = json.NewDecoder(strings.NewReader(`[{"A":1},{"A":2}, 3]`))
	fmt.Println(d.Token())
	for d.More() {
		var t target
		err := d.Decode(&t)
		fmt.Println(t.A, err)
	}
	fmt.Println(d.Token())
	fmt.Println(d.Token())
	d = json.NewDecoder(strings.NewReader(`{"A" 1}`))
	d.Token()
	var v any
	fmt.Println(d.Decode(&v))
	d.Token()
	fmt.Println(d.Decode(&v))
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	fmt.Println(enc.Encode("<a>"), enc.Encode(map[string]int{"x": 1}))
	enc.SetEscapeHTML(false)
	fmt.Println(enc.Encode("<a>"), enc.Encode(map[string]any{"&": ptrM{1}, "p": &ptrM{2}}), enc.Encode(func() {}))
	enc.SetIndent("#", " ")
	fmt.Println(enc.Encode([]any{1, map[string]any{"k": []int{}}}))
	fmt.Print(b.String())
	fmt.Println(json.Delim('['), json.Number("5").String())
	fmt.Println(json.Number("5x").Int64())
	fmt.Println(json.Number("5.5").Float64())
}

func main() {
	encodeAll()
	decodeAll()
	streams()
}
