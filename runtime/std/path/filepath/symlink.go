package filepath

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"syscall"
)

// HasPrefix is strings.HasPrefix, which is no question to ask about paths.
func HasPrefix(p, prefix string) bool { return strings.HasPrefix(p, prefix) }

// EvalSymlinks returns the path that path leads to when all symbolic links are followed.
func EvalSymlinks(path string) (string, error) {
	const maxLinks = 255
	links := 0
	done := "" // without links
	if strings.HasPrefix(path, "/") {
		done = "/"
	}
	for rest := path; rest != ""; {
		var elem string
		elem, rest, _ = strings.Cut(rest, "/")
		switch {
		case elem == "" || elem == ".":
			continue
		case elem == "..":
			done = parent(done)
			continue
		}
		next := elem
		if done != "" {
			next = strings.TrimSuffix(done, "/") + "/" + elem
		}
		info, err := os.Lstat(next)
		if err != nil {
			return "", err
		}
		if info.Mode()&fs.ModeSymlink == 0 {
			if !info.IsDir() && rest != "" {
				return "", &fs.PathError{Op: "lstat", Path: next + "/" + rest, Err: syscall.ENOTDIR}
			}
			done = next
			continue
		}
		if links++; links > maxLinks {
			return "", errors.New("EvalSymlinks: too many links")
		}
		link, err := os.Readlink(next)
		if err != nil {
			return "", err
		}
		if strings.HasPrefix(link, "/") {
			done = "/"
		}
		rest = link + "/" + rest
	}
	return Clean(done), nil
}

// parent returns the directory above one without links; above what is not known it is "..".
func parent(done string) string {
	i := strings.LastIndexByte(done, '/')
	switch {
	case done == "" || done == ".." || strings.HasSuffix(done, "/.."):
		return strings.TrimPrefix(done+"/..", "/")
	case i < 0:
		return ""
	case i == 0:
		return "/"
	}
	return done[:i]
}
