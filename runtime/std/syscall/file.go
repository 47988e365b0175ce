// This file implements system calls on files and directories.

package syscall

import "unsafe"

// Numbers of system calls on amd64.
const (
	SYS_READ          = 0
	SYS_WRITE         = 1
	SYS_OPEN          = 2
	SYS_CLOSE         = 3
	SYS_STAT          = 4
	SYS_FSTAT         = 5
	SYS_LSTAT         = 6
	SYS_POLL          = 7
	SYS_LSEEK         = 8
	SYS_MMAP          = 9
	SYS_MUNMAP        = 11
	SYS_IOCTL         = 16
	SYS_PREAD64       = 17
	SYS_PWRITE64      = 18
	SYS_ACCESS        = 21
	SYS_PIPE          = 22
	SYS_DUP           = 32
	SYS_DUP2          = 33
	SYS_GETPID        = 39
	SYS_SOCKET        = 41
	SYS_CONNECT       = 42
	SYS_ACCEPT        = 43
	SYS_SENDTO        = 44
	SYS_RECVFROM      = 45
	SYS_SHUTDOWN      = 48
	SYS_BIND          = 49
	SYS_LISTEN        = 50
	SYS_GETSOCKNAME   = 51
	SYS_GETPEERNAME   = 52
	SYS_SOCKETPAIR    = 53
	SYS_SETSOCKOPT    = 54
	SYS_GETSOCKOPT    = 55
	SYS_EXECVE        = 59
	SYS_WAIT4         = 61
	SYS_KILL          = 62
	SYS_UNAME         = 63
	SYS_FCNTL         = 72
	SYS_FSYNC         = 74
	SYS_TRUNCATE      = 76
	SYS_FTRUNCATE     = 77
	SYS_GETCWD        = 79
	SYS_CHDIR         = 80
	SYS_FCHDIR        = 81
	SYS_RENAME        = 82
	SYS_MKDIR         = 83
	SYS_RMDIR         = 84
	SYS_LINK          = 86
	SYS_UNLINK        = 87
	SYS_SYMLINK       = 88
	SYS_READLINK      = 89
	SYS_CHMOD         = 90
	SYS_FCHMOD        = 91
	SYS_CHOWN         = 92
	SYS_FCHOWN        = 93
	SYS_LCHOWN        = 94
	SYS_UMASK         = 95
	SYS_GETUID        = 102
	SYS_GETGID        = 104
	SYS_GETEUID       = 107
	SYS_GETEGID       = 108
	SYS_GETPPID       = 110
	SYS_MKNOD         = 133
	SYS_GETDENTS64    = 217
	SYS_WAITID        = 247
	SYS_GETGROUPS     = 115
	SYS_UTIMENSAT     = 280
	SYS_ACCEPT4       = 288
	SYS_PIPE2         = 293
	SYS_PRLIMIT64     = 302
	SYS_GETRANDOM     = 318
	SYS_PIDFD_OPEN    = 434
	SYS_CLOCK_GETTIME = 228
)

// Flags of Open, kinds of files, and other constants of the kernel.
const (
	O_RDONLY    = 0x0
	O_WRONLY    = 0x1
	O_RDWR      = 0x2
	O_CREAT     = 0x40
	O_EXCL      = 0x80
	O_NOCTTY    = 0x100
	O_TRUNC     = 0x200
	O_APPEND    = 0x400
	O_NONBLOCK  = 0x800
	O_SYNC      = 0x101000
	O_DIRECTORY = 0x10000
	O_NOFOLLOW  = 0x20000
	O_CLOEXEC   = 0x80000

	S_IFMT   = 0xf000
	S_IFSOCK = 0xc000
	S_IFLNK  = 0xa000
	S_IFREG  = 0x8000
	S_IFBLK  = 0x6000
	S_IFDIR  = 0x4000
	S_IFCHR  = 0x2000
	S_IFIFO  = 0x1000
	S_ISUID  = 0x800
	S_ISGID  = 0x400
	S_ISVTX  = 0x200

	DT_UNKNOWN = 0
	DT_FIFO    = 1
	DT_CHR     = 2
	DT_DIR     = 4
	DT_BLK     = 6
	DT_REG     = 8
	DT_LNK     = 10
	DT_SOCK    = 12

	F_GETFL         = 3
	F_SETFL         = 4
	TCGETS          = 0x5401
	atFdcwd         = ^uintptr(99)
	pathMax         = 4096
	Stdin           = 0
	Stdout          = 1
	Stderr          = 2
	ImplementsGetwd = true
)

// Timespec is a time in seconds and nanoseconds.
type Timespec struct {
	Sec  int64
	Nsec int64
}

// Unix returns the parts.
func (ts *Timespec) Unix() (sec int64, nsec int64) { return ts.Sec, ts.Nsec }

