// This file implements Value: access to a value through its descriptor.
//
// A Value holds the value itself if an interface would hold it directly and it is not addressable,
// otherwise the value's address (flagIndir). Package fmt reads this representation (abi.ReflectValue).

package reflect

import (
	"internal/abi"
	"unsafe"
)

type flag uintptr

const (
	flagKind     flag = abi.FlagKindMask
	flagStickyRO flag = abi.FlagStickyRO
	flagEmbedRO  flag = abi.FlagEmbedRO
	flagIndir    flag = abi.FlagIndir
	flagAddr     flag = abi.FlagAddr
	flagMethod   flag = abi.FlagMethod
	flagRO       flag = abi.FlagRO
	methodShift       = abi.FlagMethodShift
)

// Value is a Go value; the zero Value is none. Methods panic if the value's Kind does not permit
// them. == compares representations: use Equal for values.
type Value struct {
	typ  *abi.Type
	ptr  unsafe.Pointer
	flag flag
}

// ValueError is a panic of a method that does not apply to a Value's Kind.
type ValueError struct {
	Method string
	Kind   Kind
}

// Error returns the text of the error.
func (e *ValueError) Error() string {
	if e.Kind == Invalid {
		return "reflect: call of " + e.Method + " on zero Value"
	}
	return "reflect: call of " + e.Method + " on " + e.Kind.String() + " Value"
}

//minigo:rt new_object
func newObject(typ *abi.Type) unsafe.Pointer

//minigo:rt memmove
func memmove(dst, src unsafe.Pointer, n uintptr)

//minigo:rt memclr
func memclr(dst unsafe.Pointer, n uintptr)

//minigo:link typeeq
func typeeq(t *abi.Type, a, b unsafe.Pointer) bool

// ValueOf returns the value in i; the zero Value for a nil interface.
func ValueOf(i any) Value { return unpack(i) }

func unpack(i any) Value {
	e := abi.EfaceOf(&i)
	if e.Typ == nil {
		return Value{}
	}
	f := flag(e.Typ.Kind)
	if !e.Typ.Direct() {
		f |= flagIndir
	}
	return Value{e.Typ, e.Data, f}
}

func (v Value) kind() Kind { return Kind(v.flag & flagKind) }

// ro returns the flag that parts of v inherit.
func (v Value) ro() flag {
	if v.flag&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// word returns a value of pointer shape.
func (v Value) word() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return *(*unsafe.Pointer)(v.ptr)
	}
	return v.ptr
}

// addr returns the address of the value, of a copy if it has none.
func (v *Value) addr() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	return unsafe.Pointer(&v.ptr)
}

// want panics unless v has the kind.
func (v Value) want(k Kind, method string) {
	if v.kind() != k {
		panic(&ValueError{"reflect.Value." + method, v.kind()})
	}
}

func (v Value) fail(method string) { panic(&ValueError{"reflect.Value." + method, v.kind()}) }

// mustBeExported panics if v came from an unexported field.
func (v Value) mustBeExported(method string) {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value." + method, Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect: reflect.Value." + method + " using value obtained using unexported field")
	}
}

// mustBeSettable panics unless v can be set.
func (v Value) mustBeSettable(method string) {
	v.mustBeExported(method)
	if v.flag&flagAddr == 0 {
		panic("reflect: reflect.Value." + method + " using unaddressable value")
	}
}

// IsValid reports whether v is a value.
func (v Value) IsValid() bool { return v.flag != 0 }

// Kind returns the kind; Invalid of the zero Value.
func (v Value) Kind() Kind {
	if v.flag&flagMethod != 0 {
		return Func
	}
	return v.kind()
}

// Type returns the type.
func (v Value) Type() Type {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.Type", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return toType(&v.methodType().Type)
	}
	return toType(v.typ)
}

// CanAddr reports whether Addr is possible.
func (v Value) CanAddr() bool { return v.flag&flagAddr != 0 }

