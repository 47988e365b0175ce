// This file implements access to values of the basic types, and of byte slices.

package reflect

import (
	"internal/abi"
	"unsafe"
)

// Bool returns a bool.
func (v Value) Bool() bool {
	v.want(Bool, "Bool")
	return *(*bool)(v.ptr)
}

// CanInt reports whether Int is possible.
func (v Value) CanInt() bool { k := v.kind(); return k >= Int && k <= Int64 }

// CanUint reports whether Uint is possible.
func (v Value) CanUint() bool { k := v.kind(); return k >= Uint && k <= Uintptr }

// CanFloat reports whether Float is possible.
func (v Value) CanFloat() bool { k := v.kind(); return k == Float32 || k == Float64 }

// CanComplex reports whether Complex is possible.
func (v Value) CanComplex() bool { k := v.kind(); return k == Complex64 || k == Complex128 }

// Int returns a signed integer.
func (v Value) Int() int64 {
	switch v.kind() {
	case Int, Int64:
		return *(*int64)(v.ptr)
	case Int8:
		return int64(*(*int8)(v.ptr))
	case Int16:
		return int64(*(*int16)(v.ptr))
	case Int32:
		return int64(*(*int32)(v.ptr))
	}
	v.fail("Int")
	return 0
}

// Uint returns an unsigned integer.
func (v Value) Uint() uint64 {
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		return *(*uint64)(v.ptr)
	case Uint8:
		return uint64(*(*uint8)(v.ptr))
	case Uint16:
		return uint64(*(*uint16)(v.ptr))
	case Uint32:
		return uint64(*(*uint32)(v.ptr))
	}
	v.fail("Uint")
	return 0
}

// Float returns a floating-point number.
func (v Value) Float() float64 {
	switch v.kind() {
	case Float32:
		return float64(*(*float32)(v.ptr))
	case Float64:
		return *(*float64)(v.ptr)
	}
	v.fail("Float")
	return 0
}

// Complex returns a complex number.
func (v Value) Complex() complex128 {
	switch v.kind() {
	case Complex64:
		return complex128(*(*complex64)(v.ptr))
	case Complex128:
		return *(*complex128)(v.ptr)
	}
	v.fail("Complex")
	return 0
}

// String returns a string; of other kinds, a text such as "<int Value>".
func (v Value) String() string {
	switch v.kind() {
	case String:
		return *(*string)(v.ptr)
	case Invalid:
		return "<invalid Value>"
	}
	return "<" + v.Type().String() + " Value>"
}

// Bytes returns a slice, or an addressable array, of bytes.
func (v Value) Bytes() []byte {
	switch v.kind() {
	case Slice:
		if v.typ.Elem().Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte slice")
		}
		return *(*[]byte)(v.ptr)
	case Array:
		if v.typ.Elem().Kind != abi.Uint8 {
			panic("reflect.Value.Bytes of non-byte array")
		}
		if !v.CanAddr() {
			panic("reflect.Value.Bytes of unaddressable byte array")
		}
		return unsafe.Slice((*byte)(v.ptr), v.Len())
	}
	v.fail("Bytes")
	return nil
}

// SetBool sets a bool.
func (v Value) SetBool(x bool) {
	v.mustBeSettable("SetBool")
	v.want(Bool, "SetBool")
	*(*bool)(v.ptr) = x
}

// SetInt sets a signed integer.
func (v Value) SetInt(x int64) {
	v.mustBeSettable("SetInt")
	switch v.kind() {
	case Int, Int64:
		*(*int64)(v.ptr) = x
	case Int8:
		*(*int8)(v.ptr) = int8(x)
	case Int16:
		*(*int16)(v.ptr) = int16(x)
	case Int32:
		*(*int32)(v.ptr) = int32(x)
	default:
		v.fail("SetInt")
	}
}

// SetUint sets an unsigned integer.
func (v Value) SetUint(x uint64) {
	v.mustBeSettable("SetUint")
	switch v.kind() {
	case Uint, Uint64, Uintptr:
		*(*uint64)(v.ptr) = x
	case Uint8:
		*(*uint8)(v.ptr) = uint8(x)
	case Uint16:
		*(*uint16)(v.ptr) = uint16(x)
	case Uint32:
		*(*uint32)(v.ptr) = uint32(x)
	default:
		v.fail("SetUint")
	}
}

// SetFloat sets a floating-point number.
func (v Value) SetFloat(x float64) {
	v.mustBeSettable("SetFloat")
	switch v.kind() {
	case Float32:
		*(*float32)(v.ptr) = float32(x)
	case Float64:
		*(*float64)(v.ptr) = x
	default:
		v.fail("SetFloat")
	}
}

// SetComplex sets a complex number.
func (v Value) SetComplex(x complex128) {
	v.mustBeSettable("SetComplex")
	switch v.kind() {
	case Complex64:
		*(*complex64)(v.ptr) = complex64(x)
	case Complex128:
		*(*complex128)(v.ptr) = x
	default:
		v.fail("SetComplex")
	}
}

// SetString sets a string.
func (v Value) SetString(x string) {
	v.mustBeSettable("SetString")
	v.want(String, "SetString")
	*(*string)(v.ptr) = x
}

// SetBytes sets a slice of bytes.
func (v Value) SetBytes(x []byte) {
	v.mustBeSettable("SetBytes")
	v.want(Slice, "SetBytes")
	if v.typ.Elem().Kind != abi.Uint8 {
		panic("reflect.Value.SetBytes of non-byte slice")
	}
	*(*[]byte)(v.ptr) = x
}

// SetPointer sets an unsafe.Pointer.
func (v Value) SetPointer(x unsafe.Pointer) {
	v.mustBeSettable("SetPointer")
	v.want(UnsafePointer, "SetPointer")
	*(*unsafe.Pointer)(v.ptr) = x
}

// SetZero sets the zero value.
func (v Value) SetZero() {
	v.mustBeSettable("SetZero")
	memclr(v.ptr, v.typ.Size)
}

func overflowFloat32(x float64) bool {
	if x < 0 {
		x = -x
	}
	return x > 3.40282346638528859811704183484516925440e+38 && x <= 1.79769313486231570814527423731704356798070e+308
}

// OverflowInt reports whether x does not fit v's type.
func (v Value) OverflowInt(x int64) bool {
	if !v.CanInt() {
		v.fail("OverflowInt")
	}
	shift := 64 - uint(v.typ.Size)*8
	return x<<shift>>shift != x
}

// OverflowUint reports whether x does not fit v's type.
func (v Value) OverflowUint(x uint64) bool {
	if !v.CanUint() {
		v.fail("OverflowUint")
	}
	shift := 64 - uint(v.typ.Size)*8
	return x<<shift>>shift != x
}

// OverflowFloat reports whether x does not fit v's type.
func (v Value) OverflowFloat(x float64) bool {
	if !v.CanFloat() {
		v.fail("OverflowFloat")
	}
	return v.kind() == Float32 && overflowFloat32(x)
}

// OverflowComplex reports whether x does not fit v's type.
func (v Value) OverflowComplex(x complex128) bool {
	if !v.CanComplex() {
		v.fail("OverflowComplex")
	}
	return v.kind() == Complex64 && (overflowFloat32(real(x)) || overflowFloat32(imag(x)))
}
