// Package bytealg searches in strings and byte slices, for packages strings and bytes.
//
// Everything works on strings; View makes one of a byte slice without copying. Long runs of bytes are
// searched by the runtime, short ones here, where no call is needed.
package bytealg

import (
	"unicode"
	"unicode/utf8"
	"unsafe"
)

//minigo:rt index_byte
func rtIndexByte(s string, c int) int

//minigo:rt last_index_byte
func rtLastIndexByte(s string, c int) int

//minigo:rt count_byte
func rtCountByte(s string, c int) int

//minigo:rt index_pair
func rtIndexPair(places string, c0, c1, distance int) int

//minigo:rt memcompare
func rtCompare(a, b unsafe.Pointer, n int) int

// short is the length up to which a loop beats a call.
const short = 6

// View returns a string that shares the bytes of b. It must not outlive a change of b.
func View(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// IndexByte returns the index of the first c in s, or -1.
func IndexByte(s string, c byte) int {
	if len(s) > short {
		return rtIndexByte(s, int(c))
	}
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s string, c byte) int { return rtLastIndexByte(s, int(c)) }

// CountByte returns how often c is in s.
func CountByte(s string, c byte) (n int) { return rtCountByte(s, int(c)) }

// Compare returns -1, 0 or 1 as a is before, equal to or after b.
func Compare(a, b string) int {
	n := min(len(a), len(b))
	if order := rtCompare(unsafe.Pointer(unsafe.StringData(a)), unsafe.Pointer(unsafe.StringData(b)), n); order != 0 {
		return order
	}
	switch {
	case len(a) < len(b):
		return -1
	case len(a) > len(b):
		return 1
	}
	return 0
}

// Index returns the index of the first sep in s, or -1: it looks for the first and last byte of sep and compares
// the rest; if that goes wrong too often it goes on by rolling hash, which is linear in the worst case.
func Index(s, sep string) int {
	n := len(sep)
	switch {
	case n == 0:
		return 0
	case n == 1:
		return IndexByte(s, sep[0])
	case n > len(s):
		return -1
	case n == len(s):
		if s == sep {
			return 0
		}
		return -1
	}
	c0, c1 := int(sep[0]), int(sep[n-1])
	places, wrong := len(s)-n+1, 0
	for i := 0; i < places; i++ {
		o := rtIndexPair(s[i:places], c0, c1, n-1)
		if o < 0 {
			return -1
		}
		i += o
		if n == 2 || s[i+1:i+n-1] == sep[1:n-1] {
			return i
		}
		if wrong++; wrong > 8+i/8 {
			if o := indexHash(s[i+1:], sep); o >= 0 {
				return i + 1 + o
			}
			return -1
		}
	}
	return -1
}

// prime is the base of the rolling hash.
const prime = 16777619

// power returns prime to the n-th.
func power(n int) uint32 {
	p, square := uint32(1), uint32(prime)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			p *= square
		}
		square *= square
	}
	return p
}

func indexHash(s, sep string) int {
	n := len(sep)
	if len(s) < n {
		return -1
	}
	var want, have uint32
	for i := 0; i < n; i++ {
		want = want*prime + uint32(sep[i])
		have = have*prime + uint32(s[i])
	}
	out := power(n)
	for i := 0; ; i++ {
		if have == want && s[i:i+n] == sep {
			return i
		}
		if i+n >= len(s) {
			return -1
		}
		have = have*prime + uint32(s[i+n]) - out*uint32(s[i])
	}
}

// LastIndex returns the index of the last sep in s, or -1, as Index does from the other end.
func LastIndex(s, sep string) int {
	n := len(sep)
	switch {
	case n == 0:
		return len(s)
	case n == 1:
		return LastIndexByte(s, sep[0])
	}
	wrong := 0
	for end := len(s); end >= n; {
		at := LastIndexByte(s[:end-n+1], sep[0])
		if at < 0 || s[at+1:at+n] == sep[1:] {
			return at
		}
		end = at + n - 1
		if wrong++; wrong > 8+(len(s)-end)/8 {
			return lastIndexHash(s[:end], sep)
		}
	}
	return -1
}

func lastIndexHash(s, sep string) int {
	n := len(sep)
	if len(s) < n {
		return -1
	}
	var want, have uint32
	at := len(s) - n
	for i := n - 1; i >= 0; i-- {
		want = want*prime + uint32(sep[i])
		have = have*prime + uint32(s[at+i])
	}
	out := power(n)
	for ; ; at-- {
		if have == want && s[at:at+n] == sep {
			return at
		}
		if at == 0 {
			return -1
		}
		have = have*prime + uint32(s[at-1]) - out*uint32(s[at+n-1])
	}
}

// Count returns how many sep are in s without overlapping; for an empty sep the number of runes plus 1.
func Count(s, sep string) (n int) {
	switch len(sep) {
	case 0:
		return utf8.RuneCountInString(s) + 1
	case 1:
		return CountByte(s, sep[0])
	}
	for {
		i := Index(s, sep)
		if i < 0 {
			return n
		}
		n++
		s = s[i+len(sep):]
	}
}

