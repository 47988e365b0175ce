// This file implements struct types that the program does not contain.

package reflect

import (
	"cmp"
	"internal/abi"
	"slices"
	"strconv"
	"unicode"
	"unsafe"
)

// InterfaceData returns the two words of an interface.
func (v Value) InterfaceData() [2]uintptr {
	v.want(Interface, "InterfaceData")
	return *(*[2]uintptr)(v.ptr)
}

// StructOf returns the struct type with fields; their Offset and Index do not count. An embedded field gives it its
// methods if that takes no more code: as first field, if that is no pointer also before others. Those of embedded
// interfaces panic.
func StructOf(fields []StructField) Type {
	list := make([]abi.StructField, len(fields))
	seen := map[string]bool{}
	pkg := ""
	var methods []abi.Method
	for i, f := range fields {
		list[i] = structField(i, f)
		if f.Anonymous {
			methods = append(methods, promoted(i, len(fields), list[i].Typ)...)
		}
		if seen[f.Name] && f.Name != "_" {
			panic("reflect.StructOf: duplicate field " + f.Name)
		}
		seen[f.Name] = true
		if f.PkgPath != "" {
			if pkg == "" {
				pkg = f.PkgPath
			} else if pkg != f.PkgPath {
				panic("reflect.Struct: fields with different PkgPath " + pkg + " and " + f.PkgPath)
			}
		}
	}
	same := func(t *abi.Type) bool {
		if t.Kind != abi.Struct {
			return false
		}
		other := (*abi.StructType)(unsafe.Pointer(t)).Fields
		if len(other) != len(list) {
			return false
		}
		for i := range list {
			a, b := &list[i], &other[i]
			if a.Name != b.Name || a.PkgPath != b.PkgPath || a.Typ != b.Typ || a.Tag != b.Tag || a.Embedded != b.Embedded {
				return false
			}
		}
		return true
	}
	slices.SortFunc(methods, func(a, b abi.Method) int { return cmp.Compare(a.Name, b.Name) })
	return toType(find(structText(list), same, func() *abi.Type {
		t := newStructType(pkg, list)
		if len(methods) > 0 {
			t.Uncommon = &abi.Uncommon{PkgPath: pkg, Methods: methods}
		}
		return t
	}))
}

// promoted returns the methods that the embedded i'th of n fields gives to a struct type. Their code gets what the
// interface holds of the struct, so that must be what it holds of the field.
func promoted(i, n int, t *abi.Type) []abi.Method {
	var methods []abi.Method
	switch t.Kind {
	case abi.Interface:
		stub := callPromoted
		for _, m := range (*abi.InterfaceType)(unsafe.Pointer(t)).Methods {
			code := **(**unsafe.Pointer)(unsafe.Pointer(&stub))
			methods = append(methods, abi.Method{Name: m.Name, PkgPath: m.PkgPath, Typ: m.Typ, Ifn: code})
		}
	case abi.Pointer:
		if k := t.Elem().Kind; k == abi.Pointer || k == abi.Interface {
			panic("reflect.StructOf: illegal embedded field type " + t.String)
		}
		methods = t.Methods()
		if i > 0 && len(methods) > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if n > 1 && len(methods) > 0 {
			panic("reflect: embedded type with methods not implemented if there is more than one field")
		}
	default:
		methods = t.Methods()
		if i > 0 && len(methods) > 0 {
			panic("reflect: embedded type with methods not implemented if type is not first field")
		}
		if n > 1 && t.Direct() && len(methods) > 0 {
			panic("reflect: embedded type with methods not implemented for non-pointer type")
		}
	}
	for j := range methods {
		if methods[j].PkgPath != "" {
			panic("reflect: embedded interface with unexported method(s) not implemented")
		}
	}
	return methods
}

// callPromoted is what methods of embedded interfaces do.
func callPromoted() {
	panic("reflect: StructOf does not support methods of embedded interfaces")
}

