// This file implements processes: starting, signalling and waiting for them.

package os

import (
	"errors"
	"internal/itoa"
	"runtime"
	"sync"
	"syscall"
	"time"
	"unsafe"
)

// released is the number of a process that was released.
const released = -1

// Process is a process of the system.
type Process struct {
	Pid int

	mu   sync.Mutex // held while a signal is sent, so that it cannot reach another process
	done bool       // it has been waited for: its number may belong to another one
}

// ProcAttr describes a process to be started.
type ProcAttr struct {
	// Dir is its working directory; "" is that of the caller.
	Dir string
	// Env is its environment, as of Environ; nil is that of the caller.
	Env []string
	// Files become its standard input, output and error, and further descriptors. It has none where there is nil.
	Files []*File
	// Sys says what only this system has.
	Sys *syscall.SysProcAttr
}

// StartProcess starts the program in the file name, with arguments argv, of which the first is the program's name.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	// The new process tells of a missing directory like of a missing program.
	if attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			pe := err.(*PathError)
			return nil, &PathError{Op: "chdir", Path: pe.Path, Err: pe.Err}
		}
	}
	sys := &syscall.ProcAttr{Dir: attr.Dir, Env: attr.Env, Sys: attr.Sys}
	if sys.Env == nil {
		sys.Env = Environ()
	}
	for _, f := range attr.Files {
		sys.Files = append(sys.Files, f.Fd())
	}
	pid, err := syscall.ForkExec(name, argv, sys)
	runtime.KeepAlive(attr)
	if err != nil {
		return nil, &PathError{Op: "fork/exec", Path: name, Err: err}
	}
	return &Process{Pid: pid}, nil
}

// FindProcess returns the process with a number, whether it exists or not.
func FindProcess(pid int) (*Process, error) { return &Process{Pid: pid}, nil }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	s, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	switch p.Pid {
	case released:
		return errReleased
	case 0:
		return errors.New("os: process not initialized")
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.done {
		return ErrProcessDone
	}
	err := syscall.Kill(p.Pid, s)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Kill makes the process end at once.
func (p *Process) Kill() error { return p.Signal(Kill) }

// WithHandle calls f with a descriptor that stands for the process until f returns, even if the process ends and its
// number goes to another one.
func (p *Process) WithHandle(f func(handle uintptr)) error {
	if p.Pid == released {
		return errReleased
	}
	p.mu.Lock()
	if p.done {
		p.mu.Unlock()
		return ErrProcessDone
	}
	fd, _, errno := syscall.RawSyscall(syscall.SYS_PIDFD_OPEN, uintptr(p.Pid), 0, 0)
	p.mu.Unlock()
	if errno != 0 {
		return ErrNoHandle
	}
	defer syscall.Close(int(fd))
	f(fd)
	return nil
}

// Release makes the process unusable, for callers that do not Wait.
func (p *Process) Release() error {
	p.Pid = released
	return nil
}

// waitUntilEnded waits until the process has ended, but leaves it there.
func waitUntilEnded(pid int) error {
	const byPid, exited, leave = 1, 0x4, 0x1000000
	var info [128]byte
	for {
		_, _, e := syscall.Syscall6(syscall.SYS_WAITID, byPid, uintptr(pid), uintptr(unsafe.Pointer(&info)), exited|leave, 0, 0)
		if e == 0 {
			return nil
		}
		if e != syscall.EINTR {
			return NewSyscallError("waitid", e)
		}
	}
}

// Wait waits for the process, which must be a child, to end, and tells how it did.
func (p *Process) Wait() (*ProcessState, error) {
	if p.Pid == released {
		return nil, syscall.EINVAL
	}
	if err := waitUntilEnded(p.Pid); err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	state := &ProcessState{pid: p.Pid}
	if _, err := syscall.Wait4(p.Pid, &state.status, 0, &state.usage); err != nil {
		return nil, NewSyscallError("wait", err)
	}
	p.done = true
	return state, nil
}

// ProcessState tells how a process ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	usage  syscall.Rusage
}

// Pid returns the number that the process had.
func (p *ProcessState) Pid() int { return p.pid }

// Exited reports whether the process ended by itself, not by a signal.
func (p *ProcessState) Exited() bool { return p.status.Exited() }

// Success reports whether it ended with status 0.
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// ExitCode returns the exit status; -1 if it did not end by itself.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

// Sys returns the syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage returns the *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return &p.usage }

// UserTime returns the processor time of the process and of the children that it waited for.
func (p *ProcessState) UserTime() time.Duration { return time.Duration(p.usage.Utime.Nano()) }

// SystemTime returns the processor time that the system spent for them.
func (p *ProcessState) SystemTime() time.Duration { return time.Duration(p.usage.Stime.Nano()) }

// String tells how the process ended.
func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	text := ""
	switch s := p.status; {
	case s.Exited():
		text = "exit status " + itoa.Itoa(s.ExitStatus())
	case s.Signaled():
		text = "signal: " + s.Signal().String()
	case s.Stopped():
		text = "stop signal: " + s.StopSignal().String()
	case s.Continued():
		text = "continued"
	}
	if p.status.CoreDump() {
		text += " (core dumped)"
	}
	return text
}
