// Package json encodes and decodes JSON (RFC 7159).
//
// For each type an encoder is put together once and remembered. Decoding first checks the syntax of
// the whole input, and then goes through it without looking for errors of syntax again.
//
// # Go values as JSON
//
// Booleans, numbers and strings are what they are; []byte is a string in base64; other slices and
// arrays are arrays; maps with keys that are strings, integers or encoding.TextMarshalers are
// objects with sorted keys; structs are objects of their exported fields, where those of embedded
// structs count as the struct's own. Pointers and interfaces stand for what they hold, or null.
// A field's tag `json:"name,options"` gives it another name; "-" leaves it out; options are
// omitempty, omitzero and string, which puts the value inside a string. Values with MarshalJSON or
// MarshalText encode themselves.
package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Marshaler is a value that encodes itself.
type Marshaler interface {
	MarshalJSON() ([]byte, error)
}

// UnsupportedTypeError tells that values of a type cannot be encoded.
type UnsupportedTypeError struct {
	Type reflect.Type
}

// Error returns the text of the error.
func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// UnsupportedValueError tells that a value cannot be encoded.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

// Error returns the text of the error.
func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// InvalidUTF8Error is not used any more: invalid UTF-8 is replaced.
type InvalidUTF8Error struct {
	S string // the string
}

// Error returns the text of the error.
func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// MarshalerError is an error of a MarshalJSON or MarshalText method.
type MarshalerError struct {
	Type   reflect.Type
	Err    error
	method string
}

