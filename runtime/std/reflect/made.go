// This file implements types made of other types. A type that the program contains is found in the
// table of all descriptors; pointer, slice, array, channel and function types that it does not contain
// get descriptors of their own, which are remembered, so that types stay equal to themselves.

package reflect

import (
	"internal/abi"
	"slices"
	"strconv"
	"sync"
	"unsafe"
)

//minigo:rt type_table
func typeTable() (types **abi.Type, n int)

var made struct {
	sync.Mutex
	byName map[string][]*abi.Type
	loaded bool
}

// find returns the type with this text that satisfies same; if there is none it adds what build
// returns, unless that is nil.
func find(text string, same func(*abi.Type) bool, build func() *abi.Type) *abi.Type {
	made.Lock()
	defer made.Unlock()
	if !made.loaded {
		made.loaded = true
		made.byName = map[string][]*abi.Type{}
		types, n := typeTable()
		for _, t := range unsafe.Slice(types, n) {
			if t.TFlag&abi.TFlagNamed == 0 {
				made.byName[t.String] = append(made.byName[t.String], t)
			}
		}
	}
	for _, t := range made.byName[text] {
		if same(t) {
			return t
		}
	}
	if build == nil {
		return nil
	}
	t := build()
	t.String = text
	t.Hash = 2166136261
	for i := 0; i < len(text); i++ {
		t.Hash = (t.Hash ^ uint32(text[i])) * 16777619
	}
	made.byName[text] = append(made.byName[text], t)
	return t
}

var oneWord = [8]byte{1}

// pointerShaped fills in what pointers, channels and funcs have in common.
func pointerShaped(t *abi.Type, kind abi.Kind) *abi.Type {
	t.Size, t.PtrBytes, t.Align, t.FieldAlign = 8, 8, 8, 8
	t.Kind, t.TFlag, t.GCMask = kind, abi.TFlagDirect, &oneWord[0]
	if kind != abi.Func {
		t.TFlag |= abi.TFlagRegularMemory
		p := abi.TypeFor[unsafe.Pointer]()
		t.Equal, t.HashFn = p.Equal, p.HashFn
	}
	return t
}

// ptrTo returns the type *t.
func ptrTo(t *abi.Type) *abi.Type {
	if t.PtrToThis != nil {
		return t.PtrToThis
	}
	same := func(p *abi.Type) bool { return p.Kind == abi.Pointer && p.Elem() == t }
	return find("*"+t.String, same, func() *abi.Type {
		return pointerShaped(&(&abi.PtrType{Elem: t}).Type, abi.Pointer)
	})
}

// PointerTo returns the pointer type with an element type.
func PointerTo(t Type) Type { return toType(ptrTo(t.common())) }

// PtrTo is the old name of PointerTo.
func PtrTo(t Type) Type { return PointerTo(t) }

func sliceOf(t *abi.Type) *abi.Type {
	same := func(s *abi.Type) bool { return s.Kind == abi.Slice && s.Elem() == t }
	return find("[]"+t.String, same, func() *abi.Type {
		s := &abi.SliceType{Elem: t}
		s.Size, s.PtrBytes, s.Align, s.FieldAlign, s.Kind, s.GCMask = 24, 8, 8, 8, abi.Slice, &oneWord[0]
		return &s.Type
	})
}

// SliceOf returns the slice type with an element type.
func SliceOf(t Type) Type { return toType(sliceOf(t.common())) }

// ArrayOf returns the array type with a length and element type.
func ArrayOf(length int, elem Type) Type {
	if length < 0 {
		panic("reflect: negative length passed to ArrayOf")
	}
	e := elem.common()
	same := func(a *abi.Type) bool {
		return a.Kind == abi.Array && a.Elem() == e && (*abi.ArrayType)(unsafe.Pointer(a)).Len == uintptr(length)
	}
	return toType(find("["+strconv.Itoa(length)+"]"+e.String, same, func() *abi.Type { return newArrayType(length, e) }))
}

