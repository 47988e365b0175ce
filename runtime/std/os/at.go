// This file implements the system calls on paths that begin at an open directory and follow no link at their end.
// Everything here is about one element of a path.

package os

import (
	"syscall"
	"time"
	"unsafe"
)

// Numbers of the system calls.
const (
	sysOpenat     = 257
	sysMkdirat    = 258
	sysFchownat   = 260
	sysFstatat    = 262
	sysUnlinkat   = 263
	sysRenameat   = 264
	sysLinkat     = 265
	sysSymlinkat  = 266
	sysReadlinkat = 267
	sysUtimensat  = 280
	sysFchmodat2  = 452
)

const (
	atNoFollow  = 0x100 // AT_SYMLINK_NOFOLLOW
	atRemoveDir = 0x200
	openPath    = 0x200000 // O_PATH
)

// atCall makes a system call whose first arguments are a directory and a name in it, until it is not interrupted.
func atCall(trap uintptr, dir int, name string, a3, a4, a5 uintptr) (int, error) {
	p, err := syscall.BytePtrFromString(name)
	if err != nil {
		return -1, err
	}
	for {
		r, _, errno := syscall.Syscall6(trap, uintptr(dir), uintptr(unsafe.Pointer(p)), a3, a4, a5, 0)
		if errno == 0 {
			return int(r), nil
		}
		if errno != syscall.EINTR {
			return -1, errno
		}
	}
}

func openat(dir int, name string, flag int, perm uint32) (int, error) {
	flag |= syscall.O_NOFOLLOW | syscall.O_CLOEXEC
	return atCall(sysOpenat, dir, name, uintptr(flag), uintptr(perm), 0)
}

func mkdirat(dir int, name string, perm FileMode) error {
	_, err := atCall(sysMkdirat, dir, name, uintptr(sysMode(perm)), 0, 0)
	return err
}

// statat describes a file, a link too, under the name shown.
func statat(dir int, name, shown string) (*fileStat, error) {
	s := &fileStat{name: base(shown)}
	if _, err := atCall(sysFstatat, dir, name, uintptr(unsafe.Pointer(&s.sys)), atNoFollow, 0); err != nil {
		return nil, err
	}
	return s, nil
}

func unlinkat(dir int, name string, flags uintptr) error {
	_, err := atCall(sysUnlinkat, dir, name, flags, 0, 0)
	return err
}

// removeat removes a file or an empty directory.
func removeat(dir int, name string) error {
	err := unlinkat(dir, name, 0)
	if err == nil {
		return nil
	}
	err2 := unlinkat(dir, name, atRemoveDir)
	if err2 == nil || err2 != syscall.ENOTDIR {
		return err2
	}
	return err
}

func renameat(oldDir int, oldName string, newDir int, newName string) error {
	p, err := syscall.BytePtrFromString(newName)
	if err == nil {
		_, err = atCall(sysRenameat, oldDir, oldName, uintptr(newDir), uintptr(unsafe.Pointer(p)), 0)
	}
	return err
}

func linkat(oldDir int, oldName string, newDir int, newName string) error {
	p, err := syscall.BytePtrFromString(newName)
	if err == nil {
		_, err = atCall(sysLinkat, oldDir, oldName, uintptr(newDir), uintptr(unsafe.Pointer(p)), 0)
	}
	return err
}

func symlinkat(target string, dir int, name string) error {
	t, err := syscall.BytePtrFromString(target)
	if err != nil {
		return err
	}
	n, err := syscall.BytePtrFromString(name)
	if err != nil {
		return err
	}
	_, _, errno := syscall.Syscall(sysSymlinkat, uintptr(unsafe.Pointer(t)), uintptr(dir), uintptr(unsafe.Pointer(n)))
	if errno != 0 {
		return errno
	}
	return nil
}

func readlinkat(dir int, name string) (string, error) {
	for size := 128; ; size *= 2 {
		buf := make([]byte, size)
		n, err := atCall(sysReadlinkat, dir, name, uintptr(unsafe.Pointer(&buf[0])), uintptr(size), 0)
		if err != nil {
			return "", err
		}
		if n < size {
			return string(buf[:n]), nil
		}
	}
}

func chownat(dir int, name string, uid, gid int) error {
	_, err := atCall(sysFchownat, dir, name, uintptr(uid), uintptr(gid), atNoFollow)
	return err
}

// chmodat changes permissions. Systems whose call would follow a link are given the file itself.
func chmodat(dir int, name string, mode FileMode) error {
	_, err := atCall(sysFchmodat2, dir, name, uintptr(sysMode(mode)), atNoFollow, 0)
	if err != syscall.ENOSYS && err != syscall.EPERM {
		return err
	}
	fd, err := openat(dir, name, openPath, 0)
	if err != nil {
		return err
	}
	defer syscall.Close(fd)
	return syscall.Chmod(descriptorPath(fd), sysMode(mode))
}

func chtimesat(dir int, name string, atime, mtime time.Time) error {
	ts := timespecs(atime, mtime)
	_, err := atCall(sysUtimensat, dir, name, uintptr(unsafe.Pointer(&ts[0])), atNoFollow, 0)
	return err
}

// removeAllAt removes a name and everything below it.
func removeAllAt(dir int, name string) error {
	err := unlinkat(dir, name, 0)
	if err == nil || err == syscall.ENOENT || err != syscall.EISDIR && err != syscall.EPERM && err != syscall.EACCES {
		return notMissing(err)
	}
	info, statErr := statat(dir, name, name)
	if statErr != nil {
		return notMissing(statErr)
	}
	if !info.IsDir() {
		return err
	}
	first := emptyAt(dir, name)
	err = unlinkat(dir, name, atRemoveDir)
	if err == nil || err == syscall.ENOENT || first == nil {
		return notMissing(err)
	}
	return first
}

// emptyAt removes what is in a directory.
func emptyAt(dir int, name string) error {
	fd, err := openat(dir, name, syscall.O_DIRECTORY, 0)
	if err != nil {
		return notMissing(err)
	}
	f := NewFile(uintptr(fd), name)
	defer f.Close()
	names, err := f.Readdirnames(-1)
	if e, ok := err.(*PathError); ok {
		err = e.Err
	}
	for _, n := range names {
		if e := removeAllAt(fd, n); e != nil && err == nil {
			err = e
		}
	}
	return err
}

// notMissing returns err unless it says that there is no such file.
func notMissing(err error) error {
	if err == syscall.ENOENT {
		return nil
	}
	return err
}
