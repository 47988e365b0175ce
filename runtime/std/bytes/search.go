// Package bytes has functions for byte slices, like those of package strings for strings.
//
// Searching is in package internal/bytealg. Results are parts of their arguments wherever that is what
// the documentation promises; parts of a slice that others follow have no spare capacity.
package bytes

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
)

func view(b []byte) string { return bytealg.View(b) }

// Equal reports whether a and b have the same bytes; nil is like empty.
func Equal(a, b []byte) bool { return string(a) == string(b) }

// Compare returns -1, 0 or 1 as a is before, equal to or after b, byte by byte.
func Compare(a, b []byte) int { return bytealg.Compare(view(a), view(b)) }

// Clone returns a copy of b; nil for nil.
func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

// Contains reports whether subslice is in b.
func Contains(b, subslice []byte) bool { return Index(b, subslice) >= 0 }

// ContainsAny reports whether a rune of chars is in b.
func ContainsAny(b []byte, chars string) bool { return IndexAny(b, chars) >= 0 }

// ContainsRune reports whether r is in b.
func ContainsRune(b []byte, r rune) bool { return IndexRune(b, r) >= 0 }

// ContainsFunc reports whether b has a rune for which f returns true.
func ContainsFunc(b []byte, f func(rune) bool) bool { return IndexFunc(b, f) >= 0 }

// Count returns how many sep are in s without overlapping; the number of runes plus 1 if sep is empty.
func Count(s, sep []byte) int { return bytealg.Count(view(s), view(sep)) }

// Index returns the index of the first sep in s, or -1.
func Index(s, sep []byte) int { return bytealg.Index(view(s), view(sep)) }

// IndexByte returns the index of the first c in b, or -1.
func IndexByte(b []byte, c byte) int { return bytealg.IndexByte(view(b), c) }

// IndexRune returns the index of the first r in s, or -1; utf8.RuneError is found in invalid bytes too.
func IndexRune(s []byte, r rune) int { return bytealg.IndexRune(view(s), r) }

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny(s []byte, chars string) int { return bytealg.IndexAny(view(s), chars) }

// IndexFunc returns the index of the first rune for which f returns true, or -1.
func IndexFunc(s []byte, f func(r rune) bool) int { return bytealg.IndexFunc(view(s), f, true) }

// LastIndex returns the index of the last sep in s, or -1.
func LastIndex(s, sep []byte) int { return bytealg.LastIndex(view(s), view(sep)) }

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s []byte, c byte) int { return bytealg.LastIndexByte(view(s), c) }

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s []byte, chars string) int { return bytealg.LastIndexAny(view(s), chars) }

// LastIndexFunc returns the index of the last rune for which f returns true, or -1.
func LastIndexFunc(s []byte, f func(r rune) bool) int {
	i, _ := bytealg.LastIndexFunc(view(s), f, true)
	return i
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix []byte) bool {
	return len(s) >= len(prefix) && string(s[:len(prefix)]) == string(prefix)
}

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix []byte) bool {
	return len(s) >= len(suffix) && string(s[len(s)-len(suffix):]) == string(suffix)
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t []byte) bool { return bytealg.EqualFold(view(s), view(t)) }

// Cut returns what is before and after the first sep in s; if there is none, s and nil.
func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// CutPrefix returns s without prefix, and whether s begins with it.
func CutPrefix(s, prefix []byte) (after []byte, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without suffix, and whether s ends with it.
func CutSuffix(s, suffix []byte) (before []byte, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// part returns s[start:end], or nil if that is empty.
func part(s []byte, start, end int) []byte {
	if start >= end {
		return nil
	}
	return s[start:end]
}

// Trim returns s without the runes of cutset at both ends.
func Trim(s []byte, cutset string) []byte {
	start := bytealg.TrimLeft(view(s), cutset)
	return part(s, start, start+bytealg.TrimRight(view(s[start:]), cutset))
}

// TrimLeft returns s without the runes of cutset at its front.
func TrimLeft(s []byte, cutset string) []byte {
	return part(s, bytealg.TrimLeft(view(s), cutset), len(s))
}

// TrimRight returns s without the runes of cutset at its end.
func TrimRight(s []byte, cutset string) []byte { return s[:bytealg.TrimRight(view(s), cutset)] }

// TrimFunc returns s without the runes for which f returns true at both ends.
func TrimFunc(s []byte, f func(r rune) bool) []byte { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without the runes for which f returns true at its front.
func TrimLeftFunc(s []byte, f func(r rune) bool) []byte {
	i := bytealg.IndexFunc(view(s), f, false)
	if i < 0 {
		return nil
	}
	return s[i:]
}

// TrimRightFunc returns s without the runes for which f returns true at its end.
func TrimRightFunc(s []byte, f func(r rune) bool) []byte {
	_, end := bytealg.LastIndexFunc(view(s), f, false)
	return s[:end]
}

// TrimSpace returns s without white space at both ends.
func TrimSpace(s []byte) []byte {
	start, end := bytealg.TrimSpace(view(s))
	return part(s, start, end)
}

// TrimPrefix returns s without prefix, if it begins with it.
func TrimPrefix(s, prefix []byte) []byte {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix returns s without suffix, if it ends with it.
func TrimSuffix(s, suffix []byte) []byte {
	s, _ = CutSuffix(s, suffix)
	return s
}

// Map returns a copy of s with each rune replaced by what mapping returns for it, without those for
// which that is negative.
func Map(mapping func(r rune) rune, s []byte) []byte {
	buf := make([]byte, 0, len(s))
	for _, r := range view(s) {
		if r = mapping(r); r >= 0 {
			buf = utf8.AppendRune(buf, r)
		}
	}
	return buf
}

// ToUpper returns a copy of s in upper case.
func ToUpper(s []byte) []byte {
	if ascii, _, _ := bytealg.Case(view(s)); ascii {
		return bytealg.Upper(view(s))
	}
	return Map(unicode.ToUpper, s)
}

// ToLower returns a copy of s in lower case.
func ToLower(s []byte) []byte {
	if ascii, _, _ := bytealg.Case(view(s)); ascii {
		return bytealg.Lower(view(s))
	}
	return Map(unicode.ToLower, s)
}

// ToTitle returns a copy of s in title case.
func ToTitle(s []byte) []byte { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper by the rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower by the rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle by the rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s []byte) []byte { return Map(c.ToTitle, s) }

// Title returns a copy of s with the first letter of each word in title case.
//
// Deprecated: it does not know the punctuation of languages.
func Title(s []byte) []byte { return Map(bytealg.TitleMapping(), s) }

// ToValidUTF8 returns a copy of s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement []byte) []byte { return bytealg.ToValid(view(s), view(replacement)) }

// Runes returns the runes of s.
func Runes(s []byte) []rune { return []rune(view(s)) }