func structField(i int, f StructField) abi.StructField {
	if f.Name == "" {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no name")
	}
	for j, r := range f.Name {
		if r != '_' && !unicode.IsLetter(r) && (j == 0 || !unicode.IsDigit(r)) {
			panic("reflect.StructOf: field " + strconv.Itoa(i) + " has invalid name")
		}
	}
	if f.Type == nil {
		panic("reflect.StructOf: field " + strconv.Itoa(i) + " has no type")
	}
	if c := f.Name[0]; f.PkgPath == "" && (c >= 'a' && c <= 'z' || c == '_') {
		panic("reflect.StructOf: field \"" + f.Name + "\" is unexported but missing PkgPath")
	}
	if f.Anonymous && f.PkgPath != "" {
		panic("reflect.StructOf: field \"" + f.Name + "\" is anonymous but has PkgPath set")
	}
	return abi.StructField{Name: f.Name, PkgPath: f.PkgPath, Typ: f.Type.common(), Tag: string(f.Tag), Embedded: f.Anonymous}
}

func structText(list []abi.StructField) string {
	text := "struct {"
	for i := range list {
		f := &list[i]
		if i > 0 {
			text += ";"
		}
		text += " "
		if !f.Embedded {
			text += f.Name + " "
		}
		text += f.Typ.String
		if f.Tag != "" {
			text += " " + strconv.Quote(f.Tag)
		}
	}
	if len(list) > 0 {
		text += " "
	}
	return text + "}"
}

// newStructType lays the fields out.
func newStructType(pkg string, list []abi.StructField) *abi.Type {
	s := &abi.StructType{PkgPath: pkg, Fields: list}
	s.Kind, s.Align, s.TFlag = abi.Struct, 1, abi.TFlagRegularMemory
	comparable, end := true, uintptr(0)
	for i := range list {
		f := &list[i]
		align := uintptr(f.Typ.Align)
		f.Offset = (end + align - 1) &^ (align - 1)
		if f.Offset != end || f.Name == "_" || f.Typ.TFlag&abi.TFlagRegularMemory == 0 {
			s.TFlag &^= abi.TFlagRegularMemory // padding does not count
		}
		end = f.Offset + f.Typ.Size
		s.Align = max(s.Align, f.Typ.Align)
		comparable = comparable && f.Typ.Equal != nil
		if f.Typ.PtrBytes > 0 {
			s.PtrBytes = f.Offset + f.Typ.PtrBytes
		}
	}
	if n := len(list); n > 0 && list[n-1].Typ.Size == 0 && end > 0 {
		end++ // the address of the last field stays inside
	}
	s.FieldAlign = s.Align
	s.Size = (end + uintptr(s.Align) - 1) &^ (uintptr(s.Align) - 1)
	if s.Size != end || !comparable {
		s.TFlag &^= abi.TFlagRegularMemory
	}
	if len(list) == 1 {
		s.TFlag |= list[0].Typ.TFlag & abi.TFlagDirect
	}
	s.GCMask = structMask(s)
	if comparable {
		s.Equal, s.HashFn = structEqual(list), structHash(list)
	}
	return &s.Type
}

// structMask returns the bitmap of pointers.
func structMask(s *abi.StructType) *byte {
	if s.PtrBytes == 0 {
		return nil
	}
	mask := make([]byte, (s.PtrBytes/8+7)/8)
	for i := range s.Fields {
		f := &s.Fields[i]
		for w := uintptr(0); w < f.Typ.PtrBytes/8; w++ {
			if *(*byte)(unsafe.Add(unsafe.Pointer(f.Typ.GCMask), w/8))>>(w%8)&1 != 0 {
				at := f.Offset/8 + w
				mask[at/8] |= 1 << (at % 8)
			}
		}
	}
	return &mask[0]
}

func structEqual(list []abi.StructField) func(p, q unsafe.Pointer) bool {
	return func(p, q unsafe.Pointer) bool {
		for i := range list {
			f := &list[i]
			if f.Name != "_" && !f.Typ.Equal(unsafe.Add(p, f.Offset), unsafe.Add(q, f.Offset)) {
				return false
			}
		}
		return true
	}
}

func structHash(list []abi.StructField) func(p unsafe.Pointer, seed uintptr) uintptr {
	for i := range list {
		if list[i].Typ.HashFn == nil {
			return nil // the program hashes no interfaces
		}
	}
	return func(p unsafe.Pointer, seed uintptr) uintptr {
		for i := range list {
			if f := &list[i]; f.Name != "_" {
				seed = f.Typ.HashFn(unsafe.Add(p, f.Offset), seed)
			}
		}
		return seed
	}
}
