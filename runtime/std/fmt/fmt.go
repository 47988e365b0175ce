// Package fmt formats values as texts and scans texts for values.
//
// Printing goes through a printer that appends to a buffer: printf.go reads formats, print.go walks
// values, format.go formats basic ones under flags.
package fmt

import (
	"errors"
	"io"
	"os"
)

// writeTo writes what was printed and ends the printer.
func (p *printer) writeTo(w io.Writer) (n int, err error) {
	n, err = w.Write(p.buf)
	p.free()
	return n, err
}

// take returns what was printed and ends the printer.
func (p *printer) take() string {
	s := string(p.buf)
	p.free()
	return s
}

// appendTo appends what was printed and ends the printer.
func (p *printer) appendTo(b []byte) []byte {
	b = append(b, p.buf...)
	p.free()
	return b
}

// Fprintf formats by a format and writes to w.
func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	p := newPrinter()
	p.printf(format, a)
	return p.writeTo(w)
}

// Printf formats by a format and writes to standard output.
func Printf(format string, a ...any) (n int, err error) { return Fprintf(os.Stdout, format, a...) }

// Sprintf formats by a format.
func Sprintf(format string, a ...any) string {
	p := newPrinter()
	p.printf(format, a)
	return p.take()
}

// Appendf formats by a format and appends to b.
func Appendf(b []byte, format string, a ...any) []byte {
	p := newPrinter()
	p.printf(format, a)
	return p.appendTo(b)
}

// Fprint formats operands with spaces between those that are not strings, and writes to w.
func Fprint(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.plain(a)
	return p.writeTo(w)
}

// Print formats operands with spaces between those that are not strings, and writes to standard
// output.
func Print(a ...any) (n int, err error) { return Fprint(os.Stdout, a...) }

// Sprint formats operands with spaces between those that are not strings.
func Sprint(a ...any) string {
	p := newPrinter()
	p.plain(a)
	return p.take()
}

// Append formats operands with spaces between those that are not strings, and appends to b.
func Append(b []byte, a ...any) []byte {
	p := newPrinter()
	p.plain(a)
	return p.appendTo(b)
}

// Fprintln formats operands with spaces between them and a newline, and writes to w.
func Fprintln(w io.Writer, a ...any) (n int, err error) {
	p := newPrinter()
	p.line(a)
	return p.writeTo(w)
}

// Println formats operands with spaces between them and a newline, and writes to standard output.
func Println(a ...any) (n int, err error) { return Fprintln(os.Stdout, a...) }

// Sprintln formats operands with spaces between them and a newline.
func Sprintln(a ...any) string {
	p := newPrinter()
	p.line(a)
	return p.take()
}

// Appendln formats operands with spaces between them and a newline, and appends to b.
func Appendln(b []byte, a ...any) []byte {
	p := newPrinter()
	p.line(a)
	return p.appendTo(b)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }

func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string { return e.msg }

func (e *wrapErrors) Unwrap() []error { return e.errs }

// Errorf returns an error with a formatted text. It wraps the operands of %w, which must be errors.
func Errorf(format string, a ...any) error {
	p := newPrinter()
	p.wrapping = true
	p.printf(format, a)
	s := string(p.buf)
	wrapped := p.wrapped
	p.free()
	switch len(wrapped) {
	case 0:
		return errors.New(s)
	case 1:
		e := &wrapError{msg: s}
		e.err, _ = a[wrapped[0]].(error)
		return e
	}
	// In order of operands, each once.
	uses := make([]bool, len(a))
	for _, i := range wrapped {
		uses[i] = true
	}
	e := &wrapErrors{msg: s}
	for i, used := range uses {
		if used {
			if err, ok := a[i].(error); ok {
				e.errs = append(e.errs, err)
			}
		}
	}
	return e
}
