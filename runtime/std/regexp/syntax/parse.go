// This file implements the parser: recursive descent over alternations, concatenations, repetitions
// and what can be repeated.

package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Error is an error in a pattern.
type Error struct {
	Code ErrorCode
	Expr string // the part that is wrong
}

// Error returns the text of the error.
func (e *Error) Error() string {
	return "error parsing regexp: " + e.Code.String() + ": `" + e.Expr + "`"
}

// ErrorCode says what is wrong.
type ErrorCode string

// The errors.
const (
	ErrInternalError         ErrorCode = "regexp/syntax: internal error"
	ErrInvalidCharClass      ErrorCode = "invalid character class"
	ErrInvalidCharRange      ErrorCode = "invalid character class range"
	ErrInvalidEscape         ErrorCode = "invalid escape sequence"
	ErrInvalidNamedCapture   ErrorCode = "invalid named capture"
	ErrInvalidPerlOp         ErrorCode = "invalid or unsupported Perl syntax"
	ErrInvalidRepeatOp       ErrorCode = "invalid nested repetition operator"
	ErrInvalidRepeatSize     ErrorCode = "invalid repeat count"
	ErrInvalidUTF8           ErrorCode = "invalid UTF-8"
	ErrMissingBracket        ErrorCode = "missing closing ]"
	ErrMissingParen          ErrorCode = "missing closing )"
	ErrMissingRepeatArgument ErrorCode = "missing argument to repetition operator"
	ErrTrailingBackslash     ErrorCode = "trailing backslash at end of expression"
	ErrUnexpectedParen       ErrorCode = "unexpected )"
	ErrNestingDepth          ErrorCode = "expression nests too deeply"
	ErrLarge                 ErrorCode = "expression too large"
)

// String returns the text of the code.
func (e ErrorCode) String() string { return string(e) }

const (
	maxDepth  = 1000
	maxRepeat = 1000
	maxInsts  = 3355443 // about what 128 MB hold
)

type parser struct {
	whole  string
	rest   string
	flags  Flags
	depth  int
	groups int
}

// fail ends parsing; Parse returns the error.
func fail(code ErrorCode, expr string) { panic(&Error{code, expr}) }

// Parse parses a pattern.
func Parse(s string, flags Flags) (re *Regexp, err error) {
	defer func() {
		switch e := recover().(type) {
		case nil:
		case *Error:
			re, err = nil, e
		default:
			panic(e)
		}
	}()
	p := &parser{whole: s, rest: s, flags: flags}
	if flags&Literal != 0 {
		p.checkUTF8(s)
		return p.literalString(s), nil
	}
	re = p.alternation()
	if p.rest != "" { // only a parenthesis ends it
		fail(ErrUnexpectedParen, s)
	}
	if size(re) > maxInsts {
		fail(ErrLarge, s)
	}
	return re, nil
}

func size(re *Regexp) int {
	n := 1
	if re.Op == OpLiteral {
		n = len(re.Rune)
	}
	for _, sub := range re.Sub {
		n += size(sub)
	}
	if re.Op == OpRepeat {
		n *= max(re.Min, re.Max, 1)
	}
	return n
}

func (p *parser) checkUTF8(s string) {
	if !utf8.ValidString(s) {
		fail(ErrInvalidUTF8, s)
	}
}

// next reads a rune.
func (p *parser) next() rune {
	r, n := utf8.DecodeRuneInString(p.rest)
	if r == utf8.RuneError && n == 1 {
		fail(ErrInvalidUTF8, p.rest)
	}
	p.rest = p.rest[n:]
	return r
}

// skip reads prefix, if it comes next.
func (p *parser) skip(prefix string) bool {
	rest, ok := strings.CutPrefix(p.rest, prefix)
	p.rest = rest
	return ok
}

