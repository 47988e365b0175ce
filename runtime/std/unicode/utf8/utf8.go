// Package utf8 encodes and decodes UTF-8.
//
// Invalid input decodes as RuneError of width 1, byte by byte.
package utf8

// Numbers of the encoding.
const (
	RuneError = '\uFFFD'     // stands for what cannot be decoded
	RuneSelf  = 0x80         // runes below are single bytes
	MaxRune   = '\U0010FFFF' // the largest rune
	UTFMax    = 4            // most bytes of a rune
)

const (
	surrogateMin = 0xD800
	surrogateMax = 0xDFFF
)

// text is what can be decoded.
type text interface{ ~string | ~[]byte }

func continues(b byte) bool { return b&0xC0 == 0x80 }

// second reports whether b may follow the leading byte c0 of a rune of three or four bytes: this
// excludes overlong forms, surrogates and values above MaxRune.
func second(c0, b byte) bool {
	switch c0 {
	case 0xE0:
		return b >= 0xA0 && b <= 0xBF
	case 0xED:
		return b >= 0x80 && b <= 0x9F
	case 0xF0:
		return b >= 0x90 && b <= 0xBF
	case 0xF4:
		return b >= 0x80 && b <= 0x8F
	}
	return continues(b)
}

// width returns the length of the encoding that c0 begins; 0 if it begins none.
func width(c0 byte) int {
	switch {
	case c0 < RuneSelf:
		return 1
	case c0 < 0xC2:
		return 0
	case c0 < 0xE0:
		return 2
	case c0 < 0xF0:
		return 3
	case c0 < 0xF5:
		return 4
	}
	return 0
}

func decode[T text](p T) (rune, int) {
	if len(p) == 0 {
		return RuneError, 0
	}
	c0 := p[0]
	if c0 < RuneSelf {
		return rune(c0), 1
	}
	n := width(c0)
	if n == 0 || len(p) < n || !second(c0, p[1]) {
		return RuneError, 1
	}
	if n == 2 {
		return rune(c0&0x1F)<<6 | rune(p[1]&0x3F), 2
	}
	if !continues(p[2]) {
		return RuneError, 1
	}
	if n == 3 {
		return rune(c0&0x0F)<<12 | rune(p[1]&0x3F)<<6 | rune(p[2]&0x3F), 3
	}
	if !continues(p[3]) {
		return RuneError, 1
	}
	return rune(c0&0x07)<<18 | rune(p[1]&0x3F)<<12 | rune(p[2]&0x3F)<<6 | rune(p[3]&0x3F), 4
}

func full[T text](p T) bool {
	if len(p) == 0 {
		return false
	}
	n := width(p[0])
	if len(p) >= n {
		return true
	}
	// Too short, but perhaps already known to be invalid.
	if len(p) > 1 && !second(p[0], p[1]) {
		return true
	}
	return len(p) > 2 && !continues(p[2])
}

func decodeLast[T text](p T) (rune, int) {
	end := len(p)
	if end == 0 {
		return RuneError, 0
	}
	if c := p[end-1]; c < RuneSelf {
		return rune(c), 1
	}
	for start := end - 1; start >= 0 && start >= end-UTFMax; start-- {
		if !continues(p[start]) {
			if r, n := decode(p[start:]); start+n == end {
				return r, n
			}
			break
		}
	}
	return RuneError, 1
}

func count[T text](p T) (n int) {
	for i := 0; i < len(p); n++ {
		if p[i] < RuneSelf {
			i++
		} else {
			_, size := decode(p[i:])
			i += size
		}
	}
	return n
}

func valid[T text](p T) bool {
	for i := 0; i < len(p); {
		if p[i] < RuneSelf {
			i++
			continue
		}
		_, size := decode(p[i:])
		if size == 1 {
			return false
		}
		i += size
	}
	return true
}

// FullRune reports whether p begins with the whole encoding of a rune; an invalid encoding counts as
// one of width 1.
func FullRune(p []byte) bool { return full(p) }

// FullRuneInString is FullRune for strings.
func FullRuneInString(s string) bool { return full(s) }

// DecodeRune returns the first rune and its width: RuneError and 0 if p is empty, RuneError and 1 if
// the encoding is invalid.
func DecodeRune(p []byte) (rune, int) {
	if len(p) > 0 && p[0] < RuneSelf {
		return rune(p[0]), 1
	}
	return decode(p)
}

// DecodeRuneInString is DecodeRune for strings.
func DecodeRuneInString(s string) (rune, int) {
	if len(s) > 0 && s[0] < RuneSelf {
		return rune(s[0]), 1
	}
	return decode(s)
}

// DecodeLastRune returns the last rune and its width.
func DecodeLastRune(p []byte) (rune, int) { return decodeLast(p) }

// DecodeLastRuneInString is DecodeLastRune for strings.
func DecodeLastRuneInString(s string) (rune, int) { return decodeLast(s) }

// RuneLen returns how many bytes encode r; -1 if r cannot be encoded.
func RuneLen(r rune) int {
	switch {
	case r < 0:
		return -1
	case r < RuneSelf:
		return 1
	case r < 0x800:
		return 2
	case surrogateMin <= r && r <= surrogateMax:
		return -1
	case r < 0x10000:
		return 3
	case r <= MaxRune:
		return 4
	}
	return -1
}

// EncodeRune writes the encoding of r, or of RuneError if r cannot be encoded, into p, which must be
// long enough, and returns its length.
func EncodeRune(p []byte, r rune) int {
	if uint32(r) < RuneSelf {
		p[0] = byte(r)
		return 1
	}
	switch RuneLen(r) {
	case 2:
		_ = p[1]
		p[0] = 0xC0 | byte(r>>6)
		p[1] = 0x80 | byte(r)&0x3F
		return 2
	case 4:
		_ = p[3]
		p[0] = 0xF0 | byte(r>>18)
		p[1] = 0x80 | byte(r>>12)&0x3F
		p[2] = 0x80 | byte(r>>6)&0x3F
		p[3] = 0x80 | byte(r)&0x3F
		return 4
	case -1:
		r = RuneError
	}
	_ = p[2]
	p[0] = 0xE0 | byte(r>>12)
	p[1] = 0x80 | byte(r>>6)&0x3F
	p[2] = 0x80 | byte(r)&0x3F
	return 3
}

// AppendRune appends the encoding of r.
func AppendRune(p []byte, r rune) []byte {
	if uint32(r) < RuneSelf {
		return append(p, byte(r))
	}
	var buf [UTFMax]byte
	n := EncodeRune(buf[:], r)
	return append(p, buf[:n]...)
}

// RuneCount returns the number of runes; each byte of an invalid encoding counts as one.
func RuneCount(p []byte) int { return count(p) }

// RuneCountInString is RuneCount for strings.
func RuneCountInString(s string) int { return count(s) }

// RuneStart reports whether b may be the first byte of an encoded rune.
func RuneStart(b byte) bool { return !continues(b) }

// Valid reports whether p is valid UTF-8.
func Valid(p []byte) bool { return valid(p) }

// ValidString is Valid for strings.
func ValidString(s string) bool { return valid(s) }

// ValidRune reports whether r can be encoded.
func ValidRune(r rune) bool {
	return 0 <= r && r < surrogateMin || surrogateMax < r && r <= MaxRune
}
