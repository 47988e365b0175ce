// This file implements Go's string and character literals.

package strconv

import "unicode/utf8"

const lowerHex = "0123456789abcdef"

// quoting tells which characters stay as they are.
type quoting struct {
	quote   byte
	ascii   bool // only ASCII
	graphic bool // spaces too
}

func (q quoting) appendQuoted(buf []byte, s string) []byte {
	buf = append(buf, q.quote)
	for len(s) > 0 {
		r, width := rune(s[0]), 1
		if r >= utf8.RuneSelf {
			r, width = utf8.DecodeRuneInString(s)
		}
		if width == 1 && r == utf8.RuneError {
			buf = append(buf, '\\', 'x', lowerHex[s[0]>>4], lowerHex[s[0]&15])
		} else {
			buf = q.appendRune(buf, r)
		}
		s = s[width:]
	}
	return append(buf, q.quote)
}

func (q quoting) appendRune(buf []byte, r rune) []byte {
	if r == rune(q.quote) || r == '\\' {
		return append(buf, '\\', byte(r))
	}
	if r < utf8.RuneSelf || !q.ascii {
		if IsPrint(r) || q.graphic && IsGraphic(r) {
			return utf8.AppendRune(buf, r)
		}
	}
	if r >= '\a' && r <= '\r' {
		return append(buf, '\\', "abtnvfr"[r-'\a'])
	}
	if r >= 0 && r < ' ' || r == 0x7F {
		return append(buf, '\\', 'x', lowerHex[r>>4], lowerHex[r&15])
	}
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	digits := 4
	buf = append(buf, '\\', 'u')
	if r >= 0x10000 {
		digits = 8
		buf[len(buf)-1] = 'U'
	}
	for i := digits - 1; i >= 0; i-- {
		buf = append(buf, lowerHex[r>>uint(4*i)&15])
	}
	return buf
}

func (q quoting) rune(buf []byte, r rune) []byte {
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	return append(q.appendRune(append(buf, q.quote), r), q.quote)
}

// Quote returns a string literal; control and unprintable characters become escapes.
func Quote(s string) string { return string(AppendQuote(make([]byte, 0, 3*len(s)/2+2), s)) }

// AppendQuote appends what Quote returns.
func AppendQuote(dst []byte, s string) []byte { return quoting{quote: '"'}.appendQuoted(dst, s) }

// QuoteToASCII is Quote with escapes for all that is not ASCII.
func QuoteToASCII(s string) string { return view(AppendQuoteToASCII(nil, s)) }

// AppendQuoteToASCII appends what QuoteToASCII returns.
func AppendQuoteToASCII(dst []byte, s string) []byte {
	return quoting{quote: '"', ascii: true}.appendQuoted(dst, s)
}

// QuoteToGraphic is Quote that leaves graphic characters as they are.
func QuoteToGraphic(s string) string { return view(AppendQuoteToGraphic(nil, s)) }

// AppendQuoteToGraphic appends what QuoteToGraphic returns.
func AppendQuoteToGraphic(dst []byte, s string) []byte {
	return quoting{quote: '"', graphic: true}.appendQuoted(dst, s)
}

// QuoteRune returns a character literal.
func QuoteRune(r rune) string { return view(AppendQuoteRune(nil, r)) }

// AppendQuoteRune appends what QuoteRune returns.
func AppendQuoteRune(dst []byte, r rune) []byte { return quoting{quote: '\''}.rune(dst, r) }

// QuoteRuneToASCII is QuoteRune with escapes for all that is not ASCII.
func QuoteRuneToASCII(r rune) string { return view(AppendQuoteRuneToASCII(nil, r)) }

// AppendQuoteRuneToASCII appends what QuoteRuneToASCII returns.
func AppendQuoteRuneToASCII(dst []byte, r rune) []byte {
	return quoting{quote: '\'', ascii: true}.rune(dst, r)
}

// QuoteRuneToGraphic is QuoteRune that leaves graphic characters as they are.
func QuoteRuneToGraphic(r rune) string { return view(AppendQuoteRuneToGraphic(nil, r)) }

// AppendQuoteRuneToGraphic appends what QuoteRuneToGraphic returns.
func AppendQuoteRuneToGraphic(dst []byte, r rune) []byte {
	return quoting{quote: '\'', graphic: true}.rune(dst, r)
}

// CanBackquote reports whether s can stand unchanged in backquotes on one line.
func CanBackquote(s string) bool {
	for len(s) > 0 {
		r, width := utf8.DecodeRuneInString(s)
		s = s[width:]
		if width > 1 {
			if r == '\uFEFF' {
				return false
			}
			continue
		}
		if r == utf8.RuneError || r < ' ' && r != '\t' || r == '`' || r == 0x7F {
			return false
		}
	}
	return true
}

