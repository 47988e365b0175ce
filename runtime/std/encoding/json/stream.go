// This file implements Decoder and Encoder, which read and write values one after the other.

package json

import (
	"bytes"
	"errors"
	"io"
)

// Decoder reads values.
type Decoder struct {
	r       io.Reader
	buf     []byte
	pos     int   // what is before it in buf is used up
	dropped int64 // bytes of input before buf
	scan    scanner
	opts    decoder // its options
	err     error   // of reading, or in the syntax
	place   place
	outer   []place
}

// place tells where between the tokens Token has come to.
type place uint8

const (
	atTop place = iota
	arrayStart
	arrayElem
	arrayComma
	objectStart
	objectKey
	objectColon
	objectElem
	objectComma
)

// NewDecoder returns a Decoder that reads from r; it may read more than it needs.
func NewDecoder(r io.Reader) *Decoder { return &Decoder{r: r} }

// UseNumber makes numbers in interfaces Numbers instead of float64s.
func (dec *Decoder) UseNumber() { dec.opts.useNumber = true }

// DisallowUnknownFields makes members of objects an error that have no field in the struct.
func (dec *Decoder) DisallowUnknownFields() { dec.opts.strict = true }

// Buffered returns what was read and not used yet.
func (dec *Decoder) Buffered() io.Reader { return bytes.NewReader(dec.buf[dec.pos:]) }

// InputOffset returns where in the input the last token or value ended.
func (dec *Decoder) InputOffset() int64 { return dec.dropped + int64(dec.pos) }

// Decode reads the next value into the variable that v points to; io.EOF if there is none.
func (dec *Decoder) Decode(v any) error {
	if dec.err != nil {
		return dec.err
	}
	if err := dec.toValue(); err != nil {
		return err
	}
	if !dec.valueAllowed() {
		return &SyntaxError{"not at beginning of value", dec.InputOffset()}
	}
	n, err := dec.readValue()
	if err != nil {
		return err
	}
	d := dec.opts
	d.data = dec.buf[dec.pos : dec.pos+n]
	dec.pos += n
	err = d.unmarshal(v)
	dec.valueDone()
	return err
}

// readValue reads until a whole value is in buf from pos on and returns its length.
func (dec *Decoder) readValue() (int, error) {
	dec.scan.reset()
	dec.scan.bytes = dec.InputOffset()
	at := dec.pos
	var err error
	for {
		for ; at < len(dec.buf); at++ {
			dec.scan.bytes++
			switch dec.scan.step(dec.buf[at]) {
			case ended:
				return at - dec.pos, nil
			case wrong:
				if dec.scan.extra { // a number ends with the byte behind it
					return at - dec.pos, nil
				}
				dec.err = dec.scan.err
				return 0, dec.err
			}
			if dec.scan.state == endTop {
				return at + 1 - dec.pos, nil
			}
		}
		if err != nil {
			if err == io.EOF {
				dec.scan.step(' ')
				if dec.scan.state == endTop {
					return at - dec.pos, nil
				}
				if len(bytes.Trim(dec.buf, " \t\r\n")) > 0 {
					err = io.ErrUnexpectedEOF
				}
			}
			dec.err = err
			return 0, err
		}
		n := at - dec.pos
		err = dec.refill()
		at = dec.pos + n
	}
}

// refill reads more.
func (dec *Decoder) refill() error {
	if dec.pos > 0 {
		dec.dropped += int64(dec.pos)
		dec.buf = dec.buf[:copy(dec.buf, dec.buf[dec.pos:])]
		dec.pos = 0
	}
	const room = 512
	if cap(dec.buf)-len(dec.buf) < room {
		dec.buf = append(make([]byte, 0, 2*cap(dec.buf)+room), dec.buf...)
	}
	n, err := dec.r.Read(dec.buf[len(dec.buf):cap(dec.buf)])
	dec.buf = dec.buf[:len(dec.buf)+n]
	return err
}

// peek skips white space and returns the next byte.
func (dec *Decoder) peek() (byte, error) {
	var err error
	for {
		for i, c := range dec.buf[dec.pos:] {
			if !isSpace(c) {
				dec.pos += i
				return c, nil
			}
		}
		if err != nil {
			return 0, err
		}
		err = dec.refill()
	}
}

// A Token is a Delim, bool, float64, Number, string or nil.
type Token any

// Delim is one of [ ] { }.
type Delim rune

// String returns the character.
func (d Delim) String() string { return string(d) }

// valueAllowed reports whether a value may come.
func (dec *Decoder) valueAllowed() bool {
	switch dec.place {
	case atTop, arrayStart, arrayElem, objectElem:
		return true
	}
	return false
}

// valueDone moves on behind a value.
func (dec *Decoder) valueDone() {
	switch dec.place {
	case arrayStart, arrayElem:
		dec.place = arrayComma
	case objectElem:
		dec.place = objectComma
	}
}

