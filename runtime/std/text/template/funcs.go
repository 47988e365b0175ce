// This file implements the functions that every template has.

package template

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// builtinNames are the functions that the parser knows.
var builtinNames = map[string]any{
	"and": true, "call": true, "html": true, "index": true, "slice": true, "js": true, "len": true, "not": true,
	"or": true, "print": true, "printf": true, "println": true, "urlquery": true, "eq": true, "ge": true, "gt": true,
	"le": true, "lt": true, "ne": true,
}

var builtins = sync.OnceValue(func() map[string]reflect.Value {
	m := map[string]reflect.Value{}
	for name, f := range map[string]any{
		"and": firstValue, "or": firstValue, "call": callValue, "html": HTMLEscaper, "index": index, "slice": slice,
		"js": JSEscaper, "len": length, "not": not, "print": fmt.Sprint, "printf": fmt.Sprintf, "println": fmt.Sprintln,
		"urlquery": URLQueryEscaper, "eq": eq, "ne": ne, "lt": lt, "le": le, "gt": gt, "ge": ge,
	} {
		m[name] = reflect.ValueOf(f)
	}
	return m
})

// firstValue has the type of and and or, which are evaluated where they are called.
func firstValue(arg0 reflect.Value, args ...reflect.Value) reflect.Value { return arg0 }

func not(arg reflect.Value) bool {
	truth, _ := isTrue(indirectInterface(arg))
	return !truth
}

// prepare returns a value as an argument of a type, if it can be one.
func prepare(v reflect.Value, t reflect.Type) (reflect.Value, error) {
	if !v.IsValid() {
		if !canBeNil(t) {
			return v, fmt.Errorf("value is nil; should be of type %s", t)
		}
		v = reflect.Zero(t)
	}
	if v.Type().AssignableTo(t) {
		return v, nil
	}
	isInt := func(k reflect.Kind) bool { return k >= reflect.Int && k <= reflect.Uintptr }
	if isInt(v.Kind()) && isInt(t.Kind()) && v.Type().ConvertibleTo(t) {
		return v.Convert(t), nil
	}
	return v, fmt.Errorf("value has type %s; should be %s", v.Type(), t)
}

func indexNumber(index reflect.Value, limit int) (int, error) {
	var x int64
	switch {
	case !index.IsValid():
		return 0, errors.New("cannot index slice/array with nil")
	case index.CanInt():
		x = index.Int()
	case index.CanUint():
		x = int64(index.Uint())
	default:
		return 0, fmt.Errorf("cannot index slice/array with type %s", index.Type())
	}
	if x < 0 || x > int64(limit) {
		return 0, fmt.Errorf("index out of range: %d", x)
	}
	return int(x), nil
}

// index returns item[i][j]...
func index(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return item, errors.New("index of untyped nil")
	}
	for _, i := range indexes {
		i = indirectInterface(i)
		var isNil bool
		if item, isNil = indirect(item); isNil {
			return reflect.Value{}, errors.New("index of nil pointer")
		}
		switch item.Kind() {
		case reflect.Array, reflect.Slice, reflect.String:
			x, err := indexNumber(i, item.Len())
			if err != nil {
				return reflect.Value{}, err
			}
			item = item.Index(x)
		case reflect.Map:
			key, err := prepare(i, item.Type().Key())
			if err != nil {
				return reflect.Value{}, err
			}
			elem := item.Type().Elem()
			if item = item.MapIndex(key); !item.IsValid() {
				item = reflect.Zero(elem)
			}
		default:
			return reflect.Value{}, fmt.Errorf("can't index item of type %s", item.Type())
		}
	}
	return item, nil
}

// slice returns item[i:j:k].
func slice(item reflect.Value, indexes ...reflect.Value) (reflect.Value, error) {
	item = indirectInterface(item)
	if !item.IsValid() {
		return item, errors.New("slice of untyped nil")
	}
	var isNil bool
	if item, isNil = indirect(item); isNil {
		return reflect.Value{}, errors.New("slice of nil pointer")
	}
	if len(indexes) > 3 {
		return reflect.Value{}, fmt.Errorf("too many slice indexes: %d", len(indexes))
	}
	var limit int
	switch item.Kind() {
	case reflect.String:
		if len(indexes) == 3 {
			return reflect.Value{}, errors.New("cannot 3-index slice a string")
		}
		limit = item.Len()
	case reflect.Array, reflect.Slice:
		limit = item.Cap()
	default:
		return reflect.Value{}, fmt.Errorf("can't slice item of type %s", item.Type())
	}
	at := [3]int{0, item.Len()}
	for i, x := range indexes {
		var err error
		if at[i], err = indexNumber(indirectInterface(x), limit); err != nil {
			return reflect.Value{}, err
		}
	}
	if at[0] > at[1] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[0], at[1])
	}
	if len(indexes) < 3 {
		return item.Slice(at[0], at[1]), nil
	}
	if at[1] > at[2] {
		return reflect.Value{}, fmt.Errorf("invalid slice index: %d > %d", at[1], at[2])
	}
	return item.Slice3(at[0], at[1], at[2]), nil
}

