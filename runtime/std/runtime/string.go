// This file implements the string operations that compiled code does not do inline: concatenation,
// comparison, conversions, and decoding of UTF-8. Fresh memory is wrapped without copying.

package runtime

import "unsafe"

const (
	runeError   = 0xFFFD
	surrogateLo = 0xD800
	surrogateHi = 0xDFFF
	maxRune     = 0x10FFFF
)

// singleBytes holds every byte value: strings of one byte need no allocation.
const singleBytes = "" +
	"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	"\x20\x21\x22\x23\x24\x25\x26\x27\x28\x29\x2a\x2b\x2c\x2d\x2e\x2f\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f" +
	"\x40\x41\x42\x43\x44\x45\x46\x47\x48\x49\x4a\x4b\x4c\x4d\x4e\x4f\x50\x51\x52\x53\x54\x55\x56\x57\x58\x59\x5a\x5b\x5c\x5d\x5e\x5f" +
	"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\x70\x71\x72\x73\x74\x75\x76\x77\x78\x79\x7a\x7b\x7c\x7d\x7e\x7f" +
	"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f" +
	"\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8\xb9\xba\xbb\xbc\xbd\xbe\xbf" +
	"\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf" +
	"\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff"

func dataOf(s string) unsafe.Pointer { return unsafe.Pointer(unsafe.StringData(s)) }

// concatstring2 implements a + b. Called by compiled code.
func concatstring2(a, b string) string {
	if len(a) == 0 {
		return b
	}
	if len(b) == 0 {
		return a
	}
	p := newBytes(len(a) + len(b))
	memmove(p, dataOf(a), len(a))
	memmove(unsafe.Add(p, len(a)), dataOf(b), len(b))
	return unsafe.String((*byte)(p), len(a)+len(b))
}

// concatstring3 implements a + b + c. Called by compiled code.
func concatstring3(a, b, c string) string {
	if len(a) == 0 {
		return concatstring2(b, c)
	}
	if len(b) == 0 {
		return concatstring2(a, c)
	}
	if len(c) == 0 {
		return concatstring2(a, b)
	}
	n := len(a) + len(b) + len(c)
	p := newBytes(n)
	memmove(p, dataOf(a), len(a))
	memmove(unsafe.Add(p, len(a)), dataOf(b), len(b))
	memmove(unsafe.Add(p, len(a)+len(b)), dataOf(c), len(c))
	return unsafe.String((*byte)(p), n)
}

// concatstrings concatenates all strings. Called by compiled code.
func concatstrings(a []string) string {
	n, nonempty, last := 0, 0, ""
	for _, s := range a {
		if len(s) != 0 {
			n += len(s)
			nonempty++
			last = s
		}
	}
	if nonempty <= 1 {
		return last
	}
	if n < 0 {
		fatal("string concatenation too long")
	}
	p := newBytes(n)
	at := 0
	for _, s := range a {
		memmove(unsafe.Add(p, at), dataOf(s), len(s))
		at += len(s)
	}
	return unsafe.String((*byte)(p), n)
}

// cmpstring compares lexically: -1, 0, 1. Called by compiled code.
func cmpstring(a, b string) int {
	if c := memcompare(dataOf(a), dataOf(b), min(len(a), len(b))); c != 0 {
		return c
	}
	if len(a) < len(b) {
		return -1
	}
	if len(a) > len(b) {
		return 1
	}
	return 0
}

// intstring implements string(rune). Called by compiled code.
func intstring(v int64) string {
	if v < 0 || v > maxRune || v >= surrogateLo && v <= surrogateHi {
		v = runeError
	}
	if v < 0x80 {
		return singleBytes[v : v+1]
	}
	p := newBytes(4)
	n := encodeRune(p, rune(v))
	return unsafe.String((*byte)(p), n)
}

// slicebytetostring implements string([]byte). Called by compiled code.
func slicebytetostring(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	if len(b) == 1 {
		return singleBytes[b[0] : int(b[0])+1]
	}
	p := newBytes(len(b))
	memmove(p, unsafe.Pointer(unsafe.SliceData(b)), len(b))
	return unsafe.String((*byte)(p), len(b))
}

