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
	if v.flag == 0 || v.flag&flagRO != 0 {
		v.notExported("reflect.Value." + method)
	}
}

// notExported panics because v is no value or came from an unexported field.
func (v Value) notExported(name string) {
	if v.flag == 0 {
		panic(&ValueError{name, Invalid})
	}
	panic("reflect: " + name + " using value obtained using unexported field")
}

// noMethod is how panics name functions that are no methods of Value.
const noMethod = "unknown method"

// check panics unless v has the kind and did not come from an unexported field, for functions that are no methods.
func (v Value) check(k Kind) {
	if v.kind() != k {
		panic(&ValueError{noMethod, v.kind()})
	}
	if v.flag&flagRO != 0 {
		v.notExported(noMethod)
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
	if v.typ == nil {
		panic(&ValueError{"reflect.Value.UnsafeAddr", Invalid})
	}
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
	if v.flag == 0 {
		panic(&ValueError{"reflect.TypeAssert", Invalid})
	}
	if v.flag&flagRO != 0 {
		panic("reflect.TypeAssert: cannot return value obtained from unexported field or method")
	}
	t, ok := pack(v).(T)
	return t, ok
}

// Set assigns x.
func (v Value) Set(x Value) { v.set(x, "Set", "reflect.Set") }

func (v Value) set(x Value, method, context string) {
	v.mustBeSettable(method)
	x.mustBeExported(method)
	x = x.assignTo(context, v.typ)
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

// IsZero reports whether the value equals the zero value of its type: -0 does, and blank fields do not
// count.
func (v Value) IsZero() bool {
	switch v.kind() {
	case Invalid:
		panic(&ValueError{"reflect.Value.IsZero", Invalid})
	case Float32, Float64:
		return v.Float() == 0
	case Complex64, Complex128:
		return v.Complex() == 0
	case Array:
		for i, n := 0, v.Len(); i < n; i++ {
			if !v.Index(i).IsZero() {
				return false
			}
		}
		return true
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).IsZero() && v.Type().Field(i).Name != "_" {
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
		return false
	case Interface:
		return v.IsNil() || v.Elem().Comparable()
	case Array:
		switch v.typ.Elem().Kind {
		case abi.Interface, abi.Array, abi.Struct:
			for i, n := 0, v.Len(); i < n; i++ {
				if !v.Index(i).Comparable() {
					return false
				}
			}
			return true
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
	return v.Type().Comparable()
}

// Equal reports whether v == u, blank fields included; values of different types are not equal.
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
	if v.Kind() != u.Kind() || v.Type() != u.Type() {
		return false
	}
	switch v.Kind() {
	case Func, Map, Slice:
	case Struct:
		for i, n := 0, v.NumField(); i < n; i++ {
			if !v.Field(i).Equal(u.Field(i)) {
				return false
			}
		}
		return true
	case Array:
		n := v.Len()
		if n == 0 && v.typ.Equal == nil {
			break
		}
		for i := 0; i < n; i++ {
			if !v.Index(i).Equal(u.Index(i)) {
				return false
			}
		}
		return true
	default:
		if v.typ.Direct() {
			return v.word() == u.word()
		}
		return typeeq(v.typ, v.ptr, u.ptr)
	}
	panic("reflect.Value.Equal: values of type " + v.Type().String() + " are not comparable")
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
