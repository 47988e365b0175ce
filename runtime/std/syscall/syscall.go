// Package syscall calls the Linux kernel. Calls that may wait go through the runtime, which lets other
// goroutines use the processor meanwhile; a call that a signal interrupted is repeated.
package syscall

import (
	"errors"
	"internal/itoa"
	"internal/oserror"
	"unsafe"
)

//minigo:rt syscall
func rtSyscall(number int, args *[6]uintptr) int

//minigo:rt syscall_fast
func rtSyscallFast(number int, args *[6]uintptr) int

//minigo:rt exit
func rtExit(code int)

// Errno is an error number; 0 is no error.
type Errno uintptr

// Error returns the text of the error.
func (e Errno) Error() string {
	if e < Errno(len(errorTexts)) && errorTexts[e] != "" {
		return errorTexts[e]
	}
	return "errno " + itoa.Itoa(int(e))
}

// Is tells package errors which general errors the number stands for.
func (e Errno) Is(target error) bool {
	switch target {
	case oserror.ErrPermission:
		return e == EACCES || e == EPERM
	case oserror.ErrExist:
		return e == EEXIST || e == ENOTEMPTY
	case oserror.ErrNotExist:
		return e == ENOENT
	case errors.ErrUnsupported:
		return e == ENOSYS || e == ENOTSUP || e == EOPNOTSUPP
	}
	return false
}

// Temporary reports whether trying again may help.
func (e Errno) Temporary() bool { return e == EINTR || e == EMFILE || e == ENFILE || e.Timeout() }

// Timeout reports whether the error is that something took too long.
func (e Errno) Timeout() bool { return e == EAGAIN || e == ETIMEDOUT }

// Signal is the number of a signal.
type Signal int

// Signal marks the type as an os.Signal.
func (s Signal) Signal() {}

// String returns the text of the signal.
func (s Signal) String() string {
	if s >= 0 && int(s) < len(signalTexts) && signalTexts[s] != "" {
		return signalTexts[s]
	}
	return "signal " + itoa.Itoa(int(s))
}

// RawSyscall6 makes a system call that returns at once.
func RawSyscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	args := [6]uintptr{a1, a2, a3, a4, a5, a6}
	return split(rtSyscallFast(int(trap), &args))
}

// Syscall6 makes a system call.
func Syscall6(trap, a1, a2, a3, a4, a5, a6 uintptr) (r1, r2 uintptr, err Errno) {
	args := [6]uintptr{a1, a2, a3, a4, a5, a6}
	return split(rtSyscall(int(trap), &args))
}

// RawSyscall makes a system call of up to three arguments that returns at once.
func RawSyscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return RawSyscall6(trap, a1, a2, a3, 0, 0, 0)
}

// Syscall makes a system call of up to three arguments.
func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err Errno) {
	return Syscall6(trap, a1, a2, a3, 0, 0, 0)
}

func split(r int) (r1, r2 uintptr, err Errno) {
	if r < 0 && r > -4096 {
		return ^uintptr(0), 0, Errno(-r)
	}
	return uintptr(r), 0, 0
}

// call makes a system call that may wait, and repeats it when interrupted.
func call(trap, a1, a2, a3, a4, a5, a6 uintptr) (int, error) {
	for {
		r, _, err := Syscall6(trap, a1, a2, a3, a4, a5, a6)
		if err == 0 {
			return int(r), nil
		}
		if err != EINTR {
			return -1, err
		}
	}
}

// fast makes a system call that returns at once.
func fast(trap, a1, a2, a3 uintptr) (int, error) {
	r, _, err := RawSyscall(trap, a1, a2, a3)
	if err != 0 {
		return -1, err
	}
	return int(r), nil
}

// BytePtrFromString returns a copy of s that ends in a zero byte; EINVAL if s contains one.
func BytePtrFromString(s string) (*byte, error) {
	b, err := ByteSliceFromString(s)
	if err != nil {
		return nil, err
	}
	return &b[0], nil
}

// ByteSliceFromString is BytePtrFromString with a slice as result.
func ByteSliceFromString(s string) ([]byte, error) {
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			return nil, EINVAL
		}
	}
	b := make([]byte, len(s)+1)
	copy(b, s)
	return b, nil
}

// pathCall makes a system call whose first argument is a path.
func pathCall(trap uintptr, path string, a2, a3 uintptr) (int, error) {
	p, err := BytePtrFromString(path)
	if err != nil {
		return -1, err
	}
	return call(trap, uintptr(unsafe.Pointer(p)), a2, a3, 0, 0, 0)
}

// pathsCall makes a system call on two paths.
func pathsCall(trap uintptr, from, to string) error {
	p, err := BytePtrFromString(to)
	if err != nil {
		return err
	}
	_, err = pathCall(trap, from, uintptr(unsafe.Pointer(p)), 0)
	return err
}

// Exit ends the process.
func Exit(code int) { rtExit(code) }
