// This file implements replacing, and templates such as "$1-${name}".

package regexp

import (
	"internal/bytealg"
	"strings"
	"unicode"
	"unicode/utf8"
)

// replace returns s with matches replaced by what repl appends; s itself if there is no match.
func (re *Regexp) replace(s string, caps int, repl func(dst []byte, m []int) []byte) ([]byte, bool) {
	var out []byte
	last, found := 0, false
	for pos := 0; pos <= len(s); {
		m := re.execute(s, pos, caps)
		if m == nil {
			break
		}
		out = append(out, s[last:m[0]]...)
		if m[1] > last || m[0] == 0 { // no empty match right behind another one
			out = repl(out, m)
		}
		found = true
		last = m[1]
		switch _, width := utf8.DecodeRuneInString(s[pos:]); {
		case pos+width > m[1]:
			pos += width
		case pos+1 > m[1]: // at the end
			pos++
		default:
			pos = m[1]
		}
	}
	if !found {
		return nil, false
	}
	return append(out, s[last:]...), true
}

func (re *Regexp) replaceString(s string, caps int, repl func(dst []byte, m []int) []byte) string {
	if b, ok := re.replace(s, caps, repl); ok {
		return string(b)
	}
	return s
}

func (re *Regexp) replaceBytes(src []byte, caps int, repl func(dst []byte, m []int) []byte) []byte {
	if b, ok := re.replace(bytealg.View(src), caps, repl); ok {
		return b
	}
	return append([]byte(nil), src...)
}

// ReplaceAllString returns src with matches replaced by repl, a template for Expand.
func (re *Regexp) ReplaceAllString(src, repl string) string {
	return re.replaceString(src, re.capsFor(repl), func(dst []byte, m []int) []byte { return re.expand(dst, repl, src, m) })
}

func (re *Regexp) capsFor(template string) int {
	if strings.IndexByte(template, '$') >= 0 {
		return re.caps()
	}
	return 2
}

// ReplaceAllLiteralString returns src with matches replaced by repl.
func (re *Regexp) ReplaceAllLiteralString(src, repl string) string {
	return re.replaceString(src, 2, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

// ReplaceAllStringFunc returns src with matches replaced by what repl returns for them.
func (re *Regexp) ReplaceAllStringFunc(src string, repl func(string) string) string {
	return re.replaceString(src, 2, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
}

// ReplaceAll returns a copy of src with matches replaced by repl, a template for Expand.
func (re *Regexp) ReplaceAll(src, repl []byte) []byte {
	template, text := string(repl), bytealg.View(src)
	return re.replaceBytes(src, re.capsFor(template), func(dst []byte, m []int) []byte { return re.expand(dst, template, text, m) })
}

// ReplaceAllLiteral returns a copy of src with matches replaced by repl.
func (re *Regexp) ReplaceAllLiteral(src, repl []byte) []byte {
	return re.replaceBytes(src, 2, func(dst []byte, m []int) []byte { return append(dst, repl...) })
}

// ReplaceAllFunc returns a copy of src with matches replaced by what repl returns for them.
func (re *Regexp) ReplaceAllFunc(src []byte, repl func([]byte) []byte) []byte {
	return re.replaceBytes(src, 2, func(dst []byte, m []int) []byte { return append(dst, repl(src[m[0]:m[1]])...) })
}

// Expand appends template to dst with $name and ${name} replaced by the groups of a match in src;
// $$ stands for a dollar sign.
func (re *Regexp) Expand(dst []byte, template []byte, src []byte, match []int) []byte {
	return re.expand(dst, string(template), bytealg.View(src), match)
}

// ExpandString is Expand for strings.
func (re *Regexp) ExpandString(dst []byte, template string, src string, match []int) []byte {
	return re.expand(dst, template, src, match)
}

func (re *Regexp) expand(dst []byte, template, src string, m []int) []byte {
	for {
		before, after, ok := strings.Cut(template, "$")
		dst = append(dst, before...)
		if !ok {
			return dst
		}
		if strings.HasPrefix(after, "$") {
			dst = append(dst, '$')
			template = after[1:]
			continue
		}
		name, number, rest, ok := reference(after)
		if !ok {
			dst = append(dst, '$')
			template = after
			continue
		}
		template = rest
		if number >= 0 {
			if 2*number+1 < len(m) {
				dst = append(dst, part(src, m, number)...)
			}
			continue
		}
		for i, n := range re.names {
			if n == name && 2*i+1 < len(m) && m[2*i] >= 0 {
				dst = append(dst, part(src, m, i)...)
				break
			}
		}
	}
}

// reference reads what follows a dollar sign: a name, or a number, in braces or not.
func reference(s string) (name string, number int, rest string, ok bool) {
	brace := strings.HasPrefix(s, "{")
	if brace {
		s = s[1:]
	}
	n := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' })
	if n < 0 {
		n = len(s)
	}
	if n == 0 {
		return
	}
	name, rest = s[:n], s[n:]
	if brace {
		if rest == "" || rest[0] != '}' {
			return
		}
		rest = rest[1:]
	}
	for i := range len(name) {
		if c := name[i]; c < '0' || c > '9' || number >= 1e8 {
			return name, -1, rest, true
		}
		number = number*10 + int(name[i]-'0')
	}
	if name[0] == '0' && len(name) > 1 {
		number = -1
	}
	return name, number, rest, true
}
