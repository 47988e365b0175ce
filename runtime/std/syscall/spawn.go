// This file implements starting other programs, and waiting for them.

package syscall

import "unsafe"

// spawnRequest mirrors Request of the runtime's process.rs.
type spawnRequest struct {
	path      *byte
	argv      **byte
	envp      **byte
	dir       *byte
	files     *int
	fileCount int
	setsid    int
	setpgid   int
	pgid      int
}

//minigo:rt spawn_process
func rtSpawnProcess(request *spawnRequest) int

// SysProcAttr says more about a process to be started.
type SysProcAttr struct {
	Setsid  bool // begin a session
	Setpgid bool // move into process group Pgid; 0 is a new one
	Pgid    int
}

// ProcAttr describes a process to be started.
type ProcAttr struct {
	Dir   string    // working directory
	Env   []string  // environment
	Files []uintptr // descriptors that become 0, 1, 2...
	Sys   *SysProcAttr
}

// SlicePtrFromStrings returns pointers to copies of strings that end in zero bytes, and a nil.
func SlicePtrFromStrings(list []string) ([]*byte, error) {
	pointers := make([]*byte, len(list)+1)
	for i, s := range list {
		p, err := BytePtrFromString(s)
		if err != nil {
			return nil, err
		}
		pointers[i] = p
	}
	return pointers, nil
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ForkExec starts a program in a new process; it returns the process's number.
func ForkExec(argv0 string, argv []string, attr *ProcAttr) (pid int, err error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	var r spawnRequest
	if r.path, err = BytePtrFromString(argv0); err != nil {
		return 0, err
	}
	args, err := SlicePtrFromStrings(argv)
	if err != nil {
		return 0, err
	}
	env, err := SlicePtrFromStrings(attr.Env)
	if err != nil {
		return 0, err
	}
	if attr.Dir != "" {
		if r.dir, err = BytePtrFromString(attr.Dir); err != nil {
			return 0, err
		}
	}
	files := make([]int, len(attr.Files))
	for i, fd := range attr.Files {
		files[i] = int(fd)
	}
	r.argv, r.envp = unsafe.SliceData(args), unsafe.SliceData(env)
	r.files, r.fileCount = unsafe.SliceData(files), len(files)
	if sys := attr.Sys; sys != nil {
		r.setsid, r.setpgid, r.pgid = flag(sys.Setsid), flag(sys.Setpgid), sys.Pgid
	}
	pid = rtSpawnProcess(&r)
	if pid < 0 {
		return 0, Errno(-pid)
	}
	return pid, nil
}

// StartProcess is ForkExec; handle is 0.
func StartProcess(argv0 string, argv []string, attr *ProcAttr) (pid int, handle uintptr, err error) {
	pid, err = ForkExec(argv0, argv, attr)
	return pid, 0, err
}

// Exec replaces the running program by another one.
func Exec(argv0 string, argv []string, envv []string) (err error) {
	args, err := SlicePtrFromStrings(argv)
	if err != nil {
		return err
	}
	env, err := SlicePtrFromStrings(envv)
	if err != nil {
		return err
	}
	argvp, envp := uintptr(unsafe.Pointer(&args[0])), uintptr(unsafe.Pointer(&env[0]))
	_, err = pathCall(SYS_EXECVE, argv0, argvp, envp)
	return err
}

// Timeval is a time in seconds and microseconds.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Unix returns the parts, the second one in nanoseconds.
func (tv *Timeval) Unix() (sec int64, nsec int64) { return tv.Sec, tv.Usec * 1000 }

// Nano returns the time in nanoseconds.
func (tv *Timeval) Nano() int64 { return tv.Sec*1e9 + tv.Usec*1e3 }

// Rusage is what a process used.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// Options of Wait4.
const (
	WNOHANG    = 0x1
	WUNTRACED  = 0x2
	WCONTINUED = 0x8
)

// WaitStatus tells how a process ended or that it was stopped.
type WaitStatus uint32

// Exited reports whether the process ended by itself.
func (w WaitStatus) Exited() bool { return w&0x7f == 0 }

// Signaled reports whether a signal ended the process.
func (w WaitStatus) Signaled() bool { return w&0x7f != 0x7f && w&0x7f != 0 }

// Stopped reports whether the process is stopped.
func (w WaitStatus) Stopped() bool { return w&0xff == 0x7f }

// Continued reports whether the process goes on after having been stopped.
func (w WaitStatus) Continued() bool { return w == 0xffff }

// CoreDump reports whether the process left a core dump.
func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&0x80 != 0 }

// ExitStatus returns the exit status, or -1 if the process did not end by itself.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xff
}

// Signal returns the signal that ended the process, or -1.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7f)
}

// StopSignal returns the signal that stopped the process, or -1.
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xff
}

// TrapCause returns -1: processes are not traced.
func (w WaitStatus) TrapCause() int { return -1 }

// Wait4 waits for a child to end.
func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	var status int32
	wpid, err = call(SYS_WAIT4, uintptr(pid), uintptr(unsafe.Pointer(&status)), uintptr(options),
		uintptr(unsafe.Pointer(rusage)), 0, 0)
	if wstatus != nil {
		*wstatus = WaitStatus(status)
	}
	return wpid, err
}
