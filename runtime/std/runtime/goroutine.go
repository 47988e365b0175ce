// This file implements the calls that concern scheduling, memory and the machine.

package runtime

import (
	"internal/abi"
	"unsafe"
)

// Properties of the machine a program was compiled for, and of the toolchain.
const (
	Compiler = "minigoc"
	GOOS     = "linux"
	GOARCH   = "amd64"
)

// MemProfileRate is kept for compatibility; memory is not profiled.
var MemProfileRate int = 512 * 1024

// Version returns the version of the Go language and library that programs may rely on.
func Version() string { return "go1.26" }

// GOROOT returns "": the library is part of the compiler.
func GOROOT() string { return "" }

// Gosched lets other goroutines run.
func Gosched() { rtGosched() }

// GOMAXPROCS sets how many goroutines run at the same time if n > 0, and returns the former number.
func GOMAXPROCS(n int) int { return rtGomaxprocs(n) }

// NumCPU returns the number of logical CPUs that the process may use.
func NumCPU() int { return rtNumCPU() }

// NumGoroutine returns the number of goroutines.
func NumGoroutine() int { return rtNumGoroutine() }

// NumCgoCall returns 0: there are no C calls.
func NumCgoCall() int64 { return 0 }

// LockOSThread ties the calling goroutine to its thread until as many calls of UnlockOSThread.
func LockOSThread() { rtLockOSThread(1) }

// UnlockOSThread undoes a call of LockOSThread.
func UnlockOSThread() { rtLockOSThread(0) }

// Breakpoint does nothing: debuggers set breakpoints themselves.
func Breakpoint() {}

// GC runs a complete garbage collection.
func GC() { gcRun() }

var keptAlive any

// KeepAlive marks its argument as reachable up to this call.
//
//go:noinline
func KeepAlive(x any) {
	if abi.Getg() == nil {
		keptAlive = x
	}
}

// SetFinalizer arranges for finalizer(obj) to run in its own goroutine some time after obj became
// unreachable; a nil finalizer removes it. The argument of finalizer must be a pointer or interface
// type that obj can be assigned to.
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
	if f.Typ == nil {
		setFinalizer(o.Data, nil)
		return
	}
	if f.Typ.Kind != abi.Func {
		fatal("runtime.SetFinalizer: second argument is " + f.Typ.String + ", not a function")
	}
	call := finalizerCall(o, f)
	if call == nil {
		fatal("runtime.SetFinalizer: cannot pass " + o.Typ.String + " to finalizer " + f.Typ.String)
	}
	if setFinalizer(o.Data, call) != 0 {
		fatal("runtime.SetFinalizer: pointer not at beginning of allocated block")
	}
}

// finalizerCall makes the closure that calls f with o; nil if the types do not fit. The object's
// address is hidden from the collector, which else would never find it unreachable.
func finalizerCall(o, f *abi.Eface) func() {
	ft := (*abi.FuncType)(unsafe.Pointer(f.Typ))
	if len(ft.In) != 1 || ft.Variadic {
		return nil
	}
	in, typ, hidden, code := ft.In[0], o.Typ, uintptr(o.Data), f.Data
	switch {
	case in == typ || in.Kind == abi.Pointer && in.Elem() == typ.Elem():
		return func() { (*(*func(unsafe.Pointer))(unsafe.Pointer(&code)))(unsafe.Pointer(hidden)) }
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
	return func() {
		(*(*func(a, b unsafe.Pointer))(unsafe.Pointer(&code)))(first, unsafe.Pointer(hidden))
	}
}

// Cleanup is a handle to a call arranged by AddCleanup.
type Cleanup struct{ obj uintptr }

// Stop cancels the call if it has not begun.
func (c Cleanup) Stop() {
	if c.obj != 0 {
		setFinalizer(unsafe.Pointer(c.obj), nil)
	}
}

// AddCleanup arranges for cleanup(arg) to run some time after ptr became unreachable.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic(plainError("runtime.AddCleanup: ptr is nil"))
	}
	if setFinalizer(unsafe.Pointer(ptr), func() { cleanup(arg) }) != 0 {
		panic(plainError("runtime.AddCleanup: ptr not in allocated block"))
	}
	return Cleanup{uintptr(unsafe.Pointer(ptr))}
}
