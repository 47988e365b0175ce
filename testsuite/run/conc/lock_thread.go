// A pinned goroutine stays on its thread and has it alone; threads of goroutines that end pinned end too.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"syscall"
	"time"
)

const sysGettid = 186

func thread() int {
	id, _, _ := syscall.RawSyscall(sysGettid, 0, 0, 0)
	return int(id)
}

func main() {
	runtime.LockOSThread()
	own := thread()
	stayed, alone := true, true
	var mu sync.Mutex
	var wg sync.WaitGroup
	stop := make(chan bool)
	for range 4 {
		go func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				mu.Lock()
				alone = alone && thread() != own
				mu.Unlock()
				runtime.Gosched()
			}
		}()
	}
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			runtime.LockOSThread()
			runtime.LockOSThread()
			id := thread()
			for i := range 50 {
				switch i % 3 {
				case 0:
					runtime.Gosched()
				case 1:
					time.Sleep(10 * time.Microsecond)
				case 2:
					runtime.UnlockOSThread()
					runtime.LockOSThread()
				}
				mu.Lock()
				stayed = stayed && thread() == id
				mu.Unlock()
			}
			// Two calls are not undone: the thread ends with the goroutine.
		}()
	}
	ch := make(chan int)
	go func() {
		for i := range 200 {
			ch <- i
		}
		close(ch)
	}()
	sum := 0
	for i := range ch {
		sum += i
		stayed = stayed && thread() == own
	}
	wg.Wait()
	close(stop)
	fmt.Println(sum, stayed, alone)
	runtime.UnlockOSThread()
	for range 20 {
		done := make(chan bool)
		go func() {
			runtime.LockOSThread()
			done <- true
		}()
		<-done
	}
	runtime.GC()
	fmt.Println("end")
}
