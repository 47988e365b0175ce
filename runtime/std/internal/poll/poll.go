// Package poll does input and output on descriptors that do not block: what is not ready parks the goroutine until
// the runtime's netpoller says that it is, or a deadline passes.
package poll

import (
	"errors"
	"io"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
	"unsafe"
)

//minigo:rt poll_open
func pollOpen(fd int) (poll unsafe.Pointer, errno int)

//minigo:rt poll_close
func pollClose(poll unsafe.Pointer, fd int)

//minigo:rt poll_reset
func pollReset(poll unsafe.Pointer, mode int) int

//minigo:rt poll_wait
func pollWait(poll unsafe.Pointer, mode int) int

//minigo:rt poll_deadline
func pollDeadline(poll unsafe.Pointer, mode int, when int64)

//minigo:rt poll_unblock
func pollUnblock(poll unsafe.Pointer)

//minigo:rt nanotime
func nanotime() int64

// Modes of the netpoller.
const (
	modeRead  = 0
	modeWrite = 1
)

// Errors of descriptors.
var (
	ErrNetClosing       = error(netClosing{})
	ErrFileClosing      = errors.New("use of closed file")
	ErrNoDeadline       = errors.New("file type does not support deadline")
	ErrDeadlineExceeded = error(&DeadlineExceededError{})
)

type netClosing struct{}

func (netClosing) Error() string   { return "use of closed network connection" }
func (netClosing) Timeout() bool   { return false }
func (netClosing) Temporary() bool { return false }

// DeadlineExceededError is the error of an operation whose deadline has passed.
type DeadlineExceededError struct{}

// Error returns the text.
func (e *DeadlineExceededError) Error() string { return "i/o timeout" }

// Timeout returns true.
func (e *DeadlineExceededError) Timeout() bool { return true }

// Temporary returns true.
func (e *DeadlineExceededError) Temporary() bool { return true }

// FD is a descriptor of a socket or another file that can be waited for.
type FD struct {
	// Sysfd is the descriptor, which must not block.
	Sysfd int
	// IsStream tells that reading nothing is the end.
	IsStream bool
	poll     unsafe.Pointer
	// uses counts operations in progress twice, plus 1 when closed. Whoever ends the last use of a closed
	// descriptor closes it in the system.
	uses   atomic.Int64
	readMu sync.Mutex
	wrMu   sync.Mutex
	closed chan struct{}
}

// Init begins to watch the descriptor.
func (fd *FD) Init() error {
	p, errno := pollOpen(fd.Sysfd)
	if errno != 0 {
		return syscall.Errno(errno)
	}
	fd.poll = p
	fd.closed = make(chan struct{})
	return nil
}

// enter begins an operation; false if the descriptor is closed.
func (fd *FD) enter() bool {
	for {
		n := fd.uses.Load()
		if n&1 != 0 {
			return false
		}
		if fd.uses.CompareAndSwap(n, n+2) {
			return true
		}
	}
}

// leave ends an operation.
func (fd *FD) leave() {
	if fd.uses.Add(-2) == 1 {
		fd.destroy()
	}
}

func (fd *FD) destroy() {
	pollClose(fd.poll, fd.Sysfd)
	syscall.Close(fd.Sysfd)
	fd.Sysfd = -1
	close(fd.closed)
}

// Close closes the descriptor; operations in progress end with ErrNetClosing.
func (fd *FD) Close() error {
	for {
		n := fd.uses.Load()
		if n&1 != 0 {
			return ErrNetClosing
		}
		// The closer is a user too, so that the poll stays valid.
		if fd.uses.CompareAndSwap(n, n+3) {
			break
		}
	}
	pollUnblock(fd.poll)
	fd.leave()
	<-fd.closed
	return nil
}

func answerError(answer int) error {
	switch answer {
	case 1:
		return ErrNetClosing
	case 2:
		return ErrDeadlineExceeded
	}
	return nil
}

// retry runs one attempt after another, waiting between them, until it does not fail because it would block.
func (fd *FD) retry(mode int, attempt func() syscall.Errno) error {
	if err := answerError(pollReset(fd.poll, mode)); err != nil {
		return err
	}
	for {
		switch errno := attempt(); errno {
		case 0:
			return nil
		case syscall.EINTR:
		case syscall.EAGAIN:
			if err := answerError(pollWait(fd.poll, mode)); err != nil {
				return err
			}
		default:
			return errno
		}
	}
}

// base returns the address of a buffer for the kernel.
func base(p []byte) uintptr { return uintptr(unsafe.Pointer(unsafe.SliceData(p))) }

// most is how much is read or written at once.
const most = 1 << 30

// Read reads what is there, and waits if there is nothing.
func (fd *FD) Read(p []byte) (int, error) {
	if !fd.enter() {
		return 0, ErrNetClosing
	}
	defer fd.leave()
	fd.readMu.Lock()
	defer fd.readMu.Unlock()
	if len(p) == 0 {
		return 0, nil
	}
	if fd.IsStream && len(p) > most {
		p = p[:most]
	}
	if err := answerError(pollReset(fd.poll, modeRead)); err != nil {
		return 0, err
	}
	for {
		n, _, errno := syscall.RawSyscall(syscall.SYS_READ, uintptr(fd.Sysfd), base(p), uintptr(len(p)))
		switch errno {
		case 0:
			if n == 0 && fd.IsStream {
				return 0, io.EOF
			}
			return int(n), nil
		case syscall.EINTR:
		case syscall.EAGAIN:
			if err := answerError(pollWait(fd.poll, modeRead)); err != nil {
				return 0, err
			}
		default:
			return 0, errno
		}
	}
}

