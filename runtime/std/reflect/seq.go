// This file implements operations on slices, strings, maps and channels.

package reflect

import (
	"internal/abi"
	"unsafe"
)

//minigo:link makeslice
func makeslice(elem *abi.Type, len, cap int) unsafe.Pointer

//minigo:link growslice
func growslice(old unsafe.Pointer, oldcap, oldlen, need int, elem *abi.Type) (ptr unsafe.Pointer, cap int)

//minigo:link makechan
func makechan(elem *abi.Type, n int) unsafe.Pointer

//minigo:link chansend
func chansend(ch, elem unsafe.Pointer)

//minigo:link chanrecv
func chanrecv(ch, elem unsafe.Pointer) bool

//minigo:link trysend
func trysend(ch, elem unsafe.Pointer) bool

//minigo:link tryrecv
func tryrecv(ch, elem unsafe.Pointer) (selected, ok bool)

//minigo:link closechan
func closechan(ch unsafe.Pointer)

//minigo:link selectgo
func selectgo(cases unsafe.Pointer, n int, block bool) (int, bool)

// MakeSlice returns a new slice of a slice type.
func MakeSlice(typ Type, len, cap int) Value {
	if typ.Kind() != Slice {
		panic("reflect.MakeSlice of non-slice type")
	}
	if len < 0 {
		panic("reflect.MakeSlice: negative len")
	}
	if cap < 0 {
		panic("reflect.MakeSlice: negative cap")
	}
	if len > cap {
		panic("reflect.MakeSlice: len > cap")
	}
	t := typ.common()
	s := &abi.SliceHeader{Data: makeslice(t.Elem(), len, cap), Len: len, Cap: cap}
	return Value{t, unsafe.Pointer(s), flagIndir | flag(Slice)}
}

// SliceAt returns a slice of n elements of type typ at p; it panics as unsafe.Slice does.
func SliceAt(typ Type, p unsafe.Pointer, n int) Value {
	bytes := n
	if size := int(typ.Size()); size > 0 && n > 0 {
		if bytes = n * size; bytes/size != n {
			bytes = -1
		}
	}
	_ = unsafe.Slice((*byte)(p), bytes)
	s := &abi.SliceHeader{Data: p, Len: n, Cap: n}
	return Value{sliceOf(typ.common()), unsafe.Pointer(s), flagIndir | flag(Slice)}
}

// SetLen sets the length of a slice within its capacity.
func (v Value) SetLen(n int) {
	v.mustBeSettable("SetLen")
	v.want(Slice, "SetLen")
	s := (*abi.SliceHeader)(v.ptr)
	if uint(n) > uint(s.Cap) {
		panic("reflect: slice length out of range in SetLen")
	}
	s.Len = n
}

// SetCap lowers the capacity of a slice.
func (v Value) SetCap(n int) {
	v.mustBeSettable("SetCap")
	v.want(Slice, "SetCap")
	s := (*abi.SliceHeader)(v.ptr)
	if n < s.Len || n > s.Cap {
		panic("reflect: slice capacity out of range in SetCap")
	}
	s.Cap = n
}

// grown returns a slice header with room for extra more elements.
func (v Value) grown(extra int) *abi.SliceHeader {
	s := *(*abi.SliceHeader)(v.ptr)
	need := s.Len + extra
	if need < 0 {
		panic("reflect.Value.Grow: slice overflow")
	}
	if need > s.Cap {
		s.Data, s.Cap = growslice(s.Data, s.Cap, s.Len, need, v.typ.Elem())
		memclr(unsafe.Add(s.Data, uintptr(s.Len)*v.typ.Elem().Size), uintptr(extra)*v.typ.Elem().Size)
	}
	return &s
}

// Grow makes room for n more elements in a slice.
func (v Value) Grow(n int) {
	v.mustBeSettable("Grow")
	v.want(Slice, "Grow")
	if n < 0 {
		panic("reflect.Value.Grow: negative len")
	}
	*(*abi.SliceHeader)(v.ptr) = *v.grown(n)
}

// Append returns a slice with x appended to s.
func Append(s Value, x ...Value) Value {
	s.check(Slice)
	n := s.Len()
	h := s.grown(len(x))
	h.Len += len(x)
	out := Value{s.typ, unsafe.Pointer(h), flagIndir | flag(Slice)}
	for i, e := range x {
		out.Index(n + i).Set(e)
	}
	return out
}

