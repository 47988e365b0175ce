// This file implements the errors of the package.

package os

import (
	"errors"
	"internal/poll"
	"io/fs"
	"syscall"
)

// Errors that the package's errors wrap.
var (
	ErrInvalid          = fs.ErrInvalid
	ErrPermission       = fs.ErrPermission
	ErrExist            = fs.ErrExist
	ErrNotExist         = fs.ErrNotExist
	ErrClosed           = fs.ErrClosed
	ErrNoDeadline       = poll.ErrNoDeadline
	ErrDeadlineExceeded = poll.ErrDeadlineExceeded
	ErrProcessDone      = errors.New("os: process already finished")
	ErrNoHandle         = errors.New("os: process handle unavailable")

	errNegative = errors.New("negative offset")
	errAppend   = errors.New("os: invalid use of WriteAt on file opened with O_APPEND")
	errPattern  = errors.New("pattern contains path separator")

	errEmptyRoot = errors.New("os: DirFS with empty root")
	errReleased  = errors.New("os: process already released")
)

// SyscallError is an error of a system call, with its name.
type SyscallError struct {
	Syscall string
	Err     error
}

// Error returns name and text.
func (e *SyscallError) Error() string { return e.Syscall + ": " + e.Err.Error() }

// Unwrap returns the error.
func (e *SyscallError) Unwrap() error { return e.Err }

// Timeout reports whether the error is that something took too long.
func (e *SyscallError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// NewSyscallError returns a SyscallError, or nil if err is nil.
func NewSyscallError(syscall string, err error) error {
	if err == nil {
		return nil
	}
	return &SyscallError{syscall, err}
}

// LinkError is an error of an operation on two paths.
type LinkError struct {
	Op  string
	Old string
	New string
	Err error
}

// Error returns operation, paths and text.
func (e *LinkError) Error() string { return e.Op + " " + e.Old + " " + e.New + ": " + e.Err.Error() }

// Unwrap returns the error.
func (e *LinkError) Unwrap() error { return e.Err }

// underlying takes off the package's own wrappers.
func underlying(err error) error {
	switch e := err.(type) {
	case *PathError:
		return e.Err
	case *LinkError:
		return e.Err
	case *SyscallError:
		return e.Err
	}
	return err
}

func isKind(err, kind error) bool {
	err = underlying(err)
	if err == kind {
		return true
	}
	e, ok := err.(syscall.Errno)
	return ok && e.Is(kind)
}

// IsExist reports whether an error of this package says that a file exists.
func IsExist(err error) bool { return isKind(err, ErrExist) }

// IsNotExist reports whether an error of this package says that a file does not exist.
func IsNotExist(err error) bool { return isKind(err, ErrNotExist) }

// IsPermission reports whether an error of this package says that something is not permitted.
func IsPermission(err error) bool { return isKind(err, ErrPermission) }

// IsTimeout reports whether an error says that something took too long.
func IsTimeout(err error) bool {
	t, ok := underlying(err).(interface{ Timeout() bool })
	return ok && t.Timeout()
}
