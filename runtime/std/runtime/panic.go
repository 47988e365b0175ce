// This file implements panicking, recovering, deferred calls and Goexit.
//
// Deferred calls form one list a goroutine, innermost first (abi.G.Defers); each record names the
// frame that deferred it. A function that returns runs its own records in deferreturn. A panic runs
// records of any frame on top of the stack, in unwind; when the deferred call has recovered, the
// frames above the deferring one are dropped by resuming it at its landing pad, which runs what is
// left of its records and returns to its caller.
//
// A record leaves the list before it is called. So, when a deferred call panics in turn, the new
// panic goes on with the records that follow; as soon as it takes the record at which an older panic
// would have gone on (_panic.next), the older one is aborted: it will never continue, and disappears
// when the new one is recovered. Frames cannot be compared by address, as stacks are segmented.
//
// recover works only in a function called directly by unwind: _panic.argfp is the frame pointer of
// the unwind that is calling. gorecover walks the stack up to it and must meet just one function,
// inlined ones counted and wrappers (of the compiler, or marked //minigo:wrapper) not.
//
// Goexit is a panic that cannot be recovered. If a later panic aborts it and is itself recovered, the
// Goexit goes on: it starts anew from where the recovery happened, on top of the stack.

package runtime

import (
	"internal/abi"
	"unsafe"
)

// Numbers of traps, from the ABI crate.
const (
	trapNilDeref     = 1
	trapDivide       = 2
	trapShift        = 3
	trapIndex        = 4
	trapIndexU       = 5
	trapSliceAlen    = 6
	trapSliceAcap    = 7
	trapSliceB       = 8
	trapSlice3Alen   = 9
	trapSlice3Acap   = 10
	trapSlice3B      = 11
	trapSlice3C      = 12
	trapSliceConvert = 13
)

// _panic is a panic, or a Goexit, in progress.
type _panic struct {
	arg        any
	link       *_panic          // the panic during whose deferred call this one began
	next       *abi.DeferRecord // record at which it goes on after the running deferred call
	argfp      uintptr          // frame that is calling a deferred function
	recovered  bool
	aborted    bool // a later panic took over its remaining deferred calls
	goexit     bool
	repanicked bool // the next panic has the same value; computed for printing
	fault      fault
}

// fault is the signal that raised a panic; none if signal is 0.
type fault struct {
	signal, code, addr, pc uintptr
}

// Signals and codes of faults.
const (
	sigbus     = 7
	sigsegv    = 11
	segvMaperr = 1
	nilPage    = 4096
)

// panicvalue implements the builtin panic. Called by compiled code.
//
//minigo:wrapper
func panicvalue(v any) {
	if v == nil {
		v = new(PanicNilError)
	}
	gopanic(&_panic{arg: v})
}

// trapped is where a goroutine continues after a failed check. Called by the Rust runtime.
func trapped(kind uint8, a, b int64) {
	switch kind {
	case trapNilDeref:
		sigpanic(0, sigsegv, segvMaperr)
	case trapDivide:
		panicdivide()
	case trapShift:
		panicshift()
	}
	if kind > trapSliceConvert {
		fatal("unreachable code reached")
	}
	gopanic(&_panic{arg: boundsError{x: a, y: b, unsigned: kind == trapIndexU, kind: kind}})
}

// sigpanic is where a goroutine continues after a fault. Called by the Rust runtime.
func sigpanic(addr, signal, code uintptr) {
	const text = "invalid memory address or nil pointer dereference"
	p := &_panic{arg: errorString(text), fault: fault{signal: signal, code: code, addr: addr}}
	if addr >= nilPage {
		p.arg = errorAddressString{text, addr}
	}
	rtCallers(0, &p.fault.pc, 1)
	gopanic(p)
}

// setPanicOnFault sets whether faults anywhere are panics of the calling goroutine, and returns the former
// setting. Linked by package runtime/debug.
func setPanicOnFault(enabled bool) bool {
	gp := abi.Getg()
	old := gp.Flags&abi.PanicOnFault != 0
	gp.Flags &^= abi.PanicOnFault
	if enabled {
		gp.Flags |= abi.PanicOnFault
	}
	return old
}

func panicdivide() { panicvalue(errorString("integer divide by zero")) }

// panicoverflow panics for a quotient of package math/bits that is too large.
func panicoverflow() { panicvalue(errorString("integer overflow")) }

func panicshift() { panicvalue(errorString("negative shift amount")) }

// panicnilmap reports an assignment to an entry of a nil map. Linked by package internal/maps.
func panicnilmap() { panicvalue(plainError("assignment to entry in nil map")) }

// panicplain panics with a run-time error without prefix. Linked by other packages.
func panicplain(text string) { panicvalue(plainError(text)) }

// panicerror panics with `runtime error: ` and text. Linked by other packages.
func panicerror(text string) { panicvalue(errorString(text)) }

// panicunsafeslicelen reports a bad length to unsafe.Slice. Called by compiled code.
func panicunsafeslicelen() { panicvalue(errorString("unsafe.Slice: len out of range")) }

