// This file implements the calls by which programs look at their own stack.
//
// Program counters are return addresses as the frames hold them. Where calls were inlined, each of the
// functions has a counter of its own: the top byte tells how many are further in.

package runtime

import "unsafe"

// pcInfo mirrors PcInfo of the ABI crate.
type pcInfo struct {
	name  string
	file  string
	line  uint64
	entry uintptr
	flags uint64
}

const (
	flagWrapper  = 1
	depthShift   = 56
	pcMask       = 1<<depthShift - 1
	callersChunk = 64
)

// Frame describes one call on a stack.
type Frame struct {
	// PC is the address of the call, or of the instruction that is being executed.
	PC uintptr
	// Func is the function, or nil if it was inlined or is unknown.
	Func *Func
	// Function is the function's name with its package path.
	Function string
	// File is the path of the source file.
	File string
	// Line is the line in the file.
	Line int
	// Entry is the address of the function's first instruction, or 0.
	Entry uintptr
}

// Frames expands program counters returned by Callers.
type Frames struct {
	pcs   []uintptr
	ahead Frame
	have  bool
}

// A Func is a function of the running program.
type Func struct {
	name  string
	entry uintptr
}

// lookup describes the depth'th frame, innermost first, at a return address.
func lookup(pc uintptr, depth int, info *pcInfo) bool {
	return rtPcInfo(pc&pcMask-1, depth, info) != 0
}

// Caller returns the place of the skip'th call around the caller of Caller.
//
//go:noinline
func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var buf [1]uintptr
	if fillCallers(skip, buf[:]) == 0 {
		return
	}
	var info pcInfo
	if !lookup(buf[0], int(buf[0]>>depthShift), &info) {
		return
	}
	return buf[0], info.file, int(info.line), true
}

// Callers stores return addresses of the calling goroutine's frames, innermost first: skip 0 is
// Callers itself, 1 its caller.
//
//go:noinline
func Callers(skip int, pc []uintptr) int {
	if skip == 0 && len(pc) > 0 {
		self := Callers
		pc[0] = **(**uintptr)(unsafe.Pointer(&self)) + 1
		return 1 + fillCallers(0, pc[1:])
	}
	return fillCallers(skip-1, pc)
}

// fillCallers stores the frames around the caller of its caller, leaving out skip.
//
//go:noinline
func fillCallers(skip int, out []uintptr) int {
	var buf [callersChunk]uintptr
	n, from := 0, 1
	for n < len(out) {
		got := rtCallers(from, &buf[0], len(buf))
		for _, pc := range buf[:got] {
			frames := visibleFrames(pc)
			for depth := range frames {
				switch {
				case skip > 0:
					skip--
				case n < len(out):
					out[n] = pc | uintptr(depth)<<depthShift
					n++
				}
			}
		}
		if got < len(buf) {
			break
		}
		from += got
	}
	return n
}

// visibleFrames counts the frames at a return address; a wrapper has none of its own.
func visibleFrames(pc uintptr) int {
	var info pcInfo
	n := 0
	for lookup(pc, n, &info) && info.flags&flagWrapper == 0 {
		n++
	}
	return n
}

// CallersFrames prepares to describe program counters returned by Callers.
func CallersFrames(callers []uintptr) *Frames {
	f := &Frames{pcs: callers}
	f.ahead, f.have = f.advance()
	return f
}

// Next returns the next frame, and whether more follow.
func (f *Frames) Next() (frame Frame, more bool) {
	if !f.have {
		return Frame{}, false
	}
	frame = f.ahead
	f.ahead, f.have = f.advance()
	return frame, f.have
}

func (f *Frames) advance() (Frame, bool) {
	for len(f.pcs) > 0 {
		pc := f.pcs[0]
		f.pcs = f.pcs[1:]
		var info pcInfo
		if lookup(pc, int(pc>>depthShift), &info) {
			pc &= pcMask
			frame := Frame{PC: pc - 1, Function: info.name, File: info.file, Line: int(info.line), Entry: info.entry}
			if info.entry != 0 {
				frame.Func = &Func{info.name, info.entry}
			}
			return frame, true
		}
	}
	return Frame{}, false
}

// FuncForPC returns the function that contains an address, or nil.
func FuncForPC(pc uintptr) *Func {
	var info pcInfo
	if rtPcInfo(pc&pcMask, int(pc>>depthShift), &info) == 0 {
		return nil
	}
	return &Func{info.name, info.entry}
}

// Name returns the function's name with its package path.
func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

// Entry returns the address of the function's first instruction.
func (f *Func) Entry() uintptr { return f.entry }

// FileLine returns the place of the instruction at pc.
func (f *Func) FileLine(pc uintptr) (file string, line int) {
	var info pcInfo
	if rtPcInfo(pc&pcMask, int(pc>>depthShift), &info) == 0 {
		return "?", 0
	}
	return info.file, int(info.line)
}

// Stack formats the stack of the calling goroutine, or of all, into buf; it returns the length.
func Stack(buf []byte, all bool) int {
	if len(buf) == 0 {
		return 0
	}
	every := 0
	if all {
		every = 1
	}
	return rtStackText(&buf[0], len(buf), every)
}
