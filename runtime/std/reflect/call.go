// This file implements calls of functions whose types are known only at run time, and functions that
// are made at run time.
//
// Arguments travel as compiled code passes them (layout.rs of the ABI crate, "Calls"): a value of at
// most four scalars is flattened, integers and floats counted apart; larger ones are passed by the
// address of a copy, larger results through addresses before all else. Results that exceed the
// registers travel through one more block, whose address comes first of all. What exceeds the
// registers of the arguments lies on the stack.

package reflect

import (
	"internal/abi"
	"sync"
	"unsafe"
)

const (
	intArgs    = abi.IntArgs
	floatArgs  = abi.FloatArgs
	intResults = abi.IntResults
	maxStack   = 24 // words; more would need a check of the stack
	maxHidden  = 5
)

// madeBlock is what the entry of a made function stores registers to and loads them from.
type madeBlock struct {
	ints        [intArgs]unsafe.Pointer
	floats      [floatArgs]uint64
	intResults  [intResults]unsafe.Pointer
	floatResult [floatArgs]uint64
	closure     *madeFunc
	stack       unsafe.Pointer // arguments on the stack
	pop         uintptr        // bytes of these
}

//minigo:rt reflect_call
func reflectCall(block *abi.CallBlock)

//minigo:rt reflect_entry
func reflectEntry(handler unsafe.Pointer, hidden int) unsafe.Pointer

// scalar is a machine scalar of a value.
type scalar = abi.Scalar

// scalarsOf returns the scalars of a value; inMemory tells that it has too many.
func scalarsOf(t *abi.Type) (list []scalar, inMemory bool) { return abi.ScalarsOf(t) }

// resultPlan tells where the results of a function type travel.
type resultPlan struct {
	scalars [][]scalar // by result; nil if in memory
	memory  []bool
	hidden  int // addresses of results in memory
	spilled int // scalars beyond the registers
}

func planResults(out []*abi.Type) (p resultPlan) {
	ints, floats := 0, 0
	for _, t := range out {
		list, inMemory := scalarsOf(t)
		p.memory = append(p.memory, inMemory)
		if inMemory {
			p.hidden++
			list = nil
		}
		p.scalars = append(p.scalars, list)
		for _, s := range list {
			if used := count(s.Float, &ints, &floats); used > intResults {
				p.spilled++
			}
		}
	}
	return p
}

// count counts a scalar in its class and returns the new number.
func count(float bool, ints, floats *int) int {
	if float {
		*floats++
		return *floats
	}
	*ints++
	return *ints
}

// walk calls f for each result scalar in a register or spilled, with its place.
func (p *resultPlan) walk(f func(result int, s scalar, register int, spill int)) {
	ints, floats, spill := 0, 0, 0
	for i, list := range p.scalars {
		for _, s := range list {
			if n := count(s.Float, &ints, &floats); n <= intResults {
				f(i, s, n-1, -1)
			} else {
				f(i, s, -1, spill)
				spill++
			}
		}
	}
}

// argWriter places arguments.
type argWriter struct {
	block        *abi.CallBlock
	ints, floats int
	stack        []unsafe.Pointer
}

func (w *argWriter) put(v uint64, float bool) {
	switch {
	case float && w.floats < floatArgs:
		w.block.Floats[w.floats] = v
		w.floats++
	case !float && w.ints < intArgs:
		w.block.Ints[w.ints] = unsafe.Pointer(uintptr(v))
		w.ints++
	default:
		w.stack = append(w.stack, unsafe.Pointer(uintptr(v)))
	}
}

func (w *argWriter) pointer(p unsafe.Pointer) { w.put(uint64(uintptr(p)), false) }

