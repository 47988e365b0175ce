// Package unique makes handles of values: two handles are equal exactly if their values are, and
// comparing handles is comparing pointers.
//
// Values live as long as the program.
package unique

import "sync"

// Handle stands for a value.
type Handle[T comparable] struct{ value *T }

// Value returns the value.
func (h Handle[T]) Value() T { return *h.value }

var handles sync.Map // from values to *T; keys of different types differ

// Make returns the handle of a value.
func Make[T comparable](value T) Handle[T] {
	if p, ok := handles.Load(any(value)); ok {
		return Handle[T]{p.(*T)}
	}
	p := new(T)
	*p = value
	kept, _ := handles.LoadOrStore(any(value), p)
	return Handle[T]{kept.(*T)}
}
