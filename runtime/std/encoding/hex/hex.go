// Package hex encodes bytes as hexadecimal digits.
package hex

import (
	"errors"
	"fmt"
)

const digits = "0123456789abcdef"

// ErrLength tells that the number of digits is odd.
var ErrLength = errors.New("encoding/hex: odd length hex string")

// InvalidByteError is a byte that is no hexadecimal digit.
type InvalidByteError byte

// Error implements error.
func (e InvalidByteError) Error() string {
	return fmt.Sprintf("encoding/hex: invalid byte: %#U", rune(e))
}

// EncodedLen returns the length of n bytes encoded.
func EncodedLen(n int) int { return n * 2 }

// DecodedLen returns the length of x digits decoded.
func DecodedLen(x int) int { return x / 2 }

// AppendEncode appends src encoded.
func AppendEncode(dst, src []byte) []byte {
	for _, b := range src {
		dst = append(dst, digits[b>>4], digits[b&15])
	}
	return dst
}

// Encode encodes src into dst and returns the length.
func Encode(dst, src []byte) int {
	for i, b := range src {
		dst[2*i], dst[2*i+1] = digits[b>>4], digits[b&15]
	}
	return 2 * len(src)
}

// EncodeToString returns src encoded.
func EncodeToString(src []byte) string { return string(AppendEncode(nil, src)) }

func digit(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

// Decode decodes src into dst and returns the number of bytes, those before an error too.
func Decode(dst, src []byte) (int, error) {
	n := 0
	for ; 2*n+1 < len(src); n++ {
		hi, ok := digit(src[2*n])
		if !ok {
			return n, InvalidByteError(src[2*n])
		}
		lo, ok := digit(src[2*n+1])
		if !ok {
			return n, InvalidByteError(src[2*n+1])
		}
		dst[n] = hi<<4 | lo
	}
	if len(src)%2 == 1 {
		if _, ok := digit(src[2*n]); !ok {
			return n, InvalidByteError(src[2*n])
		}
		return n, ErrLength
	}
	return n, nil
}

// AppendDecode appends src decoded.
func AppendDecode(dst, src []byte) ([]byte, error) {
	buf := make([]byte, DecodedLen(len(src)))
	n, err := Decode(buf, src)
	return append(dst, buf[:n]...), err
}

// DecodeString returns s decoded, up to an error.
func DecodeString(s string) ([]byte, error) {
	buf := make([]byte, DecodedLen(len(s)))
	n, err := Decode(buf, []byte(s))
	return buf[:n], err
}

// Dump returns data as lines of offset, 16 bytes and their characters.
func Dump(data []byte) string {
	var out []byte
	for at := 0; at < len(data); at += 16 {
		out = dumpRow(out, at, data[at:min(at+16, len(data))])
	}
	return string(out)
}

// dumpRow appends the line of up to 16 bytes.
func dumpRow(out []byte, at int, row []byte) []byte {
	out = fmt.Appendf(out, "%08x", at)
	for i := range 16 {
		if i%8 == 0 {
			out = append(out, ' ')
		}
		if i < len(row) {
			out = append(out, ' ', digits[row[i]>>4], digits[row[i]&15])
		} else {
			out = append(out, "   "...)
		}
	}
	out = append(out, "  |"...)
	for _, b := range row {
		if b < 32 || b > 126 {
			b = '.'
		}
		out = append(out, b)
	}
	return append(out, "|\n"...)
}
