// This file implements decoding: of input that is known to be valid, into variables of any type.

package json

import (
	"encoding"
	"encoding/base64"
	"fmt"
	"reflect"
	"strconv"
	"strings"
)

// Unmarshaler is a value that decodes itself. It must copy data that it keeps.
type Unmarshaler interface {
	UnmarshalJSON([]byte) error
}

// UnmarshalTypeError tells that a value of JSON does not fit a type.
type UnmarshalTypeError struct {
	Value  string       // what it was: "bool", "array", "number -5"
	Type   reflect.Type // what it should be
	Offset int64        // where decoding was: behind the value, or its first byte
	Struct string       // name of the outermost struct type that holds the variable
	Field  string       // path of fields to it
}

// Error returns the text of the error.
func (e *UnmarshalTypeError) Error() string {
	if e.Struct != "" || e.Field != "" {
		return "json: cannot unmarshal " + e.Value + " into Go struct field " + e.Struct + "." + e.Field + " of type " + e.Type.String()
	}
	return "json: cannot unmarshal " + e.Value + " into Go value of type " + e.Type.String()
}

// UnmarshalFieldError is not used any more.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

// Error returns the text of the error.
func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// InvalidUnmarshalError tells that Unmarshal was not given a pointer to a variable.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

// Error returns the text of the error.
func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// Number is a number as text.
type Number string

// String returns the text.
func (n Number) String() string { return string(n) }

// Float64 returns the number as float64.
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// Int64 returns the number as int64.
func (n Number) Int64() (int64, error) { return strconv.ParseInt(string(n), 10, 64) }

// Unmarshal decodes data into the variable that v points to. What the input does not mention stays as
// it is. If values do not fit their variables, decoding goes on and the first such error is returned.
func Unmarshal(data []byte, v any) error {
	if err := check(data); err != nil {
		return err
	}
	d := decoder{data: data}
	return d.unmarshal(v)
}

// decoder goes through valid input.
type decoder struct {
	data      []byte
	off       int
	useNumber bool
	strict    bool // unknown fields are errors
	err       error
	// where decoding is, for errors
	outer reflect.Type
	path  []string
}

func (d *decoder) unmarshal(v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(v)}
	}
	if err := d.value(rv); err != nil {
		return d.locate(err)
	}
	return d.err
}

// save remembers the first error that does not end decoding.
func (d *decoder) save(err error) {
	if d.err == nil {
		d.err = d.locate(err)
	}
}

// locate adds the place to an error.
func (d *decoder) locate(err error) error {
	if e, ok := err.(*UnmarshalTypeError); ok && (d.outer != nil || len(d.path) > 0) {
		e.Struct = d.outer.Name()
		path := strings.Join(d.path, ".")
		if e.Field != "" {
			if path != "" {
				path += "."
			}
			path += e.Field
		}
		e.Field = path
	}
	return err
}

// mismatch saves an UnmarshalTypeError.
func (d *decoder) mismatch(what string, t reflect.Type, offset int) {
	d.save(&UnmarshalTypeError{Value: what, Type: t, Offset: int64(offset)})
}

// next skips white space and returns the next byte, without reading it.
func (d *decoder) next() byte {
	for isSpace(d.data[d.off]) {
		d.off++
	}
	return d.data[d.off]
}

// skip reads a value and returns its text.
func (d *decoder) skip() []byte {
	c := d.next()
	start := d.off
	switch c {
	case '"':
		d.skipString()
	case '{', '[':
		for depth := 0; ; {
			switch d.data[d.off] {
			case '"':
				d.skipString()
				continue
			case '{', '[':
				depth++
			case '}', ']':
				depth--
			}
			d.off++
			if depth == 0 {
				break
			}
		}
	default:
		for d.off < len(d.data) && !endsLiteral(d.data[d.off]) {
			d.off++
		}
	}
	return d.data[start:d.off]
}

func endsLiteral(c byte) bool { return c == ',' || c == ']' || c == '}' || c == ':' || isSpace(c) }

