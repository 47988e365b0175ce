// exit: 2
package main

import (
	"runtime/debug"
	"syscall"
)

func main() {
	debug.SetPanicOnFault(true)
	size := syscall.Getpagesize()
	data, _ := syscall.Mmap(-1, 0, size, syscall.PROT_READ, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	defer println("deferred")
	data[5] = 1
}
