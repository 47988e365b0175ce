// This file implements the calls that hand out profiles. Nothing is sampled: they are empty, as those of a program
// that has not switched sampling on. Only the stacks of all goroutines can be had at any time.

package runtime

import "unsafe"

// StackRecord is a call stack, of which the unused rest is zero.
type StackRecord struct {
	Stack0 [32]uintptr
}

// Stack returns the program counters.
func (r *StackRecord) Stack() []uintptr { return used(r.Stack0[:]) }

func used(stack []uintptr) []uintptr {
	for i, pc := range stack {
		if pc == 0 {
			return stack[:i]
		}
	}
	return stack
}

// MemProfileRecord tells about the objects that were allocated with one call stack.
type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

// InUseBytes returns the size of the objects that were not freed.
func (r *MemProfileRecord) InUseBytes() int64 { return r.AllocBytes - r.FreeBytes }

// InUseObjects returns the number of objects that were not freed.
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }

// Stack returns the program counters.
func (r *MemProfileRecord) Stack() []uintptr { return used(r.Stack0[:]) }

// BlockProfileRecord tells how often and how long goroutines waited with one call stack.
type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

// MemProfile returns the profile of allocations: no records.
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

// BlockProfile returns the profile of waiting: no records.
func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// MutexProfile returns the profile of waiting for mutexes: no records.
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return 0, true }

// ThreadCreateProfile returns the profile of thread creation: no records.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) { return 0, true }

// GoroutineProfile stores the call stacks of all goroutines, that of the caller first, if p has room for all; it
// returns their number.
func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	raw := make([]StackRecord, len(p))
	n = rtGoroutineStacks(unsafe.SliceData(raw), len(raw))
	if n > len(p) {
		return n, false
	}
	for i := range raw[:n] {
		p[i] = StackRecord{}
		used := 0
		for _, pc := range raw[i].Stack() {
			for depth := range visibleFrames(pc) {
				if used < len(p[i].Stack0) {
					p[i].Stack0[used] = pc | uintptr(depth)<<depthShift
					used++
				}
			}
		}
	}
	return n, true
}

// CPUProfile panics: it has done so for long, in favour of package runtime/pprof.
func CPUProfile() []byte { panic("CPUProfile no longer available") }

// SetCPUProfileRate does nothing: there is nobody to read samples.
func SetCPUProfileRate(hz int) {}

// StartTrace returns an error: executions are not traced.
func StartTrace() error { return plainError("tracing is not supported") }

// StopTrace does nothing: no trace was started.
func StopTrace() {}

// ReadTrace returns nil, as when a trace has ended.
func ReadTrace() (buf []byte) { return nil }

// SetCgoTraceback does nothing: there are no C calls.
func SetCgoTraceback(version int, traceback, context, symbolizer unsafe.Pointer) {
	if version != 0 {
		panic("unsupported version")
	}
}

// SetBlockProfileRate does nothing: waiting is not sampled.
func SetBlockProfileRate(rate int) {}

// SetMutexProfileFraction does nothing, and returns that mutexes are not sampled.
func SetMutexProfileFraction(rate int) int { return 0 }