func (p *parser) literal(r rune) *Regexp {
	re := &Regexp{Op: OpLiteral, Flags: p.flags}
	if p.flags&FoldCase != 0 {
		least := r // the same literal has the same representation
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		if least == r && unicode.SimpleFold(r) == r {
			re.Flags &^= FoldCase
		}
		r = least
	}
	re.Rune = append(re.Rune0[:0], r)
	return re
}

func (p *parser) literalString(s string) *Regexp {
	var list []*Regexp
	for _, r := range s {
		list = append(list, p.literal(r))
	}
	return concat(list)
}

// concat returns the concatenation of a list; literals are joined.
func concat(list []*Regexp) *Regexp {
	out := list[:0:0]
	for _, re := range list {
		if n := len(out); n > 0 && re.Op == OpLiteral && out[n-1].Op == OpLiteral && re.Flags&FoldCase == out[n-1].Flags&FoldCase {
			joined := &Regexp{Op: OpLiteral, Flags: re.Flags}
			if last := out[n-1]; len(last.Rune) > 1 {
				last.Rune = append(last.Rune, re.Rune...)
				continue
			} else {
				joined.Rune = append(append(joined.Rune, last.Rune...), re.Rune...)
			}
			out[n-1] = joined
			continue
		}
		out = append(out, re)
	}
	switch len(out) {
	case 0:
		return &Regexp{Op: OpEmptyMatch}
	case 1:
		return out[0]
	}
	return &Regexp{Op: OpConcat, Sub: out}
}

// leading returns the literal that re begins with.
func leading(re *Regexp) (runes []rune, fold Flags) {
	if re.Op == OpConcat && len(re.Sub) > 0 {
		re = re.Sub[0]
	}
	if re.Op != OpLiteral {
		return nil, 0
	}
	return re.Rune, re.Flags & FoldCase
}

// without returns re without the first n runes of the literal it begins with.
func without(re *Regexp, n int) *Regexp {
	if re.Op == OpConcat {
		rest := append([]*Regexp{without(re.Sub[0], n)}, re.Sub[1:]...)
		if rest[0].Op == OpEmptyMatch {
			rest = rest[1:]
		}
		return concat(rest)
	}
	if n == len(re.Rune) {
		return &Regexp{Op: OpEmptyMatch, Flags: re.Flags}
	}
	return &Regexp{Op: OpLiteral, Flags: re.Flags, Rune: re.Rune[n:]}
}

// factored joins neighbours that begin with the same literal: abc|abd is ab(?:c|d).
func factored(list []*Regexp, flags Flags) []*Regexp {
	var out []*Regexp
	for i := 0; i < len(list); {
		first, fold := leading(list[i])
		n := i + 1
		for ; n < len(list) && len(first) > 0; n++ {
			other, otherFold := leading(list[n])
			k := 0
			for k < len(first) && k < len(other) && first[k] == other[k] && fold == otherFold {
				k++
			}
			if k == 0 {
				break
			}
			first = first[:k]
		}
		if n == i+1 {
			out = append(out, list[i])
		} else {
			rest := make([]*Regexp, 0, n-i)
			for _, re := range list[i:n] {
				rest = append(rest, without(re, len(first)))
			}
			prefix := &Regexp{Op: OpLiteral, Flags: flags&^FoldCase | fold, Rune: first[:len(first):len(first)]}
			out = append(out, &Regexp{Op: OpConcat, Flags: flags, Sub: []*Regexp{prefix, alternate(rest, flags)}})
		}
		i = n
	}
	return out
}

