// This file implements encoding, decoding and dumping while writing and reading.

package hex

import (
	"errors"
	"io"
)

type encoder struct {
	w   io.Writer
	err error
}

// NewEncoder returns a writer that writes digits to w.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p[:min(len(p), 512)]
		var written int
		written, e.err = e.w.Write(AppendEncode(nil, part))
		n += written / 2
		p = p[len(part):]
	}
	return n, e.err
}

type decoder struct {
	r   io.Reader
	in  []byte
	err error
	buf [1024]byte
}

// NewDecoder returns a reader that decodes the digits it reads from r.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		k := copy(d.buf[:], d.in)
		var more int
		more, d.err = d.r.Read(d.buf[k:])
		d.in = d.buf[:k+more]
		if d.err == io.EOF && len(d.in)%2 != 0 {
			if _, ok := digit(d.in[len(d.in)-1]); !ok {
				d.err = InvalidByteError(d.in[len(d.in)-1])
			} else {
				d.err = io.ErrUnexpectedEOF
			}
		}
	}
	n, err = Decode(p, d.in[:2*min(len(p), len(d.in)/2)])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) < 2 {
		return n, d.err
	}
	return n, nil
}

// dumper keeps the bytes of the last line.
type dumper struct {
	w      io.Writer
	at     int
	row    []byte
	closed bool
}

// Dumper returns a writer that writes what Dump returns to w. Close writes the last line.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(p []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for len(p) > 0 {
		k := min(16-len(d.row), len(p))
		d.row = append(d.row, p[:k]...)
		p = p[k:]
		n += k
		if len(d.row) == 16 {
			if err = d.line(); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

func (d *dumper) line() error {
	_, err := d.w.Write(dumpRow(nil, d.at, d.row))
	d.at += len(d.row)
	d.row = d.row[:0]
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	if len(d.row) == 0 {
		return nil
	}
	return d.line()
}
