// This file implements the syntax of JSON: a machine that is fed one byte at a time, so that it can
// stop in the middle of a value and go on when more input comes.

package json

import "strconv"

// SyntaxError is an error in the syntax of JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // the error is in the byte before this one
}

// Error returns the text of the error.
func (e *SyntaxError) Error() string { return e.msg }

// maxDepth is how deep values may be nested.
const maxDepth = 10000

// state tells what the scanner expects next.
type state uint8

const (
	beginValue   state = iota
	firstElement       // after '['
	firstKey           // after '{'
	beginKey           // after ',' in an object
	inString           // behind the quote
	inEscape           // behind a backslash
	inHex              // behind \u; scanner.count digits are missing
	inLiteral          // scanner.rest is missing
	afterMinus         // of a number
	afterZero          // a leading zero
	inInteger          // digits
	afterPoint         // a digit must follow
	inFraction         // digits
	afterE             // sign or digit
	afterSign          // a digit must follow
	inExponent         // digits
	endValue           // after a value inside another
	endTop             // after the whole value
	failed
)

// step results.
type event uint8

const (
	goOn  event = iota // c belongs to a token that began before
	token              // c begins a token, or is one
	space              // c is between tokens
	ended              // c comes after the whole value and is a space
	wrong              // scanner.err tells why
)

// Open containers in scanner.open.
const (
	openArray = '['
	openKey   = '{' // an object before the colon
	openElem  = ':' // an object behind the colon
)

type scanner struct {
	state state
	count uint8 // missing hexadecimal digits
	open  []byte
	word  string // literal that is being read
	rest  string // what is missing of it
	err   error
	bytes int64 // seen so far
	extra bool  // the error is what comes after a whole value
}

