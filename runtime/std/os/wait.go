// This file implements files that can be waited for: pipes, FIFOs, terminals and the like, whose operations park the
// goroutine instead of blocking its thread. Closing such a file ends them, and they have deadlines.
//
// A File gets its waiter when it is made, by OpenFile or Pipe; programs that call neither contain nothing of this.

package os

import (
	"internal/poll"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

// waiter does the operations of a file that can be waited for.
type waiter interface {
	Read(b []byte) (int, error)
	Write(b []byte) (int, error)
	Close() error
	setDeadline(t time.Time, read, write bool) error
	// attempt runs f with the descriptor until it reports success, waiting between attempts.
	attempt(f func(fd uintptr) bool, read bool) error
	// block makes the descriptor one that blocks.
	block()
	// blocks reports whether block has been called.
	blocks() bool
}

// pollWaiter is a waiter on the netpoller.
type pollWaiter struct {
	pfd      poll.FD
	blocking atomic.Bool
}

// closed translates the error of a descriptor that is being closed.
func closed(err error) error {
	if err == poll.ErrNetClosing {
		return ErrClosed
	}
	return err
}

func (w *pollWaiter) Read(b []byte) (int, error) {
	n, err := w.pfd.Read(b)
	return n, closed(err)
}

func (w *pollWaiter) Write(b []byte) (int, error) {
	n, err := w.pfd.Write(b)
	return n, closed(err)
}

func (w *pollWaiter) Close() error { return closed(w.pfd.Close()) }

func (w *pollWaiter) setDeadline(t time.Time, read, write bool) error {
	err := error(nil)
	if read {
		err = w.pfd.SetReadDeadline(t)
	}
	if write && err == nil {
		err = w.pfd.SetWriteDeadline(t)
	}
	if err == poll.ErrNetClosing {
		return poll.ErrFileClosing
	}
	return err
}

func (w *pollWaiter) attempt(f func(fd uintptr) bool, read bool) error {
	run := w.pfd.RawWrite
	if read {
		run = w.pfd.RawRead
	}
	err := run(func(fd int) bool { return f(uintptr(fd)) })
	if err == poll.ErrNetClosing {
		return poll.ErrFileClosing
	}
	return err
}

func (w *pollWaiter) block() {
	w.pfd.Control(func(fd int) {
		if w.blocking.CompareAndSwap(false, true) {
			syscall.SetNonblock(fd, false)
		}
	})
}

func (w *pollWaiter) blocks() bool { return w.blocking.Load() }

// watch gives the file a waiter, if the system can wait for such files.
func (f *file) watch() {
	if syscall.SetNonblock(f.fd, true) != nil {
		return
	}
	w := &pollWaiter{pfd: poll.FD{Sysfd: f.fd, IsStream: true}}
	if w.pfd.Init() != nil {
		syscall.SetNonblock(f.fd, false)
		return
	}
	f.waiter = w
}

// waits reports whether reading and writing are the waiter's.
func (f *file) waits() bool { return f.waiter != nil && !f.waiter.blocks() }

// release gives the descriptor of a file that was closed back to the system.
func (f *file) release() error {
	if f.waiter != nil {
		return f.waiter.Close()
	}
	return syscall.Close(f.fd)
}

// closeUnused sees to it that the file is closed when nobody refers to it any more.
func (f *file) closeUnused() {
	runtime.SetFinalizer(f, func(f *file) {
		if !f.isClosed() {
			f.release()
		}
	})
	f.forget = func(f *file) { runtime.SetFinalizer(f, nil) }
}

// setDeadline sets deadlines, which fails for files that cannot be waited for.
func (f *File) setDeadline(op string, t time.Time, read, write bool) error {
	if f == nil {
		return ErrInvalid
	}
	if f.waiter != nil {
		return f.waiter.setDeadline(t, read, write)
	}
	if err := f.check(op); err != nil {
		return err
	}
	return ErrNoDeadline
}

// SetDeadline sets the time after which reading and writing fail; files that cannot be waited for have none.
func (f *File) SetDeadline(t time.Time) error { return f.setDeadline("SetDeadline", t, true, true) }

// SetReadDeadline sets the time after which reading fails.
func (f *File) SetReadDeadline(t time.Time) error {
	return f.setDeadline("SetReadDeadline", t, true, false)
}

// SetWriteDeadline sets the time after which writing fails.
func (f *File) SetWriteDeadline(t time.Time) error {
	return f.setDeadline("SetWriteDeadline", t, false, true)
}

// Events of the system call poll.
const (
	pollIn  = 1
	pollOut = 4
)

// awaitReady blocks until a descriptor that somebody else has made one that does not block is ready for events; false
// if that cannot be found out.
func awaitReady(fd int, events int16) bool {
	p := struct {
		fd              int32
		events, revents int16
	}{fd: int32(fd), events: events}
	_, _, errno := syscall.Syscall(syscall.SYS_POLL, uintptr(unsafe.Pointer(&p)), 1, ^uintptr(0))
	return errno == 0 || errno == syscall.EINTR
}
