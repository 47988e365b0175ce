// Package regexp searches for regular expressions, in time linear in the text. The syntax is that of
// RE2 without \C; package regexp/syntax describes it.
//
// Of several matches the leftmost counts; of those that begin there, the one that backtracking would
// find first, or the longest after Longest and in POSIX mode. Methods of the form
// Find(All)?(String)?(Submatch)?(Index)? return one match or all that do not overlap, from and as
// bytes or strings, with their groups, as positions.
package regexp

import (
	"internal/bytealg"
	"io"
	"regexp/syntax"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Regexp is a compiled expression. It can be used by several goroutines at once, except for Longest.
type Regexp struct {
	expr     string
	prog     *syntax.Prog
	numCap   int // groups, without the whole
	names    []string
	prefix   string // every match begins with it
	complete bool   // and is just that, without groups
	anchored bool   // matches begin at the start of the text
	longest  bool
}

// index is bytealg.Index.
func index(s, sep string) int { return bytealg.Index(s, sep) }

// Compile parses an expression.
func Compile(expr string) (*Regexp, error) { return compile(expr, syntax.Perl, false) }

// CompilePOSIX is Compile with the syntax of POSIX egrep and the longest matches.
func CompilePOSIX(expr string) (*Regexp, error) { return compile(expr, syntax.POSIX, true) }

func compile(expr string, mode syntax.Flags, longest bool) (*Regexp, error) {
	tree, err := syntax.Parse(expr, mode)
	if err != nil {
		return nil, err
	}
	re := &Regexp{expr: expr, numCap: tree.MaxCap(), names: tree.CapNames(), longest: longest}
	re.prog, err = syntax.Compile(tree.Simplify())
	if err != nil {
		return nil, err
	}
	re.prefix, re.complete = re.prog.Prefix()
	if re.numCap > 0 || re.prefix == "" {
		re.complete = false
	}
	re.anchored = re.prog.StartCond()&syntax.EmptyBeginText != 0
	return re, nil
}

// MustCompile is Compile that panics for errors.
func MustCompile(str string) *Regexp {
	re, err := Compile(str)
	if err != nil {
		panic("regexp: Compile(" + quote(str) + "): " + err.Error())
	}
	return re
}

// MustCompilePOSIX is CompilePOSIX that panics for errors.
func MustCompilePOSIX(str string) *Regexp {
	re, err := CompilePOSIX(str)
	if err != nil {
		panic("regexp: CompilePOSIX(" + quote(str) + "): " + err.Error())
	}
	return re
}

func quote(s string) string {
	if strconv.CanBackquote(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

// String returns the expression.
func (re *Regexp) String() string { return re.expr }

// Copy returns a copy. It is not needed any more.
func (re *Regexp) Copy() *Regexp {
	c := *re
	return &c
}

// Longest makes searches prefer the longest of the leftmost matches.
func (re *Regexp) Longest() { re.longest = true }

// NumSubexp returns the number of groups.
func (re *Regexp) NumSubexp() int { return re.numCap }

// SubexpNames returns the names of the groups by number; the first is "".
func (re *Regexp) SubexpNames() []string { return re.names }

// SubexpIndex returns the number of the first group with a name, -1 if there is none.
func (re *Regexp) SubexpIndex(name string) int {
	if name != "" {
		for i, s := range re.names {
			if s == name {
				return i
			}
		}
	}
	return -1
}

// LiteralPrefix returns a string that all matches begin with, and whether that is the expression.
func (re *Regexp) LiteralPrefix() (prefix string, complete bool) {
	if !re.anchored {
		return re.prog.Prefix()
	}
	i := &re.prog.Inst[re.prog.Inst[re.prog.Start].Out]
	var b strings.Builder
	for i.Op == syntax.InstRune1 && i.Rune[0] != utf8.RuneError {
		b.WriteRune(i.Rune[0])
		i = &re.prog.Inst[i.Out]
	}
	if b.Len() == 0 {
		return "", false
	}
	atEnd := i.Op == syntax.InstEmptyWidth && syntax.EmptyOp(i.Arg)&syntax.EmptyEndText != 0
	return b.String(), atEnd && re.prog.Inst[i.Out].Op == syntax.InstMatch
}

// MarshalText returns the expression.
func (re *Regexp) MarshalText() ([]byte, error) { return re.AppendText(nil) }

// AppendText appends the expression.
func (re *Regexp) AppendText(b []byte) ([]byte, error) { return append(b, re.expr...), nil }

// UnmarshalText compiles text.
func (re *Regexp) UnmarshalText(text []byte) error {
	n, err := Compile(string(text))
	if err == nil {
		*re = *n
	}
	return err
}

const special = `\.+*?()|[]{}^$`

// QuoteMeta returns an expression that matches just s.
func QuoteMeta(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if strings.IndexByte(special, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// MatchReader reports whether the text of r contains a match of pattern.
func MatchReader(pattern string, r io.RuneReader) (matched bool, err error) {
	re, err := Compile(pattern)
	return err == nil && re.MatchReader(r), err
}

// MatchString reports whether s contains a match of pattern.
func MatchString(pattern string, s string) (matched bool, err error) {
	re, err := Compile(pattern)
	return err == nil && re.MatchString(s), err
}

// Match reports whether b contains a match of pattern.
func Match(pattern string, b []byte) (matched bool, err error) {
	re, err := Compile(pattern)
	return err == nil && re.Match(b), err
}

// MatchString reports whether s contains a match.
func (re *Regexp) MatchString(s string) bool { return re.execute(s, 0, 0) != nil }

// Match reports whether b contains a match.
func (re *Regexp) Match(b []byte) bool { return re.MatchString(bytealg.View(b)) }

// readerInput reads runes; widths are those that the reader tells.
type readerInput struct{ r io.RuneReader }

func (in readerInput) next() (rune, int) {
	r, n, err := in.r.ReadRune()
	if err != nil {
		return end, 0
	}
	return r, n
}

func (re *Regexp) executeReader(r io.RuneReader, caps int) []int {
	m := re.newMachine(caps)
	if !m.run(readerInput{r}, 0, end) {
		return nil
	}
	return m.match
}

// MatchReader reports whether the text of r contains a match. It may read beyond it.
func (re *Regexp) MatchReader(r io.RuneReader) bool { return re.executeReader(r, 0) != nil }

// FindReaderIndex returns where the first match in the text of r is.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (loc []int) { return re.executeReader(r, 2) }

// FindReaderSubmatchIndex returns where the first match in the text of r and its groups are.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	return re.executeReader(r, 2*re.numCap+2)
}

// all calls yield with the captures of up to n matches, all if n is negative. An empty match right
// behind another match does not count.
func (re *Regexp) all(s string, n, caps int, yield func([]int)) {
	if n < 0 {
		n = len(s) + 1
	}
	for pos, previous := 0, -1; n > 0 && pos <= len(s); {
		m := re.execute(s, pos, caps)
		if m == nil {
			break
		}
		accept := true
		if m[1] == pos { // empty
			accept = m[0] != previous
			if pos < len(s) {
				_, width := utf8.DecodeRuneInString(s[pos:])
				pos += width
			} else {
				pos++
			}
		} else {
			pos = m[1]
		}
		previous = m[1]
		if accept {
			yield(m)
			n--
		}
	}
}
