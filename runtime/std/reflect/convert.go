// This file implements conversions.

package reflect

import (
	"internal/abi"
	"strconv"
	"unsafe"
)

type converter func(v Value, t *abi.Type) Value

func isInt(k abi.Kind) bool     { return k >= abi.Int && k <= abi.Int64 }
func isUint(k abi.Kind) bool    { return k >= abi.Uint && k <= abi.Uintptr }
func isFloat(k abi.Kind) bool   { return k == abi.Float32 || k == abi.Float64 }
func isComplex(k abi.Kind) bool { return k == abi.Complex64 || k == abi.Complex128 }

// textElem tells whether t is a slice of bytes (1) or runes (2).
func textElem(t *abi.Type) int {
	if t.Kind == abi.Slice {
		switch t.Elem().Kind {
		case abi.Uint8:
			return 1
		case abi.Int32:
			return 2
		}
	}
	return 0
}

// conversion returns how values of type src convert to type dst; nil if they do not.
func conversion(dst, src *abi.Type) converter {
	d, s := dst.Kind, src.Kind
	switch {
	case (isInt(s) || isUint(s)) && (isInt(d) || isUint(d) || isFloat(d)), isFloat(s) && (isInt(d) || isUint(d) || isFloat(d)):
		return convertNumber
	case isComplex(s) && isComplex(d):
		return func(v Value, t *abi.Type) Value {
			x := variable(t)
			x.setComplex(v.Complex())
			return x.with(v)
		}
	case (isInt(s) || isUint(s)) && d == abi.String:
		return func(v Value, t *abi.Type) Value {
			x := variable(t)
			r := rune(0xFFFD)
			if isInt(s) {
				if i := v.Int(); int64(rune(i)) == i {
					r = rune(i)
				}
			} else if u := v.Uint(); uint64(rune(u)) == u {
				r = rune(u)
			}
			*(*string)(x.ptr) = string(r)
			return x.with(v)
		}
	case s == abi.String && textElem(dst) == 1 && dst.Elem().Pkg() == "":
		return fromText[[]byte]
	case s == abi.String && textElem(dst) == 2 && dst.Elem().Pkg() == "":
		return fromText[[]rune]
	case d == abi.String && textElem(src) == 1 && src.Elem().Pkg() == "":
		return toText[[]byte]
	case d == abi.String && textElem(src) == 2 && src.Elem().Pkg() == "":
		return toText[[]rune]
	case s == abi.Slice && d == abi.Pointer && dst.Elem().Kind == abi.Array && src.Elem() == dst.Elem().Elem():
		return sliceToArrayPtr
	case s == abi.Slice && d == abi.Array && src.Elem() == dst.Elem():
		return func(v Value, t *abi.Type) Value {
			return copyOut(t, arrayData(v, t, "array"), v.ro())
		}
	case sameUnderlying(dst, src, false),
		d == abi.Pointer && s == abi.Pointer && (dst.TFlag|src.TFlag)&abi.TFlagNamed == 0 &&
			sameUnderlying(dst.Elem(), src.Elem(), false),
		d == abi.Chan && s == abi.Chan && assignable(dst, src):
		return func(v Value, t *abi.Type) Value {
			x := copyOut(t, v.addr(), v.ro())
			return x
		}
	case d == abi.Interface && implements(dst, src):
		return func(v Value, t *abi.Type) Value {
			if v.kind() == Interface && v.IsNil() {
				return variable(t).with(v)
			}
			return toInterface(v, t)
		}
	}
	return nil
}

// toText converts a slice to a string.
func toText[S []byte | []rune](v Value, t *abi.Type) Value {
	x := variable(t)
	*(*string)(x.ptr) = string(*(*S)(v.ptr))
	return x.with(v)
}

// fromText converts a string to a slice.
func fromText[S []byte | []rune](v Value, t *abi.Type) Value {
	x := variable(t)
	*(*S)(x.ptr) = S(*(*string)(v.ptr))
	return x.with(v)
}

// with gives x the restrictions of v.
func (x Value) with(v Value) Value {
	x.flag |= v.ro()
	return x
}

func (v Value) setComplex(c complex128) {
	v.flag = v.flag&^flagRO | flagAddr
	v.SetComplex(c)
}

func convertNumber(v Value, t *abi.Type) Value {
	x := variable(t)
	x.flag |= flagAddr
	k := t.Kind
	switch {
	case v.CanInt() && isFloat(k):
		x.SetFloat(float64(v.Int()))
	case v.CanUint() && isFloat(k):
		x.SetFloat(float64(v.Uint()))
	case v.CanFloat() && isFloat(k):
		x.SetFloat(v.Float())
	case v.CanFloat() && isInt(k):
		x.SetInt(int64(v.Float()))
	case v.CanFloat():
		x.SetUint(uint64(v.Float()))
	default:
		bits := uint64(0)
		if v.CanInt() {
			bits = uint64(v.Int())
		} else {
			bits = v.Uint()
		}
		if isInt(k) {
			x.SetInt(int64(bits))
		} else {
			x.SetUint(bits)
		}
	}
	x.flag &^= flagAddr
	return x.with(v)
}

func sliceToArrayPtr(v Value, t *abi.Type) Value {
	return Value{t, arrayData(v, t.Elem(), "pointer to array"), flag(Pointer) | v.ro()}
}

// arrayData returns the elements of a slice that is as long as array type t at least.
func arrayData(v Value, t *abi.Type, what string) unsafe.Pointer {
	n := int((*abi.ArrayType)(unsafe.Pointer(t)).Len)
	if n > v.Len() {
		panic("reflect: cannot convert slice with length " + strconv.Itoa(v.Len()) + " to " + what + " with length " + strconv.Itoa(n))
	}
	return (*abi.SliceHeader)(v.ptr).Data
}

// CanConvert reports whether Convert would not panic.
func (v Value) CanConvert(t Type) bool {
	if !v.Type().ConvertibleTo(t) {
		return false
	}
	if v.Kind() == Slice {
		switch {
		case t.Kind() == Array:
			return t.Len() <= v.Len()
		case t.Kind() == Pointer && t.Elem().Kind() == Array:
			return t.Elem().Len() <= v.Len()
		}
	}
	return true
}

// Convert returns the value converted to a type.
func (v Value) Convert(t Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	convert := conversion(t.common(), v.typ)
	if convert == nil {
		panic("reflect.Value.Convert: value of type " + v.typ.String + " cannot be converted to type " + t.String())
	}
	return convert(v, t.common())
}
