// Package debug lets programs look at and steer the memory manager, and print their stacks.
package debug

import (
	"os"
	"runtime"
)

//minigo:rt set_gc_percent
func setGCPercent(percent int) int

// SetGCPercent sets the growth of the heap, in percent of what is live, after which a collection
// begins; a negative number turns collections off. It returns the former setting.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

// FreeOSMemory runs a collection; free memory goes back to the system.
func FreeOSMemory() { runtime.GC() }

// SetMaxStack returns its default: segments of a stack are limited by the runtime.
func SetMaxStack(bytes int) int { return 1000000000 }

// SetMaxThreads returns Go's default; threads are not limited.
func SetMaxThreads(threads int) int { return 10000 }

// SetPanicOnFault returns false: faults at unexpected addresses are always fatal.
func SetPanicOnFault(enabled bool) bool { return false }

// SetTraceback is kept for compatibility; GOTRACEBACK decides.
func SetTraceback(level string) {}

// SetMemoryLimit reports that there is no limit.
func SetMemoryLimit(limit int64) int64 { return 1<<63 - 1 }

// Stack returns the formatted stack of the calling goroutine.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack prints the stack of the calling goroutine to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }

// Module describes a module of the build.
type Module struct {
	Path    string
	Version string
	Sum     string
	Replace *Module
}

// BuildSetting is a key and value of the build.
type BuildSetting struct{ Key, Value string }

// BuildInfo describes how a program was built.
type BuildInfo struct {
	GoVersion string
	Path      string
	Main      Module
	Deps      []*Module
	Settings  []BuildSetting
}

// ReadBuildInfo returns what is known of the running program's build: the version of the language.
func ReadBuildInfo() (info *BuildInfo, ok bool) {
	return &BuildInfo{GoVersion: runtime.Version(), Path: "command-line-arguments"}, true
}
