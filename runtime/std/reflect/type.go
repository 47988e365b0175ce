// Package reflect lets programs look at and change values whose types they do not know.
//
// A Type is a type descriptor of the program; equal types have equal descriptors. Types that the
// program does not contain can be made of others where that takes no code (made.go).
package reflect

import (
	"internal/abi"
	"iter"
	"slices"
	"strconv"
	"unsafe"
)

// Type is a Go type. Methods panic if the type's Kind has no such property. Types can be compared
// with ==.
type Type interface {
	// Align returns the alignment of a variable.
	Align() int
	// FieldAlign returns the alignment of a struct field.
	FieldAlign() int
	// Method returns the i'th method in the type's method set, sorted by name; only exported ones
	// count, except for interface types.
	Method(int) Method
	// MethodByName returns the method with that name.
	MethodByName(string) (Method, bool)
	// NumMethod returns the number of methods that Method gives access to.
	NumMethod() int
	// Name returns the name of a defined type within its package, otherwise "".
	Name() string
	// PkgPath returns the import path of the package that defines the type, otherwise "".
	PkgPath() string
	// Size returns the size in bytes.
	Size() uintptr
	// String returns a text for people; different types may share it.
	String() string
	// Kind returns the kind.
	Kind() Kind
	// Implements reports whether the type implements interface type u.
	Implements(u Type) bool
	// AssignableTo reports whether values can be assigned to type u.
	AssignableTo(u Type) bool
	// ConvertibleTo reports whether values can be converted to type u; the conversion may still panic.
	ConvertibleTo(u Type) bool
	// Comparable reports whether values can be compared; the comparison may still panic.
	Comparable() bool
	// Bits returns the size of a number in bits.
	Bits() int
	// ChanDir returns the direction of a channel type.
	ChanDir() ChanDir
	// IsVariadic reports whether the last parameter of a function type is "...".
	IsVariadic() bool
	// Elem returns the element type of an Array, Chan, Map, Pointer or Slice.
	Elem() Type
	// Field returns the i'th field of a struct type.
	Field(i int) StructField
	// FieldByIndex follows a sequence of field numbers.
	FieldByIndex(index []int) StructField
	// FieldByName returns the field with that name, promoted ones included.
	FieldByName(name string) (StructField, bool)
	// FieldByNameFunc returns the field whose name satisfies match, if it is unique at its depth.
	FieldByNameFunc(match func(string) bool) (StructField, bool)
	// In returns the type of the i'th parameter.
	In(i int) Type
	// Key returns the key type of a map type.
	Key() Type
	// Len returns the length of an array type.
	Len() int
	// NumField returns the number of fields of a struct type.
	NumField() int
	// NumIn returns the number of parameters.
	NumIn() int
	// NumOut returns the number of results.
	NumOut() int
	// Out returns the type of the i'th result.
	Out(i int) Type
	// OverflowComplex reports whether x does not fit the type.
	OverflowComplex(x complex128) bool
	// OverflowFloat reports whether x does not fit the type.
	OverflowFloat(x float64) bool
	// OverflowInt reports whether x does not fit the type.
	OverflowInt(x int64) bool
	// OverflowUint reports whether x does not fit the type.
	OverflowUint(x uint64) bool
	// CanSeq reports whether values can be ranged over with one variable.
	CanSeq() bool
	// CanSeq2 reports whether values can be ranged over with two variables.
	CanSeq2() bool
	// Fields returns an iterator over the fields of a struct type.
	Fields() iter.Seq[StructField]
	// Methods returns an iterator over the methods that Method gives access to.
	Methods() iter.Seq[Method]
	// Ins returns an iterator over the types of a function's parameters.
	Ins() iter.Seq[Type]
	// Outs returns an iterator over the types of a function's results.
	Outs() iter.Seq[Type]

	common() *abi.Type
}

// Kind is a kind of type.
type Kind uint

