// Package errors makes errors, wraps them, and looks for errors inside wrapped ones.
//
// An error wraps another if it has a method Unwrap() error, or several if it has Unwrap() []error.
// Is, As and AsType walk the tree of wrapped errors in preorder, depth first.
package errors

import (
	"internal/abi"
	"unsafe"
)

//minigo:link getitab
func getitab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab

//minigo:rt memmove
func memmove(dst, src unsafe.Pointer, n uintptr)

// ErrUnsupported tells that an operation cannot be done because it is not supported.
var ErrUnsupported = New("unsupported operation")

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// New returns an error with the given text; each call returns a distinct one.
func New(text string) error { return &errorString{text} }

// Unwrap returns the error that err wraps by a method Unwrap() error, or nil.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether err or an error that it wraps equals target, or has a method Is(error) bool that
// says so.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	t := any(target)
	return is(err, target, abi.EfaceOf(&t).Typ.Equal != nil)
}

func is(err, target error, comparable bool) bool {
	for err != nil {
		if comparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if is(e, target, comparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
	return false
}

// As finds the first error in err's tree that can be assigned to *target, or whose method As(any)
// bool stores something there, and reports whether there was one. It panics if target is not a
// non-nil pointer to an interface type or a type that implements error.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
		panic("errors: target cannot be nil")
	}
	t := abi.EfaceOf(&target)
	if t.Typ.Kind != abi.Pointer || t.Data == nil {
		panic("errors: target must be a non-nil pointer")
	}
	want := t.Typ.Elem()
	errorType := (*abi.InterfaceType)(unsafe.Pointer(abi.TypeFor[error]()))
	if want.Kind != abi.Interface && getitab(errorType, want) == nil {
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, want, t.Data)
}

func as(err error, target any, want *abi.Type, to unsafe.Pointer) bool {
	for {
		if assign(err, want, to) {
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target, want, to) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// assign stores err at to if its type can be assigned to type want.
func assign(err error, want *abi.Type, to unsafe.Pointer) bool {
	v := any(err)
	e := abi.EfaceOf(&v)
	if want.Kind == abi.Interface {
		inter := (*abi.InterfaceType)(unsafe.Pointer(want))
		if len(inter.Methods) == 0 {
			*(*any)(to) = v
			return true
		}
		tab := getitab(inter, e.Typ)
		if tab == nil {
			return false
		}
		*(*abi.Iface)(to) = abi.Iface{Tab: tab, Data: e.Data}
		return true
	}
	if e.Typ != want {
		return false
	}
	if want.Direct() {
		*(*unsafe.Pointer)(to) = e.Data
	} else {
		memmove(to, e.Data, want.Size)
	}
	return true
}

// AsType finds the first error in err's tree whose type is E, or whose method As(any) bool stores an
// E.
func AsType[E error](err error) (E, bool) {
	var found E
	if err == nil {
		return found, false
	}
	return asType[E](err)
}

func asType[E error](err error) (found E, ok bool) {
	for {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(&found) {
			return found, true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
			if err == nil {
				return found, false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e == nil {
					continue
				}
				if f, ok := asType[E](e); ok {
					return f, true
				}
			}
			return found, false
		default:
			return found, false
		}
	}
}

type joinError struct{ errs []error }

// Join returns an error that wraps the non-nil ones among errs, or nil if there is none. Its text is
// theirs, one a line.
func Join(errs ...error) error {
	n := 0
	for _, err := range errs {
		if err != nil {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	e := &joinError{make([]error, 0, n)}
	for _, err := range errs {
		if err != nil {
			e.errs = append(e.errs, err)
		}
	}
	return e
}

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	if len(e.errs) == 1 {
		return text
	}
	b := []byte(text)
	for _, err := range e.errs[1:] {
		b = append(b, '\n')
		b = append(b, err.Error()...)
	}
	return unsafe.String(&b[0], len(b))
}

func (e *joinError) Unwrap() []error { return e.errs }
