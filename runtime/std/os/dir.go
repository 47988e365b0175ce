// This file implements reading, making and removing directories.

package os

import (
	"cmp"
	"io"
	"io/fs"
	"slices"
	"syscall"
)

// dirReader is the state of reading a directory.
type dirReader struct {
	buf      [8192]byte
	at, have int
}

// next returns the next name and the kernel's type of it; "" at the end.
func (d *dirReader) next(fd int) (name string, typ byte, err error) {
	const header = 19 // inode, offset, length, type
	for {
		if d.at >= d.have {
			n, err := syscall.ReadDirent(fd, d.buf[:])
			if err != nil || n == 0 {
				return "", 0, err
			}
			d.at, d.have = 0, n
		}
		entry := d.buf[d.at:d.have]
		size := int(entry[16]) | int(entry[17])<<8
		typ = entry[18]
		entry = entry[header:size]
		d.at += size
		n := 0
		for n < len(entry) && entry[n] != 0 {
			n++
		}
		if name = string(entry[:n]); name != "." && name != ".." {
			return name, typ, nil
		}
	}
}

func typeOfDirent(typ byte) (FileMode, bool) {
	switch typ {
	case syscall.DT_REG:
		return 0, true
	case syscall.DT_DIR:
		return ModeDir, true
	case syscall.DT_LNK:
		return ModeSymlink, true
	case syscall.DT_FIFO:
		return ModeNamedPipe, true
	case syscall.DT_SOCK:
		return ModeSocket, true
	case syscall.DT_CHR:
		return ModeDevice | ModeCharDevice, true
	case syscall.DT_BLK:
		return ModeDevice, true
	}
	return 0, false
}

// readEntries calls add for the next n entries, or all remaining ones if n <= 0; add tells whether it
// took the entry.
func (f *File) readEntries(n int, add func(name string, typ byte) (bool, error)) error {
	if err := f.begin("readdir"); err != nil {
		return err
	}
	defer f.end()
	f.dirMu.Lock()
	defer f.dirMu.Unlock()
	if f.dir == nil {
		f.dir = new(dirReader)
	}
	taken := 0
	for n <= 0 || taken < n {
		name, typ, err := f.dir.next(f.fd)
		if err != nil {
			return &PathError{Op: "readdirent", Path: f.name, Err: err}
		}
		if name == "" {
			if n > 0 && taken == 0 {
				return io.EOF
			}
			return nil
		}
		ok, err := add(name, typ)
		if err != nil {
			return err
		}
		if ok {
			taken++
		}
	}
	return nil
}

// ReadDir returns the next n entries in directory order, or all remaining ones if n <= 0.
func (f *File) ReadDir(n int) ([]DirEntry, error) {
	list := []DirEntry{}
	err := f.readEntries(n, func(name string, typ byte) (bool, error) {
		e := &dirEntry{dir: f.name, name: name}
		var known bool
		if e.typ, known = typeOfDirent(typ); !known || f.inRoot {
			info, err := f.entryInfo(name)
			if IsNotExist(err) {
				return false, nil // removed meanwhile
			}
			if err != nil {
				return false, err
			}
			e.typ, e.info = info.Mode().Type(), info
		}
		list = append(list, e)
		return true, nil
	})
	return list, err
}

// entryInfo describes an entry of the directory, which is being read.
func (f *File) entryInfo(name string) (FileInfo, error) {
	if !f.inRoot {
		return Lstat(f.name + "/" + name)
	}
	info, err := statat(f.fd, name, name)
	if err != nil {
		return nil, &PathError{Op: "lstat", Path: f.name + "/" + name, Err: err}
	}
	return info, nil
}

// Readdir is ReadDir with descriptions.
func (f *File) Readdir(n int) ([]FileInfo, error) {
	list := []FileInfo{}
	err := f.readEntries(n, func(name string, typ byte) (bool, error) {
		info, err := f.entryInfo(name)
		if IsNotExist(err) {
			return false, nil
		}
		if err == nil {
			list = append(list, info)
		}
		return err == nil, err
	})
	return list, err
}

// Readdirnames is ReadDir with names only.
func (f *File) Readdirnames(n int) (names []string, err error) {
	names = []string{}
	err = f.readEntries(n, func(name string, typ byte) (bool, error) {
		names = append(names, name)
		return true, nil
	})
	return names, err
}