// panicunsafeslicenilptr reports unsafe.Slice(nil, n). Called by compiled code.
func panicunsafeslicenilptr() {
	panicvalue(errorString("unsafe.Slice: ptr is nil and len is not zero"))
}

// panicunsafestringlen reports a bad length to unsafe.String. Called by compiled code.
func panicunsafestringlen() { panicvalue(errorString("unsafe.String: len out of range")) }

// panicunsafestringnilptr reports unsafe.String(nil, n). Called by compiled code.
func panicunsafestringnilptr() {
	panicvalue(errorString("unsafe.String: ptr is nil and len is not zero"))
}

// panicrangestate reports misuse of a range-over-func loop body: 0 called after the loop ended, 1
// called after the iterator function returned, 2 iterator continued after the body panicked, 3
// iterator recovered a panic of the body. Called by compiled code.
func panicrangestate(state int) {
	switch state {
	case 0:
		panicvalue(errorString("range function continued iteration after function for loop body returned false"))
	case 1:
		panicvalue(errorString("range function continued iteration after whole loop exit"))
	case 2:
		panicvalue(errorString("range function continued iteration after loop body panic"))
	}
	panicvalue(errorString("range function recovered a loop body panic and did not resume panicking"))
}

// gopanic starts a panic; it never returns. Tracebacks show it as "panic".
func gopanic(p *_panic) {
	unwind(p)
	fatalPanic(p)
}

// unwind runs the deferred calls of the goroutine under panic p. It returns when none is left.
//
//minigo:wrapper
func unwind(p *_panic) {
	gp := abi.Getg()
	p.link = (*_panic)(gp.Panics)
	gp.Panics = unsafe.Pointer(p)
	for d := gp.Defers; d != nil; d = gp.Defers {
		for q := p.link; q != nil; q = q.link {
			if q.next == d {
				q.aborted = true
			}
		}
		call, fp, entry := d.Closure, d.Fp, d.Entry
		gp.Defers = d.Link
		p.next = d.Link
		p.argfp = abi.Ownfp()
		call()
		p.argfp = 0
		if p.recovered {
			resume(gp, p, fp, entry)
		}
	}
}

// resume continues after the recovered panic p in the frame whose deferred call recovered it. A fault
// that is no more reported by itself is by the panic that goes on.
func resume(gp *abi.G, p *_panic, fp, entry uintptr) {
	from, link := p, p.link
	for link != nil && link.aborted {
		older := link.link
		if link.goexit {
			gp.Panics = unsafe.Pointer(older)
			Goexit()
		}
		if from.fault.signal == 0 {
			from = link
		}
		link = older
	}
	if link != nil && from.fault.signal != 0 {
		link.fault = from.fault
	}
	gp.Panics = unsafe.Pointer(link)
	resumeFrame(fp, entry)
}

// gorecover implements the builtin recover. Called by compiled code.
//
//go:noinline
func gorecover() any {
	p := (*_panic)(abi.Getg().Panics)
	if p == nil || p.goexit || p.recovered || rtCallDepth(p.argfp) != 1 {
		return nil
	}
	p.recovered = true
	return p.arg
}

// panicwrap reports that a method with a value receiver was called with a nil pointer through a
// compiler-made method of the pointer type. Called by compiled code.
func panicwrap(typ, method string) {
	panicvalue(plainError("value method " + typ + "." + method + " called using nil *" + typ[lastDot(typ)+1:] + " pointer"))
}

func lastDot(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == '.' {
			return i
		}
	}
	return -1
}

// gonil reports `go f()` with a nil f. Called by compiled code.
func gonil() { fatal("go of nil func value") }

// deferreturn runs the deferred calls of the frame with frame pointer fp. Called by compiled code. A
// function that is deferred as `defer recover()` counts as called by the frame.
//
//minigo:wrapper
func deferreturn(fp uintptr) {
	gp := abi.Getg()
	for d := gp.Defers; d != nil && d.Fp == fp; d = gp.Defers {
		call := d.Closure
		gp.Defers = d.Link
		call()
	}
}

// deferoutside enters a deferred call of a range-over-func loop body into the list of the function
// around the loop, whose frame the record names: above that frame's records, below those of the
// iterator function. Called by compiled code.
func deferoutside(d *abi.DeferRecord) {
	p := &abi.Getg().Defers
	for *p != nil && (*p).Fp != d.Fp {
		p = &(*p).Link
	}
	d.Link = *p
	*p = d
}

// defernothing is deferred as a mark of a frame that has no deferred call yet. Called by compiled code.
func defernothing() {}

// Goexit ends the calling goroutine after running its deferred calls.
func Goexit() {
	unwind(&_panic{goexit: true})
	rtGoexit()
}

