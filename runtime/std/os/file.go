// Package os gives access to files, the environment and the process.
//
// Errors of operations on files are *PathErrors (or *LinkErrors, with two paths) around an error of
// package syscall.
package os

import (
	"io"
	"io/fs"
	"sync"
	"sync/atomic"
	"syscall"
	"unsafe"
)

// Flags of OpenFile: one of the first three, with any of the others.
const (
	O_RDONLY int = syscall.O_RDONLY // read only
	O_WRONLY int = syscall.O_WRONLY // write only
	O_RDWR   int = syscall.O_RDWR   // read and write
	O_APPEND int = syscall.O_APPEND // write at the end
	O_CREATE int = syscall.O_CREAT  // create if there is none
	O_EXCL   int = syscall.O_EXCL   // with O_CREATE: there must be none
	O_SYNC   int = syscall.O_SYNC   // write through to the disk
	O_TRUNC  int = syscall.O_TRUNC  // empty the file
)

// Positions that offsets of Seek are relative to; package io has the same.
const (
	SEEK_SET int = 0
	SEEK_CUR int = 1
	SEEK_END int = 2
)

// Separators of paths and of lists of paths.
const (
	PathSeparator     = '/'
	PathListSeparator = ':'
	DevNull           = "/dev/null"
)

// Aliases of what package fs defines.
type (
	DirEntry  = fs.DirEntry
	FileInfo  = fs.FileInfo
	FileMode  = fs.FileMode
	PathError = fs.PathError
)

// Bits of a FileMode.
const (
	ModeDir        = fs.ModeDir
	ModeAppend     = fs.ModeAppend
	ModeExclusive  = fs.ModeExclusive
	ModeTemporary  = fs.ModeTemporary
	ModeSymlink    = fs.ModeSymlink
	ModeDevice     = fs.ModeDevice
	ModeNamedPipe  = fs.ModeNamedPipe
	ModeSocket     = fs.ModeSocket
	ModeSetuid     = fs.ModeSetuid
	ModeSetgid     = fs.ModeSetgid
	ModeCharDevice = fs.ModeCharDevice
	ModeSticky     = fs.ModeSticky
	ModeIrregular  = fs.ModeIrregular
	ModeType       = fs.ModeType
	ModePerm       = fs.ModePerm
)

// The standard files.
var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")
)

// File is an open file.
type File struct{ *file }

// file is what a File stands for. Nothing points to it but Files, so that it can be closed when they are gone.
type file struct {
	fd     int
	uses   atomic.Int64 // operations in progress, times 2; plus 1 when closed. The last one closes a closed file.
	name   string
	append bool
	inRoot bool // opened through a Root: its path may lead elsewhere
	dirMu  sync.Mutex
	dir    *dirReader  // of a directory that is being read
	waiter waiter      // nil if operations may block the thread
	forget func(*file) // undoes closeUnused, or nil
}

// NewFile returns a File for a descriptor; nil if that is negative.
func NewFile(fd uintptr, name string) *File {
	if int(fd) < 0 {
		return nil
	}
	return &File{&file{fd: int(fd), name: name}}
}

// Name returns the name given to Open.
func (f *File) Name() string { return f.name }

// Fd returns the descriptor, which blocks from now on: deadlines have no effect any more.
func (f *File) Fd() uintptr {
	if f == nil {
		return ^uintptr(0)
	}
	if f.waiter != nil {
		f.waiter.block()
	}
	if f.isClosed() {
		return ^uintptr(0)
	}
	return uintptr(f.fd)
}

func (f *file) isClosed() bool { return f.uses.Load()&1 != 0 }

// check returns the error of an operation on a file that is not open.
func (f *File) check(op string) error {
	if f == nil {
		return ErrInvalid
	}
	if f.isClosed() {
		return &PathError{Op: op, Path: f.name, Err: ErrClosed}
	}
	return nil
}

// begin begins an operation, before the end of which the descriptor is not closed, unless there is a waiter: then
// closing ends operations. An error is that of check.
func (f *File) begin(op string) error {
	if f == nil {
		return ErrInvalid
	}
	for {
		n := f.uses.Load()
		if n&1 != 0 {
			return f.check(op)
		}
		if f.uses.CompareAndSwap(n, n+2) {
			return nil
		}
	}
}

