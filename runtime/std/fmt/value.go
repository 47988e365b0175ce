// This file implements the little of reflection that printing needs: a value is a type descriptor and
// the address of the value, or the value itself if an interface would hold it directly.

package fmt

import (
	"internal/abi"
	"unsafe"
)

type value struct {
	typ    *abi.Type // nil: no value
	p      unsafe.Pointer
	direct bool // p is the value
	ro     bool // from an unexported field: no method may be called
	embed  bool // an unexported embedded field: methods of its exported fields may be called
}

// hidden reports whether no method of v may be called.
func (v value) hidden() bool { return v.ro || v.embed }

func (v value) kind() abi.Kind {
	if v.typ == nil {
		return abi.Invalid
	}
	return v.typ.Kind
}

// word returns the pointer that a pointer-shaped value is.
func (v value) word() unsafe.Pointer {
	if v.direct {
		return v.p
	}
	return *(*unsafe.Pointer)(v.p)
}

func (v value) bool() bool { return *(*bool)(v.p) }

func (v value) int() int64 {
	switch v.typ.Kind {
	case abi.Int8:
		return int64(*(*int8)(v.p))
	case abi.Int16:
		return int64(*(*int16)(v.p))
	case abi.Int32:
		return int64(*(*int32)(v.p))
	}
	return *(*int64)(v.p)
}

func (v value) uint() uint64 {
	switch v.typ.Kind {
	case abi.Uint8:
		return uint64(*(*uint8)(v.p))
	case abi.Uint16:
		return uint64(*(*uint16)(v.p))
	case abi.Uint32:
		return uint64(*(*uint32)(v.p))
	}
	return *(*uint64)(v.p)
}

func (v value) float() float64 {
	if v.typ.Kind == abi.Float32 {
		return float64(*(*float32)(v.p))
	}
	return *(*float64)(v.p)
}

func (v value) complex() complex128 {
	if v.typ.Kind == abi.Complex64 {
		return complex128(*(*complex64)(v.p))
	}
	return *(*complex128)(v.p)
}

func (v value) string() string { return *(*string)(v.p) }

// elem returns what an interface holds or a pointer points to; no value if that is nil.
func (v value) elem() value {
	if v.typ.Kind == abi.Pointer {
		p := v.word()
		if p == nil {
			return value{}
		}
		return value{typ: v.typ.Elem(), p: p, ro: v.ro, embed: v.embed}
	}
	e := *(*abi.Eface)(v.p)
	if len((*abi.InterfaceType)(unsafe.Pointer(v.typ)).Methods) > 0 {
		tab := (*abi.Iface)(v.p).Tab
		if tab == nil {
			return value{}
		}
		e.Typ = tab.Typ
	}
	if e.Typ == nil {
		return value{}
	}
	return value{typ: e.Typ, p: e.Data, direct: e.Typ.Direct(), ro: v.hidden()}
}

// isNil reports whether a value that can be nil is.
func (v value) isNil() bool {
	switch v.typ.Kind {
	case abi.Slice, abi.Interface:
		return *(*unsafe.Pointer)(v.p) == nil
	}
	return v.word() == nil
}

// len returns the length of a string, slice, array or map.
func (v value) len() int {
	switch v.typ.Kind {
	case abi.Array:
		return int((*abi.ArrayType)(unsafe.Pointer(v.typ)).Len)
	case abi.Map:
		if m := v.word(); m != nil {
			return *(*int)(m)
		}
		return 0
	case abi.String:
		return len(v.string())
	}
	return (*abi.SliceHeader)(v.p).Len
}

// index returns an element of a slice or array.
func (v value) index(i int) value {
	t := v.typ.Elem()
	if v.direct {
		return value{typ: t, p: v.p, direct: true, ro: v.hidden()}
	}
	p := v.p
	if v.typ.Kind == abi.Slice {
		p = (*abi.SliceHeader)(p).Data
	}
	return value{typ: t, p: unsafe.Add(p, uintptr(i)*t.Size), ro: v.hidden()}
}

func (v value) fields() []abi.StructField { return (*abi.StructType)(unsafe.Pointer(v.typ)).Fields }

