// Package csv reads and writes comma-separated values (RFC 4180): lines of fields, where a field in
// quotes may hold commas, newlines, and quotes written twice.
package csv

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode"
	"unicode/utf8"
)

// ParseError is an error in the input. Lines and columns count from 1, columns in bytes.
type ParseError struct {
	StartLine int // where the record begins
	Line      int // where the error is
	Column    int
	Err       error
}

// Error returns the text of the error.
func (e *ParseError) Error() string {
	switch {
	case e.Err == ErrFieldCount:
		return fmt.Sprintf("record on line %d: %v", e.Line, e.Err)
	case e.StartLine != e.Line:
		return fmt.Sprintf("record on line %d; parse error on line %d, column %d: %v", e.StartLine, e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("parse error on line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// Unwrap returns Err.
func (e *ParseError) Unwrap() error { return e.Err }

// What ParseError.Err may be.
var (
	ErrBareQuote  = errors.New("bare \" in non-quoted-field")
	ErrQuote      = errors.New("extraneous or missing \" in quoted-field")
	ErrFieldCount = errors.New("wrong number of fields")
	// ErrTrailingComma is not used any more.
	ErrTrailingComma = errors.New("extra delimiter at end of line")
)

var errDelimiter = errors.New("csv: invalid field or comment delimiter")

func validDelimiter(r rune) bool {
	return r != 0 && r != '"' && r != '\r' && r != '\n' && utf8.ValidRune(r) && r != utf8.RuneError
}

// Reader reads records. The fields may be changed before the first Read.
type Reader struct {
	// Comma is between fields.
	Comma rune
	// Comment, if not 0, starts lines that are left out.
	Comment rune
	// FieldsPerRecord is how many fields each record must have; 0 means as many as the first, a
	// negative number any number.
	FieldsPerRecord int
	// LazyQuotes allows quotes in fields without quotes, and single ones in those with.
	LazyQuotes bool
	// TrimLeadingSpace leaves white space before fields out.
	TrimLeadingSpace bool
	// ReuseRecord lets Read return the same slice again.
	ReuseRecord bool
	// TrailingComma is not used any more.
	TrailingComma bool

	r      *bufio.Reader
	line   int // number of the line that was read last
	offset int64
	long   []byte // a line that is longer than r's buffer

	text   []byte // the fields of a record
	ends   []int  // where they end in text
	places []place
	last   []string
}

type place struct{ line, column int }

// NewReader returns a Reader of r.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read reads a record. With ErrFieldCount it returns the record too.
func (r *Reader) Read() (record []string, err error) {
	if r.ReuseRecord {
		record, err = r.record(r.last)
		r.last = record
		return record, err
	}
	return r.record(nil)
}

// ReadAll reads all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.record(nil)
		if err == io.EOF {
			return records, nil
		}
		if err != nil {
			return nil, err
		}
		records = append(records, record)
	}
}

// FieldPos returns where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.places) {
		panic("out of range index passed to FieldPos")
	}
	p := r.places[field]
	return p.line, p.column
}

// InputOffset returns where in the input the last record ended.
func (r *Reader) InputOffset() int64 { return r.offset }

// readLine reads a line; it ends with \n, except maybe the last one.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.long = append(r.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			r.long = append(r.long, line...)
		}
		line = r.long
	}
	size := len(line)
	if size > 0 && err == io.EOF {
		err = nil
		if line[size-1] == '\r' {
			line = line[:size-1]
		}
	}
	r.line++
	r.offset += int64(size)
	if n := len(line); n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

// newline returns how many bytes at the end of b are a newline.
func newline(b []byte) int {
	if len(b) > 0 && b[len(b)-1] == '\n' {
		return 1
	}
	return 0
}