func newArrayType(length int, e *abi.Type) *abi.Type {
	if e.Size > 0 && uintptr(length) > 1<<46/e.Size {
		panic("reflect.ArrayOf: array size would exceed virtual address space")
	}
	a := &abi.ArrayType{Elem: e, Slice: sliceOfLocked(e), Len: uintptr(length)}
	a.Size, a.Align, a.FieldAlign, a.Kind = e.Size*uintptr(length), e.Align, e.FieldAlign, abi.Array
	a.TFlag = e.TFlag & abi.TFlagRegularMemory
	if length == 1 {
		a.TFlag |= e.TFlag & abi.TFlagDirect
	}
	if e.PtrBytes > 0 && length > 0 {
		a.PtrBytes = e.Size*uintptr(length-1) + e.PtrBytes
		mask := make([]byte, (a.PtrBytes/8+7)/8)
		for i := 0; i < length; i++ {
			for w := uintptr(0); w < e.PtrBytes/8; w++ {
				if *(*byte)(unsafe.Add(unsafe.Pointer(e.GCMask), w/8))>>(w%8)&1 != 0 {
					at := uintptr(i)*e.Size/8 + w
					mask[at/8] |= 1 << (at % 8)
				}
			}
		}
		a.GCMask = &mask[0]
	}
	if e.Equal != nil {
		a.Equal = func(p, q unsafe.Pointer) bool {
			for i := 0; i < length; i++ {
				if !e.Equal(unsafe.Add(p, uintptr(i)*e.Size), unsafe.Add(q, uintptr(i)*e.Size)) {
					return false
				}
			}
			return true
		}
		a.HashFn = func(p unsafe.Pointer, seed uintptr) uintptr {
			for i := 0; i < length; i++ {
				seed = e.HashFn(unsafe.Add(p, uintptr(i)*e.Size), seed)
			}
			return seed
		}
	}
	return &a.Type
}

// sliceOfLocked is sliceOf for types that exist, with the table locked.
func sliceOfLocked(t *abi.Type) *abi.Type {
	for _, s := range made.byName["[]"+t.String] {
		if s.Kind == abi.Slice && s.Elem() == t {
			return s
		}
	}
	return nil
}

// ChanOf returns the channel type with a direction and element type.
func ChanOf(dir ChanDir, t Type) Type {
	e := t.common()
	if e.Size >= 1<<16 {
		panic("reflect.ChanOf: element size too large")
	}
	var text string
	switch dir {
	case SendDir:
		text = "chan<- " + e.String
	case RecvDir:
		text = "<-chan " + e.String
	case BothDir:
		text = "chan " + e.String
		if e.String[0] == '<' {
			text = "chan (" + e.String + ")"
		}
	default:
		panic("reflect.ChanOf: invalid dir")
	}
	same := func(c *abi.Type) bool {
		return c.Kind == abi.Chan && c.Elem() == e && (*abi.ChanType)(unsafe.Pointer(c)).Dir == uintptr(dir)
	}
	return toType(find(text, same, func() *abi.Type {
		return pointerShaped(&(&abi.ChanType{Elem: e, Dir: uintptr(dir)}).Type, abi.Chan)
	}))
}

// FuncOf returns the function type with parameter and result types.
func FuncOf(in, out []Type, variadic bool) Type {
	if variadic && (len(in) == 0 || in[len(in)-1].Kind() != Slice) {
		panic("reflect.FuncOf: last arg of variadic func must be slice")
	}
	ins, outs := make([]*abi.Type, len(in)), make([]*abi.Type, len(out))
	for i, t := range in {
		ins[i] = t.common()
	}
	for i, t := range out {
		outs[i] = t.common()
	}
	return toType(&funcOf(ins, outs, variadic).Type)
}

func funcOf(in, out []*abi.Type, variadic bool) *abi.FuncType {
	text := "func("
	for i, t := range in {
		if i > 0 {
			text += ", "
		}
		if variadic && i == len(in)-1 {
			text += "..." + t.Elem().String
		} else {
			text += t.String
		}
	}
	text += ")"
	switch len(out) {
	case 0:
	case 1:
		text += " " + out[0].String
	default:
		text += " ("
		for i, t := range out {
			if i > 0 {
				text += ", "
			}
			text += t.String
		}
		text += ")"
	}
	same := func(f *abi.Type) bool {
		ft := (*abi.FuncType)(unsafe.Pointer(f))
		return f.Kind == abi.Func && ft.Variadic == variadic && slices.Equal(ft.In, in) && slices.Equal(ft.Out, out)
	}
	t := find(text, same, func() *abi.Type {
		return pointerShaped(&(&abi.FuncType{In: in, Out: out, Variadic: variadic}).Type, abi.Func)
	})
	return (*abi.FuncType)(unsafe.Pointer(t))
}