// CanSet reports whether the value can be changed.
func (v Value) CanSet() bool { return v.flag&(flagAddr|flagRO) == flagAddr }

// CanInterface reports whether Interface is possible.
func (v Value) CanInterface() bool {
	if v.flag == 0 {
		panic(&ValueError{"reflect.Value.CanInterface", Invalid})
	}
	return v.flag&flagRO == 0
}

// Addr returns a pointer to the value.
func (v Value) Addr() Value {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.Addr of unaddressable value")
	}
	return Value{ptrTo(v.typ), v.ptr, flag(Pointer) | v.flag&flagRO}
}

// UnsafeAddr returns the address of the value as a number.
func (v Value) UnsafeAddr() uintptr {
	if v.flag&flagAddr == 0 {
		panic("reflect.Value.UnsafeAddr of unaddressable value")
	}
	return uintptr(v.ptr)
}

// Interface returns the value as an interface.
func (v Value) Interface() (i any) {
	if v.flag&flagRO != 0 {
		panic("reflect.Value.Interface: cannot return value obtained from unexported field or method")
	}
	v.mustBeExported("Interface")
	return pack(v)
}

// pack makes an interface of v; of an interface value, what it holds.
func pack(v Value) (i any) {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	if v.kind() == Interface {
		return v.eface()
	}
	e := abi.EfaceOf(&i)
	switch {
	case v.typ.Direct():
		*e = abi.Eface{Typ: v.typ, Data: v.word()}
	case v.flag&flagAddr != 0:
		p := newObject(v.typ) // the variable may change
		memmove(p, v.ptr, v.typ.Size)
		*e = abi.Eface{Typ: v.typ, Data: p}
	default:
		*e = abi.Eface{Typ: v.typ, Data: v.ptr}
	}
	return i
}

// eface returns what an interface value holds.
func (v Value) eface() (i any) {
	if len((*abi.InterfaceType)(unsafe.Pointer(v.typ)).Methods) == 0 {
		return *(*any)(v.ptr)
	}
	f := *(*abi.Iface)(v.ptr)
	if f.Tab != nil {
		*abi.EfaceOf(&i) = abi.Eface{Typ: f.Tab.Typ, Data: f.Data}
	}
	return i
}

// TypeAssert returns the value as a T, and whether it is one.
func TypeAssert[T any](v Value) (T, bool) {
	v.mustBeExported("TypeAssert")
	t, ok := pack(v).(T)
	return t, ok
}

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

// Set assigns x.
func (v Value) Set(x Value) {
	v.mustBeSettable("Set")
	x.mustBeExported("Set")
	x = x.assignTo("reflect.Set", v.typ)
	memmove(v.ptr, x.addr(), v.typ.Size)
}

// assignTo returns v as a value of a type that it can be assigned to.
func (v Value) assignTo(context string, t *abi.Type) Value {
	if v.flag&flagMethod != 0 {
		v = v.methodFunc()
	}
	switch {
	case v.typ == t:
		return v
	case t.Kind == abi.Interface:
		if v.kind() == Interface && v.IsNil() {
			return Value{t, newObject(t), flag(Interface) | flagIndir}
		}
		if implements(t, v.typ) {
			return toInterface(v, t)
		}
	case assignable(t, v.typ):
		v.typ = t
		v.flag = v.flag&^flagKind | flag(t.Kind)
		return v
	}
	panic(context + ": value of type " + v.typ.String + " is not assignable to type " + t.String)
}

