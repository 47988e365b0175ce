// Pinned goroutines in system calls beside others that come and go: nobody is forgotten when a processor becomes idle
// while a pinned goroutine comes back without one.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"syscall"
	"time"
	"unsafe"
)

const sysNanosleep = 35

func main() {
	runtime.GOMAXPROCS(2)
	var wg sync.WaitGroup
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			runtime.LockOSThread()
			for i := range 60 {
				ts := syscall.Timespec{Nsec: int64(i%5) * 15_000}
				syscall.Syscall(sysNanosleep, uintptr(unsafe.Pointer(&ts)), 0, 0)
			}
		}()
	}
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 60 {
				if i%2 == 0 {
					time.Sleep(20 * time.Microsecond)
				} else {
					for end := time.Now().Add(30 * time.Microsecond); time.Now().Before(end); {
					}
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println("done")
}