// Error returns the text of the error.
func (e *MarshalerError) Error() string {
	method := e.method
	if method == "" {
		method = "MarshalJSON"
	}
	return "json: error calling " + method + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap returns the method's error.
func (e *MarshalerError) Unwrap() error { return e.Err }

// output is JSON under construction.
type output struct {
	buf        []byte
	escapeHTML bool
	depth      int          // of pointers, maps and slices
	seen       map[any]bool // those that are being encoded, from some depth on
}

var outputs = sync.Pool{New: func() any { return new(output) }}

// marshal encodes v into a borrowed output that must be given back.
func marshal(v any, escapeHTML bool) (*output, error) {
	o := outputs.Get().(*output)
	o.buf, o.escapeHTML, o.depth = o.buf[:0], escapeHTML, 0
	err := o.value(reflect.ValueOf(v))
	if err != nil {
		o.seen = nil
	}
	return o, err
}

// Marshal returns v as JSON.
func Marshal(v any) ([]byte, error) {
	o, err := marshal(v, true)
	defer outputs.Put(o)
	if err != nil {
		return nil, err
	}
	return append([]byte(nil), o.buf...), nil
}

// MarshalIndent is Marshal followed by Indent.
func MarshalIndent(v any, prefix, indent string) ([]byte, error) {
	o, err := marshal(v, true)
	defer outputs.Put(o)
	if err != nil {
		return nil, err
	}
	return appendIndent(make([]byte, 0, 2*len(o.buf)), o.buf, prefix, indent)
}

func (o *output) value(v reflect.Value) error {
	if !v.IsValid() {
		o.buf = append(o.buf, "null"...)
		return nil
	}
	return encoderOf(v.Type()).encode(o, v, false)
}

// detectFrom is the depth from which on cycles are looked for.
const detectFrom = 1000

// enter is called before what a pointer, map or slice holds is encoded.
func (o *output) enter(key any, v reflect.Value) error {
	if o.depth++; o.depth > detectFrom {
		if o.seen[key] {
			return &UnsupportedValueError{v, fmt.Sprintf("encountered a cycle via %s", v.Type())}
		}
		if o.seen == nil {
			o.seen = map[any]bool{}
		}
		o.seen[key] = true
	}
	return nil
}

func (o *output) leave(key any) {
	if o.depth > detectFrom {
		delete(o.seen, key)
	}
	o.depth--
}

// encoder encodes values of a type; with quoted set, numbers, booleans and strings as strings.
type encoder struct {
	encode encodeFunc
}

var (
	encoders sync.Map // from reflect.Type to *encoder
	building struct {
		sync.Mutex
		types map[reflect.Type]*encoder // not complete yet: types may contain themselves
	}
)

func encoderOf(t reflect.Type) *encoder {
	if e, ok := encoders.Load(t); ok {
		return e.(*encoder)
	}
	building.Lock()
	defer building.Unlock()
	building.types = map[reflect.Type]*encoder{}
	e := build(t)
	for t, e := range building.types {
		encoders.Store(t, e)
	}
	building.types = nil
	return e
}

// build returns the encoder of a type, with building locked.
func build(t reflect.Type) *encoder {
	if e, ok := encoders.Load(t); ok {
		return e.(*encoder)
	}
	if e := building.types[t]; e != nil {
		return e
	}
	e := new(encoder)
	building.types[t] = e
	e.encode = choose(t)
	return e
}

var (
	marshalerType     = reflect.TypeFor[Marshaler]()
	textMarshalerType = reflect.TypeFor[encoding.TextMarshaler]()
	numberType        = reflect.TypeFor[Number]()
)

// choose returns how values of a type are encoded: by a method of theirs, one of their pointers if
// they have an address, or by kind.
func choose(t reflect.Type) encodeFunc {
	return preferMethod(t, marshalerType, byMarshaler, func(t reflect.Type) encodeFunc {
		return preferMethod(t, textMarshalerType, byTextMarshaler, chooseKind)
	})
}

// preferMethod returns the encoder by the method of an interface, or what other chooses if there is none.
func preferMethod(t, iface reflect.Type, method methodFunc, other func(reflect.Type) encodeFunc) encodeFunc {
	switch {
	case t.Implements(iface):
		return byMethod(t, method)
	case t.Kind() != reflect.Pointer && reflect.PointerTo(t).Implements(iface):
		return ifAddressable(t, method, other(t))
	}
	return other(t)
}

type encodeFunc = func(*output, reflect.Value, bool) error

type methodFunc = func(*output, reflect.Value, reflect.Type) error

func byMethod(t reflect.Type, method methodFunc) encodeFunc {
	return func(o *output, v reflect.Value, _ bool) error { return method(o, v, t) }
}

// ifAddressable uses the method of the value's address, if it has one.
func ifAddressable(t reflect.Type, method methodFunc, value encodeFunc) encodeFunc {
	return func(o *output, v reflect.Value, quoted bool) error {
		if v.CanAddr() {
			return method(o, v.Addr(), t)
		}
		return value(o, v, quoted)
	}
}

func chooseKind(t reflect.Type) encodeFunc {
	switch t.Kind() {
	case reflect.Bool:
		return encodeBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return encodeInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return encodeUint
	case reflect.Float32:
		return func(o *output, v reflect.Value, quoted bool) error { return encodeFloat(o, v, quoted, 32) }
	case reflect.Float64:
		return func(o *output, v reflect.Value, quoted bool) error { return encodeFloat(o, v, quoted, 64) }
	case reflect.String:
		if t == numberType {
			return encodeNumber
		}
		return encodeText
	case reflect.Interface:
		return encodeInterface
	case reflect.Struct:
		return structEncoder(t)
	case reflect.Map:
		return mapEncoder(t)
	case reflect.Slice:
		return sliceEncoder(t)
	case reflect.Array:
		elem := build(t.Elem())
		return func(o *output, v reflect.Value, _ bool) error { return encodeElems(o, v, elem) }
	case reflect.Pointer:
		return pointerEncoder(t)
	}
	return func(*output, reflect.Value, bool) error { return &UnsupportedTypeError{t} }
}

func isNil(v reflect.Value) bool {
	return (v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface) && v.IsNil()
}

func (o *output) null() error {
	o.buf = append(o.buf, "null"...)
	return nil
}

// byMarshaler lets v encode itself; errors name t.
func byMarshaler(o *output, v reflect.Value, t reflect.Type) error {
	if isNil(v) {
		return o.null()
	}
	m, ok := v.Interface().(Marshaler)
	if !ok {
		return o.null()
	}
	b, err := m.MarshalJSON()
	if err == nil {
		o.buf, err = appendCompact(o.buf, b, o.escapeHTML)
	}
	if err != nil {
		return &MarshalerError{t, err, "MarshalJSON"}
	}
	return nil
}

// byTextMarshaler is byMarshaler with the other method.
func byTextMarshaler(o *output, v reflect.Value, t reflect.Type) error {
	if isNil(v) {
		return o.null()
	}
	m, ok := v.Interface().(encoding.TextMarshaler)
	if !ok {
		return o.null()
	}
	b, err := m.MarshalText()
	if err != nil {
		return &MarshalerError{t, err, "MarshalText"}
	}
	o.buf = appendString(o.buf, b, o.escapeHTML)
	return nil
}

// quote encloses what f appends.
func (o *output) quote(quoted bool, f func([]byte) []byte) error {
	if quoted {
		o.buf = append(o.buf, '"')
	}
	o.buf = f(o.buf)
	if quoted {
		o.buf = append(o.buf, '"')
	}
	return nil
}

func encodeBool(o *output, v reflect.Value, quoted bool) error {
	return o.quote(quoted, func(b []byte) []byte { return strconv.AppendBool(b, v.Bool()) })
}

func encodeInt(o *output, v reflect.Value, quoted bool) error {
	return o.quote(quoted, func(b []byte) []byte { return strconv.AppendInt(b, v.Int(), 10) })
}

func encodeUint(o *output, v reflect.Value, quoted bool) error {
	return o.quote(quoted, func(b []byte) []byte { return strconv.AppendUint(b, v.Uint(), 10) })
}

// encodeFloat writes floats as JavaScript does: with an exponent below 1e-6 and from 1e21 on.
func encodeFloat(o *output, v reflect.Value, quoted bool, bits int) error {
	f := v.Float()
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return &UnsupportedValueError{v, strconv.FormatFloat(f, 'g', -1, bits)}
	}
	abs := math.Abs(f)
	small, large := abs < 1e-6, abs >= 1e21
	if bits == 32 {
		small, large = float32(abs) < 1e-6, float32(abs) >= 1e21
	}
	if abs == 0 || !small && !large {
		return o.quote(quoted, func(b []byte) []byte { return strconv.AppendFloat(b, f, 'f', -1, bits) })
	}
	return o.quote(quoted, func(b []byte) []byte {
		b = strconv.AppendFloat(b, f, 'e', -1, bits)
		if n := len(b); n >= 4 && b[n-4] == 'e' && b[n-2] == '0' { // e-09 is e-9
			b[n-2] = b[n-1]
			b = b[:n-1]
		}
		return b
	})
}