// alternate returns the alternation of a list; neighbours that match single runes become a class.
func alternate(list []*Regexp, flags Flags) *Regexp {
	list = factored(list, flags)
	var out []*Regexp
	single := func(re *Regexp) bool {
		return re.Op == OpCharClass || re.Op == OpLiteral && len(re.Rune) == 1
	}
	for i := 0; i < len(list); {
		n := i + 1
		if single(list[i]) {
			for n < len(list) && single(list[n]) {
				n++
			}
		}
		if list[i].Op == OpEmptyMatch && len(out) > 0 && out[len(out)-1].Op == OpEmptyMatch {
			i = n
			continue
		}
		if n > i+1 {
			var class []rune
			for _, re := range list[i:n] {
				if re.Op == OpLiteral {
					class = addRange(class, re.Rune[0], re.Rune[0], re.Flags&FoldCase != 0)
				} else {
					class = append(class, re.Rune...)
				}
			}
			out = append(out, &Regexp{Op: OpCharClass, Flags: flags &^ FoldCase, Rune: cleaned(class)})
		} else {
			out = append(out, list[i])
		}
		i = n
	}
	if len(out) == 1 {
		return out[0]
	}
	return &Regexp{Op: OpAlternate, Flags: flags, Sub: out}
}

// alternation parses up to the end or a closing parenthesis.
func (p *parser) alternation() *Regexp {
	if p.depth++; p.depth > maxDepth {
		fail(ErrNestingDepth, p.whole)
	}
	list := []*Regexp{p.concatenation()}
	for p.skip("|") {
		list = append(list, p.concatenation())
	}
	p.depth--
	return alternate(list, p.flags)
}

func (p *parser) concatenation() *Regexp {
	var list []*Regexp
	repeated := "" // the operator that was just read
	for p.rest != "" && p.rest[0] != '|' && p.rest[0] != ')' {
		start := p.rest
		switch c := p.rest[0]; {
		case c == '*' || c == '+' || c == '?':
			p.rest = p.rest[1:]
			op := OpStar
			if c == '+' {
				op = OpPlus
			} else if c == '?' {
				op = OpQuest
			}
			repeated = p.repeat(&list, op, 0, 0, start, repeated)
			continue
		case c == '{':
			if lo, hi, ok := p.bounds(); ok {
				if lo > maxRepeat || hi > maxRepeat || hi >= 0 && lo > hi {
					fail(ErrInvalidRepeatSize, start[:len(start)-len(p.rest)])
				}
				repeated = p.repeat(&list, OpRepeat, lo, hi, start, repeated)
				continue
			}
			p.rest = start[1:]
			list = append(list, p.literal('{'))
		case c == '\\' && p.flags&PerlX != 0 && strings.HasPrefix(p.rest, `\Q`):
			quoted, rest, _ := strings.Cut(p.rest[2:], `\E`)
			p.checkUTF8(quoted)
			p.rest = rest
			for _, r := range quoted {
				list = append(list, p.literal(r))
			}
		default:
			if re := p.atom(); re != nil {
				list = append(list, re)
			}
		}
		repeated = ""
	}
	return concat(list)
}

// repeat makes the last of list repeated; start is the pattern from the operator on, before the
// operator before it. It returns the operator's text.
func (p *parser) repeat(list *[]*Regexp, op Op, lo, hi int, start, before string) string {
	flags := p.flags
	if p.flags&PerlX != 0 {
		if p.skip("?") {
			flags ^= NonGreedy
		}
		if before != "" { // a** is no Perl
			text := before + start[:len(start)-len(p.rest)]
			fail(ErrInvalidRepeatOp, text)
		}
	}
	text := start[:len(start)-len(p.rest)]
	n := len(*list)
	if n == 0 {
		fail(ErrMissingRepeatArgument, text)
	}
	sub := (*list)[n-1]
	var re *Regexp
	if op == OpRepeat {
		re = &Regexp{Op: op, Flags: flags, Min: lo, Max: hi}
		re.Sub = append(re.Sub0[:0], sub)
		if (lo >= 2 || hi >= 2) && !fits(re, maxRepeat) {
			fail(ErrInvalidRepeatSize, text)
		}
	} else {
		re = &Regexp{Op: op, Flags: flags}
		re.Sub = append(re.Sub0[:0], sub)
		if sub.Flags&NonGreedy == flags&NonGreedy && sub.Op >= OpStar && sub.Op <= OpQuest {
			if sub.Op == op {
				re = sub
			} else { // any mixture of * + ? is *
				re.Op = OpStar
				re.Sub[0] = sub.Sub[0]
			}
		}
	}
	(*list)[n-1] = re
	return text
}

