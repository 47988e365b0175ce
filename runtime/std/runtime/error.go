// This file implements the values that run-time panics carry. Texts are Go's, as programs and their
// tests compare them.

package runtime

import (
	"internal/abi"
)

// Error identifies a run-time error, such as an index out of range. Its text starts with "runtime
// error: " except where Go's does not.
type Error interface {
	error

	// RuntimeError distinguishes run-time errors from ordinary errors.
	RuntimeError()
}

// TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	iface         *abi.Type // static type of the operand, if known
	concrete      *abi.Type // dynamic type; nil if the operand was nil
	asserted      *abi.Type
	missingMethod string
}

// RuntimeError marks the type as an Error.
func (*TypeAssertionError) RuntimeError() {}

// Error returns Go's text of the failed assertion.
func (e *TypeAssertionError) Error() string {
	from := "interface"
	if e.iface != nil {
		from = e.iface.String
	}
	want := e.asserted.String
	if e.concrete == nil {
		return "interface conversion: " + from + " is nil, not " + want
	}
	have := e.concrete.String
	if e.missingMethod != "" {
		return "interface conversion: " + have + " is not " + want + ": missing method " + e.missingMethod
	}
	text := "interface conversion: " + from + " is " + have + ", not " + want
	if have == want {
		if e.concrete.Pkg() != e.asserted.Pkg() {
			return text + " (types from different packages)"
		}
		return text + " (types from different scopes)"
	}
	return text
}

// errorString is a run-time error with a fixed text.
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

// errorAddressString is a run-time error for a fault at an address that is not near nil.
type errorAddressString struct {
	text string
	addr uintptr
}

func (e errorAddressString) RuntimeError() {}

func (e errorAddressString) Error() string { return "runtime error: " + e.text }

// Addr returns the address of the fault, as far as the system told.
func (e errorAddressString) Addr() uintptr { return e.addr }

// plainError is a run-time error whose text has no prefix.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

// PanicNilError is the value of a panic whose argument was nil.
type PanicNilError struct {
	_ [0]*PanicNilError // no other struct type converts to this one
}

// Error returns Go's text.
func (*PanicNilError) Error() string {
	return "panic called with nil argument"
}

// RuntimeError marks the type as an Error.
func (*PanicNilError) RuntimeError() {}

// boundsError is a failed index or slice check; kind is the number of the trap.
type boundsError struct {
	x, y     int64
	unsigned bool // x is to be read as unsigned
	kind     uint8
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	x, y := itoa(e.x), itoa(e.y)
	if e.unsigned {
		x = utoa(uint64(e.x))
	}
	return "runtime error: " + e.text(x, y, e.x < 0 && !e.unsigned)
}

// text formats the error; a negative operand is reported alone.
func (e boundsError) text(x, y string, negative bool) string {
	const slice = "slice bounds out of range "
	switch e.kind {
	case trapIndex, trapIndexU:
		if negative {
			return "index out of range [" + x + "]"
		}
		return "index out of range [" + x + "] with length " + y
	case trapSliceAlen, trapSliceAcap:
		if negative {
			return slice + "[:" + x + "]"
		}
		return slice + "[:" + x + "]" + withLimit(e.kind == trapSliceAcap, y)
	case trapSliceB:
		if negative {
			return slice + "[" + x + ":]"
		}
		return slice + "[" + x + ":" + y + "]"
	case trapSlice3Alen, trapSlice3Acap:
		if negative {
			return slice + "[::" + x + "]"
		}
		return slice + "[::" + x + "]" + withLimit(e.kind == trapSlice3Acap, y)
	case trapSlice3B:
		if negative {
			return slice + "[:" + x + ":]"
		}
		return slice + "[:" + x + ":" + y + "]"
	case trapSlice3C:
		if negative {
			return slice + "[" + x + "::]"
		}
		return slice + "[" + x + ":" + y + ":]"
	}
	return "cannot convert slice with length " + x + " to array or pointer to array with length " + y
}

func withLimit(capacity bool, y string) string {
	if capacity {
		return " with capacity " + y
	}
	return " with length " + y
}
