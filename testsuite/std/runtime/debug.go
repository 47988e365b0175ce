// What package runtime/debug sets.
package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"strings"
	"time"
)

var keep, last []byte

func main() {
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-1), debug.SetGCPercent(100))
	fmt.Println(debug.SetMemoryLimit(-1) == math.MaxInt64, debug.SetMemoryLimit(64<<20) == math.MaxInt64, debug.SetMemoryLimit(-1))
	// Only the limit makes it collect now.
	debug.SetGCPercent(-1)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 200 {
		last = make([]byte, 1<<20)
	}
	runtime.ReadMemStats(&after)
	fmt.Println(after.NumGC > before.NumGC, after.TotalAlloc-before.TotalAlloc >= 200<<20)
	debug.SetMemoryLimit(math.MaxInt64)
	debug.SetGCPercent(100)
	done := make(chan bool)
	go func() {
		for range 8 {
			keep = make([]byte, 8<<20)
			clear(keep)
		}
		keep, last = nil, nil
		done <- true
	}()
	<-done
	debug.FreeOSMemory()
	runtime.ReadMemStats(&after)
	fmt.Println(after.HeapReleased > 20<<20, after.HeapAlloc < 24<<20, after.HeapInuse >= after.HeapAlloc)
	fmt.Println(after.Mallocs >= after.Frees, after.Mallocs-after.Frees == after.HeapObjects, after.Sys >= after.HeapSys)
	fmt.Println(debug.SetMaxStack(1<<26), debug.SetMaxStack(1000000000))
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC > 0, stats.PauseTotal > 0, time.Since(stats.LastGC) < time.Hour)
	text := string(debug.Stack())
	fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\nruntime/debug.Stack()\n"), strings.Contains(text, "main.main()\n"))
}