// field returns a field of a struct; one of interface type that is not nil is replaced by what it
// holds.
func (v value) field(i int) value {
	f := &v.fields()[i]
	w := value{typ: f.Typ, p: v.p, direct: v.direct, ro: v.ro}
	if f.PkgPath != "" {
		w.ro, w.embed = v.ro || !f.Embedded, f.Embedded
	}
	if !v.direct {
		w.p = unsafe.Add(v.p, f.Offset)
	}
	if f.Typ.Kind == abi.Interface && !w.isNil() {
		return w.elem()
	}
	return w
}

// bytes returns the elements of a slice or array of bytes.
func (v value) bytes() []byte {
	if v.typ.Kind == abi.Slice {
		return *(*[]byte)(v.p)
	}
	return unsafe.Slice((*byte)(v.p), v.len())
}

// pointer returns a value of pointer shape, or the address of a slice's array, as a number.
func (v value) pointer() uintptr {
	switch v.typ.Kind {
	case abi.Slice:
		return *(*uintptr)(v.p)
	case abi.Func:
		if f := v.word(); f != nil {
			return *(*uintptr)(f) // the code, which tells more than the closure
		}
		return 0
	}
	return uintptr(v.word())
}

// entry is an entry of a map.
type entry struct{ key, elem value }

// entries returns the entries of a map, sorted by key.
func (v value) entries() []entry {
	n := v.len()
	if n == 0 {
		return nil
	}
	t := (*abi.MapType)(unsafe.Pointer(v.typ))
	list := make([]entry, 0, n)
	it := t.Ops.Iter(v.word())
	for {
		key, elem := t.Ops.Next(it)
		if key == nil {
			break
		}
		list = append(list, entry{value{typ: t.Key, p: key, ro: v.hidden()}, value{typ: t.Elem, p: elem, ro: v.hidden()}})
	}
	sortEntries(list, make([]entry, len(list)))
	return list
}

// sortEntries sorts by merging, which keeps the order of keys that compare as equal.
func sortEntries(list, spare []entry) {
	if len(list) < 2 {
		return
	}
	mid := len(list) / 2
	sortEntries(list[:mid], spare[:mid])
	sortEntries(list[mid:], spare[mid:])
	copy(spare, list)
	i, j := 0, mid
	for k := range list {
		if j == len(list) || i < mid && compare(spare[i].key, spare[j].key) <= 0 {
			list[k] = spare[i]
			i++
		} else {
			list[k] = spare[j]
			j++
		}
	}
}

type ordered interface {
	~int | ~int64 | ~uint64 | ~uintptr | ~float64 | ~string
}

// order puts NaN first.
func order[T ordered](a, b T) int {
	switch {
	case a < b || a != a && b == b:
		return -1
	case a > b || a == a && b != b:
		return 1
	}
	return 0
}

// compare orders two map keys of one type: numbers and strings as usual, false before true, pointers
// and channels by address, complex numbers, structs and arrays part by part; interfaces with nil
// first, then by type, then by value.
func compare(a, b value) int {
	if a.typ != b.typ {
		return order(a.typ.String, b.typ.String)
	}
	switch k := a.typ.Kind; k {
	case abi.Bool:
		switch x, y := a.bool(), b.bool(); {
		case x == y:
			return 0
		case x:
			return 1
		}
		return -1
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		return order(a.int(), b.int())
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		return order(a.uint(), b.uint())
	case abi.Float32, abi.Float64:
		return order(a.float(), b.float())
	case abi.Complex64, abi.Complex128:
		x, y := a.complex(), b.complex()
		if c := order(real(x), real(y)); c != 0 {
			return c
		}
		return order(imag(x), imag(y))
	case abi.String:
		return order(a.string(), b.string())
	case abi.Pointer, abi.Chan, abi.UnsafePointer:
		return order(uintptr(a.word()), uintptr(b.word()))
	case abi.Struct:
		for i := range a.fields() {
			if c := compare(a.field(i), b.field(i)); c != 0 {
				return c
			}
		}
	case abi.Array:
		for i, n := 0, a.len(); i < n; i++ {
			if c := compare(a.index(i), b.index(i)); c != 0 {
				return c
			}
		}
	case abi.Interface:
		x, y := a.elem(), b.elem()
		if x.typ == nil || y.typ == nil {
			switch {
			case x.typ != nil:
				return 1
			case y.typ != nil:
				return -1
			}
			return 0
		}
		return compare(x, y)
	}
	return 0
}