// end ends an operation.
func (f *File) end() {
	if f.uses.Add(-2) == 1 && f.waiter == nil {
		syscall.Close(f.fd)
	}
}

// do runs an operation that is one system call.
func (f *File) do(op string, call func(fd int) error) error {
	if err := f.begin(op); err != nil {
		return err
	}
	defer f.end()
	return f.wrap(op, call(f.fd))
}

// wrap makes an error of an operation, if there is one.
func (f *File) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &PathError{Op: op, Path: f.name, Err: err}
}

// Open opens a file for reading.
func Open(name string) (*File, error) { return OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file and opens it for reading and writing.
func Create(name string) (*File, error) { return OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666) }

// OpenFile opens a file; a new one gets the permissions of perm, before umask.
func OpenFile(name string, flag int, perm FileMode) (*File, error) {
	fd, err := syscall.Open(name, flag|syscall.O_CLOEXEC, sysMode(perm))
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return opened(fd, name, flag), nil
}

// opened makes a File of a descriptor that was opened with flag.
func opened(fd int, name string, flag int) *File {
	f := NewFile(uintptr(fd), name)
	f.append = flag&O_APPEND != 0
	var st syscall.Stat_t
	if syscall.Fstat(fd, &st) != nil || st.Mode&syscall.S_IFMT != syscall.S_IFREG && st.Mode&syscall.S_IFMT != syscall.S_IFDIR {
		f.watch()
	}
	f.closeUnused()
	return f
}

// sysMode converts permissions to the system's bits.
func sysMode(m FileMode) uint32 {
	s := uint32(m.Perm())
	if m&ModeSetuid != 0 {
		s |= syscall.S_ISUID
	}
	if m&ModeSetgid != 0 {
		s |= syscall.S_ISGID
	}
	if m&ModeSticky != 0 {
		s |= syscall.S_ISVTX
	}
	return s
}

// Close closes the file; a second time is an error.
func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	n := f.uses.Load()
	for n&1 == 0 && !f.uses.CompareAndSwap(n, n+1) {
		n = f.uses.Load()
	}
	if n&1 != 0 {
		return f.check("close")
	}
	if f.forget != nil {
		f.forget(f.file)
	}
	if n > 0 && f.waiter == nil {
		return nil // the operation in progress closes it
	}
	return f.wrap("close", f.release())
}

// Read reads up to len(b) bytes; at the end 0 and io.EOF.
func (f *File) Read(b []byte) (n int, err error) {
	if f != nil && f.waits() {
		n, err = f.waiter.Read(b)
		return n, f.wrap("read", err)
	}
	if err = f.begin("read"); err != nil {
		return 0, err
	}
	defer f.end()
	if len(b) == 0 {
		return 0, nil
	}
	for {
		n, err = syscall.Read(f.fd, b)
		if err != syscall.EAGAIN || !awaitReady(f.fd, pollIn) {
			break
		}
	}
	if n < 0 {
		n = 0
	}
	if n == 0 && err == nil {
		err = io.EOF
	}
	return n, f.wrap("read", err)
}

