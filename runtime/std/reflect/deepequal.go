// This file implements DeepEqual.

package reflect

import "unsafe"

// visit is a comparison in progress: meeting it again means that nothing differs on the way.
type visit struct {
	a, b unsafe.Pointer
	typ  Type
}

// DeepEqual reports whether x and y are of the same type and deeply equal: composite values, also
// through pointers and interfaces, by their parts; funcs only if both are nil; nil and empty slices
// and maps differ.
func DeepEqual(x, y any) bool {
	if x == nil || y == nil {
		return x == y
	}
	a, b := ValueOf(x), ValueOf(y)
	return a.typ == b.typ && deepEqual(a, b, map[visit]bool{})
}

// address returns what identifies a value that can contain itself.
func address(v Value) unsafe.Pointer {
	if k := v.Kind(); k == Pointer || k == Map {
		return v.word()
	}
	return v.ptr
}

func deepEqual(a, b Value, visited map[visit]bool) bool {
	if !a.IsValid() || !b.IsValid() {
		return a.IsValid() == b.IsValid()
	}
	if a.typ != b.typ {
		return false
	}
	switch a.Kind() {
	case Pointer, Map, Slice, Interface:
		if !a.IsNil() && !b.IsNil() {
			p, q := address(a), address(b)
			if uintptr(p) > uintptr(q) {
				p, q = q, p
			}
			v := visit{p, q, toType(a.typ)}
			if visited[v] {
				return true
			}
			visited[v] = true
		}
	}
	switch a.Kind() {
	case Array:
		return equalElems(a, b, visited)
	case Slice:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		return a.Pointer() == b.Pointer() || equalElems(a, b, visited)
	case Interface:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return deepEqual(a.Elem(), b.Elem(), visited)
	case Pointer:
		return a.word() == b.word() || deepEqual(a.Elem(), b.Elem(), visited)
	case Struct:
		for i, n := 0, a.NumField(); i < n; i++ {
			if !deepEqual(a.Field(i), b.Field(i), visited) {
				return false
			}
		}
		return true
	case Map:
		if a.IsNil() != b.IsNil() || a.Len() != b.Len() {
			return false
		}
		if a.word() == b.word() {
			return true
		}
		for it := a.MapRange(); it.Next(); {
			x, y := it.Value(), b.MapIndex(it.Key())
			if !y.IsValid() || !deepEqual(x, y, visited) {
				return false
			}
		}
		return true
	case Func:
		return a.IsNil() && b.IsNil()
	}
	return a.Equal(b)
}

func equalElems(a, b Value, visited map[visit]bool) bool {
	for i, n := 0, a.Len(); i < n; i++ {
		if !deepEqual(a.Index(i), b.Index(i), visited) {
			return false
		}
	}
	return true
}