// The kinds, which are those of descriptors.
const (
	Invalid       = Kind(abi.Invalid)
	Bool          = Kind(abi.Bool)
	Int           = Kind(abi.Int)
	Int8          = Kind(abi.Int8)
	Int16         = Kind(abi.Int16)
	Int32         = Kind(abi.Int32)
	Int64         = Kind(abi.Int64)
	Uint          = Kind(abi.Uint)
	Uint8         = Kind(abi.Uint8)
	Uint16        = Kind(abi.Uint16)
	Uint32        = Kind(abi.Uint32)
	Uint64        = Kind(abi.Uint64)
	Uintptr       = Kind(abi.Uintptr)
	Float32       = Kind(abi.Float32)
	Float64       = Kind(abi.Float64)
	Complex64     = Kind(abi.Complex64)
	Complex128    = Kind(abi.Complex128)
	Array         = Kind(abi.Array)
	Chan          = Kind(abi.Chan)
	Func          = Kind(abi.Func)
	Interface     = Kind(abi.Interface)
	Map           = Kind(abi.Map)
	Pointer       = Kind(abi.Pointer)
	Slice         = Kind(abi.Slice)
	String        = Kind(abi.String)
	Struct        = Kind(abi.Struct)
	UnsafePointer = Kind(abi.UnsafePointer)
)

// Ptr is the old name of Pointer.
const Ptr = Pointer

var kindNames = [...]string{"invalid", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8",
	"uint16", "uint32", "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "array", "chan",
	"func", "interface", "map", "ptr", "slice", "string", "struct", "unsafe.Pointer"}

// String returns the name of the kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind" + strconv.Itoa(int(k))
}

// ChanDir is the direction of a channel type.
type ChanDir int

// The directions.
const (
	RecvDir ChanDir             = 1 << iota // <-chan
	SendDir                                 // chan<-
	BothDir = RecvDir | SendDir             // chan
)

// String returns how the direction is written.
func (d ChanDir) String() string {
	switch d {
	case SendDir:
		return "chan<-"
	case RecvDir:
		return "<-chan"
	case BothDir:
		return "chan"
	}
	return "ChanDir" + strconv.Itoa(int(d))
}

// Method describes a method.
type Method struct {
	Name    string
	PkgPath string // of an unexported name, otherwise ""
	Type    Type   // with the receiver as first parameter, except of interface types
	Func    Value  // function with the receiver as first parameter
	Index   int    // for Type.Method
}

// IsExported reports whether the method's name is exported.
func (m Method) IsExported() bool { return m.PkgPath == "" }

// StructField describes a field of a struct type.
type StructField struct {
	Name      string
	PkgPath   string // of an unexported name, otherwise ""
	Type      Type
	Tag       StructTag
	Offset    uintptr
	Index     []int // for Type.FieldByIndex
	Anonymous bool  // embedded
}

// IsExported reports whether the field's name is exported.
func (f StructField) IsExported() bool { return f.PkgPath == "" }

// StructTag is the tag of a field: by convention a row of key:"value" pairs.
type StructTag string

// Get returns the value of a key, or "".
func (tag StructTag) Get(key string) string {
	v, _ := tag.Lookup(key)
	return v
}

// Lookup returns the value of a key, and whether there is one.
func (tag StructTag) Lookup(key string) (value string, ok bool) {
	for tag != "" {
		i := 0
		for i < len(tag) && tag[i] == ' ' {
			i++
		}
		tag = tag[i:]
		i = 0
		for i < len(tag) && tag[i] > ' ' && tag[i] != ':' && tag[i] != '"' && tag[i] != 0x7F {
			i++
		}
		if i == 0 || i+1 >= len(tag) || tag[i] != ':' || tag[i+1] != '"' {
			break
		}
		name := string(tag[:i])
		tag = tag[i+1:]
		i = 1
		for i < len(tag) && tag[i] != '"' {
			if tag[i] == '\\' {
				i++
			}
			i++
		}
		if i >= len(tag) {
			break
		}
		quoted := string(tag[:i+1])
		tag = tag[i+1:]
		if name == key {
			v, err := strconv.Unquote(quoted)
			if err != nil {
				break
			}
			return v, true
		}
	}
	return "", false
}

