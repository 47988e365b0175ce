// exit: 2
package main

import (
	"runtime"
	"syscall"
	"time"
)

func waiter(ch chan int) { <-ch }

func locked(ch chan int) {
	runtime.LockOSThread()
	<-ch
}

func main() {
	ch := make(chan int)
	go waiter(ch)
	go locked(ch)
	time.Sleep(20 * time.Millisecond)
	syscall.Kill(syscall.Getpid(), syscall.SIGQUIT)
	time.Sleep(time.Hour)
}
