// This file implements what depends on the case of letters, and the repair of invalid UTF-8.

package bytealg

import (
	"unicode"
	"unicode/utf8"
)

// EqualFold reports whether a and b are equal under simple case folding.
func EqualFold(a, b string) bool {
	i := 0
	for ; i < len(a) && i < len(b); i++ {
		c, d := a[i], b[i]
		if c|d >= utf8.RuneSelf {
			break
		}
		if c != d && (c^d != 0x20 || (c|0x20)-'a' >= 26) {
			return false
		}
	}
	a, b = a[i:], b[i:]
	for len(a) > 0 && len(b) > 0 {
		ra, rb, na, nb := rune(a[0]), rune(b[0]), 1, 1
		if ra >= utf8.RuneSelf {
			ra, na = utf8.DecodeRuneInString(a)
		}
		if rb >= utf8.RuneSelf {
			rb, nb = utf8.DecodeRuneInString(b)
		}
		if ra != rb && !foldsTo(ra, rb) {
			return false
		}
		a, b = a[na:], b[nb:]
	}
	return len(a) == len(b)
}

func foldsTo(a, b rune) bool {
	if a < utf8.RuneSelf && b < utf8.RuneSelf {
		return a|0x20 == b|0x20 && 'a' <= a|0x20 && a|0x20 <= 'z'
	}
	for r := unicode.SimpleFold(a); r != a; r = unicode.SimpleFold(r) {
		if r == b {
			return true
		}
	}
	return false
}

// inWord reports whether r is part of a word for the purpose of title case.
func inWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r == '_' || '0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || !unicode.IsSpace(r)
}

// Case tells whether s is ASCII and has lower and upper case ASCII letters.
func Case(s string) (ascii, lower, upper bool) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return false, false, false
		}
		lower = lower || c-'a' < 26
		upper = upper || c-'A' < 26
	}
	return true, lower, upper
}

// Upper returns a copy of s, which is ASCII, in upper case.
func Upper(s string) []byte { return shift(s, 'a', 'A') }

// Lower returns a copy of s, which is ASCII, in lower case.
func Lower(s string) []byte { return shift(s, 'A', 'a') }

// shift returns a copy of s with the 26 letters from first moved to those from to.
func shift(s string, first, to byte) []byte {
	buf := []byte(s)
	for i, c := range buf {
		if c-first < 26 {
			buf[i] = c - first + to
		}
	}
	return buf
}

// TitleMapping returns a mapping that puts the first letter of each word in title case; it remembers
// the rune before.
func TitleMapping() func(rune) rune {
	inside := false
	return func(r rune) rune {
		before := inside
		inside = inWord(r)
		if before {
			return r
		}
		return unicode.ToTitle(r)
	}
}

// ToValid returns a copy of s with each run of invalid bytes replaced by replacement.
func ToValid(s, replacement string) []byte {
	buf := make([]byte, 0, len(s)+len(replacement))
	bad := false
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			if !bad {
				buf = append(buf, replacement...)
			}
			bad = true
		} else {
			buf = append(buf, s[i:i+size]...)
			bad = false
		}
		i += size
	}
	return buf
}