// AppendSlice returns a slice with the elements of t appended to s.
func AppendSlice(s, t Value) Value {
	s.check(Slice)
	t.check(Slice)
	if s.typ.Elem() != t.typ.Elem() {
		panic("reflect.AppendSlice: " + s.typ.Elem().String + " != " + t.typ.Elem().String)
	}
	n, k := s.Len(), t.Len()
	h := s.grown(k)
	h.Len += k
	out := Value{s.typ, unsafe.Pointer(h), flagIndir | flag(Slice)}
	Copy(out.Slice(n, n+k), t)
	return out
}

// Copy copies elements as copy does.
func Copy(dst, src Value) int {
	dk, sk := dst.kind(), src.kind()
	if dk != Array && dk != Slice {
		panic(&ValueError{"reflect.Copy", dk})
	}
	dst.check(dk)
	if dk == Array && dst.flag&flagAddr == 0 {
		panic("reflect: " + noMethod + " using unaddressable value")
	}
	if sk != Array && sk != Slice && !(sk == String && dst.typ.Elem().Kind == abi.Uint8) {
		panic(&ValueError{"reflect.Copy", sk})
	}
	src.check(sk)
	if sk != String && dst.typ.Elem() != src.typ.Elem() {
		panic("reflect.Copy: " + dst.typ.Elem().String + " != " + src.typ.Elem().String)
	}
	n := min(dst.Len(), src.Len())
	from := src.addr()
	if sk != Array {
		from = *(*unsafe.Pointer)(from)
	}
	to := dst.ptr
	if dk == Slice {
		to = (*abi.SliceHeader)(to).Data
	}
	memmove(to, from, uintptr(n)*dst.typ.Elem().Size)
	return n
}

// Slice returns v[i:j] of a slice, string or addressable array.
func (v Value) Slice(i, j int) Value {
	switch v.kind() {
	case String:
		s := *(*string)(v.ptr)
		if i < 0 || j < i || j > len(s) {
			panic("reflect.Value.Slice: string slice index out of bounds")
		}
		part := s[i:j]
		return Value{v.typ, unsafe.Pointer(&part), v.flag &^ flagAddr}
	case Array, Slice:
		return v.slice("Slice", i, j, v.Cap())
	}
	v.fail("Slice")
	return Value{}
}

// Slice3 returns v[i:j:k] of a slice or addressable array.
func (v Value) Slice3(i, j, k int) Value {
	switch v.kind() {
	case Array, Slice:
		if v.kind() == Array && !v.CanAddr() {
			panic("reflect.Value.Slice3: slice of unaddressable array")
		}
		if k > v.Cap() || k < j {
			panic(outOfRange("Slice3", "slice index"))
		}
		return v.slice("Slice3", i, j, k)
	}
	v.fail("Slice3")
	return Value{}
}

func (v Value) slice(method string, i, j, k int) Value {
	data, t := v.ptr, v.typ
	if v.kind() == Array {
		if v.flag&flagAddr == 0 {
			panic("reflect.Value." + method + ": slice of unaddressable array")
		}
		t = sliceOf(v.typ.Elem())
	} else {
		data = (*abi.SliceHeader)(v.ptr).Data
	}
	if i < 0 || j < i || j > k {
		panic(outOfRange(method, "slice index"))
	}
	s := &abi.SliceHeader{Data: data, Len: j - i, Cap: k - i}
	if k > i {
		s.Data = unsafe.Add(data, uintptr(i)*v.typ.Elem().Size)
	}
	return Value{t, unsafe.Pointer(s), v.ro() | flagIndir | flag(Slice)}
}

// Clear empties a map, or sets the elements of a slice to zero.
func (v Value) Clear() {
	switch v.kind() {
	case Slice:
		s := (*abi.SliceHeader)(v.ptr)
		memclr(s.Data, uintptr(s.Len)*v.typ.Elem().Size)
	case Map:
		v.mapType().Ops.Clear(v.word())
	default:
		v.fail("Clear")
	}
}

func (v Value) mapType() *abi.MapType { return (*abi.MapType)(unsafe.Pointer(v.typ)) }

// MakeMap returns a new map of a map type.
func MakeMap(typ Type) Value { return MakeMapWithSize(typ, 0) }

// MakeMapWithSize returns a new map with room for n entries.
func MakeMapWithSize(typ Type, n int) Value {
	if typ.Kind() != Map {
		panic("reflect.MakeMapWithSize of non-map type")
	}
	t := typ.common()
	return Value{t, (*abi.MapType)(unsafe.Pointer(t)).Ops.New(n), flag(Map)}
}

// copyOut returns a value with a copy of what p points to.
func copyOut(t *abi.Type, p unsafe.Pointer, ro flag) Value {
	if t.Direct() {
		return Value{t, *(*unsafe.Pointer)(p), ro | flag(t.Kind)}
	}
	c := newObject(t)
	memmove(c, p, t.Size)
	return Value{t, c, ro | flagIndir | flag(t.Kind)}
}

