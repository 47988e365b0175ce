// This file implements the scanner.

package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenType int

const (
	tokenError tokenType = iota
	tokenBool
	tokenChar  // a printing character such as a comma
	tokenChar1 // a character constant
	tokenComment
	tokenComplex
	tokenAssign
	tokenDeclare
	tokenEOF
	tokenField
	tokenIdentifier
	tokenLeftDelim
	tokenLeftParen
	tokenNumber
	tokenPipe
	tokenRawString
	tokenRightDelim
	tokenRightParen
	tokenSpace
	tokenString
	tokenText
	tokenVariable
	tokenKeyword // only marks where keywords begin
	tokenBlock
	tokenBreak
	tokenContinue
	tokenDot
	tokenDefine
	tokenElse
	tokenEnd
	tokenIf
	tokenNil
	tokenRange
	tokenTemplate
	tokenWith
)

var keywords = map[string]tokenType{
	"block": tokenBlock, "break": tokenBreak, "continue": tokenContinue, "define": tokenDefine, "else": tokenElse,
	"end": tokenEnd, "if": tokenIf, "range": tokenRange, "nil": tokenNil, "template": tokenTemplate, "with": tokenWith,
}

type token struct {
	typ  tokenType
	pos  Pos
	val  string
	line int
}

// String returns the token for messages.
func (t token) String() string {
	switch {
	case t.typ == tokenEOF:
		return "EOF"
	case t.typ == tokenError:
		return t.val
	case t.typ > tokenKeyword:
		return fmt.Sprintf("<%s>", t.val)
	case len(t.val) > 10:
		return fmt.Sprintf("%.10q...", t.val)
	}
	return fmt.Sprintf("%q", t.val)
}

const (
	leftComment  = "/*"
	rightComment = "*/"
	spaces       = " \t\r\n"
)

// lexer cuts a template into tokens.
type lexer struct {
	input       string
	left, right string // delimiters
	pos, start  int
	line        int  // of start
	inside      bool // an action
	parens      int
	comments    bool // comments are tokens
	breakOK     bool // break and continue are keywords
	continueOK  bool
	pending     []token
	done        bool // after an error or the end
}

// next returns the next token.
func (l *lexer) next() token {
	for len(l.pending) == 0 {
		if l.done {
			return token{tokenEOF, Pos(l.pos), "EOF", l.line}
		}
		if l.inside {
			l.action()
		} else {
			l.text()
		}
	}
	t := l.pending[0]
	l.pending = l.pending[1:]
	return t
}

// emit makes a token of the text from start on.
func (l *lexer) emit(typ tokenType) {
	val := l.input[l.start:l.pos]
	l.pending = append(l.pending, token{typ, Pos(l.start), val, l.line})
	l.ignore()
}

// ignore drops the text from start on.
func (l *lexer) ignore() {
	l.line += strings.Count(l.input[l.start:l.pos], "\n")
	l.start = l.pos
}

func (l *lexer) fail(format string, args ...any) {
	l.pending = append(l.pending, token{tokenError, Pos(l.start), fmt.Sprintf(format, args...), l.line})
	l.done = true
}

// trims reports whether s begins with the marker behind a left delimiter.
func trims(s string) bool { return len(s) >= 2 && s[0] == '-' && strings.IndexByte(spaces, s[1]) >= 0 }

// trimsRight reports whether s begins with the marker before a right delimiter.
func trimsRight(s string) bool {
	return len(s) >= 2 && strings.IndexByte(spaces, s[0]) >= 0 && s[1] == '-'
}

