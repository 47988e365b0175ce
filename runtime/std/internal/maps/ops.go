// This file implements the entry points for packages that know a map's type only at run time.

package maps

import "unsafe"

// OpNew is New.
func OpNew[K comparable, V any](hint int) unsafe.Pointer { return unsafe.Pointer(New[K, V](hint)) }

// OpGet is Get.
func OpGet[K comparable, V any](m, key unsafe.Pointer) unsafe.Pointer {
	return unsafe.Pointer(Get((*Map[K, V])(m), *(*K)(key)))
}

// OpAssign is Assign.
func OpAssign[K comparable, V any](m, key unsafe.Pointer) unsafe.Pointer {
	return unsafe.Pointer(Assign((*Map[K, V])(m), *(*K)(key)))
}

// OpDelete is Delete.
func OpDelete[K comparable, V any](m, key unsafe.Pointer) { Delete((*Map[K, V])(m), *(*K)(key)) }

// OpClear is Clear.
func OpClear[K comparable, V any](m unsafe.Pointer) { Clear((*Map[K, V])(m)) }

// OpIter begins an iteration and returns it.
func OpIter[K comparable, V any](m unsafe.Pointer) unsafe.Pointer {
	it := new(Iter[K, V])
	it.Init((*Map[K, V])(m))
	return unsafe.Pointer(it)
}

// OpNext continues an iteration; key is nil at the end.
func OpNext[K comparable, V any](it unsafe.Pointer) (key, elem unsafe.Pointer) {
	i := (*Iter[K, V])(it)
	if !i.Next() {
		return nil, nil
	}
	return unsafe.Pointer(i.Key), unsafe.Pointer(i.Elem)
}
