// This file converts between interface values and the values that the printer walks.

package fmt

import (
	"internal/abi"
	"unsafe"
)

//minigo:rt new_object
func newObject(typ *abi.Type) unsafe.Pointer

//minigo:rt memmove
func memmove(dst, src unsafe.Pointer, n uintptr)

// valueOf takes an interface apart.
func valueOf(a any) value {
	e := abi.EfaceOf(&a)
	if e.Typ == nil {
		return value{}
	}
	return value{typ: e.Typ, p: e.Data, direct: e.Typ.Direct()}
}

// pack makes an interface of a value; for one of interface type it is what that holds.
func (v value) pack() (a any) {
	e := abi.EfaceOf(&a)
	switch {
	case v.typ == nil:
	case v.typ.Kind == abi.Interface:
		return v.elem().pack()
	case v.typ.Direct():
		*e = abi.Eface{Typ: v.typ, Data: v.word()}
	default:
		p := newObject(v.typ)
		memmove(p, v.p, v.typ.Size)
		*e = abi.Eface{Typ: v.typ, Data: p}
	}
	return a
}
