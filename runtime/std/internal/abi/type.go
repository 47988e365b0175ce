// This file mirrors the type descriptors of the ABI crate (layout.rs): one descriptor a distinct
// type in a program, so equal types have equal descriptor pointers.

package abi

import "unsafe"

// Kind is a kind of type, numbered as in package reflect.
type Kind uint8

// The kinds.
const (
	Invalid Kind = iota
	Bool
	Int
	Int8
	Int16
	Int32
	Int64
	Uint
	Uint8
	Uint16
	Uint32
	Uint64
	Uintptr
	Float32
	Float64
	Complex64
	Complex128
	Array
	Chan
	Func
	Interface
	Map
	Pointer
	Slice
	String
	Struct
	UnsafePointer
)

// Bits of Type.TFlag.
const (
	// TFlagDirect: the data word of an interface holds the value itself.
	TFlagDirect = 1
	// TFlagNamed: the type is defined or predeclared.
	TFlagNamed = 2
	// TFlagRegularMemory: equality is equality of memory.
	TFlagRegularMemory = 4
)

// Type is the head of every type descriptor.
type Type struct {
	Size       uintptr
	PtrBytes   uintptr // bytes at the front that may hold pointers
	Hash       uint32
	TFlag      uint8
	Align      uint8
	FieldAlign uint8
	Kind       Kind
	Equal      func(a, b unsafe.Pointer) bool               // nil if not comparable
	HashFn     func(p unsafe.Pointer, seed uintptr) uintptr // nil if not comparable
	GCMask     *byte
	String     string // as package reflect prints it
	PtrToThis  *Type  // descriptor of *T, or nil
	Uncommon   *Uncommon
}

// Uncommon is what a defined type, or a type with methods, has beyond Type.
type Uncommon struct {
	PkgPath string
	Name    string
	Methods []Method // sorted by name, then package path
}

// Method is a method of a type's method set.
type Method struct {
	Name    string
	PkgPath string // of an unexported name, otherwise empty
	Typ     *Type  // func type without receiver
	Ifn     unsafe.Pointer
}

// ArrayType describes an array type.
type ArrayType struct {
	Type
	Elem  *Type
	Slice *Type
	Len   uintptr
}

// Directions of channel types.
const (
	RecvDir = 1
	SendDir = 2
	BothDir = 3
)

// ChanType describes a channel type.
type ChanType struct {
	Type
	Elem *Type
	Dir  uintptr
}

// FuncType describes a function type.
type FuncType struct {
	Type
	In       []*Type
	Out      []*Type
	Variadic bool
}

// Imethod is a method of an interface type.
type Imethod struct {
	Name    string
	PkgPath string
	Typ     *Type
}

// InterfaceType describes an interface type.
type InterfaceType struct {
	Type
	PkgPath string
	Methods []Imethod // sorted by name, then package path
}

// MapType describes a map type.
type MapType struct {
	Type
	Key  *Type
	Elem *Type
	Ops  *MapOps
}

// MapOps are the erased entry points of the maps of one type; package internal/maps tells which
// functions stand behind them. Nil in a program that cannot reach them.
type MapOps struct {
	New    func(hint int) unsafe.Pointer
	Get    func(m, key unsafe.Pointer) unsafe.Pointer // pointer to the element, or nil
	Assign func(m, key unsafe.Pointer) unsafe.Pointer // pointer to the element, made if absent
	Delete func(m, key unsafe.Pointer)
	Clear  func(m unsafe.Pointer)
	Iter   func(m unsafe.Pointer) unsafe.Pointer
	Next   func(it unsafe.Pointer) (key, elem unsafe.Pointer) // nil key at the end
}

// PtrType describes a pointer type.
type PtrType struct {
	Type
	Elem *Type
}

// SliceType describes a slice type.
type SliceType struct {
	Type
	Elem *Type
}

// StructField is a field of a struct type.
type StructField struct {
	Name     string
	PkgPath  string // of an unexported name, otherwise empty
	Typ      *Type
	Offset   uintptr
	Tag      string
	Embedded bool
}

// StructType describes a struct type.
type StructType struct {
	Type
	PkgPath string
	Fields  []StructField
}

// Direct reports whether the data word of an interface holds a value of this type itself.
func (t *Type) Direct() bool { return t.TFlag&TFlagDirect != 0 }

// Pkg returns the import path of the package that defines t, or "".
func (t *Type) Pkg() string {
	switch {
	case t.Uncommon != nil:
		return t.Uncommon.PkgPath
	case t.Kind == Struct:
		return (*StructType)(unsafe.Pointer(t)).PkgPath
	}
	return ""
}

// Methods returns the methods of t's method set, unexported ones included.
func (t *Type) Methods() []Method {
	if t.Uncommon == nil {
		return nil
	}
	return t.Uncommon.Methods
}

// Elem returns the element type of an array, channel, map, pointer or slice type, otherwise nil.
func (t *Type) Elem() *Type {
	switch t.Kind {
	case Array:
		return (*ArrayType)(unsafe.Pointer(t)).Elem
	case Chan:
		return (*ChanType)(unsafe.Pointer(t)).Elem
	case Map:
		return (*MapType)(unsafe.Pointer(t)).Elem
	case Pointer:
		return (*PtrType)(unsafe.Pointer(t)).Elem
	case Slice:
		return (*SliceType)(unsafe.Pointer(t)).Elem
	}
	return nil
}

// Builtin reports whether t is a predeclared type.
func (t *Type) Builtin() bool {
	return t.TFlag&TFlagNamed != 0 && (t.Uncommon == nil || t.Uncommon.PkgPath == "")
}