// ReadAt reads len(b) bytes at an offset, or fewer and an error.
func (f *File) ReadAt(b []byte, off int64) (n int, err error) {
	if err = f.begin("read"); err != nil {
		return 0, err
	}
	defer f.end()
	if off < 0 {
		return 0, &PathError{Op: "readat", Path: f.name, Err: errNegative}
	}
	for len(b) > 0 {
		m, err := syscall.Pread(f.fd, b, off)
		if err != nil {
			return n, f.wrap("read", err)
		}
		if m == 0 {
			return n, io.EOF
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// Write writes b.
func (f *File) Write(b []byte) (n int, err error) {
	if f != nil && f.waits() {
		n, err = f.waiter.Write(b)
		return n, f.wrap("write", err)
	}
	if err = f.begin("write"); err != nil {
		return 0, err
	}
	defer f.end()
	for {
		m, err := syscall.Write(f.fd, b[n:])
		if err == syscall.EAGAIN && awaitReady(f.fd, pollOut) {
			continue
		}
		if m > 0 {
			n += m
		}
		if err != nil {
			return n, f.wrap("write", err)
		}
		if n == len(b) {
			return n, nil
		}
		if m == 0 {
			return n, f.wrap("write", io.ErrUnexpectedEOF)
		}
	}
}

// WriteString writes a string.
func (f *File) WriteString(s string) (n int, err error) {
	return f.Write(unsafe.Slice(unsafe.StringData(s), len(s)))
}

// WriteAt writes at an offset; the file must not be open for appending.
func (f *File) WriteAt(b []byte, off int64) (n int, err error) {
	if err = f.begin("write"); err != nil {
		return 0, err
	}
	defer f.end()
	if f.append {
		return 0, errAppend
	}
	if off < 0 {
		return 0, &PathError{Op: "writeat", Path: f.name, Err: errNegative}
	}
	for len(b) > 0 {
		m, err := syscall.Pwrite(f.fd, b, off)
		if err != nil {
			return n, f.wrap("write", err)
		}
		n += m
		b = b[m:]
		off += int64(m)
	}
	return n, nil
}

// plainFile hides the methods that io.Copy would call.
type plainFile struct{ f *File }

func (p plainFile) Read(b []byte) (int, error)  { return p.f.Read(b) }
func (p plainFile) Write(b []byte) (int, error) { return p.f.Write(b) }

// ReadFrom writes everything that r has.
func (f *File) ReadFrom(r io.Reader) (n int64, err error) {
	if err := f.check("write"); err != nil {
		return 0, err
	}
	return io.Copy(plainFile{f}, r)
}

// WriteTo writes the rest of the file to w.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if err := f.check("read"); err != nil {
		return 0, err
	}
	return io.Copy(w, plainFile{f})
}

// Seek sets the offset of the next Read or Write.
func (f *File) Seek(offset int64, whence int) (ret int64, err error) {
	if err = f.begin("seek"); err != nil {
		return 0, err
	}
	defer f.end()
	ret, err = syscall.Seek(f.fd, offset, whence)
	if err != nil {
		return 0, f.wrap("seek", err)
	}
	f.dirMu.Lock()
	f.dir = nil
	f.dirMu.Unlock()
	return ret, nil
}

// Sync writes the file's data to the disk.
func (f *File) Sync() error { return f.do("sync", syscall.Fsync) }

// Truncate sets the length.
func (f *File) Truncate(size int64) error {
	return f.do("truncate", func(fd int) error { return syscall.Ftruncate(fd, size) })
}

// Chmod changes the permissions.
func (f *File) Chmod(mode FileMode) error {
	return f.do("chmod", func(fd int) error { return syscall.Fchmod(fd, sysMode(mode)) })
}

// Chown sets the owner; -1 leaves a number as it is.
func (f *File) Chown(uid, gid int) error {
	return f.do("chown", func(fd int) error { return syscall.Fchown(fd, uid, gid) })
}

// Chdir makes the directory the current one.
func (f *File) Chdir() error { return f.do("chdir", syscall.Fchdir) }

// ReadFile reads a whole file.
func ReadFile(name string) ([]byte, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

// readAll reads the rest of the file.
func (f *File) readAll() ([]byte, error) {
	size := 512
	if info, err := f.Stat(); err == nil && info.Size() >= int64(size) && info.Size() < 1<<40 {
		size = int(info.Size()) + 1 // one more to see the end
	}
	data := make([]byte, 0, size)
	for {
		n, err := f.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		if err != nil {
			if err == io.EOF {
				err = nil
			}
			return data, err
		}
		if len(data) == cap(data) {
			data = append(data, 0)[:len(data)]
		}
	}
}

// WriteFile makes or empties a file and writes data to it.
func WriteFile(name string, data []byte, perm FileMode) error {
	f, err := OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return f.writeAll(data)
}

// writeAll writes data and closes the file.
func (f *File) writeAll(data []byte) error {
	_, err := f.Write(data)
	if e := f.Close(); e != nil && err == nil {
		err = e
	}
	return err
}

// Pipe returns two Files: what is written to w is read from r.
func Pipe() (r *File, w *File, err error) {
	var p [2]int
	if err := syscall.Pipe2(p[:], syscall.O_CLOEXEC); err != nil {
		return nil, nil, NewSyscallError("pipe2", err)
	}
	r, w = NewFile(uintptr(p[0]), "|0"), NewFile(uintptr(p[1]), "|1")
	for _, f := range [...]*File{r, w} {
		f.watch()
		f.closeUnused()
	}
	return r, w, nil
}
