// This file implements the printing of operands: by their methods if they have any of use, otherwise
// by kind, walking composite values.

package fmt

import (
	"internal/abi"
	"sync"
	"unicode/utf8"
)

// State is what a Formatter prints to.
type State interface {
	// Write appends to the output.
	Write(b []byte) (n int, err error)
	// Width returns the width, and whether one was given.
	Width() (wid int, ok bool)
	// Precision returns the precision, and whether one was given.
	Precision() (prec int, ok bool)
	// Flag reports whether a flag, a character, was given.
	Flag(c int) bool
}

// Formatter formats itself for all verbs.
type Formatter interface {
	Format(f State, verb rune)
}

// Stringer has a text, which is printed for verbs valid for strings and %v.
type Stringer interface {
	String() string
}

// GoStringer has a Go expression, which is printed for %#v.
type GoStringer interface {
	GoString() string
}

// FormatString returns the directive that the State was made by.
func FormatString(state State, verb rune) string {
	b := []byte{'%'}
	for _, c := range " +-#0" {
		if state.Flag(int(c)) {
			b = append(b, byte(c))
		}
	}
	if w, ok := state.Width(); ok {
		b = appendInt(b, w)
	}
	if p, ok := state.Precision(); ok {
		b = appendInt(append(b, '.'), p)
	}
	return string(utf8.AppendRune(b, verb))
}

func appendInt(b []byte, v int) []byte {
	f := formatter{buf: b}
	f.fmtInt(uint64(v), 10, signed, 'd', lowerDigits)
	return f.buf
}

// printer is the state of a print.
type printer struct {
	formatter
	arg       any   // the operand
	val       value // the operand, if it was reached through others
	reordered bool  // argument indexes are used
	goodIndex bool  // the last one was valid
	panicking bool  // a panic is being printed
	erroring  bool  // a bad verb is being printed: no methods
	wrapping  bool  // %w is allowed
	wrapped   []int // operands of %w
}

// maxKept is the largest buffer that goes back to the pool.
const maxKept = 64 << 10

var printers = sync.Pool{New: func() any { return new(printer) }}

func newPrinter() *printer {
	p := printers.Get().(*printer)
	p.panicking, p.erroring, p.wrapping = false, false, false
	p.clear()
	return p
}

func (p *printer) free() {
	if cap(p.buf) > maxKept {
		p.buf = nil
	} else {
		p.buf = p.buf[:0]
	}
	p.arg, p.val, p.wrapped = nil, value{}, nil
	printers.Put(p)
}

