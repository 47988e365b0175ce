package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Writer writes records. What is written may be kept until Flush.
type Writer struct {
	Comma   rune // is between fields
	UseCRLF bool // lines end with \r\n
	w       *bufio.Writer
}

// NewWriter returns a Writer to w.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record, with quotes where they are needed.
func (w *Writer) Write(record []string) error {
	if !validDelimiter(w.Comma) {
		return errDelimiter
	}
	for i, field := range record {
		if i > 0 {
			if _, err := w.w.WriteRune(w.Comma); err != nil {
				return err
			}
		}
		if !w.needsQuotes(field) {
			if _, err := w.w.WriteString(field); err != nil {
				return err
			}
			continue
		}
		if err := w.quoted(field); err != nil {
			return err
		}
	}
	end := "\n"
	if w.UseCRLF {
		end = "\r\n"
	}
	_, err := w.w.WriteString(end)
	return err
}

func (w *Writer) quoted(field string) error {
	w.w.WriteByte('"')
	for field != "" {
		i := strings.IndexAny(field, "\"\r\n")
		if i < 0 {
			i = len(field)
		}
		w.w.WriteString(field[:i])
		if field = field[i:]; field == "" {
			break
		}
		switch c := field[0]; {
		case c == '"':
			w.w.WriteString(`""`)
		case c == '\n' && w.UseCRLF:
			w.w.WriteString("\r\n")
		case c == '\n' || !w.UseCRLF:
			w.w.WriteByte(c)
		}
		field = field[1:]
	}
	return w.w.WriteByte('"') // errors of the Writer stay
}

// Flush writes what is kept; Error tells whether it worked.
func (w *Writer) Flush() { w.w.Flush() }

// Error returns the error of an earlier Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}

// WriteAll writes records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

// needsQuotes reports whether a field must be quoted: for what it holds, because it begins with white
// space, or because it would end input for a database.
func (w *Writer) needsQuotes(field string) bool {
	if field == "" {
		return false
	}
	if field == `\.` || strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	r, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(r)
}
