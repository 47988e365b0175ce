// Package bytestring holds what packages bytes and strings do in the same way, for both kinds of text.
package bytestring

import (
	"errors"
	"io"
	"unicode/utf8"
)

// Text is a string or a byte slice.
type Text interface{ ~string | ~[]byte }

// Reader reads from a text: bytes.Reader and strings.Reader are made of it. The zero value reads from
// an empty text.
type Reader[T Text] struct {
	s        T
	i        int64
	prevRune int // start of the rune read by the operation before; negative if that was no ReadRune
}

// Make returns a Reader of s.
func Make[T Text](s T) Reader[T] { return Reader[T]{s, 0, -1} }

// isString reports whether the text is a string.
func (r *Reader[T]) isString() bool {
	_, ok := any(r.s).(string)
	return ok
}

// fail returns an error of the operation; "at beginning of " goes on with the kind of text.
func (r *Reader[T]) fail(op, what string) error {
	pkg, kind := "bytes", "slice"
	if r.isString() {
		pkg, kind = "strings", "string"
	}
	if what == "" {
		what = "at beginning of " + kind
	}
	return errors.New(pkg + ".Reader." + op + ": " + what)
}

// Len returns the number of bytes not read yet.
func (r *Reader[T]) Len() int { return max(0, len(r.s)-int(r.i)) }

// Size returns the length of the text.
func (r *Reader[T]) Size() int64 { return int64(len(r.s)) }

// Read implements io.Reader.
func (r *Reader[T]) Read(b []byte) (n int, err error) {
	if r.Len() == 0 {
		return 0, io.EOF
	}
	r.prevRune = -1
	n = copy(b, r.s[r.i:])
	r.i += int64(n)
	return n, nil
}

// ReadAt implements io.ReaderAt.
func (r *Reader[T]) ReadAt(b []byte, off int64) (n int, err error) {
	if off < 0 {
		return 0, r.fail("ReadAt", "negative offset")
	}
	if off >= int64(len(r.s)) {
		return 0, io.EOF
	}
	n = copy(b, r.s[off:])
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

// ReadByte implements io.ByteReader.
func (r *Reader[T]) ReadByte() (byte, error) {
	r.prevRune = -1
	if r.Len() == 0 {
		return 0, io.EOF
	}
	b := r.s[r.i]
	r.i++
	return b, nil
}

// UnreadByte implements io.ByteScanner.
func (r *Reader[T]) UnreadByte() error {
	if r.i <= 0 {
		return r.fail("UnreadByte", "")
	}
	r.prevRune = -1
	r.i--
	return nil
}

// ReadRune implements io.RuneReader.
func (r *Reader[T]) ReadRune() (ch rune, size int, err error) {
	if r.Len() == 0 {
		r.prevRune = -1
		return 0, 0, io.EOF
	}
	r.prevRune = int(r.i)
	ch, size = rune(r.s[r.i]), 1
	if ch >= utf8.RuneSelf {
		var encoded [utf8.UTFMax]byte
		n := copy(encoded[:], r.s[r.i:])
		ch, size = utf8.DecodeRune(encoded[:n])
	}
	r.i += int64(size)
	return ch, size, nil
}

// UnreadRune implements io.RuneScanner.
func (r *Reader[T]) UnreadRune() error {
	if r.i <= 0 {
		return r.fail("UnreadRune", "")
	}
	if r.prevRune < 0 {
		return r.fail("UnreadRune", "previous operation was not ReadRune")
	}
	r.i, r.prevRune = int64(r.prevRune), -1
	return nil
}

// Seek implements io.Seeker.
func (r *Reader[T]) Seek(offset int64, whence int) (int64, error) {
	r.prevRune = -1
	switch whence {
	case io.SeekStart:
	case io.SeekCurrent:
		offset += r.i
	case io.SeekEnd:
		offset += int64(len(r.s))
	default:
		return 0, r.fail("Seek", "invalid whence")
	}
	if offset < 0 {
		return 0, r.fail("Seek", "negative position")
	}
	r.i = offset
	return offset, nil
}

// WriteTo implements io.WriterTo.
func (r *Reader[T]) WriteTo(w io.Writer) (n int64, err error) {
	r.prevRune = -1
	size := r.Len()
	if size == 0 {
		return 0, nil
	}
	var m int
	call := "Write"
	switch rest := any(r.s[r.i:]).(type) {
	case string:
		call = "WriteString"
		m, err = io.WriteString(w, rest)
	case []byte:
		m, err = w.Write(rest)
	}
	if m > size {
		panic(r.fail("WriteTo", "invalid "+call+" count").Error())
	}
	r.i += int64(m)
	if m != size && err == nil {
		err = io.ErrShortWrite
	}
	return int64(m), err
}
