// This file implements access to what values are made of: fields, elements, and what pointers point to.

package reflect

import (
	"internal/abi"
	"unsafe"
)

// Elem returns what an interface holds or a pointer points to; the zero Value if that is nil.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := unpack(v.eface())
		if x.flag != 0 {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := v.typ.Elem()
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | flag(t.Kind)}
	}
	v.fail("Elem")
	return Value{}
}

// Indirect returns what a pointer points to; v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// Pointer returns the address that a channel, func, map, pointer, slice, string or unsafe.Pointer
// holds; of a func its code.
func (v Value) Pointer() uintptr { return v.pointer("Pointer") }

func (v Value) pointer(method string) uintptr {
	switch v.kind() {
	case Func:
		if v.flag&flagMethod != 0 {
			f := v.methodFunc()
			return **(**uintptr)(f.addr())
		}
		if p := v.word(); p != nil {
			return *(*uintptr)(p)
		}
		return 0
	case Chan, Map, Pointer, UnsafePointer:
		return uintptr(v.word())
	case Slice, String:
		return *(*uintptr)(v.ptr)
	}
	v.fail(method)
	return 0
}

// UnsafePointer is Pointer with another type.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.word()
	}
	return unsafe.Pointer(v.pointer("UnsafePointer"))
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.want(Struct, "NumField")
	return len((*abi.StructType)(unsafe.Pointer(v.typ)).Fields)
}

// Field returns the i'th field of a struct.
func (v Value) Field(i int) Value {
	v.want(Struct, "Field")
	s := (*abi.StructType)(unsafe.Pointer(v.typ))
	if i < 0 || i >= len(s.Fields) {
		panic("reflect: Field index out of range")
	}
	f := &s.Fields[i]
	fl := v.flag&(flagStickyRO|flagIndir|flagAddr) | flag(f.Typ.Kind)
	if f.PkgPath != "" {
		if f.Embedded {
			fl |= flagEmbedRO
		} else {
			fl |= flagStickyRO
		}
	}
	p := v.ptr
	if v.flag&flagIndir != 0 {
		p = unsafe.Add(p, f.Offset)
	} else if f.Typ.Size == 0 {
		fl |= flagIndir
		p = newObject(f.Typ)
	}
	return Value{f.Typ, p, fl}
}

// FieldByIndex follows a sequence of field numbers; it panics at a nil embedded pointer.
func (v Value) FieldByIndex(index []int) Value {
	v.want(Struct, "FieldByIndex")
	f, err := v.FieldByIndexErr(index)
	if err != nil {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return f
}

type nilEmbedded struct{ name string }

func (e nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + e.name
}

// FieldByIndexErr is FieldByIndex with an error in place of the panic.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	v.want(Struct, "FieldByIndexErr")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.Elem().Kind == abi.Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded{toType(v.typ.Elem()).Name()}
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName returns the field with that name; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.want(Struct, "FieldByName")
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name satisfies match; the zero Value if there is none.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Len returns the length of an array, channel, map, slice or string, or of an array pointed to.
func (v Value) Len() int {
	switch v.kind() {
	case Array:
		return int((*abi.ArrayType)(unsafe.Pointer(v.typ)).Len)
	case Chan, Map:
		if p := v.word(); p != nil {
			return *(*int)(p) // both start with their length
		}
		return 0
	case Slice, String:
		return *(*int)(unsafe.Add(v.ptr, 8))
	case Pointer:
		if v.typ.Elem().Kind == abi.Array {
			return int((*abi.ArrayType)(unsafe.Pointer(v.typ.Elem())).Len)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.fail("Len")
	return 0
}

// Cap returns the capacity of an array, channel or slice, or of an array pointed to.
func (v Value) Cap() int {
	switch v.kind() {
	case Array:
		return v.Len()
	case Chan:
		if p := v.word(); p != nil {
			return int((*abi.ChanHead)(p).Capacity)
		}
		return 0
	case Slice:
		return (*abi.SliceHeader)(v.ptr).Cap
	case Pointer:
		if v.typ.Elem().Kind == abi.Array {
			return v.Len()
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.fail("Cap")
	return 0
}

// Index returns the i'th element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		t := v.typ.Elem()
		if uint(i) >= uint(v.Len()) {
			panic("reflect: array index out of range")
		}
		p := v.ptr
		if v.flag&flagIndir != 0 {
			p = unsafe.Add(p, uintptr(i)*t.Size)
		}
		return Value{t, p, v.flag&(flagIndir|flagAddr) | v.ro() | flag(t.Kind)}
	case Slice:
		s := (*abi.SliceHeader)(v.ptr)
		if uint(i) >= uint(s.Len) {
			panic("reflect: slice index out of range")
		}
		t := v.typ.Elem()
		p := unsafe.Add(s.Data, uintptr(i)*t.Size)
		return Value{t, p, flagIndir | flagAddr | v.ro() | flag(t.Kind)}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		p := unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i)
		return Value{abi.TypeFor[uint8](), p, v.ro() | flagIndir | flag(Uint8)}
	}
	v.fail("Index")
	return Value{}
}