// Write writes all of p, waiting as often as needed.
func (fd *FD) Write(p []byte) (int, error) {
	if !fd.enter() {
		return 0, ErrNetClosing
	}
	defer fd.leave()
	fd.wrMu.Lock()
	defer fd.wrMu.Unlock()
	if err := answerError(pollReset(fd.poll, modeWrite)); err != nil {
		return 0, err
	}
	done := 0
	for {
		rest := p[done:]
		if fd.IsStream && len(rest) > most {
			rest = rest[:most]
		}
		n, _, errno := syscall.RawSyscall(syscall.SYS_WRITE, uintptr(fd.Sysfd), base(rest), uintptr(len(rest)))
		switch errno {
		case 0:
			done += int(n)
			if done == len(p) {
				return done, nil
			}
			if n == 0 {
				return done, io.ErrUnexpectedEOF
			}
		case syscall.EINTR:
		case syscall.EAGAIN:
			if err := answerError(pollWait(fd.poll, modeWrite)); err != nil {
				return done, err
			}
		default:
			return done, errno
		}
	}
}

// RecvFrom receives a datagram and stores the sender's address in name; it returns both lengths.
func (fd *FD) RecvFrom(p, name []byte) (n, nameLen int, err error) {
	if !fd.enter() {
		return 0, 0, ErrNetClosing
	}
	defer fd.leave()
	fd.readMu.Lock()
	defer fd.readMu.Unlock()
	err = fd.retry(modeRead, func() syscall.Errno {
		size := uint32(len(name))
		r, _, errno := syscall.RawSyscall6(syscall.SYS_RECVFROM, uintptr(fd.Sysfd), base(p), uintptr(len(p)), 0,
			base(name), uintptr(unsafe.Pointer(&size)))
		if errno == 0 {
			n, nameLen = int(r), int(size)
		}
		return errno
	})
	return n, nameLen, err
}

// SendTo sends a datagram to the address in name.
func (fd *FD) SendTo(p, name []byte) (n int, err error) {
	if !fd.enter() {
		return 0, ErrNetClosing
	}
	defer fd.leave()
	fd.wrMu.Lock()
	defer fd.wrMu.Unlock()
	err = fd.retry(modeWrite, func() syscall.Errno {
		r, _, errno := syscall.RawSyscall6(syscall.SYS_SENDTO, uintptr(fd.Sysfd), base(p), uintptr(len(p)), 0,
			base(name), uintptr(len(name)))
		if errno == 0 {
			n = int(r)
		}
		return errno
	})
	return n, err
}

const (
	sockCloexec  = 0x80000
	sockNonblock = 0x800
)

// Accept accepts a connection; its descriptor does not block.
func (fd *FD) Accept() (conn int, err error) {
	if !fd.enter() {
		return -1, ErrNetClosing
	}
	defer fd.leave()
	fd.readMu.Lock()
	defer fd.readMu.Unlock()
	err = fd.retry(modeRead, func() syscall.Errno {
		for {
			r, _, errno := syscall.RawSyscall6(syscall.SYS_ACCEPT4, uintptr(fd.Sysfd), 0, 0, sockCloexec|sockNonblock, 0, 0)
			// A connection that its maker gave up is none.
			if errno != syscall.ECONNABORTED {
				conn = int(r)
				return errno
			}
		}
	})
	if err != nil {
		return -1, err
	}
	return conn, nil
}

// WaitWrite waits until the descriptor may be written to: until a connection is made.
func (fd *FD) WaitWrite() error {
	if !fd.enter() {
		return ErrNetClosing
	}
	defer fd.leave()
	return answerError(pollWait(fd.poll, modeWrite))
}

// Control runs f with the descriptor, which is not closed meanwhile.
func (fd *FD) Control(f func(fd int)) error {
	if !fd.enter() {
		return ErrNetClosing
	}
	defer fd.leave()
	f(fd.Sysfd)
	return nil
}

// RawRead runs f until it reports success, waiting between attempts until there may be something to read.
func (fd *FD) RawRead(f func(fd int) bool) error { return fd.raw(modeRead, &fd.readMu, f) }

// RawWrite is RawRead for writing.
func (fd *FD) RawWrite(f func(fd int) bool) error { return fd.raw(modeWrite, &fd.wrMu, f) }

func (fd *FD) raw(mode int, mu *sync.Mutex, f func(fd int) bool) error {
	if !fd.enter() {
		return ErrNetClosing
	}
	defer fd.leave()
	mu.Lock()
	defer mu.Unlock()
	return fd.retry(mode, func() syscall.Errno {
		if f(fd.Sysfd) {
			return 0
		}
		return syscall.EAGAIN
	})
}

// SetDeadline sets the deadline of reading and writing; the zero time is none.
func (fd *FD) SetDeadline(t time.Time) error { return fd.setDeadline(t, modeRead, modeWrite) }

// SetReadDeadline sets the deadline of reading.
func (fd *FD) SetReadDeadline(t time.Time) error { return fd.setDeadline(t, modeRead, modeRead) }

// SetWriteDeadline sets the deadline of writing.
func (fd *FD) SetWriteDeadline(t time.Time) error { return fd.setDeadline(t, modeWrite, modeWrite) }

func (fd *FD) setDeadline(t time.Time, first, last int) error {
	if !fd.enter() {
		return ErrNetClosing
	}
	defer fd.leave()
	when := int64(0)
	if !t.IsZero() {
		left := int64(time.Until(t))
		when = -1
		if left > 0 {
			when = nanotime() + left
			if when < 0 {
				when = 1<<63 - 1
			}
		}
	}
	for mode := first; mode <= last; mode++ {
		pollDeadline(fd.poll, mode, when)
	}
	return nil
}