// text reads up to an action, and its delimiter.
func (l *lexer) text() {
	x := strings.Index(l.input[l.pos:], l.left)
	if x < 0 {
		l.pos = len(l.input)
		if l.pos > l.start {
			l.emit(tokenText)
		}
		l.pending = append(l.pending, token{tokenEOF, Pos(l.pos), "", l.line})
		l.done = true
		return
	}
	l.pos += x
	delim := l.pos
	trim := trims(l.input[l.pos+len(l.left):])
	if trim {
		l.pos = l.start + len(strings.TrimRight(l.input[l.start:l.pos], spaces))
	}
	if l.pos > l.start {
		l.emit(tokenText)
	}
	l.pos = delim
	l.ignore()
	l.pos += len(l.left)
	behind := l.pos
	if trim {
		behind += 2
	}
	if strings.HasPrefix(l.input[behind:], leftComment) {
		l.pos = behind
		l.ignore()
		l.comment()
		return
	}
	l.emit(tokenLeftDelim)
	l.pos = behind
	l.ignore()
	l.inside, l.parens = true, 0
}

func (l *lexer) comment() {
	l.pos += len(leftComment)
	x := strings.Index(l.input[l.pos:], rightComment)
	if x < 0 {
		l.fail("unclosed comment")
		return
	}
	l.pos += x + len(rightComment)
	delim, trim := l.atRightDelim()
	if !delim {
		l.fail("comment ends before closing delimiter")
		return
	}
	if l.comments {
		l.emit(tokenComment)
	}
	if trim {
		l.pos += 2
	}
	l.pos += len(l.right)
	if trim {
		l.pos += leadingSpace(l.input[l.pos:])
	}
	l.ignore()
}

func leadingSpace(s string) int { return len(s) - len(strings.TrimLeft(s, spaces)) }

// atRightDelim reports whether a right delimiter comes, and whether with a marker.
func (l *lexer) atRightDelim() (delim, trim bool) {
	rest := l.input[l.pos:]
	if trimsRight(rest) && strings.HasPrefix(rest[2:], l.right) {
		return true, true
	}
	return strings.HasPrefix(rest, l.right), false
}