func length(arg reflect.Value) (int, error) {
	arg, isNil := indirect(arg)
	if isNil {
		return 0, errors.New("len of nil pointer")
	}
	switch arg.Kind() {
	case reflect.Array, reflect.Chan, reflect.Map, reflect.Slice, reflect.String:
		return arg.Len(), nil
	case reflect.Invalid:
		return 0, errors.New("len of nil pointer")
	}
	return 0, fmt.Errorf("len of type %s", arg.Type())
}

// callValue has the type of call for templates.
func callValue(fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	return call("call", fn, args...)
}

// call calls a function value that the template calls name.
func call(name string, fn reflect.Value, args ...reflect.Value) (reflect.Value, error) {
	fn = indirectInterface(fn)
	if !fn.IsValid() {
		return fn, errors.New("call of nil")
	}
	t := fn.Type()
	if t.Kind() != reflect.Func {
		return reflect.Value{}, fmt.Errorf("non-function %s of type %s", name, t)
	}
	if err := goodFunc(name, t); err != nil {
		return reflect.Value{}, err
	}
	n := t.NumIn()
	if t.IsVariadic() {
		if len(args) < n-1 {
			return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want at least %d", name, len(args), n-1)
		}
	} else if len(args) != n {
		return reflect.Value{}, fmt.Errorf("wrong number of args for %s: got %d want %d", name, len(args), n)
	}
	in := make([]reflect.Value, len(args))
	for i, arg := range args {
		want := t.In(min(i, n-1))
		if t.IsVariadic() && i >= n-1 {
			want = want.Elem()
		}
		var err error
		if in[i], err = prepare(indirectInterface(arg), want); err != nil {
			return reflect.Value{}, fmt.Errorf("arg %d: %w", i, err)
		}
	}
	return safeCall(fn, in)
}

var (
	errComparisonType = errors.New("invalid type for comparison")
	errNoComparison   = errors.New("missing argument for comparison")
)

// kind is a class of kinds that compare with each other.
type kind int

const (
	otherKind kind = iota
	boolKind
	intKind
	uintKind
	floatKind
	complexKind
	stringKind
)

func kindOf(v reflect.Value) kind {
	switch {
	case v.Kind() == reflect.Bool:
		return boolKind
	case v.CanInt():
		return intKind
	case v.CanUint():
		return uintKind
	case v.CanFloat():
		return floatKind
	case v.CanComplex():
		return complexKind
	case v.Kind() == reflect.String:
		return stringKind
	}
	return otherKind
}

func isNil(v reflect.Value) bool {
	if !v.IsValid() {
		return true
	}
	switch v.Kind() {
	case reflect.Chan, reflect.Func, reflect.Interface, reflect.Map, reflect.Pointer, reflect.Slice:
		return v.IsNil()
	}
	return false
}

// comparable reports whether == may work: values of the same type, or nil.
func comparable(a, b reflect.Value) bool {
	if !a.IsValid() || !b.IsValid() || a.Kind() == b.Kind() {
		return true
	}
	return false
}

// eq reports whether the first argument equals one of the others.
func eq(arg1 reflect.Value, arg2 ...reflect.Value) (bool, error) {
	a := indirectInterface(arg1)
	if len(arg2) == 0 {
		return false, errNoComparison
	}
	for _, arg := range arg2 {
		b := indirectInterface(arg)
		truth, err := equal(a, b)
		if err != nil || truth {
			return truth, err
		}
	}
	return false, nil
}