// Nano returns the time in nanoseconds.
func (ts *Timespec) Nano() int64 { return ts.Sec*1e9 + ts.Nsec }

// NsecToTimespec converts nanoseconds.
func NsecToTimespec(nsec int64) Timespec {
	sec := nsec / 1e9
	nsec %= 1e9
	if nsec < 0 {
		nsec += 1e9
		sec--
	}
	return Timespec{sec, nsec}
}

// Stat_t is what the kernel tells about a file.
type Stat_t struct {
	Dev     uint64
	Ino     uint64
	Nlink   uint64
	Mode    uint32
	Uid     uint32
	Gid     uint32
	_       int32
	Rdev    uint64
	Size    int64
	Blksize int64
	Blocks  int64
	Atim    Timespec
	Mtim    Timespec
	Ctim    Timespec
	_       [3]int64
}

// buffer returns the address and length of a buffer; its address is never used if it is empty.
func buffer(p []byte) (addr, n uintptr) {
	return uintptr(unsafe.Pointer(unsafe.SliceData(p))), uintptr(len(p))
}

// Open opens a file.
func Open(path string, mode int, perm uint32) (fd int, err error) {
	return pathCall(SYS_OPEN, path, uintptr(mode), uintptr(perm))
}

// Close closes a file. It is not repeated when interrupted: the descriptor is gone then.
func Close(fd int) error {
	_, _, err := Syscall(SYS_CLOSE, uintptr(fd), 0, 0)
	if err != 0 && err != EINTR {
		return err
	}
	return nil
}

// Read reads up to len(p) bytes.
func Read(fd int, p []byte) (n int, err error) {
	addr, size := buffer(p)
	return call(SYS_READ, uintptr(fd), addr, size, 0, 0, 0)
}

// Write writes up to len(p) bytes.
func Write(fd int, p []byte) (n int, err error) {
	addr, size := buffer(p)
	return call(SYS_WRITE, uintptr(fd), addr, size, 0, 0, 0)
}

// Pread reads at an offset.
func Pread(fd int, p []byte, offset int64) (n int, err error) {
	addr, size := buffer(p)
	return call(SYS_PREAD64, uintptr(fd), addr, size, uintptr(offset), 0, 0)
}

// Pwrite writes at an offset.
func Pwrite(fd int, p []byte, offset int64) (n int, err error) {
	addr, size := buffer(p)
	return call(SYS_PWRITE64, uintptr(fd), addr, size, uintptr(offset), 0, 0)
}

// Seek moves the file's offset.
func Seek(fd int, offset int64, whence int) (off int64, err error) {
	n, err := fast(SYS_LSEEK, uintptr(fd), uintptr(offset), uintptr(whence))
	return int64(n), err
}

// Fstat describes an open file.
func Fstat(fd int, st *Stat_t) error {
	_, err := fast(SYS_FSTAT, uintptr(fd), uintptr(unsafe.Pointer(st)), 0)
	return err
}

// Stat describes a file.
func Stat(path string, st *Stat_t) error {
	_, err := pathCall(SYS_STAT, path, uintptr(unsafe.Pointer(st)), 0)
	return err
}

// Lstat describes a file without following a link.
func Lstat(path string, st *Stat_t) error {
	_, err := pathCall(SYS_LSTAT, path, uintptr(unsafe.Pointer(st)), 0)
	return err
}

// Mkdir makes a directory.
func Mkdir(path string, mode uint32) error {
	_, err := pathCall(SYS_MKDIR, path, uintptr(mode), 0)
	return err
}

// Mkfifo makes a named pipe.
func Mkfifo(path string, mode uint32) error { return Mknod(path, mode|S_IFIFO, 0) }

// Mknod makes a file of any kind.
func Mknod(path string, mode uint32, dev int) error {
	_, err := pathCall(SYS_MKNOD, path, uintptr(mode), uintptr(dev))
	return err
}

// Rmdir removes an empty directory.
func Rmdir(path string) error {
	_, err := pathCall(SYS_RMDIR, path, 0, 0)
	return err
}

// Unlink removes a file.
func Unlink(path string) error {
	_, err := pathCall(SYS_UNLINK, path, 0, 0)
	return err
}

// Rename renames a file.
func Rename(from, to string) error { return pathsCall(SYS_RENAME, from, to) }

// Link makes another name for a file.
func Link(path, link string) error { return pathsCall(SYS_LINK, path, link) }

// Symlink makes a symbolic link.
func Symlink(path, link string) error { return pathsCall(SYS_SYMLINK, path, link) }

// Readlink reads where a symbolic link points to.
func Readlink(path string, buf []byte) (n int, err error) {
	addr, size := buffer(buf)
	return pathCall(SYS_READLINK, path, addr, size)
}

// Chmod changes a file's permissions.
func Chmod(path string, mode uint32) error {
	_, err := pathCall(SYS_CHMOD, path, uintptr(mode), 0)
	return err
}

