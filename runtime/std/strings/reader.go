// This file implements Reader.

package strings

import (
	"internal/bytestring"
	"io"
)

type reader = bytestring.Reader[string]

// Reader reads from a string. The zero value reads from the empty one.
type Reader reader

func (r *Reader) to() *reader { return (*reader)(r) }

// NewReader returns a Reader of s.
func NewReader(s string) *Reader {
	r := Reader(bytestring.Make(s))
	return &r
}

// Len returns the number of bytes not read yet.
func (r *Reader) Len() int { return r.to().Len() }

// Size returns the length of the string.
func (r *Reader) Size() int64 { return r.to().Size() }

// Reset makes the Reader read from s.
func (r *Reader) Reset(s string) { *r = Reader(bytestring.Make(s)) }

// Read implements io.Reader.
func (r *Reader) Read(b []byte) (n int, err error) { return r.to().Read(b) }

// ReadAt implements io.ReaderAt.
func (r *Reader) ReadAt(b []byte, off int64) (n int, err error) { return r.to().ReadAt(b, off) }

// ReadByte implements io.ByteReader.
func (r *Reader) ReadByte() (byte, error) { return r.to().ReadByte() }

// UnreadByte implements io.ByteScanner.
func (r *Reader) UnreadByte() error { return r.to().UnreadByte() }

// ReadRune implements io.RuneReader.
func (r *Reader) ReadRune() (ch rune, size int, err error) { return r.to().ReadRune() }

// UnreadRune implements io.RuneScanner.
func (r *Reader) UnreadRune() error { return r.to().UnreadRune() }

// Seek implements io.Seeker.
func (r *Reader) Seek(offset int64, whence int) (int64, error) { return r.to().Seek(offset, whence) }

// WriteTo implements io.WriterTo.
func (r *Reader) WriteTo(w io.Writer) (n int64, err error) { return r.to().WriteTo(w) }
