// Package runtime is the Go half of the runtime: panics, strings, slices, interfaces, printing, and
// the API that programs see. What touches the machine is in the Rust half, bound below.
//
// Functions that the compiler's lowering calls by name are marked "Called by compiled code".
package runtime

import (
	"internal/abi"
	"unsafe"
)

//minigo:rt new_object
func newObject(typ *abi.Type) unsafe.Pointer

//minigo:rt new_array
func newArray(typ *abi.Type, n int) unsafe.Pointer

//minigo:rt new_bytes
func newBytes(size int) unsafe.Pointer

//minigo:rt round_size
func roundSize(size int) int

//minigo:rt memmove
func memmove(dst, src unsafe.Pointer, n int)

//minigo:rt memclr
func memclr(dst unsafe.Pointer, n int)

//minigo:rt memcompare
func memcompare(a, b unsafe.Pointer, n int) int

//minigo:rt memhash
func memhash(p unsafe.Pointer, n int, seed uintptr) uintptr

//minigo:rt gc_run
func gcRun()

//minigo:rt mem_stats
func memStats(out *memStatsRecord)

//minigo:rt set_gc_percent
func setGCPercent(percent int) int

//minigo:rt set_finalizer
func setFinalizer(obj unsafe.Pointer, closure func(unsafe.Pointer), runner func()) int

//minigo:rt add_cleanup
func addCleanup(obj unsafe.Pointer, closure, runner func()) int64

//minigo:rt stop_cleanup
func stopCleanup(obj unsafe.Pointer, id int64)

//minigo:rt next_finalizer
func nextFinalizer(out *readyFinalizer) int

//minigo:rt gosched
func rtGosched()

//minigo:rt goexit
func rtGoexit()

//minigo:rt block_forever
func blockForever(reason int)

//minigo:rt gomaxprocs
func rtGomaxprocs(n int) int

//minigo:rt num_cpu
func rtNumCPU() int

//minigo:rt num_goroutine
func rtNumGoroutine() int

//minigo:rt lock_os_thread
func rtLockOSThread(lock int)

//minigo:rt chan_make
func chanMake(elem *abi.Type, n int) unsafe.Pointer

//minigo:rt chan_send
func chanSend(ch, elem unsafe.Pointer) int

//minigo:rt chan_recv
func chanRecv(ch, elem unsafe.Pointer) int

//minigo:rt chan_try_send
func chanTrySend(ch, elem unsafe.Pointer) int

//minigo:rt chan_try_recv
func chanTryRecv(ch, elem unsafe.Pointer) int

//minigo:rt chan_close
func chanClose(ch unsafe.Pointer) int

//minigo:rt select_go
func selectGo(cases unsafe.Pointer, n, block int) (int, int)

//minigo:rt write_err
func writeErr(p unsafe.Pointer, n int)

//minigo:rt rand64
func rand64() uint64

//minigo:rt nanotime
func nanotime() int64

//minigo:rt fatal_panic
func rtFatalPanic()

//minigo:rt fatal_error
func rtFatalError(msg string)

//minigo:rt resume_frame
func resumeFrame(fp, entry uintptr)

//minigo:rt callers
func rtCallers(skip int, pcs *uintptr, max int) int

//minigo:rt call_depth
func rtCallDepth(frame uintptr) int

//minigo:rt reflect_call
func rtReflectCall(block *abi.CallBlock)

//minigo:rt pc_info
func rtPcInfo(pc uintptr, depth int, out *pcInfo) int

//minigo:rt goroutine_stacks
func rtGoroutineStacks(out *StackRecord, max int) int

//minigo:rt stack_text
func rtStackText(buf *byte, n int, all int) int