// ReadDir lists a directory, sorted by name.
func ReadDir(name string) ([]DirEntry, error) {
	f, err := Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readSorted()
}

// readSorted is ReadDir for all entries, sorted by name.
func (f *File) readSorted() ([]DirEntry, error) {
	list, err := f.ReadDir(-1)
	slices.SortFunc(list, func(a, b DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return list, err
}

// Mkdir makes a directory.
func Mkdir(name string, perm FileMode) error {
	if err := syscall.Mkdir(name, sysMode(perm)); err != nil {
		return &PathError{Op: "mkdir", Path: name, Err: err}
	}
	return nil
}

// MkdirAll makes a directory and those above it that are missing.
func MkdirAll(path string, perm FileMode) error {
	if info, err := Stat(path); err == nil {
		if info.IsDir() {
			return nil
		}
		return &PathError{Op: "mkdir", Path: path, Err: syscall.ENOTDIR}
	}
	i := len(path)
	for i > 0 && path[i-1] == '/' {
		i--
	}
	for i > 0 && path[i-1] != '/' {
		i--
	}
	if i > 1 {
		if err := MkdirAll(path[:i-1], perm); err != nil {
			return err
		}
	}
	err := Mkdir(path, perm)
	if err != nil {
		if info, e := Lstat(path); e == nil && info.IsDir() {
			return nil
		}
	}
	return err
}

// Remove removes a file or an empty directory.
func Remove(name string) error {
	err := syscall.Unlink(name)
	if err == nil {
		return nil
	}
	err2 := syscall.Rmdir(name)
	if err2 == nil {
		return nil
	}
	if err2 != syscall.ENOTDIR {
		err = err2
	}
	return &PathError{Op: "remove", Path: name, Err: err}
}

// RemoveAll removes a path and everything below it; it is no error if there is none.
func RemoveAll(path string) error {
	if path == "" {
		return nil
	}
	if base(path) == "." {
		return &PathError{Op: "RemoveAll", Path: path, Err: syscall.EINVAL}
	}
	err := Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	info, e := Lstat(path)
	if e != nil {
		if IsNotExist(e) {
			return nil
		}
		return e
	}
	if !info.IsDir() {
		return err
	}
	entries, first := ReadDir(path)
	if IsNotExist(first) {
		return nil
	}
	for _, e := range entries {
		if err := RemoveAll(path + "/" + e.Name()); err != nil && first == nil {
			first = err
		}
	}
	err = Remove(path)
	if err == nil || IsNotExist(err) {
		return nil
	}
	if first != nil {
		return first
	}
	return err
}

// DirFS returns the tree of files below a directory.
func DirFS(dir string) fs.FS { return dirFS(dir) }

type dirFS string

func (d dirFS) path(op, name string) (string, error) {
	if d == "" {
		return "", &PathError{Op: op, Path: name, Err: errEmptyRoot}
	}
	if !fs.ValidPath(name) {
		return "", &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return string(d) + "/" + name, nil
}

// relative puts the name in the tree into an error.
func relative(err error, name string) error {
	if e, ok := err.(*PathError); ok {
		e.Path = name
	}
	return err
}

func (d dirFS) Open(name string) (fs.File, error) {
	path, err := d.path("open", name)
	if err != nil {
		return nil, err
	}
	f, err := Open(path)
	if err != nil {
		return nil, relative(err, name)
	}
	return f, nil
}

func (d dirFS) ReadFile(name string) ([]byte, error) {
	path, err := d.path("readfile", name)
	if err != nil {
		return nil, err
	}
	data, err := ReadFile(path)
	return data, relative(err, name)
}

func (d dirFS) ReadDir(name string) ([]DirEntry, error) {
	path, err := d.path("readdir", name)
	if err != nil {
		return nil, err
	}
	list, err := ReadDir(path)
	return list, relative(err, name)
}

func (d dirFS) Stat(name string) (FileInfo, error) {
	path, err := d.path("stat", name)
	if err != nil {
		return nil, err
	}
	info, err := Stat(path)
	return info, relative(err, name)
}

func (d dirFS) Lstat(name string) (FileInfo, error) {
	path, err := d.path("lstat", name)
	if err != nil {
		return nil, err
	}
	info, err := Lstat(path)
	return info, relative(err, name)
}

func (d dirFS) ReadLink(name string) (string, error) {
	path, err := d.path("readlink", name)
	if err != nil {
		return "", err
	}
	return Readlink(path)
}