// rtype makes a descriptor a Type.
type rtype struct{ t abi.Type }

func toType(t *abi.Type) Type {
	if t == nil {
		return nil
	}
	return (*rtype)(unsafe.Pointer(t))
}

// TypeOf returns the dynamic type of i; nil for a nil interface.
func TypeOf(i any) Type { return toType(abi.EfaceOf(&i).Typ) }

// TypeFor returns the type T.
//
// An interface holds a *T here, so that the compiler completes the descriptor: values of the type may be made.
func TypeFor[T any]() Type { return TypeOf((*T)(nil)).Elem() }

func (t *rtype) common() *abi.Type { return &t.t }

func (t *rtype) Align() int      { return int(t.t.Align) }
func (t *rtype) FieldAlign() int { return int(t.t.FieldAlign) }
func (t *rtype) Size() uintptr   { return t.t.Size }
func (t *rtype) String() string  { return t.t.String }
func (t *rtype) Kind() Kind      { return Kind(t.t.Kind) }
func (t *rtype) Comparable() bool {
	return t.t.Equal != nil
}

func (t *rtype) Name() string {
	if t.t.TFlag&abi.TFlagNamed == 0 {
		return ""
	}
	if t.t.Uncommon != nil {
		return t.t.Uncommon.Name
	}
	return t.t.String
}

func (t *rtype) PkgPath() string {
	if t.t.Kind == abi.UnsafePointer && t.t.Pkg() == "" {
		return "unsafe"
	}
	if t.t.TFlag&abi.TFlagNamed == 0 {
		return ""
	}
	return t.t.Pkg()
}

// kindError panics because a method does not apply to t.
func (t *rtype) kindError(method, kind string) {
	panic("reflect: " + method + " of " + kind + " type " + t.t.String)
}

func (t *rtype) Bits() int {
	k := t.Kind()
	if k < Int || k > Complex128 {
		panic("reflect: Bits of non-arithmetic Type " + t.String())
	}
	return int(t.t.Size) * 8
}

func (t *rtype) ChanDir() ChanDir {
	if t.Kind() != Chan {
		t.kindError("ChanDir", "non-chan")
	}
	return ChanDir((*abi.ChanType)(unsafe.Pointer(t)).Dir)
}

func (t *rtype) funcType(method string) *abi.FuncType {
	if t.Kind() != Func {
		t.kindError(method, "non-func")
	}
	return (*abi.FuncType)(unsafe.Pointer(t))
}

func (t *rtype) IsVariadic() bool { return t.funcType("IsVariadic").Variadic }
func (t *rtype) NumIn() int       { return len(t.funcType("NumIn").In) }
func (t *rtype) NumOut() int      { return len(t.funcType("NumOut").Out) }
func (t *rtype) In(i int) Type    { return toType(t.funcType("In").In[i]) }
func (t *rtype) Out(i int) Type   { return toType(t.funcType("Out").Out[i]) }

func (t *rtype) Elem() Type {
	e := t.t.Elem()
	if e == nil {
		panic("reflect: Elem of invalid type " + t.String())
	}
	return toType(e)
}

func (t *rtype) Key() Type {
	if t.Kind() != Map {
		t.kindError("Key", "non-map")
	}
	return toType((*abi.MapType)(unsafe.Pointer(t)).Key)
}

func (t *rtype) Len() int {
	if t.Kind() != Array {
		t.kindError("Len", "non-array")
	}
	return int((*abi.ArrayType)(unsafe.Pointer(t)).Len)
}

func (t *rtype) CanSeq() bool {
	switch t.Kind() {
	case Int, Int8, Int16, Int32, Int64, Uint, Uint8, Uint16, Uint32, Uint64, Uintptr, Array, Slice, String, Map, Chan:
		return true
	case Func:
		return t.yields(1)
	case Pointer:
		return t.t.Elem().Kind == abi.Array
	}
	return false
}

