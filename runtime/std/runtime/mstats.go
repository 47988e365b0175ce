// This file implements statistics of the memory manager.

package runtime

// memStatsRecord mirrors MemStatsRecord of the ABI crate.
type memStatsRecord struct {
	totalAlloc, sys, mallocs, frees             uint64
	heapAlloc, heapSys, heapIdle, heapInuse     uint64
	heapReleased, heapObjects                   uint64
	stackInuse, stackSys                        uint64
	nextGC, lastGC, pauseTotalNs, numGC, forced uint64
}

// MemStats records statistics of the memory manager.
type MemStats struct {
	Alloc         uint64 // bytes of live and not yet swept objects
	TotalAlloc    uint64 // bytes allocated so far
	Sys           uint64 // bytes obtained from the system
	Lookups       uint64 // always 0
	Mallocs       uint64 // objects allocated so far
	Frees         uint64 // objects freed so far
	HeapAlloc     uint64 // same as Alloc
	HeapSys       uint64
	HeapIdle      uint64
	HeapInuse     uint64
	HeapReleased  uint64
	HeapObjects   uint64
	StackInuse    uint64
	StackSys      uint64
	MSpanInuse    uint64
	MSpanSys      uint64
	MCacheInuse   uint64
	MCacheSys     uint64
	BuckHashSys   uint64
	GCSys         uint64
	OtherSys      uint64
	NextGC        uint64 // heap size at which the next collection begins
	LastGC        uint64 // end of the last collection, nanoseconds since 1970
	PauseTotalNs  uint64
	PauseNs       [256]uint64
	PauseEnd      [256]uint64
	NumGC         uint32
	NumForcedGC   uint32
	GCCPUFraction float64
	EnableGC      bool
	DebugGC       bool
	BySize        [61]struct {
		Size    uint32
		Mallocs uint64
		Frees   uint64
	}
}

// ReadMemStats fills m. Fields that this runtime does not keep are 0.
func ReadMemStats(m *MemStats) {
	var r memStatsRecord
	memStats(&r)
	*m = MemStats{
		Alloc: r.heapAlloc, TotalAlloc: r.totalAlloc, Sys: r.sys, Mallocs: r.mallocs, Frees: r.frees,
		HeapAlloc: r.heapAlloc, HeapSys: r.heapSys, HeapIdle: r.heapIdle, HeapInuse: r.heapInuse,
		HeapReleased: r.heapReleased, HeapObjects: r.heapObjects,
		StackInuse: r.stackInuse, StackSys: r.stackSys, NextGC: r.nextGC, LastGC: r.lastGC,
		PauseTotalNs: r.pauseTotalNs, NumGC: uint32(r.numGC), NumForcedGC: uint32(r.forced), EnableGC: true,
	}
}