// callCode calls code with a context or receiver word, if there is one, and arguments.
//
//minigo:wrapper
func callCode(code unsafe.Pointer, first unsafe.Pointer, hasFirst bool, in []Value, out []*abi.Type) []Value {
	plan := planResults(out)
	block := &abi.CallBlock{Code: code}
	w := argWriter{block: block}
	var spill []unsafe.Pointer
	if plan.spilled > 0 {
		spill = make([]unsafe.Pointer, plan.spilled)
		w.pointer(unsafe.Pointer(&spill[0]))
	}
	results := make([]Value, len(out))
	for i, t := range out {
		results[i] = variable(t)
		if plan.memory[i] {
			w.pointer(results[i].ptr)
		}
	}
	if hasFirst {
		w.pointer(first)
	}
	copies := make([]unsafe.Pointer, 0, len(in)) // keeps what only the block points to reachable
	for i := range in {
		p := in[i].addr()
		list, inMemory := scalarsOf(in[i].typ)
		if inMemory {
			c := newObject(in[i].typ)
			memmove(c, p, in[i].typ.Size)
			copies = append(copies, c)
			w.pointer(c)
			continue
		}
		for _, s := range list {
			w.put(s.Load(p), s.Float)
		}
	}
	if len(w.stack)%2 != 0 {
		w.stack = append(w.stack, nil)
	}
	if len(w.stack) > maxStack {
		panic("reflect: call of a function with too many arguments")
	}
	block.Stack, block.Words = unsafe.Pointer(unsafe.SliceData(w.stack)), uintptr(len(w.stack))
	reflectCall(block)
	plan.walk(func(result int, s scalar, register int, at int) {
		var v uint64
		switch {
		case register < 0:
			v = uint64(uintptr(spill[at]))
		case s.Float:
			v = block.FloatResults[register]
		default:
			v = uint64(uintptr(block.IntResults[register]))
		}
		s.Store(results[result].ptr, v)
	})
	keepAlive(unsafe.Pointer(&in), unsafe.Pointer(unsafe.SliceData(copies)))
	return results
}

//go:noinline
func keepAlive(p, q unsafe.Pointer) {}

// Call calls the function with arguments, assigned to its parameters as in a call in Go; those of a
// variadic parameter one by one.
func (v Value) Call(in []Value) []Value {
	v.want(Func, "Call")
	v.mustBeExported("Call")
	return v.call("Call", in)
}

// CallSlice calls a variadic function with the slice for its last parameter as last argument.
func (v Value) CallSlice(in []Value) []Value {
	v.want(Func, "CallSlice")
	v.mustBeExported("CallSlice")
	return v.call("CallSlice", in)
}

func (v Value) call(op string, in []Value) []Value {
	var ft *abi.FuncType
	var code, first unsafe.Pointer
	if v.flag&flagMethod != 0 {
		ft = v.methodType()
		code, first = v.methodCode()
	} else {
		ft = (*abi.FuncType)(unsafe.Pointer(v.typ))
		first = v.word()
		if first == nil {
			panic("reflect.Value.Call: call of nil function")
		}
		code = *(*unsafe.Pointer)(first)
	}
	n := len(ft.In)
	switch {
	case op == "CallSlice" && !ft.Variadic:
		panic("reflect: CallSlice of non-variadic function")
	case op == "CallSlice" || !ft.Variadic:
		if len(in) < n {
			panic("reflect: " + op + " with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: " + op + " with too many input arguments")
		}
	case len(in) < n-1:
		panic("reflect: Call with too few input arguments")
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
		x.mustBeExported(op)
	}
	args := make([]Value, n)
	for i := range args {
		t := ft.In[i]
		if op == "Call" && ft.Variadic && i == n-1 {
			rest := MakeSlice(toType(t), len(in)-i, len(in)-i)
			for j := range in[i:] {
				x := in[i+j]
				if !assignable(t.Elem(), x.Type().common()) {
					panic("reflect: cannot use " + x.Type().String() + " as type " + t.Elem().String + " in " + op)
				}
				rest.Index(j).Set(x)
			}
			args[i] = rest
			break
		}
		if x := in[i].Type(); !assignable(t, x.common()) {
			panic("reflect: " + op + " using " + x.String() + " as type " + t.String)
		}
		args[i] = in[i].assignTo("reflect.Value.Call", t)
	}
	return callCode(code, first, true, args, ft.Out)
}

// methodType returns the type of a method value, without receiver.
func (v Value) methodType() *abi.FuncType {
	i := int(v.flag) >> methodShift
	if v.typ.Kind == abi.Interface {
		m := (*abi.InterfaceType)(unsafe.Pointer(v.typ)).Methods[i]
		return (*abi.FuncType)(unsafe.Pointer(m.Typ))
	}
	return (*abi.FuncType)(unsafe.Pointer(exported(v.typ)[i].Typ))
}

// methodCode returns the code of a method value, and the data word of its receiver.
func (v Value) methodCode() (code, receiver unsafe.Pointer) {
	i := int(v.flag) >> methodShift
	if v.typ.Kind == abi.Interface {
		f := *(*abi.Iface)(v.ptr)
		return *(*unsafe.Pointer)(unsafe.Add(unsafe.Pointer(&f.Tab.Fun0), i*8)), f.Data
	}
	code = exported(v.typ)[i].Ifn
	if v.typ.Direct() {
		return code, v.word()
	}
	v.flag &^= flagMethod
	return code, copyOut(v.typ, v.ptr, 0).ptr // the variable may change, the copy not
}