func (s *scanner) reset() {
	s.state, s.open, s.err, s.extra = beginValue, s.open[:0], nil, false
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isDigit(c byte) bool { return c-'0' <= 9 }

func (s *scanner) fail(c byte, context string) event {
	s.state = failed
	s.err = &SyntaxError{"invalid character " + quoteChar(c) + " " + context, s.bytes}
	return wrong
}

func quoteChar(c byte) string {
	switch c {
	case '\'':
		return `'\''`
	case '"':
		return `'"'`
	}
	q := strconv.Quote(string(rune(c)))
	return "'" + q[1:len(q)-1] + "'"
}

// push reads an opening bracket.
func (s *scanner) push(open byte, next state) event {
	s.open = append(s.open, open)
	s.state = next
	if len(s.open) > maxDepth {
		return s.fail(open, "exceeded max depth")
	}
	return token
}

func (s *scanner) pop() event {
	s.open = s.open[:len(s.open)-1]
	s.valueDone()
	return token
}

// valueDone is called behind the last byte of a value.
func (s *scanner) valueDone() {
	s.state = endValue
	if len(s.open) == 0 {
		s.state = endTop
	}
}

// step reads a byte.
func (s *scanner) step(c byte) event {
	switch s.state {
	case inString:
		switch {
		case c == '"':
			s.valueDone()
		case c == '\\':
			s.state = inEscape
		case c < ' ':
			return s.fail(c, "in string literal")
		}
		return goOn
	case beginValue:
		return s.begin(c)
	case firstElement:
		if c == ']' {
			return s.pop()
		}
		return s.begin(c)
	case firstKey, beginKey:
		switch {
		case isSpace(c):
			return space
		case c == '"':
			s.state = inString
			return token
		case c == '}' && s.state == firstKey:
			return s.pop()
		}
		return s.fail(c, "looking for beginning of object key string")
	case endValue:
		return s.after(c)
	case endTop:
		if isSpace(c) {
			return ended
		}
		s.extra = true
		return s.fail(c, "after top-level value")
	case inEscape:
		switch c {
		case 'b', 'f', 'n', 'r', 't', '\\', '/', '"':
			s.state = inString
			return goOn
		case 'u':
			s.state, s.count = inHex, 4
			return goOn
		}
		return s.fail(c, "in string escape code")
	case inHex:
		if !isDigit(c) && c|0x20-'a' > 5 {
			return s.fail(c, "in \\u hexadecimal character escape")
		}
		if s.count--; s.count == 0 {
			s.state = inString
		}
		return goOn
	case inLiteral:
		if c != s.rest[0] {
			return s.fail(c, "in literal "+s.word+" (expecting "+quoteChar(s.rest[0])+")")
		}
		if s.rest = s.rest[1:]; s.rest == "" {
			s.valueDone()
		}
		return goOn
	case failed:
		return wrong
	}
	return s.number(c)
}

// begin reads the first byte of a value.
func (s *scanner) begin(c byte) event {
	switch {
	case isSpace(c):
		return space
	case c == '"':
		s.state = inString
	case c == '{':
		return s.push(openKey, firstKey)
	case c == '[':
		return s.push(openArray, firstElement)
	case c == '-':
		s.state = afterMinus
	case c == '0':
		s.state = afterZero
	case isDigit(c):
		s.state = inInteger
	case c == 't':
		s.literal("true")
	case c == 'f':
		s.literal("false")
	case c == 'n':
		s.literal("null")
	default:
		return s.fail(c, "looking for beginning of value")
	}
	return token
}

func (s *scanner) literal(word string) {
	s.state, s.word, s.rest = inLiteral, word, word[1:]
}

// after reads what follows a key, or a value inside another.
func (s *scanner) after(c byte) event {
	if isSpace(c) {
		return space
	}
	top := &s.open[len(s.open)-1]
	switch *top {
	case openKey:
		if c == ':' {
			*top = openElem
			s.state = beginValue
			return token
		}
		return s.fail(c, "after object key")
	case openElem:
		switch c {
		case ',':
			*top = openKey
			s.state = beginKey
			return token
		case '}':
			return s.pop()
		}
		return s.fail(c, "after object key:value pair")
	}
	switch c {
	case ',':
		s.state = beginValue
		return token
	case ']':
		return s.pop()
	}
	return s.fail(c, "after array element")
}

// number reads a byte of, or behind, a number.
func (s *scanner) number(c byte) event {
	switch s.state {
	case afterMinus:
		switch {
		case c == '0':
			s.state = afterZero
		case isDigit(c):
			s.state = inInteger
		default:
			return s.fail(c, "in numeric literal")
		}
		return goOn
	case afterPoint:
		if !isDigit(c) {
			return s.fail(c, "after decimal point in numeric literal")
		}
		s.state = inFraction
		return goOn
	case afterE:
		if c == '+' || c == '-' {
			s.state = afterSign
			return goOn
		}
		fallthrough
	case afterSign:
		if !isDigit(c) {
			return s.fail(c, "in exponent of numeric literal")
		}
		s.state = inExponent
		return goOn
	}
	switch {
	case isDigit(c) && s.state != afterZero:
		return goOn
	case c == '.' && s.state <= inInteger:
		s.state = afterPoint
		return goOn
	case c|0x20 == 'e' && s.state != inExponent:
		s.state = afterE
		return goOn
	}
	s.valueDone()
	return s.step(c)
}

// finish is called at the end of input and returns the error, if the value is not complete.
func (s *scanner) finish() error {
	if s.err == nil && s.state != endTop {
		s.step(' ')
		if s.err == nil && s.state != endTop {
			s.err = &SyntaxError{"unexpected end of JSON input", s.bytes}
		}
	}
	return s.err
}

// check returns the first error in data.
func check(data []byte) error {
	var s scanner
	var room [64]byte
	s.open = room[:0]
	for i := 0; i < len(data); i++ {
		if s.state == inString { // most bytes
			for i < len(data) && data[i] != '"' && data[i] != '\\' && data[i] >= ' ' {
				i++
			}
			if i == len(data) {
				break
			}
		}
		s.bytes = int64(i) + 1
		if s.step(data[i]) == wrong {
			return s.err
		}
	}
	s.bytes = int64(len(data))
	return s.finish()
}

// Valid reports whether data is a JSON value.
func Valid(data []byte) bool { return check(data) == nil }

// validNumber reports whether s is a number of JSON.
func validNumber(t string) bool {
	if t == "" || t[0] != '-' && !isDigit(t[0]) {
		return false
	}
	s := scanner{}
	for i := range len(t) {
		if e := s.step(t[i]); e != goOn && e != token {
			return false
		}
	}
	return s.finish() == nil
}
