// Package utf16 encodes and decodes UTF-16.
package utf16

// Surrogates: a pair of halves, the first from [high, low), the second from [low, end), stands for a
// code point from 1<<16 on.
const (
	high        = 0xD800
	low         = 0xDC00
	end         = 0xE000
	firstPaired = 1 << 16
	maxRune     = '\U0010FFFF'
	replacement = '\uFFFD'
)

// IsSurrogate reports whether r is half of a pair.
func IsSurrogate(r rune) bool { return high <= r && r < end }

// DecodeRune returns the code point of a pair, U+FFFD if r1 and r2 are none.
func DecodeRune(r1, r2 rune) rune {
	if high <= r1 && r1 < low && low <= r2 && r2 < end {
		return (r1-high)<<10 | (r2 - low) + firstPaired
	}
	return replacement
}

// EncodeRune returns the pair that stands for r, two U+FFFD if r needs or has none.
func EncodeRune(r rune) (r1, r2 rune) {
	if r < firstPaired || r > maxRune {
		return replacement, replacement
	}
	r -= firstPaired
	return high + r>>10, low + r&0x3FF
}

// RuneLen returns how many values r takes, -1 if it is no valid code point.
func RuneLen(r rune) int {
	switch {
	case 0 <= r && r < high, end <= r && r < firstPaired:
		return 1
	case firstPaired <= r && r <= maxRune:
		return 2
	}
	return -1
}

// AppendRune appends r to a; U+FFFD if it is no valid code point.
func AppendRune(a []uint16, r rune) []uint16 {
	switch RuneLen(r) {
	case 1:
		return append(a, uint16(r))
	case 2:
		r1, r2 := EncodeRune(r)
		return append(a, uint16(r1), uint16(r2))
	}
	return append(a, replacement)
}

// Encode returns the encoding of s.
func Encode(s []rune) []uint16 {
	a := make([]uint16, 0, len(s))
	for _, r := range s {
		a = AppendRune(a, r)
	}
	return a
}

// Decode returns the code points that s encodes; a half alone decodes to U+FFFD.
func Decode(s []uint16) []rune {
	list := make([]rune, 0, len(s))
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if IsSurrogate(r) {
			next := rune(0)
			if i+1 < len(s) {
				next = rune(s[i+1])
			}
			if r = DecodeRune(r, next); r != replacement {
				i++
			}
		}
		list = append(list, r)
	}
	return list
}
