// This file implements the calls that concern scheduling, memory and the machine.

package runtime

import "internal/abi"

// Properties of the machine a program was compiled for, and of the toolchain.
const (
	Compiler        = "minigoc"
	GOOS     string = "linux"
	GOARCH   string = "amd64"
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
func GC() {
	gcRun()
	// Finalizers of what was found unreachable are about to run.
	rtGosched()
}

var keptAlive any

// KeepAlive marks its argument as reachable up to this call.
//
//go:noinline
func KeepAlive(x any) {
	if abi.Getg() == nil {
		keptAlive = x
	}
}
