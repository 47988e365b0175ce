// A parser and pretty printer for a language like JSON, with errors that say where.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Value is what a text denotes.
type Value interface {
	write(w *printer)
	Kind() string
}

type (
	Null   struct{}
	Bool   bool
	Number float64
	String string
	Array  []Value
	Object struct {
		keys []string
		m    map[string]Value
	}
)

func (Null) Kind() string    { return "null" }
func (Bool) Kind() string    { return "bool" }
func (Number) Kind() string  { return "number" }
func (String) Kind() string  { return "string" }
func (Array) Kind() string   { return "array" }
func (*Object) Kind() string { return "object" }

// Set adds or replaces a member.
func (o *Object) Set(k string, v Value) {
	if o.m == nil {
		o.m = make(map[string]Value)
	}
	if _, ok := o.m[k]; !ok {
		o.keys = append(o.keys, k)
	}
	o.m[k] = v
}

// All iterates over the members in order.
func (o *Object) All(yield func(string, Value) bool) {
	for _, k := range o.keys {
		if !yield(k, o.m[k]) {
			return
		}
	}
}

type printer struct {
	strings.Builder
	indent int
	sorted bool
}

func (p *printer) line() {
	p.WriteByte('\n')
	p.WriteString(strings.Repeat("  ", p.indent))
}

func (Null) write(w *printer)     { w.WriteString("null") }
func (b Bool) write(w *printer)   { w.WriteString(strconv.FormatBool(bool(b))) }
func (n Number) write(w *printer) { w.WriteString(strconv.FormatFloat(float64(n), 'g', -1, 64)) }
func (s String) write(w *printer) { w.WriteString(strconv.Quote(string(s))) }

func (a Array) write(w *printer) {
	if len(a) == 0 {
		w.WriteString("[]")
		return
	}
	w.WriteByte('[')
	w.indent++
	for i, v := range a {
		if i > 0 {
			w.WriteByte(',')
		}
		w.line()
		v.write(w)
	}
	w.indent--
	w.line()
	w.WriteByte(']')
}

func (o *Object) write(w *printer) {
	if len(o.keys) == 0 {
		w.WriteString("{}")
		return
	}
	keys := o.keys
	if w.sorted {
		keys = append([]string(nil), keys...)
		sort.Strings(keys)
	}
	w.WriteByte('{')
	w.indent++
	for i, k := range keys {
		if i > 0 {
			w.WriteByte(',')
		}
		w.line()
		fmt.Fprintf(w, "%q: ", k)
		o.m[k].write(w)
	}
	w.indent--
	w.line()
	w.WriteByte('}')
}

// SyntaxError is a mistake at a place.
type SyntaxError struct {
	Line, Col int
	Msg       string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Col, e.Msg) }

var ErrDepth = errors.New("nested too deeply")

type parser struct {
	text      string
	pos       int
	line, col int
	depth     int
}

func Parse(text string) (v Value, err error) {
	p := &parser{text: text, line: 1, col: 1}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *SyntaxError:
			err = r
		case error:
			err = fmt.Errorf("at %d:%d: %w", p.line, p.col, r)
		default:
			panic(r)
		}
	}()
	v = p.value()
	p.space()
	if p.pos < len(p.text) {
		p.fail("unexpected %q after the value", p.peek())
	}
	return v, nil
}

func (p *parser) fail(format string, args ...any) {
	panic(&SyntaxError{p.line, p.col, fmt.Sprintf(format, args...)})
}