// MapIndex returns the element of a key; the zero Value if there is none.
func (v Value) MapIndex(key Value) Value {
	v.want(Map, "MapIndex")
	t := v.mapType()
	key = key.assignTo("reflect.Value.MapIndex", t.Key)
	p := t.Ops.Get(v.word(), key.addr())
	if p == nil {
		return Value{}
	}
	return copyOut(t.Elem, p, (v.flag | key.flag).ro())
}

// SetMapIndex sets the element of a key; the zero Value deletes it.
func (v Value) SetMapIndex(key, elem Value) {
	v.want(Map, "SetMapIndex")
	v.mustBeExported("SetMapIndex")
	key.mustBeExported("SetMapIndex")
	t := v.mapType()
	key = key.assignTo("reflect.Value.SetMapIndex", t.Key)
	if elem.typ == nil {
		t.Ops.Delete(v.word(), key.addr())
		return
	}
	elem.mustBeExported("SetMapIndex")
	elem = elem.assignTo("reflect.Value.SetMapIndex", t.Elem)
	memmove(t.Ops.Assign(v.word(), key.addr()), elem.addr(), t.Elem.Size)
}

// MapKeys returns the keys of a map in no particular order.
func (v Value) MapKeys() []Value {
	v.want(Map, "MapKeys")
	list := make([]Value, 0, v.Len())
	for it := v.MapRange(); it.Next(); {
		list = append(list, it.Key())
	}
	return list
}

// MapIter is an iteration over a map.
type MapIter struct {
	m         Value
	it        unsafe.Pointer
	key, elem unsafe.Pointer
	done      bool
}

// MapRange returns an iteration over a map.
func (v Value) MapRange() *MapIter {
	if v.kind() != Map {
		v.fail("MapRange")
	}
	return &MapIter{m: v}
}

// Next goes on to the next entry and reports whether there is one.
func (it *MapIter) Next() bool {
	if !it.m.IsValid() {
		panic("MapIter.Next called on an iterator that does not have an associated map Value")
	}
	if it.done {
		panic("MapIter.Next called on exhausted iterator")
	}
	ops := it.m.mapType().Ops
	if it.it == nil {
		it.it = ops.Iter(it.m.word())
	}
	it.key, it.elem = ops.Next(it.it)
	it.done = it.key == nil
	return !it.done
}

func (it *MapIter) check(method string) {
	if it.it == nil {
		panic(method + " called before Next")
	}
	if it.done {
		panic(method + " called on exhausted iterator")
	}
}

// entry returns the key or element at p.
func (it *MapIter) entry(t *abi.Type, p unsafe.Pointer) Value { return copyOut(t, p, it.m.ro()) }

// Key returns the entry's key.
func (it *MapIter) Key() Value {
	it.check("MapIter.Key")
	return it.entry(it.m.mapType().Key, it.key)
}

// Value returns the entry's element.
func (it *MapIter) Value() Value {
	it.check("MapIter.Value")
	return it.entry(it.m.mapType().Elem, it.elem)
}

// Reset starts over, with another map; the zero Value sets it free.
func (it *MapIter) Reset(v Value) {
	if v.IsValid() {
		v.want(Map, "MapRange")
	}
	*it = MapIter{m: v}
}

// SetIterKey assigns the key of an iteration's entry.
func (v Value) SetIterKey(iter *MapIter) {
	iter.check("reflect: Value.SetIterKey")
	v.set(iter.entry(iter.m.mapType().Key, iter.key), "SetIterKey", "reflect.MapIter.SetKey")
}

// SetIterValue assigns the element of an iteration's entry.
func (v Value) SetIterValue(iter *MapIter) {
	iter.check("reflect: Value.SetIterValue")
	v.set(iter.entry(iter.m.mapType().Elem, iter.elem), "SetIterValue", "reflect.MapIter.SetValue")
}

// MakeChan returns a new channel of a channel type.
func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type")
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size")
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type")
	}
	t := typ.common()
	return Value{t, makechan(t.Elem(), buffer), flag(Chan)}
}

func (v Value) chanType(method string, dir uintptr, what string) *abi.ChanType {
	v.want(Chan, method)
	v.mustBeExported(method)
	t := (*abi.ChanType)(unsafe.Pointer(v.typ))
	if t.Dir&dir == 0 {
		panic("reflect: " + what)
	}
	return t
}

// Send sends on a channel.
func (v Value) Send(x Value) {
	t := v.chanType("Send", abi.SendDir, "send on recv-only channel")
	x.mustBeExported("Send")
	x = x.assignTo("reflect.Value.Send", t.Elem)
	chansend(v.word(), x.addr())
}

