// Faults at addresses that are not near nil, which debug.SetPanicOnFault makes panics.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"syscall"
)

var page = syscall.Getpagesize()

type place struct {
	before [64]byte
	x      int
	s      string
}

// try tells how f ended, and where in the hole the fault was.
func try(name string, hole []byte, f func() int) (n int) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		if !ok {
			fmt.Println(name, "no fault:", r)
			return
		}
		var located interface{ Addr() uintptr }
		if !errors.As(err, &located) {
			fmt.Println(name, n, err, "- without address")
			return
		}
		at := located.Addr() - addr(hole)
		fmt.Println(name, n, err, "at", at < uintptr(len(hole)), at)
	}()
	n = 1
	n = f()
	return n + 100
}

func addr(b []byte) uintptr {
	var base uintptr
	fmt.Sscan(fmt.Sprintf("%p", &b[0]), &base)
	return base
}

func copied(dst, src []byte) (n int, err error) {
	defer func() {
		if r, ok := recover().(error); ok {
			err = r
		}
	}()
	for i := 0; i < len(dst) && i < len(src); i++ {
		dst[i] = src[i]
		n++
	}
	return
}

func sum(b []byte) (total, n int, err error) {
	defer func() { err, _ = recover().(error) }()
	for _, c := range b {
		total += int(c)
		n++
	}
	return
}

func main() {
	data, err := syscall.Mmap(-1, 0, 8*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		fmt.Println(err)
		return
	}
	hole := data[4*page : 6*page]
	if err := syscall.Mprotect(hole, syscall.PROT_NONE); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(debug.SetPanicOnFault(true), debug.SetPanicOnFault(true))

	for i := range data[:4*page] {
		data[i] = 1
	}
	const offset = 5
	n, err := copied(data[offset:], make([]byte, len(data)))
	fmt.Println(4*page-offset-n, err)
	n, err = copied(make([]byte, len(data)), data[offset:])
	fmt.Println(4*page-offset-n, err)
	for i := range data[:4*page] {
		data[i] = 1
	}
	total, n, err := sum(data)
	fmt.Println(4*page-total, 4*page-n, err)

	try("load", hole, func() int { return int(hole[8]) })
	try("store", hole, func() int { hole[16] = 1; return 2 })
	try("copy", hole, func() int { return copy(hole[24:30], "hello") })
	try("call", hole, func() int { return len(fmt.Sprint(hole[:2])) })
	var p *place
	try("nil", hole, func() int { return p.x })
	try("nothing", hole, func() int { return 5 })

	name := "fault_wanted.tmp"
	f, err := os.CreateTemp("", name)
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Remove(f.Name())
	f.Truncate(int64(page))
	file, err := syscall.Mmap(int(f.Fd()), 0, 2*page, syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		fmt.Println(err)
		return
	}
	try("file", file, func() int { return int(file[page-1]) })
	f.Truncate(0)
	try("file", file, func() int { return int(file[7]) })

	// Goroutines decide for themselves.
	done := make(chan bool)
	go func() {
		done <- debug.SetPanicOnFault(false)
		done <- debug.SetPanicOnFault(true)
		try("goroutine", hole, func() int { return int(hole[48]) })
		done <- debug.SetPanicOnFault(false)
	}()
	fmt.Println(<-done, <-done, <-done)
	fmt.Println(debug.SetPanicOnFault(false), debug.SetPanicOnFault(false))
}
