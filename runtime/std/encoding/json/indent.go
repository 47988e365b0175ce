// This file changes the white space of JSON, and its escapes.

package json

import "bytes"

const hexDigits = "0123456789abcdef"

// Compact appends src to dst without white space between tokens.
func Compact(dst *bytes.Buffer, src []byte) error {
	b, err := appendCompact(nil, src, false)
	if err == nil {
		dst.Write(b)
	}
	return err
}

// HTMLEscape appends src to dst with <, >, &, U+2028 and U+2029 in strings escaped, so that it can
// stand inside HTML <script> tags.
func HTMLEscape(dst *bytes.Buffer, src []byte) { dst.Write(appendHTMLEscape(nil, src)) }

// htmlEscape returns how many bytes of b, from i on, are to be escaped, and their code point.
func htmlEscape(b []byte, i int) (n int, r rune) {
	switch c := b[i]; c {
	case '<', '>', '&':
		return 1, rune(c)
	case 0xE2: // U+2028 is E2 80 A8
		if i+2 < len(b) && b[i+1] == 0x80 && b[i+2]&^1 == 0xA8 {
			return 3, 0x2028 + rune(b[i+2]&1)
		}
	}
	return 0, 0
}

func appendHTMLEscape(dst, src []byte) []byte {
	start := 0
	for i := 0; i < len(src); i++ {
		if n, r := htmlEscape(src, i); n > 0 {
			dst = appendHex(append(dst, src[start:i]...), r)
			start = i + n
		}
	}
	return append(dst, src[start:]...)
}

// appendHex appends an escape of four digits.
func appendHex(dst []byte, r rune) []byte {
	return append(dst, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}

// appendCompact appends src without white space; if escape is set with escapes for HTML.
func appendCompact(dst, src []byte, escape bool) ([]byte, error) {
	if err := check(src); err != nil {
		return dst, err
	}
	start, quoted := 0, false
	for i := 0; i < len(src); i++ {
		c := src[i]
		switch {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && isSpace(c):
			dst = append(dst, src[start:i]...)
			start = i + 1
		case escape && quoted:
			if n, r := htmlEscape(src, i); n > 0 {
				dst = appendHex(append(dst, src[start:i]...), r)
				start = i + n
			}
		}
	}
	return append(dst, src[start:]...), nil
}

// Indent appends src to dst with a line for each element; lines begin with the prefix and an indent
// for each level. White space before src is dropped, that behind it kept.
func Indent(dst *bytes.Buffer, src []byte, prefix, indent string) error {
	b, err := appendIndent(nil, src, prefix, indent)
	if err == nil {
		dst.Write(b)
	}
	return err
}

func appendIndent(dst, src []byte, prefix, indent string) ([]byte, error) {
	if err := check(src); err != nil {
		return dst, err
	}
	depth := 0
	newline := func() {
		dst = append(append(dst, '\n'), prefix...)
		for range depth {
			dst = append(dst, indent...)
		}
	}
	end := len(src)
	for end > 0 && isSpace(src[end-1]) {
		end--
	}
	opened := false // just behind a bracket: the line waits for an element
	for i := 0; i < end; i++ {
		c := src[i]
		if isSpace(c) {
			continue
		}
		if opened && c != '}' && c != ']' {
			depth++
			newline()
			opened = false
		}
		switch c {
		case '"':
			start := i
			for i++; src[i] != '"'; i++ {
				if src[i] == '\\' {
					i++
				}
			}
			dst = append(dst, src[start:i+1]...)
		case '{', '[':
			opened = true
			dst = append(dst, c)
		case ',':
			dst = append(dst, c)
			newline()
		case ':':
			dst = append(dst, ':', ' ')
		case '}', ']':
			if opened {
				opened = false
			} else {
				depth--
				newline()
			}
			dst = append(dst, c)
		default:
			dst = append(dst, c)
		}
	}
	return append(dst, src[end:]...), nil
}
