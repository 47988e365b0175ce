// This file implements interface tables, assertions, equality and hashing of interface values.
//
// The itabs of conversions that the compiler sees are static data. Others are made at run time and
// kept, with negative answers (first code pointer nil), in an open-addressed table that is read
// without a lock: entries are only ever added, a full table is replaced by a larger copy.

package runtime

import (
	"internal/abi"
	"unsafe"
)

type itabTable struct {
	count   int
	mask    uintptr
	entries []unsafe.Pointer // *abi.Itab
}

var (
	itabs    unsafe.Pointer // *itabTable
	itabLock uint32         // held to change itabs

	// staticItabs are the tables the compiler made: a pair of types must not get a second one.
	staticItabs []*abi.Itab
)

func spinLock(l *uint32) {
	for !abi.Cas32(l, 0, 1) {
		rtGosched()
	}
}

func spinUnlock(l *uint32) { abi.Store32(l, 0) }

func itabHash(inter *abi.InterfaceType, typ *abi.Type) uintptr {
	return uintptr(inter.Hash ^ typ.Hash*0x9E3779B1)
}

// find returns the itab of the pair, or nil.
func (t *itabTable) find(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	for i := itabHash(inter, typ); ; i++ {
		m := (*abi.Itab)(abi.LoadPointer(&t.entries[i&t.mask]))
		if m == nil || m.Inter == inter && m.Typ == typ {
			return m
		}
	}
}

// add enters an itab; there is room.
func (t *itabTable) add(m *abi.Itab) {
	for i := itabHash(m.Inter, m.Typ); ; i++ {
		p := &t.entries[i&t.mask]
		if *p == nil {
			abi.StorePointer(p, unsafe.Pointer(m))
			t.count++
			return
		}
	}
}

// getitab returns the table of typ for interface type inter, or nil if typ does not implement it.
// Called by compiled code.
func getitab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	var m *abi.Itab
	if t := (*itabTable)(abi.LoadPointer(&itabs)); t != nil {
		m = t.find(inter, typ)
	}
	if m == nil {
		m = addItab(inter, typ)
	}
	if m.Fun0 == nil {
		return nil
	}
	return m
}

// addItab makes the itab and enters it.
func addItab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	m := newItab(inter, typ)
	spinLock(&itabLock)
	t := (*itabTable)(itabs)
	if t == nil {
		t = growItabs(nil)
	}
	if other := t.find(inter, typ); other != nil {
		spinUnlock(&itabLock)
		return other
	}
	if uintptr(t.count) > t.mask/4*3 {
		t = growItabs(t)
	}
	t.add(m)
	spinUnlock(&itabLock)
	return m
}

func growItabs(old *itabTable) *itabTable {
	n := 64
	for n < 2*len(staticItabs) {
		n *= 2
	}
	if old != nil {
		n = 2 * len(old.entries)
	}
	t := &itabTable{mask: uintptr(n - 1), entries: make([]unsafe.Pointer, n)}
	if old == nil {
		for _, m := range staticItabs {
			t.add(m)
		}
	} else {
		for _, p := range old.entries {
			if p != nil {
				t.add((*abi.Itab)(p))
			}
		}
	}
	abi.StorePointer(&itabs, unsafe.Pointer(t))
	return t
}

// newItab builds a table; its first code pointer is nil if a method is missing. The memory needs no
// pointer map: descriptors and code are not on the heap.
func newItab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	words := make([]uintptr, 3+max(1, len(inter.Methods)))
	m := (*abi.Itab)(unsafe.Pointer(&words[0]))
	m.Inter, m.Typ, m.Hash = inter, typ, typ.Hash
	if fillItab(words[3:], inter, typ) != "" {
		m.Fun0 = nil
	}
	return m
}

// fillItab stores the code pointers of the interface's methods; it returns the name of the first
// missing method, or "". Both lists are sorted alike.
func fillItab(funs []uintptr, inter *abi.InterfaceType, typ *abi.Type) string {
	methods := typ.Methods()
	j := 0
	for i := range inter.Methods {
		want := &inter.Methods[i]
		for j < len(methods) && (methods[j].Name != want.Name || methods[j].PkgPath != want.PkgPath) {
			j++
		}
		if j == len(methods) || methods[j].Typ != want.Typ {
			return want.Name
		}
		funs[i] = uintptr(methods[j].Ifn)
		j++
	}
	return ""
}

// assertE2I returns the table of typ for inter and panics if typ does not implement it, or is nil.
// Called by compiled code.
func assertE2I(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	if typ == nil {
		gopanic(&TypeAssertionError{asserted: &inter.Type})
	}
	m := getitab(inter, typ)
	if m == nil {
		missing := fillItab(make([]uintptr, len(inter.Methods)), inter, typ)
		gopanic(&TypeAssertionError{concrete: typ, asserted: &inter.Type, missingMethod: missing})
	}
	return m
}

// panicdottype reports a failed assertion of an operand of static type iface and dynamic type have
// (nil: the operand is nil) to concrete type want. Called by compiled code.
func panicdottype(have, want, iface *abi.Type) {
	gopanic(&TypeAssertionError{iface: iface, concrete: have, asserted: want})
}

// typeeq compares two interface data words of the same dynamic type. Called by compiled code.
func typeeq(t *abi.Type, a, b unsafe.Pointer) bool {
	if t == nil {
		return true
	}
	if t.Equal == nil {
		gopanic(errorString("comparing uncomparable type " + t.String))
	}
	if t.Direct() {
		return a == b
	}
	return a == b && t.TFlag&abi.TFlagRegularMemory != 0 || t.Equal(a, b)
}

// efaceeq compares two empty interfaces. Called by compiled code.
func efaceeq(a, b any) bool {
	x, y := abi.EfaceOf(&a), abi.EfaceOf(&b)
	return x.Typ == y.Typ && typeeq(x.Typ, x.Data, y.Data)
}

// typehash hashes an interface data word of a dynamic type. Called by compiled code.
func typehash(t *abi.Type, data unsafe.Pointer, seed uintptr) uintptr {
	if t == nil {
		return seed
	}
	if t.HashFn == nil {
		gopanic(errorString("hash of unhashable type " + t.String))
	}
	if t.Direct() {
		return t.HashFn(unsafe.Pointer(&data), seed)
	}
	return t.HashFn(data, seed)
}

// efacehash hashes an empty interface. Called by compiled code.
func efacehash(p *any, seed uintptr) uintptr {
	e := abi.EfaceOf(p)
	return typehash(e.Typ, e.Data, seed)
}