func (t *rtype) CanSeq2() bool {
	switch t.Kind() {
	case Array, Slice, String, Map:
		return true
	case Func:
		return t.yields(2)
	case Pointer:
		return t.t.Elem().Kind == abi.Array
	}
	return false
}

// yields reports whether t is func(yield func(...) bool) with n parameters of yield.
func (t *rtype) yields(n int) bool {
	f := (*abi.FuncType)(unsafe.Pointer(t))
	if len(f.In) != 1 || len(f.Out) != 0 || f.In[0].Kind != abi.Func {
		return false
	}
	y := (*abi.FuncType)(unsafe.Pointer(f.In[0]))
	return len(y.In) == n && len(y.Out) == 1 && y.Out[0].Kind == abi.Bool
}

func (t *rtype) structType(method string) *abi.StructType {
	if t.Kind() != Struct {
		t.kindError(method, "non-struct")
	}
	return (*abi.StructType)(unsafe.Pointer(t))
}

func (t *rtype) NumField() int { return len(t.structType("NumField").Fields) }

func (t *rtype) Field(i int) StructField {
	s := t.structType("Field")
	if i < 0 || i >= len(s.Fields) {
		panic("reflect: Field index out of bounds")
	}
	f := &s.Fields[i]
	return StructField{f.Name, f.PkgPath, toType(f.Typ), StructTag(f.Tag), f.Offset, []int{i}, f.Embedded}
}

func (t *rtype) FieldByIndex(index []int) StructField {
	t.structType("FieldByIndex")
	var f StructField
	var at Type = t
	for i, x := range index {
		if i > 0 && at.Kind() == Pointer && at.Elem().Kind() == Struct {
			at = at.Elem()
		}
		f = at.Field(x)
		at = f.Type
	}
	return f
}

func (t *rtype) FieldByName(name string) (StructField, bool) {
	s := t.structType("FieldByName")
	for i := range s.Fields {
		if s.Fields[i].Name == name {
			return t.Field(i), true
		}
	}
	return t.FieldByNameFunc(func(s string) bool { return s == name })
}

// level is an embedded struct type to search, with the path to it.
type level struct {
	typ   *rtype
	index []int
}

// FieldByNameFunc searches embedded structs breadth first; at the first depth with a match it must be
// the only one. A type embedded several times at one depth makes its fields ambiguous.
func (t *rtype) FieldByNameFunc(match func(string) bool) (found StructField, ok bool) {
	t.structType("FieldByNameFunc")
	current := []level{{t, nil}}
	visited := map[*rtype]bool{}
	for len(current) > 0 {
		var next []level
		times := map[*rtype]int{}
		for _, l := range current {
			times[l.typ]++
		}
		for _, l := range current {
			if visited[l.typ] {
				continue
			}
			visited[l.typ] = true
			fields := l.typ.structType("").Fields
			for i := range fields {
				f := &fields[i]
				if match(f.Name) {
					if ok || times[l.typ] > 1 {
						return StructField{}, false
					}
					found = l.typ.Field(i)
					found.Index = append(append([]int(nil), l.index...), i)
					ok = true
					continue
				}
				if ok || !f.Embedded {
					continue
				}
				e := f.Typ
				if e.Kind == abi.Pointer {
					e = e.Elem()
				}
				if e.Kind == abi.Struct {
					index := append(append([]int(nil), l.index...), i)
					next = append(next, level{(*rtype)(unsafe.Pointer(e)), index})
					if times[l.typ] > 1 {
						next = append(next, level{(*rtype)(unsafe.Pointer(e)), index})
					}
				}
			}
		}
		if ok {
			return found, true
		}
		current = next
	}
	return StructField{}, false
}