// fits reports whether nested repetitions repeat nothing more than n times.
func fits(re *Regexp, n int) bool {
	if re.Op == OpRepeat {
		m := re.Max
		if m == 0 {
			return true
		}
		if m < 0 {
			m = re.Min
		}
		if m > n {
			return false
		}
		if m > 0 {
			n /= m
		}
	}
	for _, sub := range re.Sub {
		if !fits(sub, n) {
			return false
		}
	}
	return true
}

// bounds reads {n}, {n,} or {n,m}.
func (p *parser) bounds() (lo, hi int, ok bool) {
	p.rest = p.rest[1:]
	if lo, ok = p.count(); !ok {
		return
	}
	hi = lo
	if p.skip(",") {
		hi = -1
		if !strings.HasPrefix(p.rest, "}") {
			if hi, ok = p.count(); !ok {
				return
			}
		}
	}
	return lo, hi, p.skip("}")
}

// count reads a number without leading zeros; a large one is just too large.
func (p *parser) count() (n int, ok bool) {
	s := p.rest
	i := 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = min(n*10+int(s[i]-'0'), maxRepeat+1)
		i++
	}
	if i == 0 || i > 1 && s[0] == '0' {
		return 0, false
	}
	p.rest = s[i:]
	return n, true
}

func (p *parser) op(op Op) *Regexp { return &Regexp{Op: op, Flags: p.flags} }

// atom parses what can be repeated; nil if it was a change of flags.
func (p *parser) atom() *Regexp {
	switch start := p.rest; start[0] {
	case '(':
		return p.group()
	case '[':
		return p.class()
	case '.':
		p.rest = start[1:]
		if p.flags&DotNL != 0 {
			return p.op(OpAnyChar)
		}
		return p.op(OpAnyCharNotNL)
	case '^':
		p.rest = start[1:]
		if p.flags&OneLine != 0 {
			return p.op(OpBeginText)
		}
		return p.op(OpBeginLine)
	case '$':
		p.rest = start[1:]
		if p.flags&OneLine != 0 {
			re := p.op(OpEndText)
			re.Flags |= WasDollar
			return re
		}
		return p.op(OpEndLine)
	case '\\':
		return p.escape()
	}
	return p.literal(p.next())
}

// group parses from a parenthesis to the one that closes it.
func (p *parser) group() *Regexp {
	outside := p.flags
	name, number := "", 0
	if p.flags&PerlX != 0 && strings.HasPrefix(p.rest, "(?") {
		var capture, inside bool
		if name, capture, inside = p.perlGroup(); !inside {
			return nil
		}
		if capture {
			p.groups++
			number = p.groups
		}
	} else {
		p.rest = p.rest[1:]
		p.groups++
		number = p.groups
	}
	sub := p.alternation()
	if !p.skip(")") {
		fail(ErrMissingParen, p.whole)
	}
	p.flags = outside
	if number == 0 {
		if sub.Op == OpLiteral || sub.Op == OpConcat || sub.Op == OpEmptyMatch {
			return &Regexp{Op: OpConcat, Flags: p.flags, Sub: []*Regexp{sub}} // must not be joined, or repeated in part
		}
		return sub
	}
	re := &Regexp{Op: OpCapture, Flags: p.flags, Cap: number, Name: name}
	re.Sub = append(re.Sub0[:0], sub)
	return re
}