// IndexRune returns the index of the first r in s, or -1; RuneError is found in invalid bytes too.
func IndexRune(s string, r rune) int {
	switch {
	case 0 <= r && r < utf8.RuneSelf:
		return IndexByte(s, byte(r))
	case r == utf8.RuneError:
		for i, c := range s {
			if c == utf8.RuneError {
				return i
			}
		}
		return -1
	case !utf8.ValidRune(r):
		return -1
	}
	var buf [utf8.UTFMax]byte
	n := utf8.EncodeRune(buf[:], r)
	return Index(s, View(buf[:n]))
}

// Set is a set of ASCII characters.
type Set [4]uint32

// NewSet makes the set of the characters of chars; ok is false if one is not ASCII.
func NewSet(chars string) (set Set, ok bool) {
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		if c >= utf8.RuneSelf {
			return set, false
		}
		set[c/32] |= 1 << (c % 32)
	}
	return set, true
}

// Has reports whether c is in the set.
func (set *Set) Has(c byte) bool { return c < utf8.RuneSelf && set[c/32]&(1<<(c%32)) != 0 }

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny(s, chars string) int {
	if len(chars) == 1 && chars[0] < utf8.RuneSelf {
		return IndexByte(s, chars[0])
	}
	if set, ok := NewSet(chars); ok {
		for i := 0; i < len(s); i++ {
			if set.Has(s[i]) {
				return i
			}
		}
		return -1
	}
	for i, c := range s {
		if IndexRune(chars, c) >= 0 {
			return i
		}
	}
	return -1
}

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s, chars string) int {
	if set, ok := NewSet(chars); ok {
		for i := len(s) - 1; i >= 0; i-- {
			if set.Has(s[i]) {
				return i
			}
		}
		return -1
	}
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if IndexRune(chars, r) >= 0 {
			return i
		}
	}
	return -1
}

// IndexFunc returns the index of the first rune for which f returns truth, or -1.
func IndexFunc(s string, f func(rune) bool, truth bool) int {
	for i, r := range s {
		if f(r) == truth {
			return i
		}
	}
	return -1
}

// LastIndexFunc returns the index of the last rune for which f returns truth, or -1, and the end of
// that rune.
func LastIndexFunc(s string, f func(rune) bool, truth bool) (start, end int) {
	for i := len(s); i > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if f(r) == truth {
			return i - size, i
		}
		i -= size
	}
	return -1, 0
}

// TrimLeft returns how many bytes at the front of s are of runes in cutset.
func TrimLeft(s, cutset string) int {
	if set, ok := NewSet(cutset); ok {
		i := 0
		for i < len(s) && set.Has(s[i]) {
			i++
		}
		return i
	}
	for i, r := range s {
		if IndexRune(cutset, r) < 0 {
			return i
		}
	}
	return len(s)
}

// TrimRight returns the length of s without the runes in cutset at its end.
func TrimRight(s, cutset string) int {
	n := len(s)
	if set, ok := NewSet(cutset); ok {
		for n > 0 && set.Has(s[n-1]) {
			n--
		}
		return n
	}
	for n > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:n])
		if IndexRune(cutset, r) < 0 {
			break
		}
		n -= size
	}
	return n
}

// IsSpace reports whether a byte below utf8.RuneSelf is white space.
func IsSpace(c byte) bool { return c == ' ' || c-'\t' < 5 }

// TrimSpace returns where s begins and ends without white space around it.
func TrimSpace(s string) (start, end int) {
	end = len(s)
	for start < end {
		c := s[start]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[start:])
			if !unicode.IsSpace(r) {
				break
			}
			start += size
			continue
		}
		if !IsSpace(c) {
			break
		}
		start++
	}
	for end > start {
		c := s[end-1]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeLastRuneInString(s[start:end])
			if !unicode.IsSpace(r) {
				break
			}
			end -= size
			continue
		}
		if !IsSpace(c) {
			break
		}
		end--
	}
	return start, end
}

// NextField returns where the first run of bytes without white space begins and ends; start is -1 if
// there is none.
func NextField(s string) (start, end int) {
	start = -1
	for i := 0; i < len(s); {
		c, size := s[i], 1
		space := IsSpace(c)
		if c >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			space = unicode.IsSpace(r)
		}
		if space && start >= 0 {
			return start, i
		}
		if !space && start < 0 {
			start = i
		}
		i += size
	}
	return start, len(s)
}

// CountFields returns how many runs without white space s has, and whether it is ASCII.
func CountFields(s string) (n int, ascii bool) {
	var all byte
	before := 1 // whether the byte before was a space
	for i := range len(s) {
		c := s[i]
		all |= c
		space := 0
		if IsSpace(c) {
			space = 1
		}
		n += before &^ space
		before = space
	}
	if all < utf8.RuneSelf {
		return n, true
	}
	for n = 0; ; n++ {
		start, end := NextField(s)
		if start < 0 {
			return n, false
		}
		s = s[end:]
	}
}

// NextFieldFunc is NextField for runes that are no separators.
func NextFieldFunc(s string, separates func(rune) bool) (start, end int) {
	start = -1
	for i, r := range s {
		if separates(r) {
			if start >= 0 {
				return start, i
			}
		} else if start < 0 {
			start = i
		}
	}
	return start, len(s)
}
