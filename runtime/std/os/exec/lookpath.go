// This file implements finding programs.

package exec

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// ErrNotFound means that no folder of $PATH has the program.
var ErrNotFound = errors.New("executable file not found in $PATH")

// ErrDot means that the program was found through a relative folder of $PATH only.
var ErrDot = errors.New("cannot run executable found relative to current directory")

// Error tells which program could not be found.
type Error struct {
	Name string
	Err  error
}

// Error names the program and the problem.
func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }

// Unwrap returns the problem.
func (e *Error) Unwrap() error { return e.Err }

// executable reports why a file cannot be run as a program.
func executable(file string) error {
	d, err := os.Stat(file)
	if err != nil {
		return err
	}
	if d.Mode().IsDir() {
		return syscall.EISDIR
	}
	if d.Mode()&0111 == 0 {
		return fs.ErrPermission
	}
	return nil
}

// LookPath returns the path of a program: file itself if it has a slash, else the first one of that name in the
// folders of $PATH. With a result relative to the current folder comes an ErrDot.
func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		if err := executable(file); err != nil {
			return "", &Error{file, err}
		}
		return file, nil
	}
	if file == "" || file == "." || file == ".." {
		return "", &Error{file, ErrNotFound}
	}
	for _, dir := range filepath.SplitList(os.Getenv("PATH")) {
		if dir == "" {
			dir = "."
		}
		path := filepath.Join(dir, file)
		if executable(path) == nil {
			if !filepath.IsAbs(path) {
				return path, &Error{file, ErrDot}
			}
			return path, nil
		}
	}
	return "", &Error{file, ErrNotFound}
}