// perlGroup reads the start of a group that begins with (?; inside is false if it was (?flags).
func (p *parser) perlGroup() (name string, capture, inside bool) {
	s := p.rest
	for _, prefix := range []string{"(?P<", "(?<"} {
		if strings.HasPrefix(s, prefix) && len(s) > len(prefix) {
			end := strings.IndexByte(s, '>')
			if end < 0 {
				p.checkUTF8(s)
				fail(ErrInvalidNamedCapture, s)
			}
			name = s[len(prefix):end]
			p.checkUTF8(name)
			if strings.Trim(name, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz") != "" || name == "" {
				fail(ErrInvalidNamedCapture, s[:end+1])
			}
			p.rest = s[end+1:]
			return name, true, true
		}
	}
	p.rest = s[2:]
	flags, negative, seen := p.flags, false, false
	for p.rest != "" {
		c := p.next()
		bit := Flags(0)
		switch c {
		case 'i':
			bit = FoldCase
		case 'm':
			bit = OneLine
		case 's':
			bit = DotNL
		case 'U':
			bit = NonGreedy
		case '-':
			if negative {
				fail(ErrInvalidPerlOp, s[:len(s)-len(p.rest)])
			}
			negative, seen = true, false
			continue
		case ':', ')':
			if negative && !seen {
				fail(ErrInvalidPerlOp, s[:len(s)-len(p.rest)])
			}
			p.flags = flags
			return "", false, c == ':'
		default:
			fail(ErrInvalidPerlOp, s[:len(s)-len(p.rest)])
		}
		seen = true
		if (bit == OneLine) != negative { // (?m) clears OneLine
			flags &^= bit
		} else {
			flags |= bit
		}
	}
	fail(ErrInvalidPerlOp, s)
	return
}

// escape parses a backslash outside of classes.
func (p *parser) escape() *Regexp {
	s := p.rest
	if len(s) >= 2 {
		c := s[1]
		if p.flags&PerlX != 0 {
			op := Op(0)
			switch c {
			case 'A':
				op = OpBeginText
			case 'b':
				op = OpWordBoundary
			case 'B':
				op = OpNoWordBoundary
			case 'z':
				op = OpEndText
			case 'C':
				fail(ErrInvalidEscape, s[:2])
			}
			if op != 0 {
				p.rest = s[2:]
				return p.op(op)
			}
		}
		if class, ok := p.classEscape(nil); ok {
			return &Regexp{Op: OpCharClass, Flags: p.flags &^ FoldCase, Rune: cleaned(class)}
		}
	}
	return p.literal(p.escaped())
}

// classEscape adds what \d, \pL and the like stand for.
func (p *parser) classEscape(class []rune) ([]rune, bool) {
	s := p.rest
	if len(s) < 2 || s[0] != '\\' {
		return class, false
	}
	fold := p.flags&FoldCase != 0
	if p.flags&PerlX != 0 {
		if other, negate, ok := perlClass(s[1]); ok {
			p.rest = s[2:]
			return addClass(class, other, negate, fold), true
		}
	}
	if p.flags&UnicodeGroups == 0 || s[1] != 'p' && s[1] != 'P' {
		return class, false
	}
	negate := s[1] == 'P'
	p.rest = s[2:]
	if p.rest == "" {
		fail(ErrInvalidCharRange, s)
	}
	name := string(p.next())
	if name == "{" {
		end := strings.IndexByte(s, '}')
		if end < 0 {
			p.checkUTF8(s)
			fail(ErrInvalidCharRange, s)
		}
		name, p.rest = s[3:end], s[end+1:]
		p.checkUTF8(name)
	}
	if strings.HasPrefix(name, "^") {
		negate = !negate
		name = name[1:]
	}
	other := groupClass(name)
	if other == nil {
		fail(ErrInvalidCharRange, s[:len(s)-len(p.rest)])
	}
	return addClass(class, other, negate, fold), true
}

func hexDigit(c rune) rune {
	switch {
	case '0' <= c && c <= '9':
		return c - '0'
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10
	}
	return -1
}