func (d *decoder) skipString() {
	i := d.off + 1
	for d.data[i] != '"' {
		if d.data[i] == '\\' {
			i++
		}
		i++
	}
	d.off = i + 1
}

// value decodes a value into v, or skips it if v is invalid.
func (d *decoder) value(v reflect.Value) error {
	c := d.next()
	if !v.IsValid() {
		d.skip()
		return nil
	}
	switch c {
	case '[':
		return d.array(v)
	case '{':
		return d.object(v)
	}
	return d.literal(d.skip(), v, false)
}

// target follows pointers from v, making variables on the way, to what is to be decoded into: a value
// with a method that does it, or a variable that is no pointer. For null it stops at the last pointer.
func target(v reflect.Value, null bool) (Unmarshaler, encoding.TextUnmarshaler, reflect.Value) {
	variable := v
	addressed := false // v is the address of variable
	if v.Kind() != reflect.Pointer && v.Type().Name() != "" && v.CanAddr() {
		addressed = true
		v = v.Addr()
	}
	for {
		if v.Kind() == reflect.Interface && !v.IsNil() {
			e := v.Elem()
			if e.Kind() == reflect.Pointer && !e.IsNil() && (!null || e.Elem().Kind() == reflect.Pointer) {
				addressed = false
				v = e
				continue
			}
		}
		if v.Kind() != reflect.Pointer || null && v.CanSet() {
			break
		}
		if e := v.Elem(); e.Kind() == reflect.Interface && e.Elem().Kind() == reflect.Pointer &&
			e.Elem().Type() == v.Type() && e.Elem().Pointer() == v.Pointer() {
			v = e // points to itself
			break
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if v.Type().NumMethod() > 0 && v.CanInterface() {
			i := v.Interface()
			if u, ok := i.(Unmarshaler); ok {
				return u, nil, reflect.Value{}
			}
			if !null {
				if u, ok := i.(encoding.TextUnmarshaler); ok {
					return nil, u, reflect.Value{}
				}
			}
		}
		if addressed {
			v, addressed = variable, false
		} else {
			v = v.Elem()
		}
	}
	return nil, nil, v
}

// composite returns the variable for an array or object. If v decodes itself, or takes texts only, the
// input is dealt with and done is true.
func (d *decoder) composite(what string, v reflect.Value) (to reflect.Value, done bool, err error) {
	u, ut, to := target(v, false)
	if u != nil {
		return to, true, u.UnmarshalJSON(d.skip())
	}
	if ut != nil {
		d.skipMismatch(what, v.Type())
		return to, true, nil
	}
	return to, false, nil
}

// skipMismatch skips an array or object that does not fit the type.
func (d *decoder) skipMismatch(what string, t reflect.Type) {
	d.mismatch(what, t, d.off+1)
	d.skip()
}

// array decodes an array.
func (d *decoder) array(v reflect.Value) error {
	v, done, err := d.composite("array", v)
	if done {
		return err
	}
	switch {
	case v.Kind() == reflect.Interface && v.NumMethod() == 0:
		v.Set(reflect.ValueOf(d.anyArray()))
		return nil
	case v.Kind() != reflect.Array && v.Kind() != reflect.Slice:
		d.skipMismatch("array", v.Type())
		return nil
	}
	i := 0
	for d.off++; d.next() != ']'; i++ {
		if d.data[d.off] == ',' {
			d.off++
		}
		if v.Kind() == reflect.Slice {
			if i >= v.Cap() {
				v.Grow(1)
			}
			if i >= v.Len() {
				v.SetLen(i + 1)
			}
		}
		elem := reflect.Value{} // there may be too many for an array
		if i < v.Len() {
			elem = v.Index(i)
		}
		if err := d.value(elem); err != nil {
			return err
		}
	}
	d.off++
	if v.Kind() == reflect.Array {
		for ; i < v.Len(); i++ {
			v.Index(i).SetZero()
		}
	} else if i == 0 {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
	} else if i < v.Len() {
		v.SetLen(i)
	}
	return nil
}

var textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()

// object decodes an object.
func (d *decoder) object(v reflect.Value) error {
	v, done, err := d.composite("object", v)
	if done {
		return err
	}
	t := v.Type()
	switch v.Kind() {
	case reflect.Interface:
		if v.NumMethod() == 0 {
			v.Set(reflect.ValueOf(d.anyObject()))
			return nil
		}
	case reflect.Map:
		k := t.Key().Kind()
		if k == reflect.String || k >= reflect.Int && k <= reflect.Uintptr || reflect.PointerTo(t.Key()).Implements(textUnmarshalerType) {
			if v.IsNil() {
				v.Set(reflect.MakeMap(t))
			}
			return d.members(v, nil)
		}
	case reflect.Struct:
		return d.members(v, fieldsOf(t))
	}
	d.skipMismatch("object", t)
	return nil
}

// members decodes an object into a map, or a struct with fields.
func (d *decoder) members(v reflect.Value, fields *structFields) error {
	outer, depth := d.outer, len(d.path)
	var elem reflect.Value
	for d.off++; d.next() != '}'; {
		if d.data[d.off] == ',' {
			d.off++
			d.next()
		}
		start := d.off
		key := unquote(d.skip())
		d.next()
		d.off++ // the colon
		var err error
		if fields != nil {
			err = d.field(v, fields, key)
			d.outer, d.path = outer, d.path[:depth]
		} else {
			if !elem.IsValid() {
				elem = reflect.New(v.Type().Elem()).Elem()
			} else {
				elem.SetZero()
			}
			if err = d.value(elem); err == nil {
				err = d.setMember(v, key, start, elem)
			}
		}
		if err != nil {
			return err
		}
	}
	d.off++
	return nil
}

// field decodes a member of an object into a field of struct v.
func (d *decoder) field(v reflect.Value, fields *structFields, key []byte) error {
	f := fields.find(key)
	if f == nil {
		if d.strict {
			d.save(fmt.Errorf("json: unknown field %q", key))
		}
		d.skip()
		return nil
	}
	t := v.Type()
	quoted := f.quoted
	for i, x := range f.index {
		if i > 0 && v.Kind() == reflect.Pointer {
			if v.IsNil() {
				if !v.CanSet() {
					d.save(fmt.Errorf("json: cannot set embedded pointer to unexported struct: %v", v.Type().Elem()))
					v, quoted = reflect.Value{}, false
					break
				}
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		if i < len(f.index)-1 {
			d.path = append(d.path, v.Type().Field(x).Name)
		}
		v = v.Field(x)
	}
	d.path = append(d.path, f.name)
	d.outer = t
	if !quoted {
		return d.value(v)
	}
	switch c := d.next(); c {
	case 'n':
		return d.literal(d.skip(), v, false)
	case '"':
		return d.literal(unquote(d.skip()), v, true)
	}
	d.skip()
	d.save(fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal unquoted value into %v", v.Type()))
	return nil
}

// setMember sets an element of map v; start is where the key is.
func (d *decoder) setMember(v reflect.Value, key []byte, start int, elem reflect.Value) error {
	t := v.Type().Key()
	k := reflect.New(t).Elem()
	text := string(key)
	switch {
	case reflect.PointerTo(t).Implements(textUnmarshalerType):
		if err := k.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(key); err != nil {
			return err
		}
	case t.Kind() == reflect.String:
		k.SetString(text)
	case k.CanInt():
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil || k.OverflowInt(n) {
			d.mismatch("number "+text, t, start+1)
			return nil
		}
		k.SetInt(n)
	default:
		n, err := strconv.ParseUint(text, 10, 64)
		if err != nil || k.OverflowUint(n) {
			d.mismatch("number "+text, t, start+1)
			return nil
		}
		k.SetUint(n)
	}
	v.SetMapIndex(k, elem)
	return nil
}

// badString is the error of a field with option string that does not hold such a value.
func badString(item []byte, t reflect.Type) error {
	return fmt.Errorf("json: invalid use of ,string struct tag, trying to unmarshal %q into %v", item, t)
}

// literal decodes a string, number, boolean or null. With quoted set, item comes from inside a string
// and may be anything.
func (d *decoder) literal(item []byte, v reflect.Value, quoted bool) error {
	if len(item) == 0 {
		d.save(badString(item, v.Type()))
		return nil
	}
	null := item[0] == 'n'
	u, ut, pv := target(v, null)
	if u != nil {
		return u.UnmarshalJSON(item)
	}
	if ut != nil {
		if item[0] == '"' {
			if quoted && check(item) != nil {
				return badString(item, v.Type())
			}
			return ut.UnmarshalText(unquote(item))
		}
		if quoted {
			d.save(badString(item, v.Type()))
			return nil
		}
		what := "number"
		switch item[0] {
		case 'n':
			what = "null"
		case 't', 'f':
			what = "bool"
		}
		d.mismatch(what, v.Type(), d.off)
		return nil
	}
	v = pv
	if quoted && check(item) != nil {
		switch item[0] {
		case 'n', 't', 'f':
			d.save(badString(item, v.Type()))
			return nil
		}
		return badString(item, v.Type())
	}
	switch item[0] {
	case 'n':
		switch v.Kind() {
		case reflect.Interface, reflect.Pointer, reflect.Map, reflect.Slice:
			v.SetZero()
		}
		return nil
	case 't', 'f':
		d.boolean(item, v, quoted)
		return nil
	case '"':
		return d.text(item, v)
	}
	return d.number(item, v, quoted)
}

// empty reports whether v is an interface without methods.
func empty(v reflect.Value) bool { return v.Kind() == reflect.Interface && v.NumMethod() == 0 }

func (d *decoder) boolean(item []byte, v reflect.Value, quoted bool) {
	value := item[0] == 't'
	switch {
	case v.Kind() == reflect.Bool:
		v.SetBool(value)
	case empty(v):
		v.Set(reflect.ValueOf(value))
	case quoted && v.Kind() != reflect.Interface:
		d.save(badString(item, v.Type()))
	default:
		d.mismatch("bool", v.Type(), d.off)
	}
}

func (d *decoder) text(item []byte, v reflect.Value) error {
	s := unquote(item)
	switch {
	case v.Kind() == reflect.String:
		if v.Type() == numberType && !validNumber(string(s)) {
			return fmt.Errorf("json: invalid number literal, trying to unmarshal %q into Number", item)
		}
		v.SetString(string(s))
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		b, err := base64.StdEncoding.AppendDecode(make([]byte, 0, base64.StdEncoding.DecodedLen(len(s))), s)
		if err != nil {
			d.save(err)
		} else {
			v.SetBytes(b)
		}
	case empty(v):
		v.Set(reflect.ValueOf(string(s)))
	default:
		d.mismatch("string", v.Type(), d.off)
	}
	return nil
}

func (d *decoder) number(item []byte, v reflect.Value, quoted bool) error {
	text := string(item)
	fits := true
	switch {
	case v.CanInt():
		n, err := strconv.ParseInt(text, 10, 64)
		if fits = err == nil && !v.OverflowInt(n); fits {
			v.SetInt(n)
		}
	case v.CanUint():
		n, err := strconv.ParseUint(text, 10, 64)
		if fits = err == nil && !v.OverflowUint(n); fits {
			v.SetUint(n)
		}
	case v.CanFloat():
		f, err := strconv.ParseFloat(text, v.Type().Bits())
		if fits = err == nil && !v.OverflowFloat(f); fits {
			v.SetFloat(f)
		}
	case empty(v):
		n, err := d.anyNumber(text)
		if err != nil {
			d.save(err)
		} else {
			v.Set(reflect.ValueOf(n))
		}
	case v.Kind() == reflect.String && v.Type() == numberType:
		v.SetString(text)
	case quoted && v.Kind() != reflect.Interface:
		return badString(item, v.Type())
	default:
		d.mismatch("number", v.Type(), d.off)
	}
	if !fits {
		d.mismatch("number "+text, v.Type(), d.off)
	}
	return nil
}
