// Package strings has functions for strings of UTF-8.
//
// Searching is in package internal/bytealg, shared with package bytes. Results share the bytes of
// their arguments wherever they can.
package strings

import (
	"internal/bytealg"
	"unicode"
	"unicode/utf8"
)

// Clone returns a copy of s with bytes of its own.
func Clone(s string) string {
	if s == "" {
		return ""
	}
	return string([]byte(s))
}

// Compare returns -1, 0 or 1 as a is before, equal to or after b, byte by byte.
func Compare(a, b string) int { return bytealg.Compare(a, b) }

// Contains reports whether substr is in s.
func Contains(s, substr string) bool { return bytealg.Index(s, substr) >= 0 }

// ContainsAny reports whether a rune of chars is in s.
func ContainsAny(s, chars string) bool { return bytealg.IndexAny(s, chars) >= 0 }

// ContainsRune reports whether r is in s.
func ContainsRune(s string, r rune) bool { return bytealg.IndexRune(s, r) >= 0 }

// ContainsFunc reports whether s has a rune for which f returns true.
func ContainsFunc(s string, f func(rune) bool) bool { return bytealg.IndexFunc(s, f, true) >= 0 }

// Count returns how many substr are in s without overlapping; the number of runes plus 1 if substr is
// empty.
func Count(s, substr string) int { return bytealg.Count(s, substr) }

// Index returns the index of the first substr in s, or -1.
func Index(s, substr string) int { return bytealg.Index(s, substr) }

// IndexByte returns the index of the first c in s, or -1.
func IndexByte(s string, c byte) int { return bytealg.IndexByte(s, c) }

// IndexRune returns the index of the first r in s, or -1; utf8.RuneError is found in invalid bytes too.
func IndexRune(s string, r rune) int { return bytealg.IndexRune(s, r) }

// IndexAny returns the index of the first rune of s that is in chars, or -1.
func IndexAny(s, chars string) int { return bytealg.IndexAny(s, chars) }

// IndexFunc returns the index of the first rune for which f returns true, or -1.
func IndexFunc(s string, f func(rune) bool) int { return bytealg.IndexFunc(s, f, true) }

// LastIndex returns the index of the last substr in s, or -1.
func LastIndex(s, substr string) int { return bytealg.LastIndex(s, substr) }

// LastIndexByte returns the index of the last c in s, or -1.
func LastIndexByte(s string, c byte) int { return bytealg.LastIndexByte(s, c) }

// LastIndexAny returns the index of the last rune of s that is in chars, or -1.
func LastIndexAny(s, chars string) int { return bytealg.LastIndexAny(s, chars) }

// LastIndexFunc returns the index of the last rune for which f returns true, or -1.
func LastIndexFunc(s string, f func(rune) bool) int {
	i, _ := bytealg.LastIndexFunc(s, f, true)
	return i
}

// HasPrefix reports whether s begins with prefix.
func HasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// HasSuffix reports whether s ends with suffix.
func HasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// EqualFold reports whether s and t are equal under simple case folding.
func EqualFold(s, t string) bool { return bytealg.EqualFold(s, t) }

// Cut returns what is before and after the first sep in s; if there is none, s and nothing.
func Cut(s, sep string) (before, after string, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// CutPrefix returns s without prefix, and whether s begins with it.
func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// CutSuffix returns s without suffix, and whether s ends with it.
func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

// Trim returns s without the runes of cutset at both ends.
func Trim(s, cutset string) string { return TrimRight(TrimLeft(s, cutset), cutset) }

// TrimLeft returns s without the runes of cutset at its front.
func TrimLeft(s, cutset string) string { return s[bytealg.TrimLeft(s, cutset):] }

// TrimRight returns s without the runes of cutset at its end.
func TrimRight(s, cutset string) string { return s[:bytealg.TrimRight(s, cutset)] }

// TrimFunc returns s without the runes for which f returns true at both ends.
func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

// TrimLeftFunc returns s without the runes for which f returns true at its front.
func TrimLeftFunc(s string, f func(rune) bool) string {
	i := bytealg.IndexFunc(s, f, false)
	if i < 0 {
		return ""
	}
	return s[i:]
}

// TrimRightFunc returns s without the runes for which f returns true at its end.
func TrimRightFunc(s string, f func(rune) bool) string {
	_, end := bytealg.LastIndexFunc(s, f, false)
	return s[:end]
}

// TrimSpace returns s without white space at both ends.
func TrimSpace(s string) string {
	start, end := bytealg.TrimSpace(s)
	return s[start:end]
}

// TrimPrefix returns s without prefix, if it begins with it.
func TrimPrefix(s, prefix string) string {
	s, _ = CutPrefix(s, prefix)
	return s
}

// TrimSuffix returns s without suffix, if it ends with it.
func TrimSuffix(s, suffix string) string {
	s, _ = CutSuffix(s, suffix)
	return s
}

// Map returns s with each rune replaced by what mapping returns for it, without those for which that
// is negative.
func Map(mapping func(rune) rune, s string) string {
	for i, r := range s {
		mapped := mapping(r)
		if mapped == r && (r != utf8.RuneError || invalidWidth(s[i:]) != 1) {
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		buf := append(make([]byte, 0, len(s)+utf8.UTFMax), s[:i]...)
		if mapped >= 0 {
			buf = utf8.AppendRune(buf, mapped)
		}
		for _, r := range s[i+size:] {
			if mapped = mapping(r); mapped >= 0 {
				buf = utf8.AppendRune(buf, mapped)
			}
		}
		return bytealg.View(buf)
	}
	return s
}

// invalidWidth returns 1 if s begins with an invalid encoding.
func invalidWidth(s string) int {
	_, size := utf8.DecodeRuneInString(s)
	return size
}

// ToUpper returns s in upper case.
func ToUpper(s string) string {
	switch ascii, lower, _ := bytealg.Case(s); {
	case !ascii:
		return Map(unicode.ToUpper, s)
	case lower:
		return bytealg.View(bytealg.Upper(s))
	}
	return s
}

// ToLower returns s in lower case.
func ToLower(s string) string {
	switch ascii, _, upper := bytealg.Case(s); {
	case !ascii:
		return Map(unicode.ToLower, s)
	case upper:
		return bytealg.View(bytealg.Lower(s))
	}
	return s
}

// ToTitle returns s in title case.
func ToTitle(s string) string { return Map(unicode.ToTitle, s) }

// ToUpperSpecial is ToUpper by the rules of c first.
func ToUpperSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToUpper, s) }

// ToLowerSpecial is ToLower by the rules of c first.
func ToLowerSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToLower, s) }

// ToTitleSpecial is ToTitle by the rules of c first.
func ToTitleSpecial(c unicode.SpecialCase, s string) string { return Map(c.ToTitle, s) }

// Title returns s with the first letter of each word in title case.
//
// Deprecated: it does not know the punctuation of languages.
func Title(s string) string { return Map(bytealg.TitleMapping(), s) }

// ToValidUTF8 returns s with each run of invalid bytes replaced by replacement.
func ToValidUTF8(s, replacement string) string {
	if utf8.ValidString(s) {
		return s
	}
	return bytealg.View(bytealg.ToValid(s, replacement))
}
