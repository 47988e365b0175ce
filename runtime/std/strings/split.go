// This file implements splitting, joining, repeating and replacing.

package strings

import (
	"internal/bytealg"
	"iter"
	"unicode/utf8"
)

// explode splits s into at most n strings of one rune each, the last with all that is left.
func explode(s string, n int) []string {
	if count := utf8.RuneCountInString(s); n < 0 || n > count {
		n = count
	}
	list := make([]string, n)
	for i := 0; i < n-1; i++ {
		_, size := utf8.DecodeRuneInString(s)
		list[i] = s[:size]
		s = s[size:]
	}
	if n > 0 {
		list[n-1] = s
	}
	return list
}

// split splits s at sep into at most n strings, each with keep bytes of the sep after it.
func split(s, sep string, keep, n int) []string {
	if n == 0 {
		return nil
	}
	if sep == "" {
		return explode(s, n)
	}
	if n < 0 || n > len(s)+1 {
		n = bytealg.Count(s, sep) + 1
	}
	list := make([]string, 0, n)
	for len(list) < n-1 {
		i := bytealg.Index(s, sep)
		if i < 0 {
			break
		}
		list = append(list, s[:i+keep])
		s = s[i+len(sep):]
	}
	return append(list, s)
}

// Split returns the strings between the seps in s; for an empty sep, the runes.
func Split(s, sep string) []string { return split(s, sep, 0, -1) }

// SplitN is Split into at most n strings, all if n is negative.
func SplitN(s, sep string, n int) []string { return split(s, sep, 0, n) }

// SplitAfter is Split where the strings keep the sep after them.
func SplitAfter(s, sep string) []string { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitAfter into at most n strings, all if n is negative.
func SplitAfterN(s, sep string, n int) []string { return split(s, sep, len(sep), n) }

// Fields returns the runs of s without white space.
func Fields(s string) []string {
	n, ascii := bytealg.CountFields(s)
	list := make([]string, n)
	if !ascii {
		for i := range list {
			start, end := bytealg.NextField(s)
			list[i] = s[start:end]
			s = s[end:]
		}
		return list
	}
	at := 0
	for i := range list {
		for at < len(s) && bytealg.IsSpace(s[at]) {
			at++
		}
		start := at
		for at < len(s) && !bytealg.IsSpace(s[at]) {
			at++
		}
		list[i] = s[start:at]
	}
	return list
}

// FieldsFunc returns the runs of s without runes for which f returns true.
func FieldsFunc(s string, f func(rune) bool) []string {
	list := []string{}
	start := -1
	for i, r := range s {
		if !f(r) {
			if start < 0 {
				start = i
			}
		} else if start >= 0 {
			list = append(list, s[start:i])
			start = -1
		}
	}
	if start >= 0 {
		list = append(list, s[start:])
	}
	return list
}

// Lines iterates over the lines of s, each with its newline.
func Lines(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s := s; len(s) > 0; {
			end := len(s)
			if i := bytealg.IndexByte(s, '\n'); i >= 0 {
				end = i + 1
			}
			if !yield(s[:end]) {
				return
			}
			s = s[end:]
		}
	}
}

func splitSeq(s, sep string, keep int) iter.Seq[string] {
	return func(yield func(string) bool) {
		if sep == "" {
			for s := s; len(s) > 0; {
				_, size := utf8.DecodeRuneInString(s)
				if !yield(s[:size]) {
					return
				}
				s = s[size:]
			}
			return
		}
		s := s
		for {
			i := bytealg.Index(s, sep)
			if i < 0 {
				break
			}
			if !yield(s[:i+keep]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s)
	}
}

// SplitSeq iterates over what Split returns.
func SplitSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, 0) }

// SplitAfterSeq iterates over what SplitAfter returns.
func SplitAfterSeq(s, sep string) iter.Seq[string] { return splitSeq(s, sep, len(sep)) }

// FieldsSeq iterates over what Fields returns.
func FieldsSeq(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s := s; ; {
			start, end := bytealg.NextField(s)
			if start < 0 || !yield(s[start:end]) {
				return
			}
			s = s[end:]
		}
	}
}

// FieldsFuncSeq iterates over what FieldsFunc returns.
func FieldsFuncSeq(s string, f func(rune) bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s := s; ; {
			start, end := bytealg.NextFieldFunc(s, f)
			if start < 0 || !yield(s[start:end]) {
				return
			}
			s = s[end:]
			if len(s) > 0 {
				_, size := utf8.DecodeRuneInString(s)
				s = s[size:] // the separator, which f has seen
			}
		}
	}
}

// Join returns the elements with sep between them.
func Join(elems []string, sep string) string {
	switch len(elems) {
	case 0:
		return ""
	case 1:
		return elems[0]
	}
	const maxInt = int(^uint(0) >> 1)
	n := 0
	if len(sep) > 0 {
		if len(sep) >= maxInt/(len(elems)-1) {
			panic("strings: Join output length overflow")
		}
		n = len(sep) * (len(elems) - 1)
	}
	for _, e := range elems {
		if len(e) > maxInt-n {
			panic("strings: Join output length overflow")
		}
		n += len(e)
	}
	buf := make([]byte, n)
	at := copy(buf, elems[0])
	for _, e := range elems[1:] {
		at += copy(buf[at:], sep)
		at += copy(buf[at:], e)
	}
	return bytealg.View(buf)
}

// Repeat returns count copies of s.
func Repeat(s string, count int) string {
	const maxInt = int(^uint(0) >> 1)
	if count < 0 {
		panic("strings: negative Repeat count")
	}
	if count == 0 || s == "" {
		return ""
	}
	if len(s) > maxInt/count {
		panic("strings: Repeat output length overflow")
	}
	if count == 1 {
		return s
	}
	buf := make([]byte, len(s)*count)
	// Each step copies all that is there.
	for n := copy(buf, s); n < len(buf); {
		n += copy(buf[n:], buf[:n])
	}
	return bytealg.View(buf)
}

// Replace returns s with the first n old, all if n is negative, replaced by new. An empty old matches
// at the beginning and after each rune.
func Replace(s, old, new string, n int) string {
	if old == new || n == 0 {
		return s
	}
	count := bytealg.Count(s, old)
	if count == 0 {
		return s
	}
	if n < 0 || n > count {
		n = count
	}
	buf := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := bytealg.Index(s, old)
		if old == "" && i > 0 {
			_, at = utf8.DecodeRuneInString(s)
		}
		buf = append(buf, s[:at]...)
		buf = append(buf, new...)
		s = s[at+len(old):]
	}
	return bytealg.View(append(buf, s...))
}

// ReplaceAll returns s with all old replaced by new.
func ReplaceAll(s, old, new string) string { return Replace(s, old, new, -1) }