// UnquoteChar decodes the first character or byte of the inside of a literal. multibyte tells that
// the value is to be encoded in UTF-8. quote is the literal's quote: it must be escaped, and the
// other one must not be; 0 permits neither escape but both quotes.
func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if s == "" {
		return 0, false, "", ErrSyntax
	}
	switch c := s[0]; {
	case c == quote && (quote == '\'' || quote == '"'):
		return 0, false, "", ErrSyntax
	case c >= utf8.RuneSelf:
		r, size := utf8.DecodeRuneInString(s)
		return r, true, s[size:], nil
	case c != '\\':
		return rune(c), false, s[1:], nil
	}
	if len(s) == 1 {
		return 0, false, "", ErrSyntax
	}
	c := s[1]
	s = s[2:]
	switch c {
	case 'a', 'b', 'f', 'n', 'r', 't', 'v':
		const names, values = "abfnrtv", "\a\b\f\n\r\t\v"
		for i := 0; i < len(names); i++ {
			if names[i] == c {
				value = rune(values[i])
			}
		}
	case 'x', 'u', 'U':
		n := 2
		if c == 'u' {
			n = 4
		} else if c == 'U' {
			n = 8
		}
		if len(s) < n {
			return 0, false, "", ErrSyntax
		}
		var v uint64
		for i := 0; i < n; i++ {
			d := digitOf(s[i])
			if d >= 16 {
				return 0, false, "", ErrSyntax
			}
			v = v<<4 | d
		}
		s = s[n:]
		value = rune(v)
		if c != 'x' {
			if v > utf8.MaxRune || !utf8.ValidRune(value) {
				return 0, false, "", ErrSyntax
			}
			multibyte = true
		}
	case '0', '1', '2', '3', '4', '5', '6', '7':
		v := rune(c - '0')
		if len(s) < 2 {
			return 0, false, "", ErrSyntax
		}
		for i := 0; i < 2; i++ {
			if s[i] < '0' || s[i] > '7' {
				return 0, false, "", ErrSyntax
			}
			v = v<<3 | rune(s[i]-'0')
		}
		if v > 255 {
			return 0, false, "", ErrSyntax
		}
		s = s[2:]
		value = v
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			return 0, false, "", ErrSyntax
		}
		value = rune(c)
	default:
		return 0, false, "", ErrSyntax
	}
	return value, multibyte, s, nil
}

// QuotedPrefix returns the literal at the start of s.
func QuotedPrefix(s string) (string, error) {
	n, _, err := literal(s, false)
	if err != nil {
		return "", err
	}
	return s[:n], nil
}

// Unquote returns the value of a string or character literal.
func Unquote(s string) (string, error) {
	n, value, err := literal(s, true)
	if err != nil || n != len(s) {
		return "", ErrSyntax
	}
	return value, nil
}

// literal reads the literal at the start of s: its length and, if wanted, its value.
func literal(s string, want bool) (n int, value string, err error) {
	if len(s) < 2 {
		return 0, "", ErrSyntax
	}
	quote := s[0]
	switch quote {
	case '`':
		return rawLiteral(s, want)
	case '"', '\'':
	default:
		return 0, "", ErrSyntax
	}
	plain := true // nothing to decode so far
	var buf []byte
	rest := s[1:]
	for count := 0; ; count++ {
		if rest == "" || rest[0] == '\n' {
			return 0, "", ErrSyntax
		}
		if rest[0] == quote {
			if quote == '\'' && count > 1 {
				return 0, "", ErrSyntax
			}
			break
		}
		if quote == '\'' && count == 1 {
			return 0, "", ErrSyntax
		}
		r, multibyte, tail, err := UnquoteChar(rest, quote)
		if err != nil {
			return 0, "", err
		}
		if want {
			size := len(rest) - len(tail)
			if plain && (rest[0] == '\\' || r == utf8.RuneError && size == 1) {
				buf = append(make([]byte, 0, len(s)), s[1:len(s)-len(rest)]...)
				plain = false
			}
			if !plain {
				if multibyte {
					buf = utf8.AppendRune(buf, r)
				} else {
					buf = append(buf, byte(r))
				}
			}
		}
		rest = tail
	}
	n = len(s) - len(rest) + 1
	if !want {
		return n, "", nil
	}
	if plain {
		return n, s[1 : n-1], nil
	}
	return n, string(buf), nil
}

// rawLiteral reads a literal in backquotes; carriage returns do not count.
func rawLiteral(s string, want bool) (n int, value string, err error) {
	returns := false
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\r':
			returns = true
		case '`':
			value = s[1:i]
			if returns && want {
				var buf []byte
				for j := 0; j < len(value); j++ {
					if value[j] != '\r' {
						buf = append(buf, value[j])
					}
				}
				value = string(buf)
			}
			return i + 1, value, nil
		}
	}
	return 0, "", ErrSyntax
}
