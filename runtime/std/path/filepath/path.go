// Package filepath works on paths of files. On the systems supported these are paths with slashes, as
// in package path.
package filepath

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
)

// Separators of elements and of lists of paths.
const (
	Separator     = '/'
	ListSeparator = ':'
)

// Errors and results with a meaning.
var (
	ErrBadPattern = path.ErrBadPattern
	SkipDir       = fs.SkipDir
	SkipAll       = fs.SkipAll
)

// Clean returns the shortest path that names the same.
func Clean(name string) string { return path.Clean(name) }

// Split splits behind the last separator.
func Split(name string) (dir, file string) { return path.Split(name) }

// Join joins the elements that are not empty and cleans the result.
func Join(elem ...string) string { return path.Join(elem...) }

// Ext returns the extension of the last element.
func Ext(name string) string { return path.Ext(name) }

// Base returns the last element.
func Base(name string) string { return path.Base(name) }

// Dir returns all but the last element, cleaned.
func Dir(name string) string { return path.Dir(name) }

// IsAbs reports whether the path is absolute.
func IsAbs(name string) bool { return path.IsAbs(name) }

// Match is path.Match.
func Match(pattern, name string) (matched bool, err error) { return path.Match(pattern, name) }

// ToSlash returns the path with slashes.
func ToSlash(path string) string { return path }

// FromSlash returns the path with separators for slashes.
func FromSlash(path string) string { return path }

// VolumeName returns the volume of the path: nothing.
func VolumeName(path string) string { return "" }

// SplitList splits a list of paths.
func SplitList(path string) []string {
	if path == "" {
		return []string{}
	}
	return strings.Split(path, ":")
}

// IsLocal reports whether path stays in the directory where it is used.
func IsLocal(name string) bool {
	if name == "" || IsAbs(name) {
		return false
	}
	clean := Clean(name)
	return clean != ".." && !strings.HasPrefix(clean, "../")
}

// Localize turns a path with slashes into one of the system.
func Localize(path string) (string, error) {
	if !fs.ValidPath(path) || strings.IndexByte(path, 0) >= 0 {
		return "", errors.New("invalid path")
	}
	return path, nil
}

// Abs returns the absolute path.
func Abs(path string) (string, error) {
	if IsAbs(path) {
		return Clean(path), nil
	}
	wd, err := os.Getwd()
	if err != nil {
		return "", err
	}
	return Join(wd, path), nil
}

// Rel returns the path from basepath to targpath.
func Rel(basepath, targpath string) (string, error) {
	base, target := Clean(basepath), Clean(targpath)
	if target == base {
		return ".", nil
	}
	if base == "." {
		base = ""
	}
	if target == "." {
		target = ""
	}
	if IsAbs(base) != IsAbs(target) {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	from, to := elements(base), elements(target)
	for len(from) > 0 && len(to) > 0 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	if slices.Contains(from, "..") {
		return "", errors.New("Rel: can't make " + targpath + " relative to " + basepath)
	}
	up := slices.Repeat([]string{".."}, len(from))
	return strings.Join(append(up, to...), "/"), nil
}

func elements(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
}

// WalkFunc is called by Walk for each file; err tells what went wrong with it.
type WalkFunc func(path string, info fs.FileInfo, err error) error

// Walk calls fn for root and all below it, in lexical order. SkipDir leaves out a directory, or the
// rest of a file's directory; SkipAll all that is left.
func Walk(root string, fn WalkFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walk(root, info, fn)
	}
	return skipped(err)
}

func skipped(err error) error {
	if err == SkipDir || err == SkipAll {
		return nil
	}
	return err
}

func walk(path string, info fs.FileInfo, fn WalkFunc) error {
	if !info.IsDir() {
		return fn(path, info, nil)
	}
	entries, err := os.ReadDir(path)
	if failed := fn(path, info, err); err != nil || failed != nil {
		return failed
	}
	for _, entry := range entries {
		name := Join(path, entry.Name())
		below, err := os.Lstat(name)
		if err != nil {
			if err := fn(name, below, err); err != nil && err != SkipDir {
				return err
			}
			continue
		}
		if err := walk(name, below, fn); err != nil && (!below.IsDir() || err != SkipDir) {
			return err
		}
	}
	return nil
}

// WalkDir is Walk with directory entries, which need no look at each file.
func WalkDir(root string, fn fs.WalkDirFunc) error {
	info, err := os.Lstat(root)
	if err != nil {
		err = fn(root, nil, err)
	} else {
		err = walkDir(root, fs.FileInfoToDirEntry(info), fn)
	}
	return skipped(err)
}

func walkDir(path string, d fs.DirEntry, fn fs.WalkDirFunc) error {
	if err := fn(path, d, nil); err != nil || !d.IsDir() {
		if err == SkipDir && d.IsDir() {
			err = nil
		}
		return err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		if err = fn(path, d, err); err != nil {
			if err == SkipDir {
				err = nil
			}
			return err
		}
	}
	for _, entry := range entries {
		if err := walkDir(Join(path, entry.Name()), entry, fn); err != nil {
			if err == SkipDir {
				break
			}
			return err
		}
	}
	return nil
}

// Glob returns the names of the files that match pattern, sorted within each directory. The only error
// is ErrBadPattern.
func Glob(pattern string) (matches []string, err error) {
	if _, err := Match(pattern, ""); err != nil {
		return nil, err
	}
	if !strings.ContainsAny(pattern, `*?[\`) {
		if _, err := os.Lstat(pattern); err != nil {
			return nil, nil
		}
		return []string{pattern}, nil
	}
	dir, file := Split(pattern)
	switch dir {
	case "":
		dir = "."
	case "/":
	default:
		dir = dir[:len(dir)-1]
	}
	dirs := []string{dir}
	if strings.ContainsAny(dir, `*?[\`) {
		if dir == pattern {
			return nil, ErrBadPattern
		}
		if dirs, err = Glob(dir); err != nil {
			return nil, err
		}
	}
	for _, d := range dirs {
		entries, err := os.ReadDir(d)
		if err != nil {
			continue
		}
		for _, e := range entries {
			ok, err := Match(file, e.Name())
			if err != nil {
				return matches, err
			}
			if ok {
				matches = append(matches, Join(d, e.Name()))
			}
		}
	}
	return matches, nil
}