// TrySend sends if that need not wait and reports whether it did.
func (v Value) TrySend(x Value) bool {
	t := v.chanType("TrySend", abi.SendDir, "send on recv-only channel")
	x.mustBeExported("TrySend")
	x = x.assignTo("reflect.Value.Send", t.Elem)
	return trysend(v.word(), x.addr())
}

// variable returns a zero value with an address.
func variable(t *abi.Type) Value { return Value{t, newObject(t), flagIndir | flag(t.Kind)} }

// Recv receives from a channel; ok is false, and the value zero, if it is closed.
func (v Value) Recv() (x Value, ok bool) {
	t := v.chanType("Recv", abi.RecvDir, "recv on send-only channel")
	x = variable(t.Elem)
	ok = chanrecv(v.word(), x.ptr)
	return x, ok
}

// TryRecv receives if that need not wait; otherwise it returns the zero Value.
func (v Value) TryRecv() (x Value, ok bool) {
	t := v.chanType("TryRecv", abi.RecvDir, "recv on send-only channel")
	x = variable(t.Elem)
	selected, ok := tryrecv(v.word(), x.ptr)
	if !selected {
		return Value{}, false
	}
	return x, ok
}

// Close closes a channel.
func (v Value) Close() {
	v.chanType("Close", abi.SendDir, "close of receive-only channel")
	closechan(v.word())
}

// SelectDir is the direction of a SelectCase.
type SelectDir int

// The directions.
const (
	_             SelectDir = iota
	SelectSend              // case Chan <- Send
	SelectRecv              // case <-Chan
	SelectDefault           // default
)

// SelectCase is a case of Select; a zero Chan makes a case that is never chosen.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select does what a select statement with these cases does. It returns the index of the chosen case
// and, if it was a receive, what was received and whether the channel was open.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)")
	}
	list := make([]abi.SelectCase, 0, len(cases))
	origin := make([]int, 0, len(cases))
	values := make([]Value, len(cases))
	def := -1
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if def >= 0 {
				panic("reflect.Select: multiple default cases")
			}
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value")
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value")
			}
			def = i
			continue
		case SelectSend:
			if !c.Chan.IsValid() {
				continue
			}
			c.Chan.check(Chan)
			t := (*abi.ChanType)(unsafe.Pointer(c.Chan.typ))
			if t.Dir&abi.SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel")
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value")
			}
			if c.Send.flag&flagRO != 0 {
				c.Send.notExported(noMethod)
			}
			v := c.Send.assignTo("reflect.Select", t.Elem)
			values[i] = variable(t.Elem)
			memmove(values[i].ptr, v.addr(), t.Elem.Size)
			list = append(list, abi.SelectCase{Chan: c.Chan.word(), Elem: values[i].ptr, Send: 1})
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value")
			}
			if !c.Chan.IsValid() {
				continue
			}
			c.Chan.check(Chan)
			t := (*abi.ChanType)(unsafe.Pointer(c.Chan.typ))
			if t.Dir&abi.RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel")
			}
			values[i] = variable(t.Elem)
			list = append(list, abi.SelectCase{Chan: c.Chan.word(), Elem: values[i].ptr})
		default:
			panic("reflect.Select: invalid Dir")
		}
		origin = append(origin, i)
	}
	n, ok := selectgo(unsafe.Pointer(unsafe.SliceData(list)), len(list), def < 0)
	if n < 0 {
		return def, Value{}, false
	}
	chosen = origin[n]
	if cases[chosen].Dir == SelectSend {
		return chosen, Value{}, false
	}
	return chosen, values[chosen], ok
}

// Swapper returns a function that swaps elements of a slice.
func Swapper(slice any) func(i, j int) {
	v := ValueOf(slice)
	if v.Kind() != Slice {
		panic(&ValueError{Method: "Swapper", Kind: v.Kind()})
	}
	s := (*abi.SliceHeader)(v.ptr)
	size := v.typ.Elem().Size
	spare := newObject(v.typ.Elem())
	return func(i, j int) {
		if uint(i) >= uint(s.Len) || uint(j) >= uint(s.Len) {
			panic("reflect: slice index out of range")
		}
		a, b := unsafe.Add(s.Data, uintptr(i)*size), unsafe.Add(s.Data, uintptr(j)*size)
		memmove(spare, a, size)
		memmove(a, b, size)
		memmove(b, spare, size)
	}
}

// SliceHeader is how a slice looks in memory. It does not keep its data alive.
type SliceHeader struct {
	Data uintptr
	Len  int
	Cap  int
}

// StringHeader is how a string looks in memory. It does not keep its data alive.
type StringHeader struct {
	Data uintptr
	Len  int
}
