// Package base64 encodes bytes by 64 characters, six bits each (RFC 4648).
package base64

import "strconv"

// Encoding is an alphabet with its padding.
type Encoding struct {
	alphabet string
	decode   [256]uint8 // 255 for characters that are not in the alphabet
	pad      rune
	strict   bool
}

// Padding characters.
const (
	StdPadding rune = '='
	NoPadding  rune = -1
)

const (
	standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	url      = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
)

// The usual encodings.
var (
	StdEncoding    = NewEncoding(standard)
	URLEncoding    = NewEncoding(url)
	RawStdEncoding = StdEncoding.WithPadding(NoPadding)
	RawURLEncoding = URLEncoding.WithPadding(NoPadding)
)

// CorruptInputError is the index of a character that must not be there.
type CorruptInputError int64

// Error implements error.
func (e CorruptInputError) Error() string {
	return "illegal base64 data at input byte " + strconv.FormatInt(int64(e), 10)
}

// NewEncoding returns a padded encoding with the alphabet encoder of 64 different bytes.
func NewEncoding(encoder string) *Encoding {
	if len(encoder) != 64 {
		panic("encoding alphabet is not 64-bytes long")
	}
	e := &Encoding{alphabet: encoder, pad: StdPadding}
	for i := range e.decode {
		e.decode[i] = 255
	}
	for i := range 64 {
		switch c := encoder[i]; {
		case c == '\n' || c == '\r':
			panic("encoding alphabet contains newline character")
		case e.decode[c] != 255:
			panic("encoding alphabet includes duplicate symbols")
		default:
			e.decode[c] = uint8(i)
		}
	}
	return e
}

// WithPadding returns the encoding with another padding character, or NoPadding.
func (enc Encoding) WithPadding(padding rune) *Encoding {
	switch {
	case padding < NoPadding || padding == '\r' || padding == '\n' || padding > 0xff:
		panic("invalid padding")
	case padding != NoPadding && enc.decode[byte(padding)] != 255:
		panic("padding contained in alphabet")
	}
	enc.pad = padding
	return &enc
}

// Strict returns the encoding that insists on zero bits at the end.
func (enc Encoding) Strict() *Encoding {
	enc.strict = true
	return &enc
}

// EncodedLen returns the length of n bytes encoded.
func (enc *Encoding) EncodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/3*4 + (n%3*8+5)/6
	}
	return (n + 2) / 3 * 4
}

// DecodedLen returns the most bytes that n characters can be decoded to.
func (enc *Encoding) DecodedLen(n int) int {
	if enc.pad == NoPadding {
		return n/4*3 + n%4*6/8
	}
	return n / 4 * 3
}

// AppendEncode appends src encoded.
func (enc *Encoding) AppendEncode(dst, src []byte) []byte {
	for len(src) >= 3 {
		v := uint(src[0])<<16 | uint(src[1])<<8 | uint(src[2])
		dst = append(dst, enc.alphabet[v>>18&63], enc.alphabet[v>>12&63], enc.alphabet[v>>6&63], enc.alphabet[v&63])
		src = src[3:]
	}
	if len(src) == 0 {
		return dst
	}
	v := uint(src[0]) << 16
	if len(src) == 2 {
		v |= uint(src[1]) << 8
	}
	dst = append(dst, enc.alphabet[v>>18&63], enc.alphabet[v>>12&63])
	if len(src) == 2 {
		dst = append(dst, enc.alphabet[v>>6&63])
	}
	if enc.pad != NoPadding {
		dst = append(dst, "=="[:3-len(src)]...)
		for i := len(dst) - (3 - len(src)); i < len(dst); i++ {
			dst[i] = byte(enc.pad)
		}
	}
	return dst
}

// Encode encodes src into dst, which must have room.
func (enc *Encoding) Encode(dst, src []byte) {
	_ = dst[:enc.EncodedLen(len(src))]
	enc.AppendEncode(dst[:0], src)
}

// EncodeToString returns src encoded.
func (enc *Encoding) EncodeToString(src []byte) string {
	return string(enc.AppendEncode(make([]byte, 0, enc.EncodedLen(len(src))), src))
}

// AppendDecode appends src decoded, up to an error. Line ends are skipped.
func (enc *Encoding) AppendDecode(dst, src []byte) ([]byte, error) {
	var v uint
	n := 0 // characters of the group so far
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '\n' || c == '\r' {
			continue
		}
		if rune(c) == enc.pad {
			return enc.finish(dst, src, i, v, n)
		}
		d := enc.decode[c]
		if d == 255 {
			return dst, CorruptInputError(i)
		}
		v = v<<6 | uint(d)
		if n++; n == 4 {
			dst = append(dst, byte(v>>16), byte(v>>8), byte(v))
			v, n = 0, 0
		}
	}
	switch {
	case n == 0:
		return dst, nil
	case n == 1 || enc.pad != NoPadding:
		return dst, CorruptInputError(len(src) - n)
	}
	return enc.tail(dst, v, n, len(src))
}

// finish decodes the last group, whose padding begins at i.
func (enc *Encoding) finish(dst, src []byte, i int, v uint, n int) ([]byte, error) {
	if n < 2 {
		return dst, CorruptInputError(i)
	}
	need, end := 3-n, i+1 // more padding characters
	for ; end < len(src) && (need > 0 || src[end] == '\n' || src[end] == '\r'); end++ {
		switch {
		case src[end] == '\n' || src[end] == '\r':
		case rune(src[end]) == enc.pad:
			need--
		default:
			return dst, CorruptInputError(end - 1)
		}
	}
	if need > 0 {
		return dst, CorruptInputError(len(src))
	}
	dst, err := enc.tail(dst, v, n, end)
	if err == nil && end < len(src) {
		err = CorruptInputError(end)
	}
	return dst, err
}

// tail appends what the n characters of an incomplete group, which ends before at, stand for.
func (enc *Encoding) tail(dst []byte, v uint, n, at int) ([]byte, error) {
	v <<= 6 * uint(4-n)
	if enc.strict && v<<(8*uint(n-1))&0xFFFFFF != 0 {
		return dst, CorruptInputError(at - (4 - n))
	}
	dst = append(dst, byte(v>>16))
	if n == 3 {
		dst = append(dst, byte(v>>8))
	}
	return dst, nil
}

// Decode decodes src into dst and returns the number of bytes.
func (enc *Encoding) Decode(dst, src []byte) (n int, err error) {
	out, err := enc.AppendDecode(nil, src)
	return copy(dst, out), err
}

// DecodeString returns s decoded, up to an error.
func (enc *Encoding) DecodeString(s string) ([]byte, error) {
	return enc.AppendDecode(make([]byte, 0, enc.DecodedLen(len(s))), []byte(s))
}