func encodeNumber(o *output, v reflect.Value, quoted bool) error {
	s := v.String()
	if s == "" {
		s = "0" // the zero Number
	}
	if !validNumber(s) {
		return fmt.Errorf("json: invalid number literal %q", s)
	}
	return o.quote(quoted, func(b []byte) []byte { return append(b, s...) })
}

func encodeText(o *output, v reflect.Value, quoted bool) error {
	if quoted {
		o.buf = appendString(o.buf, appendString(nil, v.String(), o.escapeHTML), false)
	} else {
		o.buf = appendString(o.buf, v.String(), o.escapeHTML)
	}
	return nil
}

func encodeInterface(o *output, v reflect.Value, _ bool) error {
	if v.IsNil() {
		return o.null()
	}
	return o.value(v.Elem())
}

func structEncoder(t reflect.Type) encodeFunc {
	fields := fieldsOf(t)
	list := slices.Clone(fields.list)
	for i := range list {
		list[i].enc = build(list[i].typ)
	}
	return func(o *output, v reflect.Value, _ bool) error {
		next := byte('{')
	fields:
		for i := range list {
			f := &list[i]
			fv := v
			for _, i := range f.index {
				if fv.Kind() == reflect.Pointer {
					if fv.IsNil() {
						continue fields
					}
					fv = fv.Elem()
				}
				fv = fv.Field(i)
			}
			if f.omitEmpty && isEmpty(fv) || f.isZero != nil && f.isZero(fv) {
				continue
			}
			o.buf = append(o.buf, next)
			next = ','
			if o.escapeHTML {
				o.buf = append(o.buf, f.keyHTML...)
			} else {
				o.buf = append(o.buf, f.key...)
			}
			if err := f.enc.encode(o, fv, f.quoted); err != nil {
				return err
			}
		}
		if next == '{' {
			o.buf = append(o.buf, '{')
		}
		o.buf = append(o.buf, '}')
		return nil
	}
}

// isEmpty reports whether option omitempty leaves a value out.
func isEmpty(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Array, reflect.Map, reflect.Slice, reflect.String:
		return v.Len() == 0
	case reflect.Struct, reflect.Chan, reflect.Func, reflect.UnsafePointer, reflect.Complex64, reflect.Complex128:
		return false
	}
	return v.IsZero() || v.CanFloat() && v.Float() == 0
}

// member is a key of a map with its element.
type member struct {
	key  string
	elem reflect.Value
}