// VisibleFields returns the fields of a struct type and those promoted from embedded structs, in
// order, an embedded field before its own; fields that others hide are left out.
func VisibleFields(t Type) []StructField {
	if t == nil {
		panic("reflect: VisibleFields(nil)")
	}
	if t.Kind() != Struct {
		panic("reflect.VisibleFields of non-struct type")
	}
	var list []StructField
	var walk func(t Type, index []int, visiting []Type)
	walk = func(at Type, index []int, visiting []Type) {
		for _, v := range visiting {
			if v == at {
				return
			}
		}
		visiting = append(visiting, at)
		for i := 0; i < at.NumField(); i++ {
			f := at.Field(i)
			f.Index = append(append([]int(nil), index...), i)
			visible, ok := t.FieldByName(f.Name)
			if ok && slices.Equal(visible.Index, f.Index) {
				list = append(list, f)
			}
			if f.Anonymous {
				e := f.Type
				if e.Kind() == Pointer {
					e = e.Elem()
				}
				if e.Kind() == Struct {
					walk(e, f.Index, visiting)
				}
			}
		}
	}
	walk(t, nil, nil)
	return list
}

// exported returns the exported methods of a type that is not an interface.
func exported(t *abi.Type) []abi.Method {
	all := t.Methods()
	n := 0
	for i := range all {
		if all[i].PkgPath == "" {
			n++
		}
	}
	if n == len(all) {
		return all
	}
	list := make([]abi.Method, 0, n)
	for i := range all {
		if all[i].PkgPath == "" {
			list = append(list, all[i])
		}
	}
	return list
}

func (t *rtype) NumMethod() int {
	if t.Kind() == Interface {
		return len((*abi.InterfaceType)(unsafe.Pointer(t)).Methods)
	}
	return len(exported(&t.t))
}

func (t *rtype) Method(i int) Method {
	if t.Kind() == Interface {
		methods := (*abi.InterfaceType)(unsafe.Pointer(t)).Methods
		if i < 0 || i >= len(methods) {
			return Method{}
		}
		m := &methods[i]
		return Method{Name: m.Name, PkgPath: m.PkgPath, Type: toType(m.Typ), Index: i}
	}
	methods := exported(&t.t)
	if i < 0 || i >= len(methods) {
		panic("reflect: Method index out of range")
	}
	m := &methods[i]
	ft := (*abi.FuncType)(unsafe.Pointer(m.Typ))
	in := append([]*abi.Type{&t.t}, ft.In...)
	typ := funcOf(in, ft.Out, ft.Variadic)
	fn := makeFunc(typ, madeFunc{index: i})
	return Method{Name: m.Name, Type: toType(&typ.Type), Func: fn, Index: i}
}

func (t *rtype) MethodByName(name string) (Method, bool) {
	if t.Kind() == Interface {
		methods := (*abi.InterfaceType)(unsafe.Pointer(t)).Methods
		for i := range methods {
			if methods[i].Name == name {
				return t.Method(i), true
			}
		}
		return Method{}, false
	}
	methods := exported(&t.t)
	for i := range methods {
		if methods[i].Name == name {
			return t.Method(i), true
		}
	}
	return Method{}, false
}

//minigo:link getitab
func getitab(inter *abi.InterfaceType, typ *abi.Type) *abi.Itab

// implements reports whether t has the methods of interface type u.
func implements(u, t *abi.Type) bool {
	inter := (*abi.InterfaceType)(unsafe.Pointer(u))
	if len(inter.Methods) == 0 {
		return true
	}
	if t.Kind != abi.Interface {
		return getitab(inter, t) != nil
	}
	have := (*abi.InterfaceType)(unsafe.Pointer(t)).Methods
	j := 0
	for i := range inter.Methods {
		want := &inter.Methods[i]
		for j < len(have) && (have[j].Name != want.Name || have[j].PkgPath != want.PkgPath) {
			j++
		}
		if j == len(have) || have[j].Typ != want.Typ {
			return false
		}
	}
	return true
}

func (t *rtype) Implements(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.Implements")
	}
	if u.Kind() != Interface {
		panic("reflect: non-interface type passed to Type.Implements")
	}
	return implements(u.common(), &t.t)
}

func (t *rtype) AssignableTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.AssignableTo")
	}
	return assignable(u.common(), &t.t)
}

