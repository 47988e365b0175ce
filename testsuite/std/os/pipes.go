// Pipes and FIFOs wait in the netpoller: closing ends a wait, deadlines work, and many that wait need no threads.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

func threads() int {
	b, _ := os.ReadFile("/proc/self/status")
	n := 0
	for _, line := range strings.Split(string(b), "\n") {
		fmt.Sscanf(line, "Threads: %d", &n)
	}
	return n
}

func pipe() (r, w *os.File) {
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	return r, w
}

func main() {
	r, w := pipe()
	fmt.Println(r.Name(), w.Name())
	got := make(chan error)
	go func() {
		_, err := r.Read(make([]byte, 1))
		got <- err
	}()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(r.Close())
	err := <-got
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	fmt.Println(r.Close())
	_, err = r.Read(make([]byte, 1))
	fmt.Println(err, r.SetDeadline(time.Now()))
	_, err = w.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, syscall.EPIPE))
	w.Close()

	r, w = pipe()
	fmt.Println(r.SetReadDeadline(time.Now().Add(5 * time.Millisecond)))
	n, err := r.Read(make([]byte, 1))
	fmt.Println(n, err, os.IsTimeout(err), errors.Is(err, os.ErrDeadlineExceeded))
	r.SetReadDeadline(time.Time{})
	w.SetWriteDeadline(time.Now().Add(5 * time.Millisecond))
	n, err = w.Write(make([]byte, 1<<20))
	fmt.Println(n > 0 && n < 1<<20, err)
	w.SetWriteDeadline(time.Time{})
	go func() {
		_, err := w.Write(make([]byte, 1<<20))
		got <- err
	}()
	time.Sleep(5 * time.Millisecond)
	w.Close()
	fmt.Println(<-got)
	rest, err := io.ReadAll(r)
	fmt.Println(len(rest) >= n, err)
	n, err = r.Read(make([]byte, 1))
	fmt.Println(n, err)
	n, err = r.Read(nil)
	fmt.Println(n, err)
	r.Close()

	var wg sync.WaitGroup
	var writers []*os.File
	var mu sync.Mutex
	sum := 0
	for i := range 200 {
		r, w := pipe()
		writers = append(writers, w)
		wg.Add(1)
		go func() {
			defer wg.Done()
			b, err := io.ReadAll(r)
			mu.Lock()
			defer mu.Unlock()
			sum += len(b)
			if err != nil {
				fmt.Println(i, err)
			}
			r.Close()
		}()
	}
	time.Sleep(5 * time.Millisecond)
	fmt.Println(threads() < 100)
	for i, w := range writers {
		fmt.Fprint(w, strings.Repeat("a", i))
		w.Close()
	}
	wg.Wait()
	fmt.Println(sum)

	// After Fd the descriptor blocks, for those who use it elsewhere.
	r, w = pipe()
	fd := int(r.Fd())
	flags, _, _ := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), syscall.F_GETFL, 0)
	fmt.Println(flags&syscall.O_NONBLOCK == 0)
	go func() {
		time.Sleep(5 * time.Millisecond)
		w.WriteString("late")
		w.Close()
	}()
	b, err := io.ReadAll(r)
	fmt.Println(string(b), err)
	r.Close()

	dir, err := os.MkdirTemp("", "pipes")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "fifo")
	fmt.Println(syscall.Mkfifo(name, 0600))
	go func() {
		w, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			panic(err)
		}
		w.WriteString("through the fifo")
		time.Sleep(20 * time.Millisecond)
		w.Close()
	}()
	f, err := os.Open(name)
	if err != nil {
		panic(err)
	}
	fmt.Println(f.SetDeadline(time.Now().Add(time.Hour)))
	b, err = io.ReadAll(f)
	fmt.Println(string(b), err)
	f.Close()

	f, err = os.Create(filepath.Join(dir, "plain"))
	fmt.Println(err)
	err = f.SetDeadline(time.Now())
	fmt.Println(err, errors.Is(err, os.ErrNoDeadline))
	f.Close()
}