// escaped reads a backslash and what follows as a rune.
func (p *parser) escaped() rune {
	start := p.rest
	p.rest = p.rest[1:]
	if p.rest == "" {
		fail(ErrTrailingBackslash, "")
	}
	bad := func() { fail(ErrInvalidEscape, start[:len(start)-len(p.rest)]) }
	c := p.next()
	switch c {
	case '1', '2', '3', '4', '5', '6', '7':
		if p.rest == "" || p.rest[0] < '0' || p.rest[0] > '7' {
			bad() // a back reference
		}
		fallthrough
	case '0':
		r := c - '0'
		for i := 1; i < 3 && p.rest != "" && '0' <= p.rest[0] && p.rest[0] <= '7'; i++ {
			r = r*8 + rune(p.rest[0]-'0')
			p.rest = p.rest[1:]
		}
		return r
	case 'x':
		if p.rest == "" {
			bad()
		}
		if c = p.next(); c == '{' {
			r, digits := rune(0), 0
			for {
				if p.rest == "" {
					bad()
				}
				if c = p.next(); c == '}' {
					break
				}
				d := hexDigit(c)
				if d < 0 {
					bad()
				}
				if r = r*16 + d; r > unicode.MaxRune {
					bad()
				}
				digits++
			}
			if digits == 0 {
				bad()
			}
			return r
		}
		high := hexDigit(c)
		if p.rest == "" {
			bad()
		}
		low := hexDigit(p.next())
		if high < 0 || low < 0 {
			bad()
		}
		return high*16 + low
	case 'a':
		return '\a'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'v':
		return '\v'
	}
	if c >= utf8.RuneSelf || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z' {
		bad()
	}
	return c
}

// class parses a class in brackets.
func (p *parser) class() *Regexp {
	start := p.rest
	p.rest = p.rest[1:]
	negate := p.skip("^")
	var class []rune
	if negate && p.flags&ClassNL == 0 {
		class = append(class, '\n', '\n')
	}
	fold := p.flags&FoldCase != 0
	for first := true; p.rest == "" || p.rest[0] != ']' || first; first = false {
		if strings.HasPrefix(p.rest, "-") && p.flags&PerlX == 0 && !first && !strings.HasPrefix(p.rest, "-]") {
			_, n := utf8.DecodeRuneInString(p.rest[1:])
			fail(ErrInvalidCharRange, p.rest[:1+n])
		}
		if strings.HasPrefix(p.rest, "[:") {
			if end := strings.Index(p.rest[2:], ":]"); end >= 0 {
				name := p.rest[2 : 2+end]
				plain, not := strings.CutPrefix(name, "^")
				other, ok := asciiClasses[plain]
				if !ok {
					fail(ErrInvalidCharRange, p.rest[:end+4])
				}
				p.rest = p.rest[end+4:]
				class = addClass(class, other, not, fold)
				continue
			}
		}
		var ok bool
		if class, ok = p.classEscape(class); ok {
			continue
		}
		from := p.rest
		lo := p.classRune(start)
		hi := lo
		if len(p.rest) >= 2 && p.rest[0] == '-' && p.rest[1] != ']' {
			p.rest = p.rest[1:]
			if hi = p.classRune(start); hi < lo {
				fail(ErrInvalidCharRange, from[:len(from)-len(p.rest)])
			}
		}
		class = addRange(class, lo, hi, fold)
	}
	p.rest = p.rest[1:]
	class = cleaned(class)
	if negate {
		class = negated(class)
	}
	switch {
	case len(class) == 0:
		return &Regexp{Op: OpNoMatch, Flags: p.flags}
	case len(class) == 2 && class[0] == class[1]:
		re := &Regexp{Op: OpLiteral, Flags: p.flags &^ FoldCase}
		re.Rune = append(re.Rune0[:0], class[0])
		return re
	}
	return &Regexp{Op: OpCharClass, Flags: p.flags &^ FoldCase, Rune: class}
}

func (p *parser) classRune(class string) rune {
	if p.rest == "" {
		fail(ErrMissingBracket, class)
	}
	if p.rest[0] == '\\' {
		return p.escaped()
	}
	return p.next()
}
