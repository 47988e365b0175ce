// This file implements Scanner.

package bufio

import (
	"errors"
	"internal/bytealg"
	"io"
	"unicode"
	"unicode/utf8"
)

// Errors of scanners.
var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrBadReadCount    = errors.New("bufio.Scanner: Read returned impossible count")
)

// ErrFinalToken is what a SplitFunc returns with the last token: scanning ends there without an error.
var ErrFinalToken = errors.New("final token")

const (
	// MaxScanTokenSize is how long tokens may be unless Scanner.Buffer says otherwise.
	MaxScanTokenSize = 64 * 1024
	startSize        = 4096
)

// SplitFunc finds the first token in data: it returns by how much to go on and the token. If there is
// none yet it returns 0, nil, nil, unless atEOF, when no more data will come.
type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Scanner reads tokens, by default lines.
type Scanner struct {
	r          io.Reader
	split      SplitFunc
	maxSize    int
	token      []byte
	buf        []byte
	start, end int // what is buffered and not yet scanned is buf[start:end]
	err        error
	empties    int // tokens in succession without progress
	scanned    bool
	done       bool
}

// NewScanner returns a Scanner of the lines of r.
func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, maxSize: MaxScanTokenSize}
}

// Err returns the first error that was not io.EOF.
func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

// Bytes returns the token; the next Scan may overwrite it.
func (s *Scanner) Bytes() []byte { return s.token }

// Text returns the token as a string.
func (s *Scanner) Text() string { return string(s.token) }

// Buffer sets the first buffer and how long tokens may be. It panics once scanning has begun.
func (s *Scanner) Buffer(buf []byte, max int) {
	if s.scanned {
		panic("Buffer called after Scan")
	}
	s.buf = buf[:cap(buf)]
	s.maxSize = max
}

// Split sets what finds tokens. It panics once scanning has begun.
func (s *Scanner) Split(split SplitFunc) {
	if s.scanned {
		panic("Split called after Scan")
	}
	s.split = split
}

// fail notes the first error.
func (s *Scanner) fail(err error) {
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
}

// stop ends scanning without a token.
func (s *Scanner) stop(err error) bool {
	if err != nil {
		s.fail(err)
	}
	s.start, s.end, s.token = 0, 0, nil
	return false
}

// Scan goes on to the next token; it returns false at the end or at an error.
func (s *Scanner) Scan() bool {
	if s.done {
		return false
	}
	s.scanned = true
	for {
		if s.end > s.start || s.err != nil {
			advance, token, err := s.split(s.buf[s.start:s.end], s.err != nil)
			if err == ErrFinalToken {
				s.token, s.done = token, true
				return token != nil
			}
			if err != nil {
				return s.stop(err)
			}
			if advance < 0 {
				return s.stop(ErrNegativeAdvance)
			}
			if advance > s.end-s.start {
				return s.stop(ErrAdvanceTooFar)
			}
			s.start += advance
			s.token = token
			if token != nil {
				if s.err == nil || advance > 0 {
					s.empties = 0
				} else if s.empties++; s.empties > emptyReads {
					panic("bufio.Scan: too many empty tokens without progressing")
				}
				return true
			}
		}
		if s.err != nil {
			return s.stop(nil)
		}
		if !s.makeRoom() {
			return s.stop(ErrTooLong)
		}
		s.read()
	}
}

// makeRoom moves what is buffered to the front or to a larger buffer; false if that would be too large.
func (s *Scanner) makeRoom() bool {
	if s.start > 0 && (s.end == len(s.buf) || s.start > len(s.buf)/2) {
		s.end = copy(s.buf, s.buf[s.start:s.end])
		s.start = 0
	}
	if s.end < len(s.buf) {
		return true
	}
	const maxInt = int(^uint(0) >> 1)
	if len(s.buf) >= s.maxSize || len(s.buf) > maxInt/2 {
		return false
	}
	size := len(s.buf) * 2
	if size == 0 {
		size = startSize
	}
	buf := make([]byte, min(size, s.maxSize))
	s.end = copy(buf, s.buf[s.start:s.end])
	s.buf, s.start = buf, 0
	return true
}

// read reads some bytes, or an error.
func (s *Scanner) read() {
	for i := 0; ; i++ {
		n, err := s.r.Read(s.buf[s.end:])
		if n < 0 || n > len(s.buf)-s.end {
			s.fail(ErrBadReadCount)
			return
		}
		s.end += n
		if err != nil {
			s.fail(err)
			return
		}
		if n > 0 {
			s.empties = 0
			return
		}
		if i > emptyReads {
			s.fail(io.ErrNoProgress)
			return
		}
	}
}

// ScanBytes is a SplitFunc for single bytes.
func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

// ScanRunes is a SplitFunc for runes; invalid bytes become utf8.RuneError.
func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 || !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	if r == utf8.RuneError && size == 1 {
		return 1, []byte(string(utf8.RuneError)), nil
	}
	return size, data[:size], nil
}

// ScanLines is a SplitFunc for lines without their ends, "\n" or "\r\n".
func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	i := bytealg.IndexByte(bytealg.View(data), '\n')
	if i < 0 {
		if !atEOF {
			return 0, nil, nil
		}
		i = len(data)
	}
	line := data[:i]
	if i > 0 && line[i-1] == '\r' {
		line = line[:i-1]
	}
	return min(i+1, len(data)), line, nil
}

// ScanWords is a SplitFunc for runs without white space.
func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := 0
	for start < len(data) {
		r, size := utf8.DecodeRune(data[start:])
		if !unicode.IsSpace(r) {
			break
		}
		start += size
	}
	for i := start; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if unicode.IsSpace(r) {
			return i + size, data[start:i], nil
		}
		i += size
	}
	if atEOF && len(data) > start {
		return len(data), data[start:], nil
	}
	return start, nil, nil
}
