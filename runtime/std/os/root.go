// This file implements Root: a directory out of which no path leads.
//
// A path is followed element by element, each opened in its parent without following links. The target of a link
// takes the link's place in the path. "..", which might lead anywhere if somebody moves a directory meanwhile, is
// resolved by leaving out the element before it and beginning again at the top; so what was opened is always below
// the top.

package os

import (
	"errors"
	"internal/itoa"
	"io/fs"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"
)

const (
	rootLinks    = 8   // links in a path
	rootSteps    = 255 // elements looked at, unless there were few restarts
	rootRestarts = 8
)

var (
	errEscapes   = errors.New("path escapes from parent")
	errEmptyPath = errors.New("empty path")
	errRootMode  = errors.New("unsupported file mode")
	errNoDir     = errors.New("not a directory")
)

// Root gives access to a directory and what is below it. Names that lead out of it, through ".." or through symbolic
// links, are errors. Its methods may be used at the same time.
type Root struct{ root *root }

// root is what a Root stands for. Nothing points to it but Roots, so that it can be closed when they are gone.
type root struct {
	name   string
	mu     sync.Mutex
	fd     int
	uses   int // operations in progress; the last one closes fd when closed is set
	closed bool
}

// OpenRoot opens a directory. Links in its own name are followed.
func OpenRoot(name string) (*Root, error) {
	fd, err := syscall.Open(name, syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil, &PathError{Op: "open", Path: name, Err: err}
	}
	return newRoot(fd, name)
}

// OpenInRoot opens a file of a directory for reading.
func OpenInRoot(dir, name string) (*File, error) {
	r, err := OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Open(name)
}

func newRoot(fd int, name string) (*Root, error) {
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err == nil && st.Mode&syscall.S_IFMT != syscall.S_IFDIR {
		syscall.Close(fd)
		return nil, &PathError{Op: "open", Path: name, Err: errNoDir}
	}
	r := &Root{&root{name: name, fd: fd}}
	runtime.SetFinalizer(r.root, (*root).close)
	return r, nil
}

func (r *root) close() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.closed && r.uses == 0 {
		syscall.Close(r.fd)
	}
	r.closed = true
}

func (r *root) enter() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.closed {
		return ErrClosed
	}
	r.uses++
	return nil
}

func (r *root) leave() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.uses--; r.closed && r.uses == 0 {
		syscall.Close(r.fd)
	}
}

// Close closes the Root; its methods fail from now on.
func (r *Root) Close() error {
	r.root.close()
	runtime.SetFinalizer(r.root, nil)
	return nil
}

// Name returns the name given to OpenRoot.
func (r *Root) Name() string { return r.root.name }

// path returns the path of a name in the Root, for errors.
func (r *Root) path(name string) string {
	if dir := r.root.name; dir != "" && dir[len(dir)-1] == '/' {
		return dir + name
	}
	return r.root.name + "/" + name
}

// symlink tells that an element is a symbolic link, with its target.
type symlink string

func (symlink) Error() string { return "symbolic link" }

// orLink returns a symlink if the element is one, otherwise err.
func orLink(dir int, name string, err error) error {
	if target, e := readlinkat(dir, name); e == nil {
		return symlink(target)
	}
	return err
}

// openDirAt opens a directory in the middle of a path.
func openDirAt(dir int, name string) (int, error) {
	fd, err := openat(dir, name, syscall.O_DIRECTORY, 0)
	if err == syscall.ELOOP || err == syscall.ENOTDIR {
		err = orLink(dir, name, err)
	}
	return fd, err
}

// split takes a path apart: before come the elements that led to it, behind it those that follow. Elements "." go,
// but for a last one.
func split(path string, before, behind []string) (parts []string, slash bool, err error) {
	if path == "" {
		return nil, false, errEmptyPath
	}
	if path[0] == '/' {
		return nil, false, errEscapes
	}
	parts = slices.Clone(before)
	for start := 0; start < len(path); {
		end := start
		for end < len(path) && path[end] != '/' {
			end++
		}
		if n := len(parts); n > len(before) && parts[n-1] == "." {
			parts = parts[:n-1]
		}
		parts = append(parts, path[start:end])
		slash = end < len(path)
		for end < len(path) && path[end] == '/' {
			end++
		}
		start = end
	}
	if n := len(parts); len(behind) > 0 && parts[n-1] == "." {
		parts = parts[:n-1]
	}
	return append(parts, behind...), slash, nil
}

// What a walk does about a slash at the end of the path.
const (
	slashDir    = iota // the last element must be a directory, or a link to one
	slashNewDir        // the same, if it exists
	slashIgnore
)

