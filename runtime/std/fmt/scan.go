// This file implements scanning: reading values from texts, as a row of words or by a format.
//
// Errors travel as panics of type scanError up to the entry points.

package fmt

import (
	"errors"
	"io"
	"os"
	"sync"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	// ReadRune reads a rune; it ends at the width of the operand, and for Scanln at the newline.
	ReadRune() (r rune, size int, err error)
	// UnreadRune makes the next ReadRune return the same rune.
	UnreadRune() error
	// SkipSpace skips spaces; newlines as the operation treats them.
	SkipSpace()
	// Token returns the runes that satisfy f, not spaces if f is nil, after skipping space if asked.
	// The slice is good until the next call.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the width, and whether one was given.
	Width() (wid int, ok bool)
	// Read must not be called; ReadRune is to be used.
	Read(buf []byte) (n int, err error)
}

// Scanner reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// Scan reads words from standard input into the operands; newlines count as space.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan that stops at a newline, which must follow the last operand.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads standard input by a format.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// stringReader reads a string.
type stringReader string

func (r *stringReader) Read(b []byte) (n int, err error) {
	n = copy(b, *r)
	*r = (*r)[n:]
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

// Sscan reads words from a string into the operands; newlines count as space.
func Sscan(str string, a ...any) (n int, err error) { return Fscan((*stringReader)(&str), a...) }

// Sscanln is Sscan that stops at a newline, which must follow the last operand.
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln((*stringReader)(&str), a...) }

// Sscanf reads a string by a format.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf((*stringReader)(&str), format, a...)
}

// Fscan reads words from r into the operands; newlines count as space.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.nlIsSpace = true
	return s.words(a)
}

// Fscanln is Fscan that stops at a newline, which must follow the last operand.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.nlIsEnd = true
	return s.words(a)
}

// Fscanf reads r by a format.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScanner(r)
	n, err = s.scanf(format, a)
	s.free()
	return n, err
}

// scanError is a panic with an error for the caller of the package.
type scanError struct{ err error }

const (
	eof       = -1
	unlimited = 1 << 30
)

// scanner is the state of a scan.
type scanner struct {
	src       io.RuneScanner
	buf       []byte // the token being read
	count     int    // runes read
	atEOF     bool
	nlIsSpace bool
	nlIsEnd   bool
	limit     int // count at which the operand ends
	width     int
}

var scanners = sync.Pool{New: func() any { return new(scanner) }}

func newScanner(r io.Reader) *scanner {
	s := scanners.Get().(*scanner)
	src, ok := r.(io.RuneScanner)
	if !ok {
		src = &runeReader{src: r, peek: -1}
	}
	*s = scanner{src: src, buf: s.buf[:0], limit: unlimited, width: unlimited}
	return s
}

func (s *scanner) free() {
	if cap(s.buf) > 1024 {
		s.buf = nil
	}
	s.src = nil
	scanners.Put(s)
}

// runeReader reads runes byte by byte, and no further, from a reader of bytes.
type runeReader struct {
	src     io.Reader
	buf     [utf8.UTFMax]byte
	pending []byte // bytes after an invalid one
	peek    rune   // rune to return again; if negative, its complement is the last one returned
}

func (r *runeReader) readByte() (byte, error) {
	if len(r.pending) > 0 {
		b := r.pending[0]
		r.pending = r.pending[1:]
		return b, nil
	}
	var b [1]byte
	n, err := io.ReadFull(r.src, b[:])
	if n != 1 {
		return 0, err
	}
	return b[0], nil
}

// ReadRune implements io.RuneScanner.
func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.peek >= 0 {
		c = r.peek
		r.peek = ^c
		return c, utf8.RuneLen(c), nil
	}
	b, err := r.readByte()
	if err != nil {
		return 0, 0, err
	}
	r.buf[0] = b
	n := 1
	for !utf8.FullRune(r.buf[:n]) {
		b, err := r.readByte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return 0, 0, err
		}
		r.buf[n] = b
		n++
	}
	c, size = utf8.DecodeRune(r.buf[:n])
	if size < n {
		r.pending = append(append([]byte(nil), r.buf[size:n]...), r.pending...)
	}
	r.peek = ^c
	return c, size, nil
}

// UnreadRune implements io.RuneScanner.
func (r *runeReader) UnreadRune() error {
	if r.peek >= 0 {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.peek = ^r.peek
	return nil
}

// Read implements ScanState.
func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// ReadRune implements ScanState.
func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.atEOF || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.src.ReadRune()
	if err == nil {
		s.count++
		if s.nlIsEnd && r == '\n' {
			s.atEOF = true
		}
	} else if err == io.EOF {
		s.atEOF = true
	}
	return r, size, err
}

// UnreadRune implements ScanState.
func (s *scanner) UnreadRune() error {
	s.src.UnreadRune()
	s.atEOF = false
	s.count--
	return nil
}

// Width implements ScanState.
func (s *scanner) Width() (wid int, ok bool) {
	if s.width == unlimited {
		return 0, false
	}
	return s.width, true
}

// Token implements ScanState.
func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(scanError)
			if !ok {
				panic(e)
			}
			err = se.err
		}
	}()
	if f == nil {
		f = notSpace
	}
	s.buf = s.buf[:0]
	return s.token(skipSpace, f), nil
}

func (s *scanner) fail(err error) { panic(scanError{err}) }

func (s *scanner) failText(text string) { panic(scanError{errors.New(text)}) }