func equal(a, b reflect.Value) (bool, error) {
	k1, k2 := kindOf(a), kindOf(b)
	switch {
	case k1 == intKind && k2 == uintKind:
		return a.Int() >= 0 && uint64(a.Int()) == b.Uint(), nil
	case k1 == uintKind && k2 == intKind:
		return b.Int() >= 0 && uint64(b.Int()) == a.Uint(), nil
	case k1 != k2 && a.IsValid() && b.IsValid():
		return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
	case k1 != k2:
		return false, nil
	}
	switch k1 {
	case boolKind:
		return a.Bool() == b.Bool(), nil
	case intKind:
		return a.Int() == b.Int(), nil
	case uintKind:
		return a.Uint() == b.Uint(), nil
	case floatKind:
		return a.Float() == b.Float(), nil
	case complexKind:
		return a.Complex() == b.Complex(), nil
	case stringKind:
		return a.String() == b.String(), nil
	}
	switch {
	case !comparable(a, b):
		return false, fmt.Errorf("non-comparable types %s: %v, %s: %v", a, a.Type(), b.Type(), b)
	case isNil(a) || isNil(b):
		return isNil(a) == isNil(b), nil
	case !b.Type().Comparable():
		return false, fmt.Errorf("non-comparable type %s: %v", b, b.Type())
	}
	return a.Interface() == b.Interface(), nil
}

func ne(arg1, arg2 reflect.Value) (bool, error) {
	equal, err := eq(arg1, arg2)
	return !equal, err
}

func lt(arg1, arg2 reflect.Value) (bool, error) {
	a, b := indirectInterface(arg1), indirectInterface(arg2)
	k1, k2 := kindOf(a), kindOf(b)
	switch {
	case k1 == otherKind || k2 == otherKind:
		return false, errComparisonType
	case k1 == intKind && k2 == uintKind:
		return a.Int() < 0 || uint64(a.Int()) < b.Uint(), nil
	case k1 == uintKind && k2 == intKind:
		return b.Int() >= 0 && a.Uint() < uint64(b.Int()), nil
	case k1 != k2:
		return false, fmt.Errorf("incompatible types for comparison: %v and %v", a.Type(), b.Type())
	}
	switch k1 {
	case intKind:
		return a.Int() < b.Int(), nil
	case uintKind:
		return a.Uint() < b.Uint(), nil
	case floatKind:
		return a.Float() < b.Float(), nil
	case stringKind:
		return a.String() < b.String(), nil
	}
	return false, errComparisonType
}

func le(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if less || err != nil {
		return less, err
	}
	return eq(arg1, arg2)
}

func gt(arg1, arg2 reflect.Value) (bool, error) {
	less, err := le(arg1, arg2)
	if err != nil {
		return false, err
	}
	return !less, nil
}

func ge(arg1, arg2 reflect.Value) (bool, error) {
	less, err := lt(arg1, arg2)
	if err != nil {
		return false, err
	}
	return !less, nil
}

// evalArgs returns the text of arguments as fmt.Sprint makes it.
func evalArgs(args []any) string {
	if len(args) == 1 {
		if s, ok := args[0].(string); ok {
			return s
		}
	}
	list := make([]any, len(args))
	for i, arg := range args {
		list[i] = arg
		if p, ok := printable(reflect.ValueOf(arg)); ok {
			list[i] = p
		}
	}
	return fmt.Sprint(list...)
}

var htmlEscaper = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", `'`, "&#39;", "&", "&amp;", "<", "&lt;", ">", "&gt;")

// HTMLEscape writes b escaped for HTML.
func HTMLEscape(w io.Writer, b []byte) { io.WriteString(w, HTMLEscapeString(string(b))) }

// HTMLEscapeString returns s escaped for HTML.
func HTMLEscapeString(s string) string { return htmlEscaper.Replace(s) }

// HTMLEscaper returns its arguments' text escaped for HTML.
func HTMLEscaper(args ...any) string { return HTMLEscapeString(evalArgs(args)) }

// JSEscape writes b escaped for strings of JavaScript.
func JSEscape(w io.Writer, b []byte) { io.WriteString(w, JSEscapeString(string(b))) }

// JSEscapeString returns s escaped for strings of JavaScript.
func JSEscapeString(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '\\' || r == '\'' || r == '"':
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r < ' ' || r == '<' || r == '>' || r == '&' || r == '=' || r >= utf8.RuneSelf && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// JSEscaper returns its arguments' text escaped for strings of JavaScript.
func JSEscaper(args ...any) string { return JSEscapeString(evalArgs(args)) }

// URLQueryEscaper returns its arguments' text escaped for queries of URLs.
func URLQueryEscaper(args ...any) string {
	const plain = "-_.~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	var b strings.Builder
	for _, c := range []byte(evalArgs(args)) {
		switch {
		case strings.IndexByte(plain, c) >= 0:
			b.WriteByte(c)
		case c == ' ':
			b.WriteByte('+')
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