func (t *rtype) ConvertibleTo(u Type) bool {
	if u == nil {
		panic("reflect: nil type passed to Type.ConvertibleTo")
	}
	return conversion(u.common(), &t.t) != nil
}

// assignable reports whether values of type t can be assigned to type u.
func assignable(u, t *abi.Type) bool {
	if u == t {
		return true
	}
	if u.Kind == abi.Interface {
		return implements(u, t)
	}
	if u.TFlag&t.TFlag&abi.TFlagNamed != 0 || u.Kind != t.Kind {
		return false
	}
	if u.Kind == abi.Chan && (*abi.ChanType)(unsafe.Pointer(t)).Dir == abi.BothDir && u.Elem() == t.Elem() {
		return true
	}
	return sameUnderlying(u, t, true)
}

// sameUnderlying reports whether two types have identical underlying types; tags count if asked.
func sameUnderlying(u, t *abi.Type, tags bool) bool {
	if u == t {
		return true
	}
	if u.Kind != t.Kind {
		return false
	}
	same := func(a, b *abi.Type) bool {
		if tags || a == b {
			return a == b
		}
		return a.TFlag&abi.TFlagNamed == 0 && b.TFlag&abi.TFlagNamed == 0 && sameUnderlying(a, b, tags)
	}
	switch k := u.Kind; k {
	case abi.Array:
		a, b := (*abi.ArrayType)(unsafe.Pointer(u)), (*abi.ArrayType)(unsafe.Pointer(t))
		return a.Len == b.Len && same(a.Elem, b.Elem)
	case abi.Chan:
		a, b := (*abi.ChanType)(unsafe.Pointer(u)), (*abi.ChanType)(unsafe.Pointer(t))
		return a.Dir == b.Dir && same(a.Elem, b.Elem)
	case abi.Func:
		a, b := (*abi.FuncType)(unsafe.Pointer(u)), (*abi.FuncType)(unsafe.Pointer(t))
		if a.Variadic != b.Variadic || len(a.In) != len(b.In) || len(a.Out) != len(b.Out) {
			return false
		}
		for i := range a.In {
			if !same(a.In[i], b.In[i]) {
				return false
			}
		}
		for i := range a.Out {
			if !same(a.Out[i], b.Out[i]) {
				return false
			}
		}
		return true
	case abi.Interface:
		return implements(u, t) && implements(t, u)
	case abi.Map:
		a, b := (*abi.MapType)(unsafe.Pointer(u)), (*abi.MapType)(unsafe.Pointer(t))
		return same(a.Key, b.Key) && same(a.Elem, b.Elem)
	case abi.Pointer, abi.Slice:
		return same(u.Elem(), t.Elem())
	case abi.Struct:
		a, b := (*abi.StructType)(unsafe.Pointer(u)), (*abi.StructType)(unsafe.Pointer(t))
		if len(a.Fields) != len(b.Fields) {
			return false
		}
		for i := range a.Fields {
			f, g := &a.Fields[i], &b.Fields[i]
			if f.Name != g.Name || f.PkgPath != g.PkgPath || !same(f.Typ, g.Typ) || tags && f.Tag != g.Tag ||
				f.Embedded != g.Embedded {
				return false
			}
		}
		return true
	}
	return true
}

func (t *rtype) OverflowComplex(x complex128) bool {
	if !isComplex(t.t.Kind) {
		t.kindError("OverflowComplex", "non-complex")
	}
	return Zero(t).OverflowComplex(x)
}

func (t *rtype) OverflowFloat(x float64) bool {
	if !isFloat(t.t.Kind) {
		t.kindError("OverflowFloat", "non-float")
	}
	return Zero(t).OverflowFloat(x)
}

func (t *rtype) OverflowInt(x int64) bool {
	if !isInt(t.t.Kind) {
		t.kindError("OverflowInt", "non-int")
	}
	return Zero(t).OverflowInt(x)
}

func (t *rtype) OverflowUint(x uint64) bool {
	if !isUint(t.t.Kind) {
		t.kindError("OverflowUint", "non-uint")
	}
	return Zero(t).OverflowUint(x)
}
