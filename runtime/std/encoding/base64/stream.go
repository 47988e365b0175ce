// This file implements encoding and decoding while writing and reading.

package base64

import "io"

type encoder struct {
	enc  *Encoding
	w    io.Writer
	rest []byte // up to two bytes
	out  []byte
	err  error
}

// NewEncoder returns a writer that encodes to w. Close writes the last group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	n = len(p)
	if len(e.rest) > 0 {
		k := min(3-len(e.rest), len(p))
		e.rest = append(e.rest, p[:k]...)
		p = p[k:]
		if len(e.rest) < 3 {
			return n, nil
		}
		e.out = e.enc.AppendEncode(e.out[:0], e.rest)
		e.rest = e.rest[:0]
	} else {
		e.out = e.out[:0]
	}
	whole := len(p) / 3 * 3
	e.out = e.enc.AppendEncode(e.out, p[:whole])
	e.rest = append(e.rest, p[whole:]...)
	if len(e.out) > 0 {
		if _, e.err = e.w.Write(e.out); e.err != nil {
			return 0, e.err
		}
	}
	return n, nil
}

func (e *encoder) Close() error {
	if e.err == nil && len(e.rest) > 0 {
		_, e.err = e.w.Write(e.enc.AppendEncode(nil, e.rest))
		e.rest = nil
	}
	return e.err
}

type decoder struct {
	enc     *Encoding
	r       io.Reader
	in      []byte // characters that were not decoded yet, without line ends
	out     []byte // bytes that were not read yet
	offset  int64  // of in in the input, line ends included for the last block
	err     error  // of r
	decoded error  // of the input, once out is read
}

// NewDecoder returns a reader that decodes what it reads from r. Line ends are skipped.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.out) == 0 {
		if d.decoded != nil {
			return 0, d.decoded
		}
		if len(p) == 0 {
			return 0, nil
		}
		d.fill()
	}
	n = copy(p, d.out)
	d.out = d.out[n:]
	return n, nil
}

// fill decodes more.
func (d *decoder) fill() {
	for d.err == nil && len(d.in) < 4 {
		var buf [1024]byte
		var n int
		n, d.err = d.r.Read(buf[:])
		for _, c := range buf[:n] {
			if c != '\n' && c != '\r' {
				d.in = append(d.in, c)
			}
		}
	}
	use := len(d.in) / 4 * 4
	if d.err != nil && (use == 0 || d.enc.pad == NoPadding) {
		use = len(d.in)
	}
	if d.err != nil && d.err != io.EOF && use%4 != 0 {
		use = len(d.in) / 4 * 4
	}
	if use == 0 {
		d.decoded = d.err
		if d.err == io.EOF && len(d.in) > 0 {
			d.decoded = io.ErrUnexpectedEOF
		}
		return
	}
	if d.enc.pad != NoPadding && use%4 != 0 {
		d.decoded = io.ErrUnexpectedEOF
		return
	}
	var err error
	d.out, err = d.enc.AppendDecode(nil, d.in[:use])
	if e, ok := err.(CorruptInputError); ok {
		err = CorruptInputError(int64(e) + d.offset)
	}
	d.decoded = err
	d.offset += int64(use)
	d.in = append(d.in[:0], d.in[use:]...)
}
