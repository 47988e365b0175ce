// This file implements splitting, joining, repeating and replacing.

package bytes

import (
	"internal/bytealg"
	"iter"
	"unicode/utf8"
)

// explode splits s into at most n slices of one rune each, the last with all that is left.
func explode(s []byte, n int) [][]byte {
	if count := utf8.RuneCount(s); n < 0 || n > count {
		n = count
	}
	list := make([][]byte, 0, n)
	for len(list) < n-1 {
		_, size := utf8.DecodeRune(s)
		list = append(list, s[:size:size])
		s = s[size:]
	}
	if n > 0 {
		list = append(list, s)
	}
	return list
}

// split splits s at sep into at most n slices, each with keep bytes of the sep after it.
func split(s, sep []byte, keep, n int) [][]byte {
	if n == 0 {
		return nil
	}
	if len(sep) == 0 {
		return explode(s, n)
	}
	if n < 0 || n > len(s)+1 {
		n = Count(s, sep) + 1
	}
	list := make([][]byte, 0, n)
	for len(list) < n-1 {
		i := Index(s, sep)
		if i < 0 {
			break
		}
		list = append(list, s[:i+keep:i+keep])
		s = s[i+len(sep):]
	}
	return append(list, s)
}

// Split returns the slices between the seps in s; for an empty sep, the runes.
func Split(s, sep []byte) [][]byte { return split(s, sep, 0, -1) }

// SplitN is Split into at most n slices, all if n is negative.
func SplitN(s, sep []byte, n int) [][]byte { return split(s, sep, 0, n) }

// SplitAfter is Split where the slices keep the sep after them.
func SplitAfter(s, sep []byte) [][]byte { return split(s, sep, len(sep), -1) }

// SplitAfterN is SplitAfter into at most n slices, all if n is negative.
func SplitAfterN(s, sep []byte, n int) [][]byte { return split(s, sep, len(sep), n) }

// Fields returns the runs of s without white space.
func Fields(s []byte) [][]byte {
	list := [][]byte{}
	for f := range FieldsSeq(s) {
		list = append(list, f)
	}
	return list
}

// FieldsFunc returns the runs of s without runes for which f returns true.
func FieldsFunc(s []byte, f func(rune) bool) [][]byte {
	list := [][]byte{}
	for part := range FieldsFuncSeq(s, f) {
		list = append(list, part)
	}
	return list
}

// Lines iterates over the lines of s, each with its newline.
func Lines(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for s := s; len(s) > 0; {
			end := len(s)
			if i := IndexByte(s, '\n'); i >= 0 {
				end = i + 1
			}
			if !yield(s[:end:end]) {
				return
			}
			s = s[end:]
		}
	}
}

func splitSeq(s, sep []byte, keep int) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		s := s
		if len(sep) == 0 {
			for len(s) > 0 {
				_, size := utf8.DecodeRune(s)
				if !yield(s[:size:size]) {
					return
				}
				s = s[size:]
			}
			return
		}
		for {
			i := Index(s, sep)
			if i < 0 {
				break
			}
			if !yield(s[: i+keep : i+keep]) {
				return
			}
			s = s[i+len(sep):]
		}
		yield(s[:len(s):len(s)])
	}
}

// SplitSeq iterates over what Split returns.
func SplitSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, 0) }

// SplitAfterSeq iterates over what SplitAfter returns.
func SplitAfterSeq(s, sep []byte) iter.Seq[[]byte] { return splitSeq(s, sep, len(sep)) }

// FieldsSeq iterates over what Fields returns.
func FieldsSeq(s []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for s := s; ; {
			start, end := bytealg.NextField(view(s))
			if start < 0 || !yield(s[start:end:end]) {
				return
			}
			s = s[end:]
		}
	}
}

// FieldsFuncSeq iterates over what FieldsFunc returns.
func FieldsFuncSeq(s []byte, f func(rune) bool) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		for s := s; ; {
			start, end := bytealg.NextFieldFunc(view(s), f)
			if start < 0 || !yield(s[start:end:end]) {
				return
			}
			s = s[end:]
			if len(s) > 0 {
				_, size := utf8.DecodeRune(s)
				s = s[size:] // the separator, which f has seen
			}
		}
	}
}

// Join returns a new slice of the elements with sep between them.
func Join(s [][]byte, sep []byte) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	n := len(sep) * (len(s) - 1)
	for _, e := range s {
		n += len(e)
	}
	buf := append(make([]byte, 0, n), s[0]...)
	for _, e := range s[1:] {
		buf = append(buf, sep...)
		buf = append(buf, e...)
	}
	return buf
}

// Repeat returns a new slice of count copies of b.
func Repeat(b []byte, count int) []byte {
	const maxInt = int(^uint(0) >> 1)
	if count < 0 {
		panic("bytes: negative Repeat count")
	}
	if count == 0 {
		return []byte{}
	}
	if len(b) > maxInt/count {
		panic("bytes: Repeat output length overflow")
	}
	buf := make([]byte, len(b)*count)
	for n := copy(buf, b); n < len(buf); {
		n += copy(buf[n:], buf[:n])
	}
	return buf
}

// Replace returns a copy of s with the first n old, all if n is negative, replaced by new. An empty old
// matches at the beginning and after each rune.
func Replace(s, old, new []byte, n int) []byte {
	count := 0
	if n != 0 {
		count = Count(s, old)
	}
	if count == 0 {
		return append([]byte(nil), s...)
	}
	if n < 0 || n > count {
		n = count
	}
	buf := make([]byte, 0, len(s)+n*(len(new)-len(old)))
	for i := 0; i < n; i++ {
		at := Index(s, old)
		if len(old) == 0 && i > 0 {
			_, at = utf8.DecodeRune(s)
		}
		buf = append(buf, s[:at]...)
		buf = append(buf, new...)
		s = s[at+len(old):]
	}
	return append(buf, s...)
}

// ReplaceAll returns a copy of s with all old replaced by new.
func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }
