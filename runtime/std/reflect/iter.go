// This file implements iterators: over the parts of types and values, and over values that can be
// ranged over.

package reflect

import "iter"

// indexed returns an iterator over at(0) to at(n-1).
func indexed[T any](n func() int, at func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range n() {
			if !yield(at(i)) {
				return
			}
		}
	}
}

func (t *rtype) Fields() iter.Seq[StructField] {
	if t.Kind() != Struct {
		t.kindError("Fields", "non-struct")
	}
	return indexed(t.NumField, t.Field)
}

func (t *rtype) Methods() iter.Seq[Method] { return indexed(t.NumMethod, t.Method) }

func (t *rtype) Ins() iter.Seq[Type] {
	if t.Kind() != Func {
		t.kindError("Ins", "non-func")
	}
	return indexed(t.NumIn, t.In)
}

func (t *rtype) Outs() iter.Seq[Type] {
	if t.Kind() != Func {
		t.kindError("Outs", "non-func")
	}
	return indexed(t.NumOut, t.Out)
}

// Fields returns an iterator over the fields of a struct with their values.
func (v Value) Fields() iter.Seq2[StructField, Value] {
	t := v.Type()
	if t.Kind() != Struct {
		t.(*rtype).kindError("Fields", "non-struct")
	}
	return func(yield func(StructField, Value) bool) {
		for i := range v.NumField() {
			if !yield(t.Field(i), v.Field(i)) {
				return
			}
		}
	}
}

// Methods returns an iterator over the methods, bound to v.
func (v Value) Methods() iter.Seq2[Method, Value] {
	return func(yield func(Method, Value) bool) {
		t := v.Type()
		for i := range v.NumMethod() {
			if !yield(t.Method(i), v.Method(i)) {
				return
			}
		}
	}
}

// rangesOver reports whether v is a function that range loops accept with n variables.
func (v Value) rangesOver(n int) bool {
	if v.Kind() != Func {
		return false
	}
	t := v.Type()
	if n == 1 {
		return t.CanSeq()
	}
	return t.CanSeq2()
}

// callback makes a function of yield, for a call of v.
func (v Value) callback(yield func([]Value) bool) Value {
	t := v.Type().In(0)
	return MakeFunc(t, func(in []Value) []Value {
		return []Value{ValueOf(yield(in)).Convert(t.Out(0))}
	})
}

// length returns the number of elements of an array, slice or pointer to an array; -1 of others, nil included.
func (v Value) length() int {
	switch k := v.Kind(); {
	case k == Array || k == Slice:
		return v.Len()
	case k == Pointer && v.Elem().kind() == Array:
		return v.Type().Elem().Len()
	}
	return -1
}

// Seq returns what a range loop over v with one variable yields; it panics if there is no such loop.
func (v Value) Seq() iter.Seq[Value] {
	if v.rangesOver(1) {
		return func(yield func(Value) bool) {
			v.Call([]Value{v.callback(func(in []Value) bool { return yield(in[0]) })})
		}
	}
	if n := v.length(); n >= 0 {
		return indexed(func() int { return n }, func(i int) Value { return ValueOf(i) })
	}
	switch k := v.Kind(); {
	case v.CanInt():
		return func(yield func(Value) bool) {
			for i := range v.Int() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case v.CanUint():
		return func(yield func(Value) bool) {
			for i := range v.Uint() {
				if !yield(ValueOf(i).Convert(v.Type())) {
					return
				}
			}
		}
	case k == String:
		return func(yield func(Value) bool) {
			for i := range v.String() {
				if !yield(ValueOf(i)) {
					return
				}
			}
		}
	case k == Map:
		return func(yield func(Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key()) {
					return
				}
			}
		}
	case k == Chan:
		return func(yield func(Value) bool) {
			for x, ok := v.Recv(); ok; x, ok = v.Recv() {
				if !yield(x) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq[Value]")
}

// Seq2 returns what a range loop over v with two variables yields; it panics if there is no such loop.
func (v Value) Seq2() iter.Seq2[Value, Value] {
	if v.rangesOver(2) {
		return func(yield func(Value, Value) bool) {
			v.Call([]Value{v.callback(func(in []Value) bool { return yield(in[0], in[1]) })})
		}
	}
	if n := v.length(); n >= 0 {
		return func(yield func(Value, Value) bool) {
			list := Indirect(v)
			for i := range n {
				if !yield(ValueOf(i), list.Index(i)) {
					return
				}
			}
		}
	}
	switch v.Kind() {
	case String:
		return func(yield func(Value, Value) bool) {
			for i, r := range v.String() {
				if !yield(ValueOf(i), ValueOf(r)) {
					return
				}
			}
		}
	case Map:
		return func(yield func(Value, Value) bool) {
			for it := v.MapRange(); it.Next(); {
				if !yield(it.Key(), it.Value()) {
					return
				}
			}
		}
	}
	panic("reflect: " + v.Type().String() + " cannot produce iter.Seq2[Value, Value]")
}