// stringtoslicebyte implements []byte(string). Called by compiled code.
func stringtoslicebyte(s string) []byte {
	if len(s) == 0 {
		return []byte{}
	}
	size := roundSize(len(s))
	p := newBytes(size)
	memmove(p, dataOf(s), len(s))
	memclr(unsafe.Add(p, len(s)), size-len(s))
	return unsafe.Slice((*byte)(p), size)[:len(s)]
}

// slicerunetostring implements string([]rune). Called by compiled code.
func slicerunetostring(r []rune) string {
	n := 0
	for _, c := range r {
		n += runeLen(c)
	}
	if n == 0 {
		return ""
	}
	p := newBytes(n)
	at := 0
	for _, c := range r {
		at += encodeRune(unsafe.Add(p, at), c)
	}
	return unsafe.String((*byte)(p), n)
}

// stringtoslicerune implements []rune(string). Called by compiled code.
func stringtoslicerune(s string) []rune {
	n := 0
	for range s {
		n++
	}
	if n == 0 {
		return []rune{}
	}
	size := roundSize(n * 4)
	p := newBytes(size)
	memclr(unsafe.Add(p, n*4), size-n*4)
	r := unsafe.Slice((*rune)(p), size/4)[:n]
	n = 0
	for _, c := range s {
		r[n] = c
		n++
	}
	return r
}

// decoderune decodes the rune that starts at s[k], a byte of 0x80 or more, and returns the index
// after it. Called by compiled code.
func decoderune(s string, k int) (r rune, next int) {
	s = s[k:]
	c0 := s[0]
	if c0 >= 0xC2 && c0 <= 0xDF {
		if len(s) > 1 && s[1]&0xC0 == 0x80 {
			return rune(c0&0x1F)<<6 | rune(s[1]&0x3F), k + 2
		}
	} else if c0&0xF0 == 0xE0 {
		if len(s) > 2 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 {
			r = rune(c0&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F)
			if r >= 0x800 && (r < surrogateLo || r > surrogateHi) {
				return r, k + 3
			}
		}
	} else if c0 >= 0xF0 && c0 <= 0xF4 {
		if len(s) > 3 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 && s[3]&0xC0 == 0x80 {
			r = rune(c0&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F)
			if r >= 0x10000 && r <= maxRune {
				return r, k + 4
			}
		}
	}
	return runeError, k + 1
}

// runeLen returns how many bytes encodeRune writes.
func runeLen(r rune) int {
	switch {
	case r >= 0 && r < 0x80:
		return 1
	case r >= 0 && r < 0x800:
		return 2
	case r >= 0x10000 && r <= maxRune:
		return 4
	}
	return 3 // surrogates and invalid values become U+FFFD
}

// encodeRune writes r in UTF-8 and returns the number of bytes.
func encodeRune(p unsafe.Pointer, r rune) int {
	n := runeLen(r)
	b := unsafe.Slice((*byte)(p), n)
	switch n {
	case 1:
		b[0] = byte(r)
	case 2:
		b[0] = 0xC0 | byte(r>>6)
		b[1] = 0x80 | byte(r)&0x3F
	case 3:
		if r < 0 || r > maxRune || r >= surrogateLo && r <= surrogateHi {
			r = runeError
		}
		b[0] = 0xE0 | byte(r>>12)
		b[1] = 0x80 | byte(r>>6)&0x3F
		b[2] = 0x80 | byte(r)&0x3F
	case 4:
		b[0] = 0xF0 | byte(r>>18)
		b[1] = 0x80 | byte(r>>12)&0x3F
		b[2] = 0x80 | byte(r>>6)&0x3F
		b[3] = 0x80 | byte(r)&0x3F
	}
	return n
}

// stringhash hashes a string. Called by compiled code and by hashof.
func stringhash(s string, seed uintptr) uintptr { return memhash(dataOf(s), len(s), seed) }

// itoa formats an integer.
func itoa(v int64) string {
	if v < 0 {
		return "-" + utoa(-uint64(v))
	}
	return utoa(uint64(v))
}

// utoa formats an unsigned integer.
func utoa(v uint64) string {
	var buf [20]byte
	return string(decimal(&buf, v))
}

// decimal formats an unsigned integer at the end of buf.
func decimal(buf *[20]byte, v uint64) []byte {
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + v%10)
		v /= 10
		if v == 0 {
			return buf[i:]
		}
	}
}
