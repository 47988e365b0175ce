// This file describes values and calls as compiled code passes them, for calls of functions whose types
// are known only at run time.

package abi

import "unsafe"

// How many scalars travel in registers.
const (
	IntArgs    = 6
	FloatArgs  = 8
	IntResults = 8
)

// maxScalars is the number of scalars up to which a value is passed flat.
const maxScalars = 4

// CallBlock is what reflect_call loads registers from and stores them to. Words that may be pointers are
// typed as such, so that the collector sees them.
type CallBlock struct {
	Code         unsafe.Pointer
	Stack        unsafe.Pointer
	Words        uintptr // on the stack, even
	Ints         [IntArgs]unsafe.Pointer
	Floats       [FloatArgs]uint64
	IntResults   [IntResults]unsafe.Pointer
	FloatResults [FloatArgs]uint64
}

// Scalar is a machine scalar of a value.
type Scalar struct {
	Offset uintptr
	Size   uint8
	Float  bool
}

// ScalarsOf returns the scalars of a value; inMemory tells that it has too many to be passed flat.
func ScalarsOf(t *Type) (list []Scalar, inMemory bool) {
	list, ok := flatten(t, 0, nil)
	return list, !ok
}

// flatten appends the scalars of a value; false if it has too many.
func flatten(t *Type, offset uintptr, out []Scalar) ([]Scalar, bool) {
	word := Scalar{offset, 8, false}
	second := Scalar{offset + 8, 8, false}
	switch k := t.Kind; k {
	case Float32, Float64:
		out = append(out, Scalar{offset, uint8(t.Size), true})
	case Complex64, Complex128:
		half := t.Size / 2
		out = append(out, Scalar{offset, uint8(half), true}, Scalar{offset + half, uint8(half), true})
	case String, Interface:
		out = append(out, word, second)
	case Slice:
		out = append(out, word, second, Scalar{offset + 16, 8, false})
	case Array:
		n := (*ArrayType)(unsafe.Pointer(t)).Len
		e := t.Elem()
		if n == 0 {
			break
		}
		first, ok := flatten(e, offset, nil)
		if !ok || n > maxScalars && len(first) > 0 {
			return out, false
		}
		for i := uintptr(0); i < n && len(first) > 0; i++ {
			out, ok = flatten(e, offset+i*e.Size, out)
			if !ok {
				return out, false
			}
		}
	case Struct:
		fields := (*StructType)(unsafe.Pointer(t)).Fields
		for i := range fields {
			var ok bool
			if out, ok = flatten(fields[i].Typ, offset+fields[i].Offset, out); !ok {
				return out, false
			}
		}
	default:
		out = append(out, Scalar{offset, uint8(t.Size), false})
	}
	return out, len(out) <= maxScalars
}

// Load reads the scalar of a value at p.
func (s Scalar) Load(p unsafe.Pointer) uint64 {
	p = unsafe.Add(p, s.Offset)
	switch s.Size {
	case 1:
		return uint64(*(*uint8)(p))
	case 2:
		return uint64(*(*uint16)(p))
	case 4:
		return uint64(*(*uint32)(p))
	}
	return *(*uint64)(p)
}

// Store writes the scalar of a value at p.
func (s Scalar) Store(p unsafe.Pointer, v uint64) {
	p = unsafe.Add(p, s.Offset)
	switch s.Size {
	case 1:
		*(*uint8)(p) = uint8(v)
	case 2:
		*(*uint16)(p) = uint16(v)
	case 4:
		*(*uint32)(p) = uint32(v)
	default:
		*(*uint64)(p) = v
	}
}