// toInterface returns v as a value of an interface type that its dynamic type implements.
func toInterface(v Value, t *abi.Type) Value {
	p := newObject(t)
	i := pack(v)
	e := abi.EfaceOf(&i)
	inter := (*abi.InterfaceType)(unsafe.Pointer(t))
	if len(inter.Methods) == 0 {
		*(*any)(p) = i
	} else if e.Typ != nil {
		*(*abi.Iface)(p) = abi.Iface{Tab: getitab(inter, e.Typ), Data: e.Data}
	}
	return Value{t, p, flag(Interface) | flagIndir | v.ro()}
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

// IsNil reports whether a channel, func, interface, map, pointer or slice is nil.
func (v Value) IsNil() bool {
	switch v.kind() {
	case Chan, Func, Map, Pointer, UnsafePointer:
		if v.flag&flagMethod != 0 {
			return false
		}
		return v.word() == nil
	case Interface, Slice:
		return *(*unsafe.Pointer)(v.ptr) == nil
	}
	v.fail("IsNil")
	return false
}

// IsZero reports whether the value is the zero value of its type.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Float32, Float64:
		return v.Float() == 0 && !signbit(v.Float())
	case Complex64, Complex128:
		c := v.Complex()
		return c == 0 && !signbit(real(c)) && !signbit(imag(c))
	case Array:
		for i, n := 0, v.Len(); i < n; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).IsZero() {
				return false
			}
		}
		return true
	case String:
		return v.Len() == 0
	case Chan, Func, Interface, Map, Pointer, Slice, UnsafePointer:
		return v.IsNil()
	}
	for _, b := range unsafe.Slice((*byte)(v.ptr), v.typ.Size) {
		if b != 0 {
			return false
		}
	}
	return true
}

func signbit(f float64) bool { return abi.Float64bits(f)>>63 != 0 }

// Elem returns what an interface holds or a pointer points to; the zero Value if that is nil.
func (v Value) Elem() Value {
	switch v.kind() {
	case Interface:
		x := unpack(v.eface())
		if x.flag != 0 {
			x.flag |= v.ro()
		}
		return x
	case Pointer:
		p := v.word()
		if p == nil {
			return Value{}
		}
		t := v.typ.Elem()
		return Value{t, p, v.flag&flagRO | flagIndir | flagAddr | flag(t.Kind)}
	}
	v.fail("Elem")
	return Value{}
}

// Indirect returns what a pointer points to; v itself if it is no pointer.
func Indirect(v Value) Value {
	if v.Kind() != Pointer {
		return v
	}
	return v.Elem()
}

// Pointer returns the address that a channel, func, map, pointer, slice, string or unsafe.Pointer
// holds; of a func its code.
func (v Value) Pointer() uintptr {
	switch v.kind() {
	case Func:
		if v.flag&flagMethod != 0 {
			f := v.methodFunc()
			return **(**uintptr)(f.addr())
		}
		if p := v.word(); p != nil {
			return *(*uintptr)(p)
		}
		return 0
	case Chan, Map, Pointer, UnsafePointer:
		return uintptr(v.word())
	case Slice, String:
		return *(*uintptr)(v.ptr)
	}
	v.fail("Pointer")
	return 0
}

// UnsafePointer is Pointer with another type.
func (v Value) UnsafePointer() unsafe.Pointer {
	switch v.kind() {
	case Chan, Map, Pointer, UnsafePointer:
		return v.word()
	}
	return unsafe.Pointer(v.Pointer())
}

// NumField returns the number of fields of a struct.
func (v Value) NumField() int {
	v.want(Struct, "NumField")
	return len((*abi.StructType)(unsafe.Pointer(v.typ)).Fields)
}

// Field returns the i'th field of a struct.
func (v Value) Field(i int) Value {
	v.want(Struct, "Field")
	s := (*abi.StructType)(unsafe.Pointer(v.typ))
	if i < 0 || i >= len(s.Fields) {
		panic("reflect: Field index out of range")
	}
	f := &s.Fields[i]
	fl := v.flag&(flagStickyRO|flagIndir|flagAddr) | flag(f.Typ.Kind)
	if f.PkgPath != "" {
		if f.Embedded {
			fl |= flagEmbedRO
		} else {
			fl |= flagStickyRO
		}
	}
	p := v.ptr
	if v.flag&flagIndir != 0 {
		p = unsafe.Add(p, f.Offset)
	} else if f.Typ.Size == 0 {
		fl |= flagIndir
		p = newObject(f.Typ)
	}
	return Value{f.Typ, p, fl}
}

