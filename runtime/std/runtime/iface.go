// This file implements interface tables, assertions, equality and hashing of interface values.
//
// The itabs of conversions that the compiler sees are static data, listed in staticItabs. Others are
// made at run time. The table of pairs maps interface and concrete type to itab, or to nil if the type
// lacks a method. It is open-addressed and read without a lock: pairs are only ever added, a full table
// is replaced by a larger copy. Interface types with the same methods share their itabs, as values
// pass between them unchanged; so a dynamic type has one itab in each, and compiled code may compare
// itabs.

package runtime

import (
	"internal/abi"
	"unsafe"
)

type itabPair struct {
	inter *abi.InterfaceType
	typ   *abi.Type
	tab   *abi.Itab // nil: a method is missing
}

type pairTable struct {
	count   int
	mask    uintptr
	entries []unsafe.Pointer // *itabPair
}

var (
	pairs       unsafe.Pointer // *pairTable
	pairLock    uint32         // held to change pairs
	staticItabs []*abi.Itab    // filled in by the compiler
)

func spinLock(l *uint32) {
	for !abi.Cas32(l, 0, 1) {
		rtGosched()
	}
}

func spinUnlock(l *uint32) { abi.Store32(l, 0) }

func pairHash(inter *abi.InterfaceType, typ *abi.Type) uintptr {
	return uintptr(inter.Hash ^ typ.Hash*0x9E3779B1)
}

// find returns a pair, or nil.
func (t *pairTable) find(inter *abi.InterfaceType, typ *abi.Type) *itabPair {
	for i := pairHash(inter, typ); ; i++ {
		p := (*itabPair)(abi.LoadPointer(&t.entries[i&t.mask]))
		if p == nil || p.inter == inter && p.typ == typ {
			return p
		}
	}
}

// add enters a pair; there is room.
func (t *pairTable) add(p *itabPair) {
	for i := pairHash(p.inter, p.typ); ; i++ {
		at := &t.entries[i&t.mask]
		if *at == nil {
			abi.StorePointer(at, unsafe.Pointer(p))
			t.count++
			return
		}
	}
}

// getitab returns the table of typ for interface type inter, or nil if typ does not implement it.
// Called by compiled code.
func getitab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	if t := (*pairTable)(abi.LoadPointer(&pairs)); t != nil {
		if p := t.find(inter, typ); p != nil {
			return p.tab
		}
	}
	return addPair(inter, typ).tab
}

// addPair enters a pair that is not in the table yet.
func addPair(inter *abi.InterfaceType, typ *abi.Type) *itabPair {
	spinLock(&pairLock)
	t := (*pairTable)(pairs)
	if t == nil || uintptr(t.count) > t.mask/4*3 {
		t = growPairs(t)
	}
	p := t.find(inter, typ)
	if p == nil {
		p = &itabPair{inter, typ, t.shared(inter, typ)}
		if p.tab == nil {
			p.tab = newItab(inter, typ)
		}
		t.add(p)
	}
	spinUnlock(&pairLock)
	return p
}

// shared returns the itab of typ for an interface type with the same methods, or nil.
func (t *pairTable) shared(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	for _, e := range t.entries {
		p := (*itabPair)(e)
		if p != nil && p.typ == typ && p.tab != nil && sameMethods(p.inter.Methods, inter.Methods) {
			return p.tab
		}
	}
	return nil
}

func sameMethods(a, b []abi.Imethod) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Typ != b[i].Typ || a[i].Name != b[i].Name || a[i].PkgPath != b[i].PkgPath {
			return false
		}
	}
	return true
}

func growPairs(old *pairTable) *pairTable {
	n := 64
	if old != nil {
		n = 2 * len(old.entries)
	}
	for n/4*3 <= len(staticItabs) {
		n *= 2
	}
	t := &pairTable{mask: uintptr(n - 1), entries: make([]unsafe.Pointer, n)}
	if old == nil {
		for _, m := range staticItabs {
			t.add(&itabPair{m.Inter, m.Typ, m})
		}
	} else {
		for _, p := range old.entries {
			if p != nil {
				t.add((*itabPair)(p))
			}
		}
	}
	abi.StorePointer(&pairs, unsafe.Pointer(t))
	return t
}

// newItab builds a table, or returns nil if a method is missing. The memory needs no pointer map:
// descriptors and code are not on the heap.
func newItab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab {
	words := make([]uintptr, 3+max(1, len(inter.Methods)))
	m := (*abi.Itab)(unsafe.Pointer(&words[0]))
	m.Inter, m.Typ, m.Hash = inter, typ, typ.Hash
	if fillItab(words[3:], inter, typ) != "" {
		return nil
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
		panicvalue(&TypeAssertionError{asserted: &inter.Type})
	}
	m := getitab(inter, typ)
	if m == nil {
		missing := fillItab(make([]uintptr, len(inter.Methods)), inter, typ)
		panicvalue(&TypeAssertionError{concrete: typ, asserted: &inter.Type, missingMethod: missing})
	}
	return m
}

// panicdottype reports a failed assertion of an operand of static type iface and dynamic type have
// (nil: the operand is nil) to concrete type want. Called by compiled code.
func panicdottype(have, want, iface *abi.Type) {
	panicvalue(&TypeAssertionError{iface: iface, concrete: have, asserted: want})
}

// typeeq compares two interface data words of the same dynamic type. Called by compiled code.
func typeeq(t *abi.Type, a, b unsafe.Pointer) bool {
	if t == nil {
		return true
	}
	if t.Equal == nil {
		panicvalue(errorString("comparing uncomparable type " + t.String))
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
		if gp := abi.Getg(); gp.Flags&abi.ProbesKey != 0 {
			gp.Flags &^= abi.ProbesKey
			panicvalue(plainError("hash of unhashable type: " + t.String))
		}
		panicvalue(errorString("hash of unhashable type " + t.String))
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