// walker follows one path.
type walker struct {
	top   int // the Root
	dir   int // where parts[at] is
	parts []string
	at    int
	slash bool // the path ends in one
	// open opens a directory in the middle of the path.
	open func(dir int, name string) (int, error)
	// last is what to do with the last element; a symlink error makes the walk go on to the target.
	last func(dir int, name string, slash bool) error
}

// walk follows a path and calls last for its last element.
func (r *Root) walk(path string, slashes int, open func(int, string) (int, error), last func(int, string, bool) error) error {
	if err := r.root.enter(); err != nil {
		return err
	}
	defer r.root.leave()
	parts, slash, err := split(path, nil, nil)
	if err != nil {
		return err
	}
	w := walker{top: r.root.fd, dir: r.root.fd, parts: parts, slash: slash, open: open, last: last}
	if open == nil {
		w.open = openDirAt
	}
	defer func() { w.moveTo(w.top) }()
	links, restarts := 0, 0
	for steps := 1; ; steps++ {
		if steps > rootSteps && restarts > rootRestarts {
			return syscall.ENAMETOOLONG
		}
		if w.parts[w.at] == ".." {
			restarts++
			if !w.goUp() {
				return errEscapes
			}
			continue
		}
		done, err := w.step(slashes)
		if target, ok := err.(symlink); ok {
			if links++; links > rootLinks {
				return syscall.ELOOP
			}
			if err := w.follow(string(target)); err != nil {
				return err
			}
			continue
		}
		if e, ok := err.(*PathError); ok && e.Path == "" {
			e.Path = w.parts[0]
			for _, part := range w.parts[1 : w.at+1] {
				e.Path += "/" + part
			}
		}
		if done || err != nil {
			return err
		}
		w.at++
	}
}

// moveTo makes another directory the current one.
func (w *walker) moveTo(dir int) {
	if w.dir != w.top {
		syscall.Close(w.dir)
	}
	w.dir = dir
}

// goUp resolves the ".." that come next, and begins again; false if they lead out of the Root.
func (w *walker) goUp() bool {
	end := w.at + 1
	for end < len(w.parts) && w.parts[end] == ".." {
		end++
	}
	up := end - w.at
	if up > w.at {
		return false
	}
	w.parts = slices.Delete(w.parts, w.at-up, end)
	if len(w.parts) == 0 {
		w.parts = []string{"."}
	}
	w.at = 0
	w.moveTo(w.top)
	return true
}

// follow puts the target of the link that the current element is in its place.
func (w *walker) follow(target string) error {
	atEnd := w.at == len(w.parts)-1
	parts, slash, err := split(target, w.parts[:w.at], w.parts[w.at+1:])
	if err != nil {
		return err
	}
	w.slash = w.slash || atEnd && slash
	if len(parts) == 0 {
		parts = []string{"."}
	}
	if len(parts) <= w.at {
		w.at = 0
		w.moveTo(w.top)
	}
	w.parts = parts
	return nil
}

// step goes into the current element; at the last one it does what there is to do.
func (w *walker) step(slashes int) (done bool, err error) {
	name := w.parts[w.at]
	if w.at < len(w.parts)-1 {
		fd, err := w.open(w.dir, name)
		if err == nil {
			w.moveTo(fd)
		}
		return false, err
	}
	if w.slash && slashes != slashIgnore {
		info, err := statat(w.dir, name, name)
		switch {
		case err == syscall.ENOENT && slashes == slashNewDir:
		case err != nil:
			return false, err
		case info.Mode().Type() == ModeSymlink:
			return false, orLink(w.dir, name, syscall.ENOTDIR)
		case !info.IsDir():
			return false, syscall.ENOTDIR
		}
	}
	err = w.last(w.dir, name, w.slash)
	return err == nil, err
}

// do walks to the last element of a path and makes a PathError of an error.
func (r *Root) do(op, path string, last func(dir int, name string) error) error {
	err := r.walk(path, slashDir, nil, func(dir int, name string, _ bool) error { return last(dir, name) })
	if err != nil {
		return &PathError{Op: op, Path: path, Err: err}
	}
	return nil
}

// resolved walks to the file that a path stands for, links at its end followed.
func (r *Root) resolved(op, path string, last func(dir int, name string) error) error {
	return r.do(op, path, func(dir int, name string) error {
		if err := orLink(dir, name, nil); err != nil {
			return err
		}
		return last(dir, name)
	})
}

// Open opens a file for reading.
func (r *Root) Open(name string) (*File, error) { return r.OpenFile(name, O_RDONLY, 0) }

// Create makes or empties a file and opens it for reading and writing.
func (r *Root) Create(name string) (*File, error) {
	return r.OpenFile(name, O_RDWR|O_CREATE|O_TRUNC, 0666)
}