// FieldByIndex follows a sequence of field numbers; it panics at a nil embedded pointer.
func (v Value) FieldByIndex(index []int) Value {
	f, err := v.FieldByIndexErr(index)
	if err != nil {
		panic("reflect: indirection through nil pointer to embedded struct")
	}
	return f
}

type nilEmbedded struct{ name string }

func (e nilEmbedded) Error() string {
	return "reflect: indirection through nil pointer to embedded struct field " + e.name
}

// FieldByIndexErr is FieldByIndex with an error in place of the panic.
func (v Value) FieldByIndexErr(index []int) (Value, error) {
	v.want(Struct, "FieldByIndex")
	for i, x := range index {
		if i > 0 && v.kind() == Pointer && v.typ.Elem().Kind == abi.Struct {
			if v.IsNil() {
				return Value{}, nilEmbedded{toType(v.typ.Elem()).Name()}
			}
			v = v.Elem()
		}
		v = v.Field(x)
	}
	return v, nil
}

// FieldByName returns the field with that name; the zero Value if there is none.
func (v Value) FieldByName(name string) Value {
	v.want(Struct, "FieldByName")
	if f, ok := toType(v.typ).FieldByName(name); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// FieldByNameFunc returns the field whose name satisfies match; the zero Value if there is none.
func (v Value) FieldByNameFunc(match func(string) bool) Value {
	if f, ok := toType(v.typ).FieldByNameFunc(match); ok {
		return v.FieldByIndex(f.Index)
	}
	return Value{}
}

// Len returns the length of an array, channel, map, slice or string, or of an array pointed to.
func (v Value) Len() int {
	switch v.kind() {
	case Array:
		return int((*abi.ArrayType)(unsafe.Pointer(v.typ)).Len)
	case Chan, Map:
		if p := v.word(); p != nil {
			return *(*int)(p) // both start with their length
		}
		return 0
	case Slice, String:
		return *(*int)(unsafe.Add(v.ptr, 8))
	case Pointer:
		if v.typ.Elem().Kind == abi.Array {
			return int((*abi.ArrayType)(unsafe.Pointer(v.typ.Elem())).Len)
		}
		panic("reflect: call of reflect.Value.Len on ptr to non-array Value")
	}
	v.fail("Len")
	return 0
}

// Cap returns the capacity of an array, channel or slice, or of an array pointed to.
func (v Value) Cap() int {
	switch v.kind() {
	case Array:
		return v.Len()
	case Chan:
		if p := v.word(); p != nil {
			return int((*abi.ChanHead)(p).Capacity)
		}
		return 0
	case Slice:
		return (*abi.SliceHeader)(v.ptr).Cap
	case Pointer:
		if v.typ.Elem().Kind == abi.Array {
			return v.Len()
		}
		panic("reflect: call of reflect.Value.Cap on ptr to non-array Value")
	}
	v.fail("Cap")
	return 0
}

// Index returns the i'th element of an array, slice or string.
func (v Value) Index(i int) Value {
	switch v.kind() {
	case Array:
		t := v.typ.Elem()
		if uint(i) >= uint(v.Len()) {
			panic("reflect: array index out of range")
		}
		p := v.ptr
		if v.flag&flagIndir != 0 {
			p = unsafe.Add(p, uintptr(i)*t.Size)
		}
		return Value{t, p, v.flag&(flagIndir|flagAddr) | v.ro() | flag(t.Kind)}
	case Slice:
		s := (*abi.SliceHeader)(v.ptr)
		if uint(i) >= uint(s.Len) {
			panic("reflect: slice index out of range")
		}
		t := v.typ.Elem()
		p := unsafe.Add(s.Data, uintptr(i)*t.Size)
		return Value{t, p, flagIndir | flagAddr | v.ro() | flag(t.Kind)}
	case String:
		s := *(*string)(v.ptr)
		if uint(i) >= uint(len(s)) {
			panic("reflect: string index out of range")
		}
		p := unsafe.Add(unsafe.Pointer(unsafe.StringData(s)), i)
		return Value{abi.TypeFor[uint8](), p, v.ro() | flagIndir | flag(Uint8)}
	}
	v.fail("Index")
	return Value{}
}

// New returns a pointer to a new zero value of a type.
func New(typ Type) Value {
	if typ == nil {
		panic("reflect: New(nil)")
	}
	t := typ.common()
	return Value{ptrTo(t), newObject(t), flag(Pointer)}
}

// NewAt returns a pointer of type *typ to p.
func NewAt(typ Type, p unsafe.Pointer) Value { return Value{ptrTo(typ.common()), p, flag(Pointer)} }

// Zero returns the zero value of a type.
func Zero(typ Type) Value {
	if typ == nil {
		panic("reflect: Zero(nil)")
	}
	t := typ.common()
	if t.Direct() {
		return Value{t, nil, flag(t.Kind)}
	}
	return Value{t, newObject(t), flag(t.Kind) | flagIndir}
}

// Comparable reports whether comparing the value would not panic.
func (v Value) Comparable() bool {
	switch v.Kind() {
	case Invalid:
		return true
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		for i, n := 0, v.Len(); i < n; i++ {
			if !v.Index(i).Comparable() {
				return false
			}
		}
		return v.typ.Equal != nil
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Comparable() {
				return false
			}
		}
		return true
	}
	return v.typ.Equal != nil
}