func (p *parser) peek() rune {
	if p.pos >= len(p.text) {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(p.text[p.pos:])
	return r
}

func (p *parser) next() rune {
	r := p.peek()
	if r < 0 {
		p.fail("unexpected end")
	}
	p.pos += utf8.RuneLen(r)
	p.col++
	if r == '\n' {
		p.line, p.col = p.line+1, 1
	}
	return r
}

func (p *parser) space() {
	for {
		switch p.peek() {
		case ' ', '\t', '\n', '\r':
			p.next()
		default:
			return
		}
	}
}

func (p *parser) expect(r rune) {
	p.space()
	if got := p.peek(); got != r {
		if got < 0 {
			p.fail("expected %q, found the end", r)
		}
		p.fail("expected %q, found %q", r, got)
	}
	p.next()
}

func (p *parser) value() Value {
	if p.depth++; p.depth > 50 {
		panic(ErrDepth)
	}
	defer func() { p.depth-- }()
	p.space()
	switch r := p.peek(); {
	case r == '{':
		return p.object()
	case r == '[':
		return p.array()
	case r == '"':
		return String(p.str())
	case r == '-' || '0' <= r && r <= '9':
		return p.number()
	case 'a' <= r && r <= 'z':
		return p.word()
	case r < 0:
		p.fail("a value is missing")
	default:
		p.fail("unexpected %q", r)
	}
	return nil
}

func (p *parser) word() Value {
	start := p.pos
	for r := p.peek(); 'a' <= r && r <= 'z'; r = p.peek() {
		p.next()
	}
	switch w := p.text[start:p.pos]; w {
	case "null":
		return Null{}
	case "true", "false":
		return Bool(w == "true")
	default:
		p.fail("unknown word %s", w)
		panic("unreachable")
	}
}

func (p *parser) number() Value {
	start := p.pos
	for strings.ContainsRune("+-.eE0123456789", p.peek()) {
		p.next()
	}
	f, err := strconv.ParseFloat(p.text[start:p.pos], 64)
	if err != nil {
		panic(err)
	}
	return Number(f)
}

func (p *parser) str() string {
	p.expect('"')
	var b strings.Builder
	for {
		switch r := p.next(); r {
		case '"':
			return b.String()
		case '\n':
			p.fail("newline in string")
		case '\\':
			switch e := p.next(); e {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case '"', '\\', '/':
				b.WriteRune(e)
			case 'u':
				n, err := strconv.ParseUint(p.text[p.pos:min(p.pos+4, len(p.text))], 16, 16)
				if err != nil {
					panic(err)
				}
				for range 4 {
					p.next()
				}
				b.WriteRune(rune(n))
			default:
				p.fail("unknown escape \\%c", e)
			}
		default:
			b.WriteRune(r)
		}
	}
}

func (p *parser) array() Value {
	a := Array{}
	p.expect('[')
	if p.space(); p.peek() == ']' {
		p.next()
		return a
	}
	for {
		a = append(a, p.value())
		if p.space(); p.peek() != ',' {
			break
		}
		p.next()
	}
	p.expect(']')
	return a
}

func (p *parser) object() Value {
	o := new(Object)
	p.expect('{')
	for p.space(); p.peek() != '}'; p.space() {
		if len(o.keys) > 0 {
			p.expect(',')
			p.space()
		}
		k := p.str()
		p.expect(':')
		o.Set(k, p.value())
	}
	p.next()
	return o
}

func stats(v Value, count map[string]int) {
	count[v.Kind()]++
	switch v := v.(type) {
	case Array:
		for _, e := range v {
			stats(e, count)
		}
	case *Object:
		for _, e := range v.All {
			stats(e, count)
		}
	}
}

func main() {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for i, doc := range strings.Split(strings.TrimSpace(string(text)), "\n---\n") {
		fmt.Printf("== %d\n", i+1)
		v, err := Parse(doc)
		var syn *SyntaxError
		switch {
		case errors.As(err, &syn):
			fmt.Printf("line %d, column %d: %s\n", syn.Line, syn.Col, syn.Msg)
			continue
		case errors.Is(err, ErrDepth), errors.Is(err, strconv.ErrSyntax), err != nil:
			fmt.Println("error:", err)
			continue
		}
		w := printer{sorted: i%2 == 1}
		v.write(&w)
		fmt.Println(w.String())
		count := map[string]int{}
		stats(v, count)
		fmt.Println(count)
	}
}