func mapEncoder(t reflect.Type) encodeFunc {
	switch k := t.Key().Kind(); {
	case k == reflect.String, k >= reflect.Int && k <= reflect.Uintptr, t.Key().Implements(textMarshalerType):
	default:
		return func(*output, reflect.Value, bool) error { return &UnsupportedTypeError{t} }
	}
	elem := build(t.Elem())
	return func(o *output, v reflect.Value, _ bool) error {
		if v.IsNil() {
			return o.null()
		}
		key := v.UnsafePointer()
		if err := o.enter(key, v); err != nil {
			return err
		}
		members := make([]member, 0, v.Len())
		for it := v.MapRange(); it.Next(); {
			name, err := keyName(it.Key())
			if err != nil {
				return fmt.Errorf("json: encoding error for type %q: %q", v.Type().String(), err.Error())
			}
			members = append(members, member{name, it.Value()})
		}
		slices.SortFunc(members, func(a, b member) int { return strings.Compare(a.key, b.key) })
		o.buf = append(o.buf, '{')
		for i, m := range members {
			if i > 0 {
				o.buf = append(o.buf, ',')
			}
			o.buf = append(appendString(o.buf, m.key, o.escapeHTML), ':')
			if err := elem.encode(o, m.elem, false); err != nil {
				return err
			}
		}
		o.buf = append(o.buf, '}')
		o.leave(key)
		return nil
	}
}

func keyName(v reflect.Value) (string, error) {
	if v.Kind() == reflect.String {
		return v.String(), nil
	}
	if m, ok := v.Interface().(encoding.TextMarshaler); ok {
		if v.Kind() == reflect.Pointer && v.IsNil() {
			return "", nil
		}
		b, err := m.MarshalText()
		return string(b), err
	}
	if v.CanInt() {
		return strconv.FormatInt(v.Int(), 10), nil
	}
	return strconv.FormatUint(v.Uint(), 10), nil
}

func sliceEncoder(t reflect.Type) encodeFunc {
	if t.Elem().Kind() == reflect.Uint8 {
		p := reflect.PointerTo(t.Elem())
		if !p.Implements(marshalerType) && !p.Implements(textMarshalerType) {
			return encodeBytes
		}
	}
	elem := build(t.Elem())
	return func(o *output, v reflect.Value, _ bool) error {
		if v.IsNil() {
			return o.null()
		}
		key := struct {
			p any // unsafe.Pointer
			n int
		}{v.UnsafePointer(), v.Len()}
		if err := o.enter(key, v); err != nil {
			return err
		}
		err := encodeElems(o, v, elem)
		o.leave(key)
		return err
	}
}

func encodeElems(o *output, v reflect.Value, elem *encoder) error {
	o.buf = append(o.buf, '[')
	for i, n := 0, v.Len(); i < n; i++ {
		if i > 0 {
			o.buf = append(o.buf, ',')
		}
		if err := elem.encode(o, v.Index(i), false); err != nil {
			return err
		}
	}
	o.buf = append(o.buf, ']')
	return nil
}

func encodeBytes(o *output, v reflect.Value, _ bool) error {
	if v.IsNil() {
		return o.null()
	}
	o.buf = append(o.buf, '"')
	o.buf = base64.StdEncoding.AppendEncode(o.buf, v.Bytes())
	o.buf = append(o.buf, '"')
	return nil
}

func pointerEncoder(t reflect.Type) encodeFunc {
	elem := build(t.Elem())
	return func(o *output, v reflect.Value, quoted bool) error {
		if v.IsNil() {
			return o.null()
		}
		key := v.Interface()
		if err := o.enter(key, v); err != nil {
			return err
		}
		err := elem.encode(o, v.Elem(), quoted)
		o.leave(key)
		return err
	}
}

// plain tells which ASCII characters stand for themselves in strings; plainHTML leaves <, > and & out.
var plain, plainHTML = plainBytes("\"\\"), plainBytes("\"\\<>&")

func plainBytes(without string) (set [utf8.RuneSelf]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		set[c] = !strings.ContainsRune(without, c)
	}
	return set
}

// appendString appends s as a string of JSON.
func appendString[T string | []byte](b []byte, s T, escapeHTML bool) []byte {
	set := &plain
	if escapeHTML {
		set = &plainHTML
	}
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if set[c] {
				i++
				continue
			}
			b = append(b, s[start:i]...)
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\b':
				b = append(b, '\\', 'b')
			case '\f':
				b = append(b, '\\', 'f')
			case '\n':
				b = append(b, '\\', 'n')
			case '\r':
				b = append(b, '\\', 'r')
			case '\t':
				b = append(b, '\\', 't')
			default:
				b = appendHex(b, rune(c))
			}
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(string(s[i:min(i+utf8.UTFMax, len(s))]))
		if r == utf8.RuneError && n == 1 || r == '\u2028' || r == '\u2029' {
			b = appendHex(append(b, s[start:i]...), r)
			start = i + n
		}
		i += n
	}
	return append(append(b, s[start:]...), '"')
}