// Write implements State.
func (p *printer) Write(b []byte) (n int, err error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteString lets Formatters use io.WriteString.
func (p *printer) WriteString(s string) (n int, err error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

// Width implements State.
func (p *printer) Width() (wid int, ok bool) { return p.wid, p.widPresent }

// Precision implements State.
func (p *printer) Precision() (prec int, ok bool) { return p.prec, p.precPresent }

// Flag implements State.
func (p *printer) Flag(c int) bool {
	switch c {
	case '-':
		return p.minus
	case '+':
		return p.plus || p.plusV
	case '#':
		return p.sharp || p.sharpV
	case ' ':
		return p.space
	case '0':
		return p.zero
	}
	return false
}

func (p *printer) text(s string) { p.buf = append(p.buf, s...) }

func (p *printer) byte(c byte) { p.buf = append(p.buf, c) }

func (p *printer) rune(r rune) { p.buf = utf8.AppendRune(p.buf, r) }

// badVerb prints that a verb does not fit the operand.
func (p *printer) badVerb(verb rune) {
	p.erroring = true
	p.text("%!")
	p.rune(verb)
	p.byte('(')
	switch {
	case p.arg != nil:
		p.text(valueOf(p.arg).typ.String)
		p.byte('=')
		p.print(p.arg, 'v')
	case p.val.typ != nil:
		p.text(p.val.typ.String)
		p.byte('=')
		p.printValue(p.val, 'v', 0)
	default:
		p.text("<nil>")
	}
	p.byte(')')
	p.erroring = false
}

func (p *printer) printBool(v bool, verb rune) {
	if verb == 't' || verb == 'v' {
		p.fmtBool(v)
	} else {
		p.badVerb(verb)
	}
}

// hex0x prints with or without 0x in front.
func (p *printer) hex0x(v uint64, prefix bool) {
	sharp := p.sharp
	p.sharp = prefix
	p.fmtInt(v, 16, unsigned, 'v', lowerDigits)
	p.sharp = sharp
}

func (p *printer) printInt(v uint64, isSigned bool, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV && !isSigned {
			p.hex0x(v, true)
		} else {
			p.fmtInt(v, 10, isSigned, verb, lowerDigits)
		}
	case 'd':
		p.fmtInt(v, 10, isSigned, verb, lowerDigits)
	case 'b':
		p.fmtInt(v, 2, isSigned, verb, lowerDigits)
	case 'o', 'O':
		p.fmtInt(v, 8, isSigned, verb, lowerDigits)
	case 'x':
		p.fmtInt(v, 16, isSigned, verb, lowerDigits)
	case 'X':
		p.fmtInt(v, 16, isSigned, verb, upperDigits)
	case 'c':
		p.fmtChar(v)
	case 'q':
		p.fmtQuotedChar(v)
	case 'U':
		p.fmtUnicode(v)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printFloat(v float64, size int, verb rune) {
	switch verb {
	case 'v':
		p.fmtFloat(v, size, 'g', -1)
	case 'b', 'g', 'G', 'x', 'X':
		p.fmtFloat(v, size, byte(verb), -1)
	case 'f', 'e', 'E':
		p.fmtFloat(v, size, byte(verb), 6)
	case 'F':
		p.fmtFloat(v, size, 'f', 6)
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printComplex(v complex128, size int, verb rune) {
	switch verb {
	case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E':
		plus := p.plus
		p.byte('(')
		p.printFloat(real(v), size/2, verb)
		p.plus = true
		p.printFloat(imag(v), size/2, verb)
		p.text("i)")
		p.plus = plus
	default:
		p.badVerb(verb)
	}
}

func (p *printer) printString(v string, verb rune) {
	switch verb {
	case 'v':
		if p.sharpV {
			p.fmtQuoted(v)
		} else {
			p.fmtString(v)
		}
	case 's':
		p.fmtString(v)
	case 'x':
		p.fmtHex(v, nil, lowerDigits)
	case 'X':
		p.fmtHex(v, nil, upperDigits)
	case 'q':
		p.fmtQuoted(v)
	default:
		p.badVerb(verb)
	}
}

// printBytes prints a slice or array of bytes; typ is its type's name.
func (p *printer) printBytes(v []byte, verb rune, typ string, whole value) {
	switch verb {
	case 'v', 'd':
		if p.sharpV {
			p.text(typ)
			if v == nil {
				p.text("(nil)")
				return
			}
			p.byte('{')
			for i, c := range v {
				if i > 0 {
					p.text(", ")
				}
				p.hex0x(uint64(c), true)
			}
			p.byte('}')
			return
		}
		p.byte('[')
		for i, c := range v {
			if i > 0 {
				p.byte(' ')
			}
			p.fmtInt(uint64(c), 10, unsigned, verb, lowerDigits)
		}
		p.byte(']')
	case 's':
		p.fmtBytes(v)
	case 'x':
		p.fmtHex("", nonNil(v), lowerDigits)
	case 'X':
		p.fmtHex("", nonNil(v), upperDigits)
	case 'q':
		p.fmtQuoted(string(v))
	default:
		p.printValue(whole, verb, 0)
	}
}

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

func (p *printer) printPointer(v value, verb rune) {
	var u uint64
	switch v.kind() {
	case abi.Chan, abi.Func, abi.Map, abi.Pointer, abi.Slice, abi.UnsafePointer:
		u = uint64(v.pointer())
	default:
		p.badVerb(verb)
		return
	}
	switch verb {
	case 'v':
		switch {
		case p.sharpV:
			p.byte('(')
			p.text(v.typ.String)
			p.text(")(")
			if u == 0 {
				p.text("nil")
			} else {
				p.hex0x(u, true)
			}
			p.byte(')')
		case u == 0:
			p.padString("<nil>")
		default:
			p.hex0x(u, !p.sharp)
		}
	case 'p':
		p.hex0x(u, !p.sharp)
	case 'b', 'o', 'd', 'x', 'X':
		p.printInt(u, unsigned, verb)
	default:
		p.badVerb(verb)
	}
}

// catchPanic prints a panic of a method: <nil> for a nil receiver, else its value. A panic while that
// is printed goes on.
func (p *printer) catchPanic(arg any, verb rune, method string) {
	err := recover()
	if err == nil {
		return
	}
	if v := valueOf(arg); v.kind() == abi.Pointer && v.isNil() {
		p.text("<nil>")
		return
	}
	if p.panicking {
		panic(err)
	}
	saved := p.flags
	wid, prec := p.wid, p.prec
	p.clear()
	p.text("%!")
	p.rune(verb)
	p.text("(PANIC=")
	p.text(method)
	p.text(" method: ")
	p.panicking = true
	p.print(err, 'v')
	p.panicking = false
	p.byte(')')
	p.flags, p.wid, p.prec = saved, wid, prec
}

// handleMethods prints the operand by one of its methods, if one applies.
func (p *printer) handleMethods(verb rune) (handled bool) {
	if p.erroring {
		return false
	}
	if verb == 'w' {
		if _, ok := p.arg.(error); !ok || !p.wrapping {
			p.badVerb(verb)
			return true
		}
		verb = 'v'
	}
	if f, ok := p.arg.(Formatter); ok {
		handled = true // also when the method panics
		defer p.catchPanic(p.arg, verb, "Format")
		f.Format(p, verb)
		return true
	}
	if p.sharpV {
		if s, ok := p.arg.(GoStringer); ok {
			handled = true // also when the method panics
			defer p.catchPanic(p.arg, verb, "GoString")
			p.fmtString(s.GoString())
			return true
		}
		return false
	}
	switch verb {
	case 'v', 's', 'x', 'X', 'q':
		switch v := p.arg.(type) {
		case error:
			handled = true // also when the method panics
			defer p.catchPanic(p.arg, verb, "Error")
			p.printString(v.Error(), verb)
			return true
		case Stringer:
			handled = true // also when the method panics
			defer p.catchPanic(p.arg, verb, "String")
			p.printString(v.String(), verb)
			return true
		}
	}
	return false
}

// print prints an operand.
func (p *printer) print(arg any, verb rune) {
	p.arg = arg
	p.val = value{}
	if arg == nil {
		if verb == 'T' || verb == 'v' {
			p.padString("<nil>")
		} else {
			p.badVerb(verb)
		}
		return
	}
	switch verb {
	case 'T':
		p.fmtString(valueOf(arg).typ.String)
		return
	case 'p':
		p.printPointer(valueOf(arg), 'p')
		return
	}
	switch v := arg.(type) {
	case bool:
		p.printBool(v, verb)
	case float32:
		p.printFloat(float64(v), 32, verb)
	case float64:
		p.printFloat(v, 64, verb)
	case complex64:
		p.printComplex(complex128(v), 64, verb)
	case complex128:
		p.printComplex(v, 128, verb)
	case int:
		p.printInt(uint64(v), signed, verb)
	case int8:
		p.printInt(uint64(v), signed, verb)
	case int16:
		p.printInt(uint64(v), signed, verb)
	case int32:
		p.printInt(uint64(v), signed, verb)
	case int64:
		p.printInt(uint64(v), signed, verb)
	case uint:
		p.printInt(uint64(v), unsigned, verb)
	case uint8:
		p.printInt(uint64(v), unsigned, verb)
	case uint16:
		p.printInt(uint64(v), unsigned, verb)
	case uint32:
		p.printInt(uint64(v), unsigned, verb)
	case uint64:
		p.printInt(v, unsigned, verb)
	case uintptr:
		p.printInt(uint64(v), unsigned, verb)
	case string:
		p.printString(v, verb)
	case []byte:
		p.printBytes(v, verb, "[]byte", valueOf(arg))
	default:
		p.printOther(valueOf(arg), verb)
	}
}

// printOther prints an operand that is not of a basic type.
func (p *printer) printOther(v value, verb rune) {
	if u := v.typ.Uncommon; u != nil && len(u.Methods) > 0 {
		if u.Name == "Value" && u.PkgPath == "reflect" {
			p.printReflected((*abi.ReflectValue)(v.p), verb)
			return
		}
		if p.handleMethods(verb) {
			return
		}
	} else if verb == 'w' {
		p.badVerb(verb)
		return
	}
	p.printValue(v, verb, 0)
}

// printReflected prints what a reflect.Value holds.
func (p *printer) printReflected(r *abi.ReflectValue, verb rune) {
	v := value{typ: r.Typ, p: r.Ptr, direct: r.Flag&abi.FlagIndir == 0, ro: r.Flag&abi.FlagRO != 0}
	if r.Flag == 0 {
		v = value{}
	}
	if r.Flag&abi.FlagMethod != 0 {
		p.text("0x") // a method value has no address of its own
		return
	}
	if v.typ != nil && !v.hidden() {
		p.arg = v.pack()
		if p.arg != nil && p.handleMethods(verb) {
			return
		}
	}
	p.printValue(v, verb, 0)
}

// printValue prints a value by its kind; depth counts the values around it. Only inside others are
// methods looked for: for an operand itself print has done that.
func (p *printer) printValue(v value, verb rune, depth int) {
	if depth > 0 && v.typ != nil && !v.hidden() && (len(v.typ.Methods()) > 0 || v.typ.Kind == abi.Interface || verb == 'w') {
		if p.arg = v.pack(); p.arg != nil && p.handleMethods(verb) {
			return
		}
	}
	if depth > 0 {
		p.arg = nil
	}
	p.val = v
	switch k := v.kind(); k {
	case abi.Invalid:
		switch {
		case depth == 0:
			p.text("<invalid reflect.Value>")
		case verb == 'v':
			p.text("<nil>")
		default:
			p.badVerb(verb)
		}
	case abi.Bool:
		p.printBool(v.bool(), verb)
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		p.printInt(uint64(v.int()), signed, verb)
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		p.printInt(v.uint(), unsigned, verb)
	case abi.Float32:
		p.printFloat(v.float(), 32, verb)
	case abi.Float64:
		p.printFloat(v.float(), 64, verb)
	case abi.Complex64:
		p.printComplex(v.complex(), 64, verb)
	case abi.Complex128:
		p.printComplex(v.complex(), 128, verb)
	case abi.String:
		p.printString(v.string(), verb)
	case abi.Map:
		p.printMap(v, verb, depth)
	case abi.Struct:
		p.printStruct(v, verb, depth)
	case abi.Interface:
		switch e := v.elem(); {
		case e.typ != nil:
			p.printValue(e, verb, depth+1)
		case p.sharpV:
			p.text(v.typ.String)
			p.text("(nil)")
		default:
			p.text("<nil>")
		}
	case abi.Array, abi.Slice:
		p.printList(v, verb, depth)
	case abi.Pointer:
		// At the top, a pointer to a composite value prints as & and the value.
		if depth == 0 && !v.isNil() {
			switch e := v.elem(); e.kind() {
			case abi.Array, abi.Slice, abi.Struct, abi.Map:
				p.byte('&')
				p.printValue(e, verb, depth+1)
				return
			}
		}
		p.printPointer(v, verb)
	default:
		p.printPointer(v, verb)
	}
}

func (p *printer) printMap(v value, verb rune, depth int) {
	sharp := p.sharpV
	if sharp {
		p.text(v.typ.String)
		if v.isNil() {
			p.text("(nil)")
			return
		}
		p.byte('{')
	} else {
		p.text("map[")
	}
	for i, e := range v.entries() {
		if i > 0 {
			if sharp {
				p.text(", ")
			} else {
				p.byte(' ')
			}
		}
		p.printValue(e.key, verb, depth+1)
		p.byte(':')
		p.printValue(e.elem, verb, depth+1)
	}
	if sharp {
		p.byte('}')
	} else {
		p.byte(']')
	}
}

func (p *printer) printStruct(v value, verb rune, depth int) {
	if p.sharpV {
		p.text(v.typ.String)
	}
	p.byte('{')
	fields := v.fields()
	for i := range fields {
		if i > 0 {
			if p.sharpV {
				p.text(", ")
			} else {
				p.byte(' ')
			}
		}
		if p.plusV || p.sharpV {
			if name := fields[i].Name; name != "" {
				p.text(name)
				p.byte(':')
			}
		}
		p.printValue(v.field(i), verb, depth+1)
	}
	p.byte('}')
}

func (p *printer) printList(v value, verb rune, depth int) {
	switch verb {
	case 's', 'q', 'x', 'X':
		if v.typ.Elem().Kind == abi.Uint8 {
			p.printBytes(v.bytes(), verb, v.typ.String, v)
			return
		}
	}
	n := v.len()
	if p.sharpV {
		p.text(v.typ.String)
		if v.typ.Kind == abi.Slice && v.isNil() {
			p.text("(nil)")
			return
		}
		p.byte('{')
		for i := 0; i < n; i++ {
			if i > 0 {
				p.text(", ")
			}
			p.printValue(v.index(i), verb, depth+1)
		}
		p.byte('}')
		return
	}
	p.byte('[')
	for i := 0; i < n; i++ {
		if i > 0 {
			p.byte(' ')
		}
		p.printValue(v.index(i), verb, depth+1)
	}
	p.byte(']')
}
