// This file implements operations on files by path, and temporary files.

package os

import (
	"internal/itoa"
	"syscall"
	"time"
)

//minigo:rt rand64
func rand64() uint64

func pathError(op, path string, err error) error {
	if err == nil {
		return nil
	}
	return &PathError{Op: op, Path: path, Err: err}
}

func linkError(op, old, new string, err error) error {
	if err == nil {
		return nil
	}
	return &LinkError{op, old, new, err}
}

// Rename moves a file; an existing file at newpath is replaced, unless it is a directory.
func Rename(oldpath, newpath string) error {
	if info, err := Lstat(newpath); err == nil && info.IsDir() {
		if old, err := Lstat(oldpath); err == nil && (!SameFile(info, old) || oldpath == newpath) {
			return linkError("rename", oldpath, newpath, syscall.EEXIST)
		}
	}
	return linkError("rename", oldpath, newpath, syscall.Rename(oldpath, newpath))
}

// Link makes newname another name of oldname.
func Link(oldname, newname string) error {
	return linkError("link", oldname, newname, syscall.Link(oldname, newname))
}

// Symlink makes newname a symbolic link to oldname.
func Symlink(oldname, newname string) error {
	return linkError("symlink", oldname, newname, syscall.Symlink(oldname, newname))
}

// Readlink returns where a symbolic link points to.
func Readlink(name string) (string, error) {
	for size := 128; ; size *= 2 {
		buf := make([]byte, size)
		n, err := syscall.Readlink(name, buf)
		if err != nil {
			return "", pathError("readlink", name, err)
		}
		if n < size {
			return string(buf[:n]), nil
		}
	}
}

// Chmod changes the permissions of a file.
func Chmod(name string, mode FileMode) error {
	return pathError("chmod", name, syscall.Chmod(name, sysMode(mode)))
}

// Chown changes the owner of a file; -1 leaves a number as it is.
func Chown(name string, uid, gid int) error {
	return pathError("chown", name, syscall.Chown(name, uid, gid))
}

// Lchown sets the owner of a file, or of a symbolic link itself; -1 leaves a number as it is.
func Lchown(name string, uid, gid int) error {
	return pathError("lchown", name, syscall.Lchown(name, uid, gid))
}

// Truncate sets the length of a file.
func Truncate(name string, size int64) error {
	return pathError("truncate", name, syscall.Truncate(name, size))
}

// Chtimes sets the times of access and modification; a zero Time leaves one as it is.
func Chtimes(name string, atime time.Time, mtime time.Time) error {
	ts := timespecs(atime, mtime)
	return pathError("chtimes", name, syscall.UtimesNano(name, ts[:]))
}

// timespecs returns times as the system takes them.
func timespecs(atime, mtime time.Time) (ts [2]syscall.Timespec) {
	const omit = 1<<30 - 2
	for i, t := range [2]time.Time{atime, mtime} {
		if t.IsZero() {
			ts[i] = syscall.Timespec{Nsec: omit}
		} else {
			ts[i] = syscall.Timespec{Sec: t.Unix(), Nsec: int64(t.Nanosecond())}
		}
	}
	return ts
}

// Chdir changes the current directory.
func Chdir(dir string) error { return pathError("chdir", dir, syscall.Chdir(dir)) }

// Getwd returns the current directory: $PWD if that is right.
func Getwd() (dir string, err error) {
	if pwd := Getenv("PWD"); pwd != "" && pwd[0] == '/' {
		if a, err := Stat("."); err == nil {
			if b, err := Stat(pwd); err == nil && SameFile(a, b) {
				return pwd, nil
			}
		}
	}
	dir, err = syscall.Getwd()
	return dir, NewSyscallError("getwd", err)
}

// TempDir returns the directory for temporary files.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// temporary calls try with names made of a pattern, the last "*" replaced by a random number, until
// one does not exist yet.
func temporary(op, dir, pattern string, try func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	star := -1
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '/':
			return &PathError{Op: op, Path: pattern, Err: errPattern}
		case '*':
			star = i
		}
	}
	prefix, suffix := pattern, ""
	if star >= 0 {
		prefix, suffix = pattern[:star], pattern[star+1:]
	}
	if dir[len(dir)-1] != '/' {
		dir += "/"
	}
	for i := 0; ; i++ {
		err := try(dir + prefix + itoa.Uitoa(uint(uint32(rand64()))) + suffix)
		if !IsExist(err) || i >= 10000 {
			return err
		}
	}
}

// CreateTemp makes a new file in dir, or TempDir if that is "", and opens it.
func CreateTemp(dir, pattern string) (*File, error) {
	var f *File
	err := temporary("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0600)
		return err
	})
	return f, err
}

// MkdirTemp makes a new directory in dir, or TempDir if that is "".
func MkdirTemp(dir, pattern string) (string, error) {
	var made string
	err := temporary("mkdirtemp", dir, pattern, func(name string) error {
		err := Mkdir(name, 0700)
		if err == nil {
			made = name
		}
		return err
	})
	return made, err
}

// IsPathSeparator reports whether c separates the elements of a path.
func IsPathSeparator(c uint8) bool { return c == PathSeparator }