// fatalPanic ends the program with an uncaught panic.
func fatalPanic(p *_panic) {
	preparePrinting(p)
	printlock()
	printPanics(p)
	for q := p; q != nil; q = q.link {
		if q.fault.signal != 0 {
			q.fault.print()
			break
		}
	}
	printunlock()
	rtFatalPanic()
}

func (f *fault) print() {
	printstring("[signal SIG")
	if f.signal == sigbus {
		printstring("BUS: bus error")
	} else {
		printstring("SEGV: segmentation violation")
	}
	printstring(" code=0x")
	printhex(uint64(f.code))
	printstring(" addr=0x")
	printhex(uint64(f.addr))
	printstring(" pc=0x")
	printhex(uint64(f.pc))
	printstring("]\n")
}

// fatal ends the program with `fatal error: ` and text; it cannot be recovered. Linked by other
// packages.
func fatal(text string) {
	p := (*_panic)(abi.Getg().Panics)
	if p != nil {
		markRepanicked(p)
		printlock()
		printPanics(p)
		printstring("\t")
		printunlock()
	}
	rtFatalError(text)
}

type stringer interface{ String() string }

// preparePrinting replaces errors and Stringers among panic values by their texts.
func preparePrinting(p *_panic) {
	defer func() {
		const text = "panic while printing panic value"
		switch r := recover().(type) {
		case nil:
		case string:
			rtFatalError(text + ": " + r)
		default:
			rtFatalError(text + ": type " + abi.EfaceOf(&r).Typ.String)
		}
	}()
	markRepanicked(p)
	for ; p != nil; p = p.link {
		if p.link != nil && p.link.repanicked {
			continue
		}
		switch v := p.arg.(type) {
		case error:
			p.arg = v.Error()
		case stringer:
			p.arg = v.String()
		}
	}
}

// markRepanicked finds panics whose value was recovered and thrown again: they print once.
func markRepanicked(p *_panic) {
	for ; p != nil && p.link != nil; p = p.link {
		a, b := abi.EfaceOf(&p.arg), abi.EfaceOf(&p.link.arg)
		if a.Typ == b.Typ && a.Data == b.Data && !p.goexit && !p.link.goexit {
			p.link.repanicked = true
		}
	}
}

// printPanics prints a chain of panics, oldest first.
func printPanics(p *_panic) {
	if p.link != nil {
		printPanics(p.link)
		if p.link.repanicked {
			return
		}
		if !p.link.goexit {
			printstring("\t")
		}
	}
	if p.goexit {
		return
	}
	printstring("panic: ")
	printPanicValue(p.arg)
	if p.recovered && p.repanicked {
		printstring(" [recovered, repanicked]")
	} else if p.recovered {
		printstring(" [recovered]")
	}
	printstring("\n")
}

// printPanicValue prints basic values as print does, values of defined basic types as conversions,
// all others by type and address.
func printPanicValue(v any) {
	e := abi.EfaceOf(&v)
	t := e.Typ
	if t == nil {
		printstring("nil")
		return
	}
	plain := t.Uncommon == nil || t.Uncommon.PkgPath == ""
	switch {
	case t.Kind == abi.String:
		if plain {
			printIndented(*(*string)(e.Data))
			return
		}
		printstring(t.String)
		printstring(`("`)
		printIndented(*(*string)(e.Data))
		printstring(`")`)
	case t.Kind >= abi.Bool && t.Kind <= abi.Complex128:
		complex := t.Kind == abi.Complex64 || t.Kind == abi.Complex128
		if !plain {
			printstring(t.String)
		}
		if !plain && !complex {
			printstring("(")
		}
		printBasic(t.Kind, e.Data)
		if !plain && !complex {
			printstring(")")
		}
	default:
		printstring("(")
		printstring(t.String)
		printstring(") ")
		printpointer(e.Data)
	}
}

func printBasic(kind abi.Kind, p unsafe.Pointer) {
	switch kind {
	case abi.Bool:
		printbool(*(*bool)(p))
	case abi.Int8:
		printint(int64(*(*int8)(p)))
	case abi.Int16:
		printint(int64(*(*int16)(p)))
	case abi.Int32:
		printint(int64(*(*int32)(p)))
	case abi.Int, abi.Int64:
		printint(*(*int64)(p))
	case abi.Uint8:
		printuint(uint64(*(*uint8)(p)))
	case abi.Uint16:
		printuint(uint64(*(*uint16)(p)))
	case abi.Uint32:
		printuint(uint64(*(*uint32)(p)))
	case abi.Uint, abi.Uint64, abi.Uintptr:
		printuint(*(*uint64)(p))
	case abi.Float32:
		printfloat32(*(*float32)(p))
	case abi.Float64:
		printfloat(*(*float64)(p))
	case abi.Complex64:
		printcomplex64(*(*complex64)(p))
	case abi.Complex128:
		printcomplex(*(*complex128)(p))
	}
}

// printIndented prints a text with further lines indented by a tab.
func printIndented(s string) {
	start := 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			printstring(s[start : i+1])
			printstring("\t")
			start = i + 1
		}
	}
	printstring(s[start:])
}
