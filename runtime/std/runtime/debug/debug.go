// Package debug lets programs look at and steer the memory manager, and print their stacks.
package debug

import (
	"os"
	"runtime"
	"time"
)

//minigo:rt set_gc_percent
func setGCPercent(percent int) int

// SetGCPercent sets the growth of the heap, in percent of what is live, after which a collection
// begins; a negative number turns collections off. It returns the former setting.
func SetGCPercent(percent int) int { return setGCPercent(percent) }

//minigo:rt free_os_memory
func freeOSMemory()

// FreeOSMemory runs a collection and gives as much memory as possible back to the system.
func FreeOSMemory() { freeOSMemory() }

//minigo:rt set_max_stack
func setMaxStack(bytes int) int

// SetMaxStack sets how large the stack of a goroutine may become, in bytes; it returns the former limit.
func SetMaxStack(bytes int) int { return setMaxStack(bytes) }

// SetMaxThreads returns Go's default; threads are not limited.
func SetMaxThreads(threads int) int { return 10000 }

//minigo:link setPanicOnFault
func setPanicOnFault(enabled bool) bool

// SetPanicOnFault sets whether a fault of the calling goroutine at an address that is not near nil is a panic, whose
// value has a method Addr() uintptr, instead of the end of the program. It returns the former setting.
func SetPanicOnFault(enabled bool) bool { return setPanicOnFault(enabled) }

//minigo:rt set_traceback
func setTraceback(level string)

// SetTraceback sets how much a dying program tells, as the environment variable GOTRACEBACK does.
func SetTraceback(level string) { setTraceback(level) }

//minigo:rt set_memory_limit
func setMemoryLimit(limit int64) int64

// SetMemoryLimit sets the bytes that the runtime should not exceed, unless limit is negative; it returns the former
// limit.
func SetMemoryLimit(limit int64) int64 { return setMemoryLimit(limit) }

// GCStats tells about collections.
type GCStats struct {
	LastGC         time.Time       // end of the last collection
	NumGC          int64           // number of collections
	PauseTotal     time.Duration   // time that the program was stopped
	Pause          []time.Duration // of each, latest first; only the mean is known
	PauseEnd       []time.Time     // end of each, latest first
	PauseQuantiles []time.Duration
}

// ReadGCStats fills stats.
func ReadGCStats(stats *GCStats) {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	stats.NumGC = int64(m.NumGC)
	stats.PauseTotal = time.Duration(m.PauseTotalNs)
	stats.LastGC = time.Time{}
	stats.Pause, stats.PauseEnd = stats.Pause[:0], stats.PauseEnd[:0]
	if m.NumGC > 0 {
		stats.LastGC = time.Unix(0, int64(m.LastGC))
		stats.Pause = append(stats.Pause, stats.PauseTotal/time.Duration(m.NumGC))
		stats.PauseEnd = append(stats.PauseEnd, stats.LastGC)
	}
	for i := range stats.PauseQuantiles {
		stats.PauseQuantiles[i] = 0
		if len(stats.Pause) > 0 {
			stats.PauseQuantiles[i] = stats.Pause[0]
		}
	}
}

// Stack returns the formatted stack of the calling goroutine.
//
//go:noinline
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