// Fchmod changes an open file's permissions.
func Fchmod(fd int, mode uint32) error {
	_, err := fast(SYS_FCHMOD, uintptr(fd), uintptr(mode), 0)
	return err
}

// Chown changes a file's owner.
func Chown(path string, uid, gid int) error {
	_, err := pathCall(SYS_CHOWN, path, uintptr(uid), uintptr(gid))
	return err
}

// Lchown sets the owner of a file, or of a symbolic link itself.
func Lchown(path string, uid, gid int) error {
	_, err := pathCall(SYS_LCHOWN, path, uintptr(uid), uintptr(gid))
	return err
}

// Fchown sets the owner of an open file.
func Fchown(fd int, uid, gid int) error {
	_, _, e := Syscall(SYS_FCHOWN, uintptr(fd), uintptr(uid), uintptr(gid))
	if e != 0 {
		return e
	}
	return nil
}

// Truncate sets a file's length.
func Truncate(path string, length int64) error {
	_, err := pathCall(SYS_TRUNCATE, path, uintptr(length), 0)
	return err
}

// Ftruncate sets an open file's length.
func Ftruncate(fd int, length int64) error {
	_, err := call(SYS_FTRUNCATE, uintptr(fd), uintptr(length), 0, 0, 0, 0)
	return err
}

// Fsync writes an open file's data to the disk.
func Fsync(fd int) error {
	_, err := call(SYS_FSYNC, uintptr(fd), 0, 0, 0, 0, 0)
	return err
}

// UtimesNano sets a file's times of access and modification.
func UtimesNano(path string, ts []Timespec) error {
	if len(ts) != 2 {
		return EINVAL
	}
	p, err := BytePtrFromString(path)
	if err != nil {
		return err
	}
	_, err = call(SYS_UTIMENSAT, atFdcwd, uintptr(unsafe.Pointer(p)), uintptr(unsafe.Pointer(&ts[0])), 0, 0, 0)
	return err
}

// Access checks whether a file may be used in a way.
func Access(path string, mode uint32) error {
	_, err := pathCall(SYS_ACCESS, path, uintptr(mode), 0)
	return err
}

// Chdir changes the current directory.
func Chdir(path string) error {
	_, err := pathCall(SYS_CHDIR, path, 0, 0)
	return err
}

// Fchdir changes the current directory to an open one.
func Fchdir(fd int) error {
	_, err := fast(SYS_FCHDIR, uintptr(fd), 0, 0)
	return err
}

// Getwd returns the current directory.
func Getwd() (string, error) {
	var buf [pathMax]byte
	n, err := fast(SYS_GETCWD, uintptr(unsafe.Pointer(&buf)), pathMax, 0)
	if err != nil {
		return "", err
	}
	if n < 1 || buf[n-1] != 0 || buf[0] != '/' {
		return "", ENOENT
	}
	return string(buf[:n-1]), nil
}

// ReadDirent reads directory entries as the kernel writes them.
func ReadDirent(fd int, buf []byte) (n int, err error) {
	addr, size := buffer(buf)
	return call(SYS_GETDENTS64, uintptr(fd), addr, size, 0, 0, 0)
}

// Pipe2 makes a pipe: p[0] reads what p[1] writes.
func Pipe2(p []int, flags int) error {
	if len(p) != 2 {
		return EINVAL
	}
	var fds [2]int32
	_, err := fast(SYS_PIPE2, uintptr(unsafe.Pointer(&fds)), uintptr(flags), 0)
	if err == nil {
		p[0], p[1] = int(fds[0]), int(fds[1])
	}
	return err
}

// Pipe is Pipe2 without flags.
func Pipe(p []int) error { return Pipe2(p, 0) }

// Dup makes another descriptor of an open file.
func Dup(fd int) (int, error) { return fast(SYS_DUP, uintptr(fd), 0, 0) }

// Dup2 makes newfd a descriptor of an open file.
func Dup2(fd, newfd int) error {
	_, err := fast(SYS_DUP2, uintptr(fd), uintptr(newfd), 0)
	return err
}

// SetNonblock sets or clears the flag that operations on fd do not wait.
func SetNonblock(fd int, nonblocking bool) error {
	flags, err := fast(SYS_FCNTL, uintptr(fd), F_GETFL, 0)
	if err != nil {
		return err
	}
	flags &^= O_NONBLOCK
	if nonblocking {
		flags |= O_NONBLOCK
	}
	_, err = fast(SYS_FCNTL, uintptr(fd), F_SETFL, uintptr(flags))
	return err
}

// RawConn gives access to the descriptor of a connection.
type RawConn interface {
	Control(f func(fd uintptr)) error
	Read(f func(fd uintptr) (done bool)) error
	Write(f func(fd uintptr) (done bool)) error
}

// Conn is what has a RawConn.
type Conn interface {
	SyscallConn() (RawConn, error)
}
