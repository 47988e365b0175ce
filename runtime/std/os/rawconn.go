// This file implements access to the descriptors of files.

package os

import (
	"errors"
	"internal/poll"
	"syscall"
)

// errWaiting is that of waiting for a file of which the system cannot say when it is ready.
var errWaiting = errors.New("waiting for unsupported file type")

type rawConn struct{ f *File }

// SyscallConn gives access to the descriptor.
func (f *File) SyscallConn() (syscall.RawConn, error) {
	if f == nil {
		return nil, ErrInvalid
	}
	return rawConn{f}, nil
}

// Control runs f with the descriptor.
func (c rawConn) Control(f func(fd uintptr)) error {
	if c.f.begin("") != nil {
		return poll.ErrFileClosing
	}
	defer c.f.end()
	f(uintptr(c.f.fd))
	return nil
}

// Read runs f until it says that it is done, waiting between attempts until there may be something to read.
func (c rawConn) Read(f func(fd uintptr) (done bool)) error { return c.attempt(f, pollIn) }

// Write is Read for writing.
func (c rawConn) Write(f func(fd uintptr) (done bool)) error { return c.attempt(f, pollOut) }

func (c rawConn) attempt(f func(fd uintptr) (done bool), events int16) error {
	if c.f.waits() {
		return c.f.waiter.attempt(f, events == pollIn)
	}
	done := false
	err := c.Control(func(fd uintptr) { done = f(fd) })
	if err == nil && !done {
		err = errWaiting
	}
	return err
}