// madeFunc is the closure object of a function made at run time.
type madeFunc struct {
	code unsafe.Pointer
	typ  *abi.FuncType
	fn   func([]Value) []Value

	// Instead of fn: the code of a method and its receiver; or, without code, the number of a method
	// of the first argument.
	method   unsafe.Pointer
	receiver unsafe.Pointer
	index    int
}

var entries struct {
	sync.Mutex
	code [maxHidden + 1]unsafe.Pointer
}

// entryFor returns the code at which made functions with a number of hidden parameters start.
func entryFor(hidden int) unsafe.Pointer {
	if hidden > maxHidden {
		panic("reflect: function with too many large results")
	}
	entries.Lock()
	defer entries.Unlock()
	if entries.code[hidden] == nil {
		handler := runMade
		entries.code[hidden] = reflectEntry(**(**unsafe.Pointer)(unsafe.Pointer(&handler)), hidden)
	}
	return entries.code[hidden]
}

// MakeFunc returns a function of a type that calls fn with its arguments and returns its results.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	if typ.Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return makeFunc((*abi.FuncType)(unsafe.Pointer(typ.common())), madeFunc{fn: fn})
}

func makeFunc(t *abi.FuncType, f madeFunc) Value {
	plan := planResults(t.Out)
	hidden := plan.hidden
	if plan.spilled > 0 {
		hidden++
	}
	f.code, f.typ = entryFor(hidden), t
	return Value{&t.Type, unsafe.Pointer(&f), flag(Func)}
}

// methodFunc makes a function of a method value.
func (v Value) methodFunc() Value {
	t := v.methodType()
	code, receiver := v.methodCode()
	f := makeFunc(t, madeFunc{method: code, receiver: receiver})
	f.flag |= v.ro()
	return f
}

// run calls what a made function stands for.
//
//minigo:wrapper
func (f *madeFunc) run(args []Value) []Value {
	code, receiver := f.method, f.receiver
	switch {
	case f.fn != nil:
		return f.fn(args)
	case code == nil:
		code, receiver = args[0].Method(f.index).methodCode()
		args = args[1:]
	}
	return callCode(code, receiver, true, args, f.typ.Out)
}

// argReader takes arguments from where argWriter places them.
type argReader struct {
	block        *madeBlock
	ints, floats int
	stack        int
}

func (r *argReader) next(float bool) uint64 {
	switch {
	case float && r.floats < floatArgs:
		r.floats++
		return r.block.floats[r.floats-1]
	case !float && r.ints < intArgs:
		r.ints++
		return uint64(uintptr(r.block.ints[r.ints-1]))
	}
	r.stack++
	return *(*uint64)(unsafe.Add(r.block.stack, (r.stack-1)*8))
}

func (r *argReader) pointer() unsafe.Pointer { return unsafe.Pointer(uintptr(r.next(false))) }

// runMade runs a made function. Called by its entry.
//
//minigo:wrapper
func runMade(block *madeBlock) {
	f := block.closure
	plan := planResults(f.typ.Out)
	r := argReader{block: block}
	var spill unsafe.Pointer
	if plan.spilled > 0 {
		spill = r.pointer()
	}
	memory := make([]unsafe.Pointer, len(f.typ.Out))
	for i := range memory {
		if plan.memory[i] {
			memory[i] = r.pointer()
		}
	}
	r.pointer() // the closure itself
	args := make([]Value, len(f.typ.In))
	for i, t := range f.typ.In {
		args[i] = variable(t)
		list, inMemory := scalarsOf(t)
		if inMemory {
			memmove(args[i].ptr, r.pointer(), t.Size)
			continue
		}
		for _, s := range list {
			s.Store(args[i].ptr, r.next(s.Float))
		}
	}
	block.pop = uintptr(r.stack+1) / 2 * 16
	results := f.run(args)
	if len(results) != len(f.typ.Out) {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	for i, t := range f.typ.Out {
		if results[i].typ == nil {
			panic("reflect: function created by MakeFunc using closure returned zero Value")
		}
		if results[i].flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using closure returned value obtained from unexported field")
		}
		results[i] = results[i].assignTo("reflect.MakeFunc", t)
		if plan.memory[i] {
			memmove(memory[i], results[i].addr(), t.Size)
		}
	}
	plan.walk(func(result int, s scalar, register int, at int) {
		v := s.Load(results[result].addr())
		switch {
		case register < 0:
			*(*uint64)(unsafe.Add(spill, at*8)) = v
		case s.Float:
			block.floatResult[register] = v
		default:
			block.intResults[register] = unsafe.Pointer(uintptr(v))
		}
	})
}