// OpenFile opens a file as the function OpenFile does; perm has no bits but permissions.
func (r *Root) OpenFile(name string, flag int, perm FileMode) (*File, error) {
	if perm&0777 != perm {
		return nil, &PathError{Op: "openat", Path: name, Err: errRootMode}
	}
	var fd int
	err := r.do("openat", name, func(dir int, element string) (err error) {
		fd, err = openat(dir, element, flag, uint32(perm))
		fresh := flag&(O_CREATE|O_EXCL) == O_CREATE|O_EXCL
		if !fresh && (err == syscall.ELOOP || err == syscall.ENOTDIR) {
			err = orLink(dir, element, err)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	f := opened(fd, r.path(name), flag)
	f.inRoot = true
	return f, nil
}

// OpenRoot opens a directory of the Root as a Root.
func (r *Root) OpenRoot(name string) (*Root, error) {
	var fd int
	err := r.do("openat", name, func(dir int, element string) (err error) {
		if fd, err = openat(dir, element, 0, 0); err == syscall.ELOOP {
			err = orLink(dir, element, err)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return newRoot(fd, r.path(name))
}

// Chmod changes the permissions of a file.
func (r *Root) Chmod(name string, mode FileMode) error {
	return r.resolved("chmodat", name, func(dir int, element string) error { return chmodat(dir, element, mode) })
}

// Chown changes the owner of a file; -1 leaves a number as it is.
func (r *Root) Chown(name string, uid, gid int) error {
	return r.resolved("chownat", name, func(dir int, element string) error { return chownat(dir, element, uid, gid) })
}

// Lchown is Chown of a symbolic link itself, if it is one.
func (r *Root) Lchown(name string, uid, gid int) error {
	return r.do("lchownat", name, func(dir int, element string) error { return chownat(dir, element, uid, gid) })
}

// Chtimes sets the times of access and modification; a zero Time leaves one as it is.
func (r *Root) Chtimes(name string, atime time.Time, mtime time.Time) error {
	return r.resolved("chtimesat", name, func(dir int, element string) error {
		return chtimesat(dir, element, atime, mtime)
	})
}

// Mkdir makes a directory.
func (r *Root) Mkdir(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: "mkdirat", Path: name, Err: errRootMode}
	}
	err := r.walk(name, slashIgnore, nil, func(dir int, element string, _ bool) error {
		return mkdirat(dir, element, perm)
	})
	return pathError("mkdirat", name, err)
}

// MkdirAll makes a directory and those above it that are missing.
func (r *Root) MkdirAll(name string, perm FileMode) error {
	if perm&0777 != perm {
		return &PathError{Op: "mkdirat", Path: name, Err: errRootMode}
	}
	open := func(dir int, element string) (int, error) {
		for tried := false; ; tried = true {
			fd, err := openDirAt(dir, element)
			if _, ok := err.(symlink); ok || err == nil {
				return fd, err
			}
			if tried || err != syscall.ENOENT {
				return -1, &PathError{Op: "openat", Err: err}
			}
			if err := mkdirat(dir, element, perm); err != nil && err != syscall.EEXIST {
				return -1, &PathError{Op: "mkdirat", Err: err}
			}
		}
	}
	err := r.walk(name, slashIgnore, open, func(dir int, element string, _ bool) error {
		err := mkdirat(dir, element, perm)
		if err == syscall.EEXIST {
			err = r.existing(name, dir, element)
		}
		if err != nil {
			return &PathError{Op: "mkdirat", Err: err}
		}
		return nil
	})
	if _, ok := err.(*PathError); ok {
		return err
	}
	return pathError("mkdirat", name, err)
}

// existing returns nil if the last element of a path, which exists, is a directory or a link to one, otherwise why
// it cannot be made.
func (r *Root) existing(path string, dir int, element string) error {
	info, err := statat(dir, element, element)
	switch {
	case err != nil:
		return syscall.EEXIST
	case info.IsDir():
		return nil
	case info.Mode()&ModeSymlink == 0:
		return syscall.EEXIST
	}
	target, err := r.Stat(path)
	switch {
	case err == nil && target.IsDir():
		return nil
	case err == nil:
		return syscall.ENOTDIR
	case IsNotExist(err):
		return syscall.EEXIST
	}
	return err
}

// Remove removes a file or an empty directory.
func (r *Root) Remove(name string) error { return r.do("removeat", name, removeat) }

// RemoveAll removes a file or directory and everything below it; it is no error if there is none.
func (r *Root) RemoveAll(name string) error {
	for len(name) > 0 && name[len(name)-1] == '/' {
		name = name[:len(name)-1]
	}
	if name == "." || len(name) >= 2 && name[len(name)-2:] == "/." {
		return &PathError{Op: "RemoveAll", Path: name, Err: syscall.EINVAL}
	}
	err := r.do("RemoveAll", name, removeAllAt)
	if IsNotExist(err) {
		return nil
	}
	return err
}

// Stat describes a file, following links.
func (r *Root) Stat(name string) (FileInfo, error) { return r.stat(name, true) }

// Lstat describes a file, without following a link at the end of its name.
func (r *Root) Lstat(name string) (FileInfo, error) { return r.stat(name, false) }

func (r *Root) stat(path string, follow bool) (FileInfo, error) {
	var info *fileStat
	err := r.do("statat", path, func(dir int, element string) (err error) {
		info, err = statat(dir, element, path)
		if err == nil && follow && info.Mode()&ModeSymlink != 0 {
			err = orLink(dir, element, syscall.ELOOP)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return info, nil
}

// Readlink returns where a symbolic link points to.
func (r *Root) Readlink(name string) (target string, err error) {
	err = r.do("readlinkat", name, func(dir int, element string) (err error) {
		target, err = readlinkat(dir, element)
		return err
	})
	return target, err
}

// two walks two paths and calls last for their ends.
func (r *Root) two(op, oldname, newname string, slashes int, last func(oldDir int, old string, newDir int, new string, slash bool) error) error {
	err := r.walk(oldname, slashDir, nil, func(oldDir int, old string, _ bool) error {
		return r.walk(newname, slashes, nil, func(newDir int, new string, slash bool) error {
			return last(oldDir, old, newDir, new, slash)
		})
	})
	return linkError(op, oldname, newname, err)
}

// Rename moves a file; an existing file at newname is replaced, unless it is a directory.
func (r *Root) Rename(oldname, newname string) error {
	return r.two("renameat", oldname, newname, slashNewDir, func(oldDir int, old string, newDir int, new string, slash bool) error {
		from, fromErr := statat(oldDir, old, old)
		if slash {
			if fromErr != nil {
				return fromErr
			}
			if !from.IsDir() {
				return syscall.ENOTDIR
			}
		}
		if to, err := statat(newDir, new, new); err == nil && to.IsDir() {
			if fromErr != nil {
				return fromErr
			}
			if new == old || !SameFile(to, from) {
				return syscall.EEXIST
			}
		}
		return renameat(oldDir, old, newDir, new)
	})
}

// Link makes newname another name of oldname.
func (r *Root) Link(oldname, newname string) error {
	return r.two("linkat", oldname, newname, slashDir, func(oldDir int, old string, newDir int, new string, _ bool) error {
		return linkat(oldDir, old, newDir, new)
	})
}

// Symlink makes newname a symbolic link to oldname, which may lead anywhere.
func (r *Root) Symlink(oldname, newname string) error {
	err := r.walk(newname, slashDir, nil, func(dir int, element string, _ bool) error {
		return symlinkat(oldname, dir, element)
	})
	return linkError("symlinkat", oldname, newname, err)
}

// ReadFile reads a whole file.
func (r *Root) ReadFile(name string) ([]byte, error) {
	f, err := r.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.readAll()
}

// WriteFile makes or empties a file and writes data to it.
func (r *Root) WriteFile(name string, data []byte, perm FileMode) error {
	f, err := r.OpenFile(name, O_WRONLY|O_CREATE|O_TRUNC, perm)
	if err != nil {
		return err
	}
	return f.writeAll(data)
}

// FS returns the tree of files in the Root.
func (r *Root) FS() fs.FS { return (*rootFS)(r) }

type rootFS Root

// rooted runs one operation on a name of the tree.
func rooted[T any](r *rootFS, op, name string, do func(r *Root, name string) (T, error)) (T, error) {
	if !fs.ValidPath(name) {
		var none T
		return none, &PathError{Op: op, Path: name, Err: ErrInvalid}
	}
	return do((*Root)(r), name)
}

func (r *rootFS) Open(name string) (fs.File, error) {
	f, err := rooted(r, "open", name, (*Root).Open)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (r *rootFS) ReadDir(name string) ([]DirEntry, error) {
	return rooted(r, "readdir", name, func(r *Root, name string) ([]DirEntry, error) {
		f, err := r.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return f.readSorted()
	})
}

func (r *rootFS) ReadFile(name string) ([]byte, error) {
	return rooted(r, "readfile", name, (*Root).ReadFile)
}

func (r *rootFS) ReadLink(name string) (string, error) {
	return rooted(r, "readlink", name, (*Root).Readlink)
}

func (r *rootFS) Stat(name string) (FileInfo, error) { return rooted(r, "stat", name, (*Root).Stat) }

func (r *rootFS) Lstat(name string) (FileInfo, error) { return rooted(r, "lstat", name, (*Root).Lstat) }

// descriptorPath returns a path that stands for an open file.
func descriptorPath(fd int) string { return "/proc/self/fd/" + itoa.Itoa(fd) }