// next returns the next rune, or eof.
func (s *scanner) next() rune {
	r, _, err := s.ReadRune()
	if err != nil {
		if err == io.EOF {
			return eof
		}
		s.fail(err)
	}
	return r
}

// must returns the next rune in the middle of something.
func (s *scanner) must() rune {
	r := s.next()
	if r == eof {
		s.fail(io.ErrUnexpectedEOF)
	}
	return r
}

// notEOF makes sure that there is input.
func (s *scanner) notEOF() {
	if s.next() == eof {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func notSpace(r rune) bool { return !isSpace(r) }

// isSpace reports whether r is white space (Unicode property White_Space).
func isSpace(r rune) bool {
	switch {
	case r >= '\t' && r <= '\r', r == ' ', r == 0x85, r == 0xA0:
		return true
	case r < 0x1680:
		return false
	case r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return false
}

// SkipSpace implements ScanState.
func (s *scanner) SkipSpace() {
	for {
		r := s.next()
		if r == eof {
			return
		}
		if r == '\r' && s.peek("\n") {
			continue
		}
		if r == '\n' {
			if s.nlIsSpace {
				continue
			}
			s.failText("unexpected newline")
		}
		if !isSpace(r) {
			s.UnreadRune()
			return
		}
	}
}

func (s *scanner) token(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == eof {
			break
		}
		if !f(r) {
			s.UnreadRune()
			break
		}
		s.buf = utf8.AppendRune(s.buf, r)
	}
	return s.buf
}

func contains(set string, r rune) bool {
	for _, c := range set {
		if c == r {
			return true
		}
	}
	return false
}

// take reads the next rune if it is in the set, and keeps it in the token if asked.
func (s *scanner) take(set string, keep bool) bool {
	r := s.next()
	if r == eof {
		return false
	}
	if contains(set, r) {
		if keep {
			s.buf = utf8.AppendRune(s.buf, r)
		}
		return true
	}
	s.UnreadRune()
	return false
}

func (s *scanner) accept(set string) bool { return s.take(set, true) }

// acceptAll reads runes as long as they are in the set.
func (s *scanner) acceptAll(set string) {
	for s.accept(set) {
	}
}

// peek reports whether the next rune is in the set.
func (s *scanner) peek(set string) bool {
	r := s.next()
	if r != eof {
		s.UnreadRune()
	}
	return contains(set, r)
}

// catch turns panics of the scanner into errors.
func catch(errp *error) {
	switch e := recover().(type) {
	case nil:
	case scanError:
		*errp = e.err
	case error:
		if e != io.EOF {
			panic(e)
		}
		*errp = io.EOF
	default:
		panic(e)
	}
}

// words reads operands separated by space and ends the scanner.
func (s *scanner) words(a []any) (n int, err error) {
	n, err = s.operands(a)
	s.free()
	return n, err
}

func (s *scanner) operands(a []any) (n int, err error) {
	defer catch(&err)
	for _, arg := range a {
		s.operand('v', arg)
		n++
	}
	for s.nlIsEnd {
		r := s.next()
		if r == '\n' || r == eof {
			break
		}
		if !isSpace(r) {
			s.failText("expected newline")
		}
	}
	return n, nil
}

// scanf reads operands by a format.
func (s *scanner) scanf(format string, a []any) (n int, err error) {
	defer catch(&err)
	for i := 0; i < len(format); {
		w := s.literal(format[i:])
		if w > 0 {
			i += w
			continue
		}
		if format[i] != '%' {
			if w < 0 {
				s.failText("input does not match format")
			}
			break // the input has ended
		}
		i++
		width, given, next := number(format, i)
		if !given {
			width = unlimited
		}
		i = next
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.SkipSpace()
			s.notEOF()
			if !s.accept("%") {
				s.failText("missing literal %")
			}
			continue
		}
		s.width = width
		s.limit = unlimited
		if f := s.count + width; f < s.limit {
			s.limit = f
		}
		if n >= len(a) {
			s.failText("too few operands for format '%" + format[i-size:] + "'")
		}
		s.operand(verb, a[n])
		n++
		s.limit = unlimited
	}
	if n < len(a) {
		s.failText("too many operands")
	}
	return n, nil
}

// literal matches input with the part of a format before the next directive and returns its length; 0
// if a directive comes first, negative if the input differs. A run of space matches a run of space;
// newlines match newlines.
func (s *scanner) literal(format string) (i int) {
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if isSpace(c) {
			i += s.space(format[i:])
			continue
		}
		if c == '%' {
			if i+size == len(format) {
				s.failText("missing verb: % at end of format string")
			}
			if format[i+size] != '%' {
				return i
			}
			i += size
		}
		if s.must() != c {
			s.UnreadRune()
			return -1
		}
		i += size
	}
	return i
}

// space matches the run of space at the start of a format and returns its length.
func (s *scanner) space(format string) (i int) {
	newlines, trailing := 0, false
	for i < len(format) {
		c, size := utf8.DecodeRuneInString(format[i:])
		if !isSpace(c) {
			break
		}
		trailing = c != '\n'
		if !trailing {
			newlines++
		}
		i += size
	}
	for j := 0; j < newlines; j++ {
		r := s.next()
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != '\n' && r != eof {
			s.failText("newline in format does not match input")
		}
	}
	if trailing {
		r := s.next()
		if newlines == 0 {
			if !isSpace(r) && r != eof {
				s.failText("expected space in input to match format")
			}
			if r == '\n' {
				s.failText("newline in input does not match format")
			}
		}
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		if r != eof {
			s.UnreadRune()
		}
	}
	return i
}