// Equal reports whether v == u; values of different types are not equal.
func (v Value) Equal(u Value) bool {
	if v.Kind() == Interface {
		v = v.Elem()
	}
	if u.Kind() == Interface {
		u = u.Elem()
	}
	if !v.IsValid() || !u.IsValid() {
		return v.IsValid() == u.IsValid()
	}
	if v.typ != u.typ || v.flag&flagMethod != u.flag&flagMethod {
		return false
	}
	if v.typ.Equal == nil || v.flag&flagMethod != 0 {
		panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
	}
	if v.typ.Direct() {
		return v.word() == u.word()
	}
	return typeeq(v.typ, v.ptr, u.ptr)
}

// NumMethod returns the number of methods that Method gives access to.
func (v Value) NumMethod() int {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.NumMethod", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return 0
	}
	return toType(v.typ).NumMethod()
}

// Method returns the i'th method as a function that is bound to v.
func (v Value) Method(i int) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.Method", Invalid})
	}
	if v.flag&flagMethod != 0 || uint(i) >= uint(v.NumMethod()) {
		panic("reflect: Method index out of range")
	}
	if v.kind() == Interface && v.IsNil() {
		panic("reflect: Method on nil interface value")
	}
	fl := v.flag.ro() | v.flag&flagIndir | flag(Func) | flag(i)<<methodShift | flagMethod
	return Value{v.typ, v.ptr, fl}
}

func (f flag) ro() flag {
	if f&flagRO != 0 {
		return flagStickyRO
	}
	return 0
}

// MethodByName returns the method with that name; the zero Value if there is none.
func (v Value) MethodByName(name string) Value {
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.MethodByName", Invalid})
	}
	if v.flag&flagMethod != 0 {
		return Value{}
	}
	t := toType(v.typ).(*rtype)
	if t.Kind() == Interface {
		methods := (*abi.InterfaceType)(unsafe.Pointer(t)).Methods
		for i := range methods {
			if methods[i].Name == name && methods[i].PkgPath == "" {
				return v.Method(i)
			}
		}
		return Value{}
	}
	methods := exported(&t.t)
	for i := range methods {
		if methods[i].Name == name {
			return v.Method(i)
		}
	}
	return Value{}
}

// outOfRange formats a panic of a slice operation.
func outOfRange(method string, kind string) string {
	return "reflect.Value." + method + ": " + kind + " out of bounds"
}
