// Package fs defines what a file system is, and functions on any of them.
//
// Paths are UTF-8, separated by slashes, without empty, "." or ".." elements; the root is ".".
package fs

import (
	"errors"
	"internal/itoa"
	"internal/oserror"
	"time"
	"unicode/utf8"
)

// FS is a tree of files.
type FS interface {
	// Open opens a file; errors are *PathErrors.
	Open(name string) (File, error)
}

// File is an open file.
type File interface {
	Stat() (FileInfo, error)
	Read([]byte) (int, error)
	Close() error
}

// ReadDirFile is an open directory.
type ReadDirFile interface {
	File
	// ReadDir returns the next n entries in directory order, or all remaining ones if n <= 0.
	ReadDir(n int) ([]DirEntry, error)
}

// ReadDirFS is a file system that lists directories itself.
type ReadDirFS interface {
	FS
	ReadDir(name string) ([]DirEntry, error)
}

// ReadFileFS is a file system that reads files itself.
type ReadFileFS interface {
	FS
	ReadFile(name string) ([]byte, error)
}

// StatFS is a file system that describes files itself.
type StatFS interface {
	FS
	Stat(name string) (FileInfo, error)
}

// SubFS is a file system that makes subtrees itself.
type SubFS interface {
	FS
	Sub(dir string) (FS, error)
}

// DirEntry is an entry of a directory.
type DirEntry interface {
	Name() string
	IsDir() bool
	// Type returns the type bits of the file's mode.
	Type() FileMode
	Info() (FileInfo, error)
}

// FileInfo describes a file.
type FileInfo interface {
	Name() string       // last element of the path
	Size() int64        // in bytes, for regular files
	Mode() FileMode     // type and permissions
	ModTime() time.Time // time of the last modification
	IsDir() bool        // same as Mode().IsDir()
	Sys() any           // what lies beneath; may be nil
}

// FileMode holds a file's type and permissions.
type FileMode uint32

// Bits of a FileMode.
const (
	ModeDir        FileMode = 1 << (32 - 1 - iota) // d: directory
	ModeAppend                                     // a: append-only
	ModeExclusive                                  // l: exclusive use
	ModeTemporary                                  // T: temporary file
	ModeSymlink                                    // L: symbolic link
	ModeDevice                                     // D: device
	ModeNamedPipe                                  // p: named pipe
	ModeSocket                                     // S: Unix domain socket
	ModeSetuid                                     // u: setuid
	ModeSetgid                                     // g: setgid
	ModeCharDevice                                 // c: character device, with ModeDevice
	ModeSticky                                     // t: sticky
	ModeIrregular                                  // ?: not a regular file, nothing else known

	// ModeType masks the type; no bit is set for a regular file.
	ModeType = ModeDir | ModeSymlink | ModeNamedPipe | ModeSocket | ModeDevice | ModeCharDevice | ModeIrregular

	// ModePerm masks the permissions.
	ModePerm FileMode = 0777
)

// String formats the mode as ls does: type letters, then permissions.
func (m FileMode) String() string {
	const letters = "dalTLDpSugct?"
	const rwx = "rwxrwxrwx"
	var buf [32]byte
	w := 0
	for i := 0; i < len(letters); i++ {
		if m&(1<<uint(31-i)) != 0 {
			buf[w] = letters[i]
			w++
		}
	}
	if w == 0 {
		buf[w] = '-'
		w++
	}
	for i := 0; i < len(rwx); i++ {
		buf[w] = '-'
		if m&(1<<uint(8-i)) != 0 {
			buf[w] = rwx[i]
		}
		w++
	}
	return string(buf[:w])
}

// IsDir reports whether m is the mode of a directory.
func (m FileMode) IsDir() bool { return m&ModeDir != 0 }

// IsRegular reports whether m is the mode of a regular file.
func (m FileMode) IsRegular() bool { return m&ModeType == 0 }

// Perm returns the permissions.
func (m FileMode) Perm() FileMode { return m & ModePerm }

// Type returns the type bits.
func (m FileMode) Type() FileMode { return m & ModeType }

// Errors that file systems return, wrapped in PathErrors.
var (
	ErrInvalid    = oserror.ErrInvalid
	ErrPermission = oserror.ErrPermission
	ErrExist      = oserror.ErrExist
	ErrNotExist   = oserror.ErrNotExist
	ErrClosed     = oserror.ErrClosed
)

// PathError is an error with the operation and path that caused it.
type PathError struct {
	Op   string
	Path string
	Err  error
}

// Error returns operation, path and the error's text.
func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the error.
func (e *PathError) Unwrap() error { return e.Err }

// Timeout reports whether the error is that something took too long.
func (e *PathError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// ValidPath reports whether a path is one that FS.Open takes.
func ValidPath(name string) bool {
	if !utf8.ValidString(name) {
		return false
	}
	if name == "." {
		return true
	}
	for {
		i := 0
		for i < len(name) && name[i] != '/' {
			i++
		}
		elem := name[:i]
		if elem == "" || elem == "." || elem == ".." {
			return false
		}
		if i == len(name) {
			return true
		}
		name = name[i+1:]
	}
}

// Stat describes a file.
func Stat(fsys FS, name string) (FileInfo, error) {
	if fsys, ok := fsys.(StatFS); ok {
		return fsys.Stat(name)
	}
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return file.Stat()
}

// FormatFileInfo formats a FileInfo as one line for people.
func FormatFileInfo(info FileInfo) string {
	text := info.Mode().String() + " " + itoa.Itoa(int(info.Size())) + " " +
		info.ModTime().Format("2006-01-02 15:04:05") + " " + info.Name()
	if info.IsDir() {
		text += "/"
	}
	return text
}

// FormatDirEntry formats a DirEntry as one line for people.
func FormatDirEntry(dir DirEntry) string {
	mode := dir.Type().String()
	text := mode[:len(mode)-9] + " " + dir.Name() // without permissions
	if dir.IsDir() {
		text += "/"
	}
	return text
}

// FileInfoToDirEntry makes a DirEntry of a FileInfo; nil of nil.
func FileInfoToDirEntry(info FileInfo) DirEntry {
	if info == nil {
		return nil
	}
	return infoEntry{info}
}

type infoEntry struct{ info FileInfo }

func (d infoEntry) Name() string            { return d.info.Name() }
func (d infoEntry) IsDir() bool             { return d.info.IsDir() }
func (d infoEntry) Type() FileMode          { return d.info.Mode().Type() }
func (d infoEntry) Info() (FileInfo, error) { return d.info, nil }
func (d infoEntry) String() string          { return FormatDirEntry(d) }

var errNotDir = errors.New("not implemented")