// record reads a record into dst.
func (r *Reader) record(dst []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelimiter(r.Comma) || r.Comment != 0 && !validDelimiter(r.Comment) {
		return nil, errDelimiter
	}
	line, err := r.firstLine()
	if err != nil {
		return nil, err
	}
	start := r.line
	r.text, r.ends, r.places = r.text[:0], r.ends[:0], r.places[:0]
	err = r.fields(line)
	if e, ok := err.(*ParseError); ok {
		e.StartLine = start
	}
	all := string(r.text)
	if cap(dst) < len(r.ends) {
		dst = make([]string, len(r.ends))
	}
	dst = dst[:len(r.ends)]
	from := 0
	for i, end := range r.ends {
		dst[i] = all[from:end]
		from = end
	}
	switch {
	case r.FieldsPerRecord > 0:
		if len(dst) != r.FieldsPerRecord && err == nil {
			err = &ParseError{start, start, 1, ErrFieldCount}
		}
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(dst)
	}
	return dst, err
}

// firstLine reads up to a line that is neither empty nor a comment.
func (r *Reader) firstLine() ([]byte, error) {
	for {
		line, err := r.readLine()
		if err != nil && len(line) == 0 {
			return nil, err
		}
		if c, _ := utf8.DecodeRune(line); r.Comment != 0 && c == r.Comment {
			continue
		}
		if err == nil && len(line) == newline(line) {
			continue
		}
		return line, err
	}
}

// end ends a field that began at a place.
func (r *Reader) end(p place) {
	r.ends = append(r.ends, len(r.text))
	r.places = append(r.places, p)
}

// fields reads the fields of a record that begins with line.
func (r *Reader) fields(line []byte) error {
	comma := utf8.RuneLen(r.Comma)
	column := 1
	for {
		if r.TrimLeadingSpace {
			i := bytes.IndexFunc(line, func(c rune) bool { return !unicode.IsSpace(c) })
			if i < 0 {
				i = len(line)
				column -= newline(line)
			}
			line = line[i:]
			column += i
		}
		at := place{r.line, column}
		if len(line) == 0 || line[0] != '"' {
			i := bytes.IndexRune(line, r.Comma)
			field := line
			if i >= 0 {
				field = line[:i]
			} else {
				field = line[:len(line)-newline(line)]
			}
			if !r.LazyQuotes {
				if j := bytes.IndexByte(field, '"'); j >= 0 {
					return &ParseError{Line: r.line, Column: column + j, Err: ErrBareQuote}
				}
			}
			r.text = append(r.text, field...)
			r.end(at)
			if i < 0 {
				return nil
			}
			line = line[i+comma:]
			column += i + comma
			continue
		}
		var more bool
		var err error
		if line, column, more, err = r.quoted(line[1:], column+1, at); !more {
			return err
		}
	}
}

// quoted reads a field from behind its quote; more tells whether another one follows.
func (r *Reader) quoted(line []byte, column int, at place) (rest []byte, next int, more bool, err error) {
	comma := utf8.RuneLen(r.Comma)
	for {
		i := bytes.IndexByte(line, '"')
		switch {
		case i >= 0:
			r.text = append(r.text, line[:i]...)
			line = line[i+1:]
			column += i + 1
			switch c, _ := utf8.DecodeRune(line); {
			case c == '"':
				r.text = append(r.text, '"')
				line = line[1:]
				column++
			case c == r.Comma:
				r.end(at)
				return line[comma:], column + comma, true, nil
			case len(line) == newline(line):
				r.end(at)
				return nil, 0, false, nil
			case r.LazyQuotes:
				r.text = append(r.text, '"')
			default:
				return nil, 0, false, &ParseError{Line: r.line, Column: column - 1, Err: ErrQuote}
			}
		case len(line) > 0: // goes on in the next line
			r.text = append(r.text, line...)
			column += len(line)
			line, err = r.readLine()
			if len(line) > 0 {
				column = 1
			}
			if err == io.EOF {
				err = nil
			}
		default: // the end of the input
			if !r.LazyQuotes && err == nil {
				return nil, 0, false, &ParseError{Line: r.endLine(), Column: column, Err: ErrQuote}
			}
			r.end(at)
			return nil, 0, false, err
		}
	}
}

// endLine returns the number of the last line, after a try to read another one.
func (r *Reader) endLine() int { return r.line - 1 }