func (l *lexer) peek() rune {
	if l.pos >= len(l.input) {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(l.input[l.pos:])
	return r
}

func (l *lexer) read() rune {
	r, n := utf8.DecodeRuneInString(l.input[l.pos:])
	l.pos += n
	return r
}

// skipAny reads bytes out of a set.
func (l *lexer) skipAny(set string) bool {
	start := l.pos
	for l.pos < len(l.input) && strings.IndexByte(set, l.input[l.pos]) >= 0 {
		l.pos++
	}
	return l.pos > start
}

func (l *lexer) skipOne(set string) bool {
	if l.pos < len(l.input) && strings.IndexByte(set, l.input[l.pos]) >= 0 {
		l.pos++
		return true
	}
	return false
}

// action reads a token inside an action.
func (l *lexer) action() {
	if delim, trim := l.atRightDelim(); delim {
		if l.parens > 0 {
			l.fail("unclosed left paren")
			return
		}
		if trim {
			l.pos += 2
			l.ignore()
		}
		l.pos += len(l.right)
		l.emit(tokenRightDelim)
		if trim {
			l.pos += leadingSpace(l.input[l.pos:])
			l.ignore()
		}
		l.inside = false
		return
	}
	if l.pos == len(l.input) {
		l.fail("unclosed action")
		return
	}
	switch r := l.read(); {
	case strings.ContainsRune(spaces, r):
		l.space()
	case r == '=':
		l.emit(tokenAssign)
	case r == ':':
		if !l.skipOne("=") {
			l.fail("expected :=")
			return
		}
		l.emit(tokenDeclare)
	case r == '|':
		l.emit(tokenPipe)
	case r == '"' || r == '\'':
		l.quoted(r)
	case r == '`':
		x := strings.IndexByte(l.input[l.pos:], '`')
		if x < 0 {
			l.fail("unterminated raw quoted string")
			return
		}
		l.pos += x + 1
		l.emit(tokenRawString)
	case r == '$':
		if l.atTerminator() {
			l.emit(tokenVariable)
		} else {
			l.name(tokenVariable)
		}
	case r == '.':
		if c := l.peek(); c < '0' || c > '9' {
			l.field()
			return
		}
		fallthrough
	case r == '+' || r == '-' || '0' <= r && r <= '9':
		l.pos = l.start
		l.number()
	case isAlnum(r):
		l.identifier()
	case r == '(':
		l.parens++
		l.emit(tokenLeftParen)
	case r == ')':
		if l.parens--; l.parens < 0 {
			l.fail("unexpected right paren")
			return
		}
		l.emit(tokenRightParen)
	case r <= unicode.MaxASCII && unicode.IsPrint(r):
		l.emit(tokenChar)
	default:
		l.fail("unrecognized character in action: %#U", r)
	}
}

func isAlnum(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

// space reads a run of spaces, but not the one of a marker.
func (l *lexer) space() {
	for l.pos < len(l.input) && strings.IndexByte(spaces, l.input[l.pos]) >= 0 {
		l.pos++
	}
	rest := l.input[l.pos-1:]
	if trimsRight(rest) && strings.HasPrefix(rest[2:], l.right) {
		if l.pos--; l.pos == l.start {
			return // the delimiter comes next
		}
	}
	l.emit(tokenSpace)
}

func (l *lexer) quoted(quote rune) {
	for {
		r := rune(-1)
		if l.pos < len(l.input) {
			r = l.read()
		}
		switch {
		case r == '\\' && l.peek() != -1 && l.peek() != '\n':
			l.read()
		case r == -1 || r == '\n' || r == '\\':
			if quote == '"' {
				l.fail("unterminated quoted string")
			} else {
				l.fail("unterminated character constant")
			}
			return
		case r == quote:
			if quote == '"' {
				l.emit(tokenString)
			} else {
				l.emit(tokenChar1)
			}
			return
		}
	}
}

// atTerminator reports whether what comes may stand behind a name.
func (l *lexer) atTerminator() bool {
	r := l.peek()
	return strings.ContainsRune(spaces, r) || r == -1 || strings.ContainsRune(".,|:()", r) ||
		strings.HasPrefix(l.input[l.pos:], l.right)
}

func (l *lexer) field() {
	if l.atTerminator() {
		l.emit(tokenDot)
		return
	}
	l.name(tokenField)
}

// name reads the rest of a field's or variable's name.
func (l *lexer) name(typ tokenType) {
	for isAlnum(l.peek()) {
		l.read()
	}
	if !l.atTerminator() {
		l.fail("bad character %#U", l.peek())
		return
	}
	l.emit(typ)
}

func (l *lexer) identifier() {
	for isAlnum(l.peek()) {
		l.read()
	}
	word := l.input[l.start:l.pos]
	if !l.atTerminator() {
		l.fail("bad character %#U", l.peek())
		return
	}
	typ, ok := keywords[word]
	switch {
	case ok && !(typ == tokenBreak && !l.breakOK) && !(typ == tokenContinue && !l.continueOK):
		l.emit(typ)
	case word == "true" || word == "false":
		l.emit(tokenBool)
	default:
		l.emit(tokenIdentifier)
	}
}

func (l *lexer) number() {
	if !l.scanNumber() {
		l.fail("bad number syntax: %q", l.input[l.start:l.pos])
		return
	}
	if sign := l.peek(); sign == '+' || sign == '-' { // complex: 1+2i, without spaces
		if !l.scanNumber() || l.input[l.pos-1] != 'i' {
			l.fail("bad number syntax: %q", l.input[l.start:l.pos])
			return
		}
		l.emit(tokenComplex)
		return
	}
	l.emit(tokenNumber)
}

// scanNumber reads what looks like a number.
func (l *lexer) scanNumber() bool {
	l.skipOne("+-")
	digits := "0123456789_"
	if l.skipOne("0") {
		switch {
		case l.skipOne("xX"):
			digits = "0123456789abcdefABCDEF_"
		case l.skipOne("oO"):
			digits = "01234567_"
		case l.skipOne("bB"):
			digits = "01_"
		}
	}
	l.skipAny(digits)
	if l.skipOne(".") {
		l.skipAny(digits)
	}
	if len(digits) == 11 && l.skipOne("eE") || len(digits) == 23 && l.skipOne("pP") {
		l.skipOne("+-")
		l.skipAny("0123456789_")
	}
	l.skipOne("i")
	if isAlnum(l.peek()) {
		l.read()
		return false
	}
	return true
}