// toValue reads the comma or colon before a value.
func (dec *Decoder) toValue() error {
	var want byte
	var text string
	var next place
	switch dec.place {
	case arrayComma:
		want, text, next = ',', "expected comma after array element", arrayElem
	case objectColon:
		want, text, next = ':', "expected colon after object key", objectElem
	default:
		return nil
	}
	c, err := dec.peek()
	if err != nil {
		return err
	}
	if c != want {
		return &SyntaxError{text, dec.InputOffset()}
	}
	dec.pos++
	dec.place = next
	return nil
}

func (dec *Decoder) unexpected(c byte) (Token, error) {
	var context string
	switch dec.place {
	case atTop, arrayStart, arrayElem, objectElem:
		context = " looking for beginning of value"
	case arrayComma:
		context = " after array element"
	case objectKey:
		context = " looking for beginning of object key string"
	case objectColon:
		context = " after object key"
	case objectComma:
		context = " after object key:value pair"
	}
	return nil, &SyntaxError{"invalid character " + quoteChar(c) + context, dec.InputOffset()}
}

// Token reads the next token, without commas and colons; io.EOF at the end.
func (dec *Decoder) Token() (Token, error) {
	for {
		c, err := dec.peek()
		if err != nil {
			return nil, err
		}
		switch c {
		case '[', '{':
			if !dec.valueAllowed() {
				return dec.unexpected(c)
			}
			dec.pos++
			dec.outer = append(dec.outer, dec.place)
			dec.place = arrayStart
			if c == '{' {
				dec.place = objectStart
			}
			return Delim(c), nil
		case ']', '}':
			ok := dec.place == arrayStart || dec.place == arrayComma
			if c == '}' {
				ok = dec.place == objectStart || dec.place == objectComma
			}
			if !ok {
				return dec.unexpected(c)
			}
			dec.pos++
			dec.place = dec.outer[len(dec.outer)-1]
			dec.outer = dec.outer[:len(dec.outer)-1]
			dec.valueDone()
			return Delim(c), nil
		case ':':
			if dec.place != objectColon {
				return dec.unexpected(c)
			}
			dec.pos++
			dec.place = objectElem
			continue
		case ',':
			switch dec.place {
			case arrayComma:
				dec.place = arrayElem
			case objectComma:
				dec.place = objectKey
			default:
				return dec.unexpected(c)
			}
			dec.pos++
			continue
		case '"':
			if dec.place == objectStart || dec.place == objectKey {
				var key string
				old := dec.place
				dec.place = atTop
				err := dec.Decode(&key)
				dec.place = old
				if err != nil {
					return nil, err
				}
				dec.place = objectColon
				return key, nil
			}
		}
		if !dec.valueAllowed() {
			return dec.unexpected(c)
		}
		var x any
		if err := dec.Decode(&x); err != nil {
			return nil, err
		}
		return x, nil
	}
}

// More reports whether the array or object that Token is in has another element.
func (dec *Decoder) More() bool {
	c, err := dec.peek()
	return err == nil && c != ']' && c != '}'
}

// Encoder writes values.
type Encoder struct {
	w              io.Writer
	err            error
	escapeHTML     bool
	prefix, indent string
	indented       []byte
}

// NewEncoder returns an Encoder that writes to w.
func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, escapeHTML: true} }

// SetIndent makes Encode indent as Indent does; with empty strings it does not.
func (enc *Encoder) SetIndent(prefix, indent string) { enc.prefix, enc.indent = prefix, indent }

// SetEscapeHTML tells whether <, > and & are escaped in strings; at first they are.
func (enc *Encoder) SetEscapeHTML(on bool) { enc.escapeHTML = on }

// Encode writes v and a newline.
func (enc *Encoder) Encode(v any) error {
	if enc.err != nil {
		return enc.err
	}
	o, err := marshal(v, enc.escapeHTML)
	defer outputs.Put(o)
	if err != nil {
		return err
	}
	o.buf = append(o.buf, '\n')
	b := o.buf
	if enc.prefix != "" || enc.indent != "" {
		enc.indented, err = appendIndent(enc.indented[:0], b, enc.prefix, enc.indent)
		if err != nil {
			return err
		}
		b = enc.indented
	}
	if _, err = enc.w.Write(b); err != nil {
		enc.err = err
	}
	return err
}

// RawMessage is JSON that is neither decoded nor encoded.
type RawMessage []byte

// MarshalJSON returns m, or null.
func (m RawMessage) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return m, nil
}

// UnmarshalJSON sets *m to a copy of data.
func (m *RawMessage) UnmarshalJSON(data []byte) error {
	if m == nil {
		return errors.New("json.RawMessage: UnmarshalJSON on nil pointer")
	}
	*m = append((*m)[:0], data...)
	return nil
}
