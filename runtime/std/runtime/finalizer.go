// This file implements finalizers and cleanups; the Rust half decides when they are ready.

package runtime

import (
	"internal/abi"
	"unsafe"
)

// SetFinalizer arranges for finalizer(obj) to run some time after obj became unreachable; a nil finalizer removes
// it. The argument of finalizer must be of a type that obj can be assigned to. All finalizers and cleanups run one
// after the other in one goroutine.
func SetFinalizer(obj, finalizer any) {
	o := abi.EfaceOf(&obj)
	if o.Typ == nil {
		fatal("runtime.SetFinalizer: first argument is nil")
	}
	if o.Typ.Kind != abi.Pointer {
		fatal("runtime.SetFinalizer: first argument is " + o.Typ.String + ", not pointer")
	}
	if o.Data == nil {
		fatal("nil elem type!")
	}
	f := abi.EfaceOf(&finalizer)
	var call func(unsafe.Pointer)
	if f.Typ != nil {
		if f.Typ.Kind != abi.Func {
			fatal("runtime.SetFinalizer: second argument is " + f.Typ.String + ", not a function")
		}
		call = finalizerCall(o.Typ, f)
		if call == nil {
			why := ""
			if (*abi.FuncType)(unsafe.Pointer(f.Typ)).Variadic {
				why = " because dotdotdot"
			}
			fatal("runtime.SetFinalizer: cannot pass " + o.Typ.String + " to finalizer " + f.Typ.String + why)
		}
	}
	switch setFinalizer(o.Data, call, runFinalizers) {
	case 2:
		fatal("runtime.SetFinalizer: pointer not at beginning of allocated block")
	case 3:
		fatal("runtime.SetFinalizer: finalizer already set")
	}
}

// finalizerCall makes the closure that calls f with an object of type typ; nil if the types do not fit.
func finalizerCall(typ *abi.Type, f *abi.Eface) func(unsafe.Pointer) {
	ft := (*abi.FuncType)(unsafe.Pointer(f.Typ))
	if len(ft.In) != 1 || ft.Variadic {
		return nil
	}
	in, closure := ft.In[0], f.Data
	switch {
	case in == typ || in.Kind == abi.Pointer && in.Elem() == typ.Elem() && (in.Uncommon == nil || typ.Uncommon == nil):
		return func(obj unsafe.Pointer) { callDropping(ft.Out, closure, obj) }
	case in.Kind != abi.Interface:
		return nil
	}
	it := (*abi.InterfaceType)(unsafe.Pointer(in))
	first := unsafe.Pointer(typ)
	if len(it.Methods) > 0 {
		first = unsafe.Pointer(getitab(it, typ))
		if first == nil {
			return nil
		}
	}
	return func(obj unsafe.Pointer) { callDropping(ft.Out, closure, first, obj) }
}

// callDropping calls a closure with words as arguments and drops its results. Room for those that do not
// travel in registers is passed first.
func callDropping(results []*abi.Type, closure unsafe.Pointer, args ...unsafe.Pointer) {
	var words []unsafe.Pointer
	var spill [64]uint64
	ints, floats, spilled := 0, 0, 0
	for _, t := range results {
		list, inMemory := abi.ScalarsOf(t)
		if inMemory {
			words = append(words, newObject(t))
			continue
		}
		for _, s := range list {
			n := &ints
			if s.Float {
				n = &floats
			}
			if *n++; *n > abi.IntResults {
				spilled++
			}
		}
	}
	if spilled > len(spill) {
		fatal("finalizer with too many results")
	}
	if spilled > 0 {
		words = append([]unsafe.Pointer{unsafe.Pointer(&spill)}, words...)
	}
	words = append(append(words, closure), args...)
	block := &abi.CallBlock{Code: *(*unsafe.Pointer)(closure)}
	n := copy(block.Ints[:], words)
	rest := words[n:]
	if len(rest)%2 != 0 {
		rest = append(rest, nil)
	}
	block.Stack, block.Words = unsafe.Pointer(unsafe.SliceData(rest)), uintptr(len(rest))
	rtReflectCall(block)
}

// readyFinalizer mirrors finalizer::Ready of the Rust half: a finalizer with its object, or a cleanup.
type readyFinalizer struct {
	object unsafe.Pointer
	call   unsafe.Pointer
}

// runFinalizers calls what is ready. Started by the Rust half in a goroutine of its own.
func runFinalizers() {
	for {
		var r readyFinalizer
		if nextFinalizer(&r) == 0 {
			return
		}
		if r.object == nil {
			(*(*func())(unsafe.Pointer(&r.call)))()
		} else {
			(*(*func(unsafe.Pointer))(unsafe.Pointer(&r.call)))(r.object)
		}
	}
}

// Cleanup is a handle to a call arranged by AddCleanup.
type Cleanup struct {
	id  int64
	ptr uintptr
}

// Stop cancels the call if the object is still reachable.
func (c Cleanup) Stop() {
	if c.id != 0 {
		stopCleanup(unsafe.Pointer(c.ptr), c.id)
	}
}

// AddCleanup arranges for cleanup(arg) to run some time after ptr became unreachable. Variables that are not on
// the heap never do.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	var a any = arg
	same := abi.EfaceOf(&a)
	if same.Typ != nil && same.Typ.Kind == abi.Pointer && same.Data == unsafe.Pointer(ptr) {
		panic(plainError("runtime.AddCleanup: ptr is equal to arg, cleanup will never run"))
	}
	id := addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) }, runFinalizers)
	return Cleanup{id, uintptr(unsafe.Pointer(ptr))}
}
