// Package path works on paths with slashes, such as those of URLs.
package path

import (
	"errors"
	"internal/bytealg"
	"unicode/utf8"
)

// ErrBadPattern tells that a pattern is not well formed.
var ErrBadPattern = errors.New("syntax error in pattern")

// Clean returns the shortest path that names the same as path does: without doubled slashes, elements
// "." and pairs of an element and "..". It is "." if nothing is left.
func Clean(path string) string {
	rooted := path != "" && path[0] == '/'
	out := make([]byte, 0, len(path)+1)
	floor := 0 // how much of out ".." does not take back
	if rooted {
		out = append(out, '/')
		floor = 1
	}
	for i := 0; i < len(path); {
		end := i
		for end < len(path) && path[end] != '/' {
			end++
		}
		elem := path[i:end]
		i = end + 1
		switch {
		case elem == "" || elem == ".":
			continue
		case elem == ".." && len(out) > floor:
			n := max(bytealg.LastIndexByte(bytealg.View(out), '/'), floor)
			out = out[:n]
			continue
		case elem == ".." && rooted:
			continue
		}
		if len(out) > 0 && out[len(out)-1] != '/' {
			out = append(out, '/')
		}
		out = append(out, elem...)
		if elem == ".." {
			floor = len(out)
		}
	}
	if len(out) == 0 {
		return "."
	}
	return string(out)
}

// Split splits path behind its last slash.
func Split(path string) (dir, file string) {
	i := bytealg.LastIndexByte(path, '/') + 1
	return path[:i], path[i:]
}

// Join joins the elements that are not empty by slashes and cleans the result.
func Join(elem ...string) string {
	var out []byte
	for _, e := range elem {
		if e == "" {
			continue
		}
		if out != nil {
			out = append(out, '/')
		}
		out = append(out, e...)
	}
	if out == nil {
		return ""
	}
	return Clean(string(out))
}

// Ext returns the extension of the last element: from its last dot on.
func Ext(path string) string {
	for i := len(path) - 1; i >= 0 && path[i] != '/'; i-- {
		if path[i] == '.' {
			return path[i:]
		}
	}
	return ""
}

// Base returns the last element; "." for an empty path, "/" for slashes only.
func Base(path string) string {
	if path == "" {
		return "."
	}
	for len(path) > 0 && path[len(path)-1] == '/' {
		path = path[:len(path)-1]
	}
	if _, path = Split(path); path == "" {
		return "/"
	}
	return path
}

// IsAbs reports whether path begins with a slash.
func IsAbs(path string) bool { return path != "" && path[0] == '/' }

// Dir returns all but the last element, cleaned.
func Dir(path string) string {
	dir, _ := Split(path)
	return Clean(dir)
}

// Match reports whether the whole of name matches pattern: '*' is any sequence without slashes, '?' any
// one character but a slash, '[' ... ']' one of a set of characters and ranges, or none of them after
// '^'; '\\' takes the meaning from the next character. The error is ErrBadPattern.
func Match(pattern, name string) (matched bool, err error) {
	for pattern != "" {
		if pattern[0] != '*' {
			ok, patternLen, nameLen, err := matchOne(pattern, name)
			if err != nil {
				return false, err
			}
			if !ok {
				return false, checkRest(pattern[patternLen:])
			}
			pattern, name = pattern[patternLen:], name[nameLen:]
			continue
		}
		for pattern != "" && pattern[0] == '*' {
			pattern = pattern[1:]
		}
		if pattern == "" {
			return bytealg.IndexByte(name, '/') < 0, nil
		}
		for i := 0; ; i++ {
			ok, err := Match(pattern, name[i:])
			if ok || err != nil {
				return ok, err
			}
			if i == len(name) || name[i] == '/' {
				return false, nil
			}
		}
	}
	return name == "", nil
}

// checkRest returns the error of what is left of a pattern that does not match.
func checkRest(pattern string) error {
	for pattern != "" {
		if pattern[0] == '*' {
			pattern = pattern[1:]
			continue
		}
		_, n, _, err := matchOne(pattern, "")
		if err != nil {
			return err
		}
		pattern = pattern[n:]
	}
	return nil
}

// matchOne matches one character and returns how much of pattern and name that is.
func matchOne(pattern, name string) (ok bool, patternLen, nameLen int, err error) {
	r, size := utf8.DecodeRuneInString(name)
	switch pattern[0] {
	case '?':
		return name != "" && r != '/', 1, size, nil
	case '[':
		return matchSet(pattern, r, size)
	case '\\':
		if len(pattern) == 1 {
			return false, 0, 0, ErrBadPattern
		}
		return name != "" && name[0] == pattern[1], 2, 1, nil
	}
	return name != "" && name[0] == pattern[0], 1, 1, nil
}

func matchSet(pattern string, r rune, size int) (ok bool, patternLen, nameLen int, err error) {
	p := pattern[1:]
	negated := p != "" && p[0] == '^'
	if negated {
		p = p[1:]
	}
	found := false
	for first := true; first || p == "" || p[0] != ']'; first = false {
		var lo, hi rune
		if lo, p, err = setRune(p); err != nil {
			return false, 0, 0, err
		}
		hi = lo
		if p[0] == '-' {
			if hi, p, err = setRune(p[1:]); err != nil {
				return false, 0, 0, err
			}
		}
		found = found || lo <= r && r <= hi
	}
	return size > 0 && found != negated, len(pattern) - len(p) + 1, size, nil
}

// setRune reads a character of a set; something must follow it.
func setRune(p string) (r rune, rest string, err error) {
	if p == "" || p[0] == '-' || p[0] == ']' {
		return 0, "", ErrBadPattern
	}
	if p[0] == '\\' {
		if p = p[1:]; p == "" {
			return 0, "", ErrBadPattern
		}
	}
	r, n := utf8.DecodeRuneInString(p)
	if r == utf8.RuneError && n == 1 || len(p) == n {
		return 0, "", ErrBadPattern
	}
	return r, p[n:], nil
}
