// Package syntax parses regular expressions (the syntax of RE2) into trees, and compiles trees into
// programs for a machine that package regexp implements.
package syntax

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Regexp is a node of the tree.
type Regexp struct {
	Op       Op
	Flags    Flags
	Sub      []*Regexp  // operands
	Sub0     [1]*Regexp // room for a single operand
	Rune     []rune     // of OpLiteral, OpCharClass: pairs of bounds
	Rune0    [2]rune    // room for it
	Min, Max int        // of OpRepeat
	Cap      int        // number of an OpCapture
	Name     string     // of an OpCapture
}

// Op is an operator.
type Op uint8

// The operators.
const (
	OpNoMatch        Op = 1 + iota // matches nothing
	OpEmptyMatch                   // matches the empty string
	OpLiteral                      // matches Rune
	OpCharClass                    // matches a rune between bounds in Rune
	OpAnyCharNotNL                 // matches any rune but a newline
	OpAnyChar                      // matches any rune
	OpBeginLine                    // matches at the start of a line
	OpEndLine                      // matches at the end of a line
	OpBeginText                    // matches at the start
	OpEndText                      // matches at the end
	OpWordBoundary                 // matches at a boundary of a word
	OpNoWordBoundary               // matches where there is none
	OpCapture                      // Sub[0] as group Cap
	OpStar                         // Sub[0] any number of times
	OpPlus                         // Sub[0] at least once
	OpQuest                        // Sub[0] or nothing
	OpRepeat                       // Sub[0] from Min to Max times; no limit if Max is -1
	OpConcat                       // all of Sub
	OpAlternate                    // one of Sub
)

var opNames = [...]string{"", "NoMatch", "EmptyMatch", "Literal", "CharClass", "AnyCharNotNL", "AnyChar",
	"BeginLine", "EndLine", "BeginText", "EndText", "WordBoundary", "NoWordBoundary", "Capture", "Star", "Plus",
	"Quest", "Repeat", "Concat", "Alternate"}

// String returns the operator's name without Op.
func (i Op) String() string {
	if i == 0 || int(i) >= len(opNames) {
		return "Op(" + strconv.Itoa(int(i)) + ")"
	}
	return opNames[i]
}

// Flags say how an expression is parsed, and what it means.
type Flags uint16

// The flags.
const (
	FoldCase      Flags = 1 << iota // upper and lower case are the same
	Literal                         // the pattern is a string
	ClassNL                         // negated classes may match newlines
	DotNL                           // . matches newlines
	OneLine                         // ^ and $ match only at the ends of the text
	NonGreedy                       // repetitions prefer few
	PerlX                           // Perl's extensions
	UnicodeGroups                   // \p{...}
	WasDollar                       // OpEndText was written $
	Simple                          // there is no OpRepeat
	MatchNL             = ClassNL | DotNL
	Perl                = ClassNL | OneLine | PerlX | UnicodeGroups
	POSIX         Flags = 0
)

// Equal reports whether two trees are the same.
func (re *Regexp) Equal(y *Regexp) bool {
	if re == nil || y == nil {
		return re == y
	}
	if re.Op != y.Op {
		return false
	}
	switch re.Op {
	case OpEndText:
		return re.Flags&WasDollar == y.Flags&WasDollar
	case OpLiteral, OpCharClass:
		return re.Flags&FoldCase == y.Flags&FoldCase && slices.Equal(re.Rune, y.Rune)
	case OpStar, OpPlus, OpQuest, OpRepeat:
		if re.Flags&NonGreedy != y.Flags&NonGreedy || re.Min != y.Min || re.Max != y.Max {
			return false
		}
	case OpCapture:
		if re.Cap != y.Cap || re.Name != y.Name {
			return false
		}
	}
	return slices.EqualFunc(re.Sub, y.Sub, (*Regexp).Equal)
}

// MaxCap returns the highest number of a group.
func (re *Regexp) MaxCap() int {
	m := 0
	if re.Op == OpCapture {
		m = re.Cap
	}
	for _, sub := range re.Sub {
		m = max(m, sub.MaxCap())
	}
	return m
}

// CapNames returns the names of the groups by number.
func (re *Regexp) CapNames() []string {
	names := make([]string, re.MaxCap()+1)
	re.capNames(names)
	return names
}

func (re *Regexp) capNames(names []string) {
	if re.Op == OpCapture {
		names[re.Cap] = re.Name
	}
	for _, sub := range re.Sub {
		sub.capNames(names)
	}
}

// Simplify returns an equivalent tree without OpRepeat.
func (re *Regexp) Simplify() *Regexp {
	if re == nil {
		return nil
	}
	switch re.Op {
	case OpCapture, OpConcat, OpAlternate:
		out := *re
		out.Sub = make([]*Regexp, len(re.Sub))
		for i, sub := range re.Sub {
			out.Sub[i] = sub.Simplify()
		}
		return &out
	case OpStar, OpPlus, OpQuest:
		return repeated(re.Op, re.Flags, re.Sub[0].Simplify())
	case OpRepeat:
		return re.simplifyRepeat()
	}
	return re
}

// repeated returns a repetition of sub; one of a repetition of the same kind is that itself.
func repeated(op Op, flags Flags, sub *Regexp) *Regexp {
	if sub.Op == OpEmptyMatch || op == sub.Op && flags&NonGreedy == sub.Flags&NonGreedy {
		return sub
	}
	re := &Regexp{Op: op, Flags: flags}
	re.Sub = append(re.Sub0[:0], sub)
	return re
}

func (re *Regexp) simplifyRepeat() *Regexp {
	if re.Min == 0 && re.Max == 0 {
		return &Regexp{Op: OpEmptyMatch}
	}
	sub := re.Sub[0].Simplify()
	if re.Max == -1 {
		switch re.Min {
		case 0:
			return repeated(OpStar, re.Flags, sub)
		case 1:
			return repeated(OpPlus, re.Flags, sub)
		}
		list := slices.Repeat([]*Regexp{sub}, re.Min-1)
		return &Regexp{Op: OpConcat, Sub: append(list, repeated(OpPlus, re.Flags, sub))}
	}
	if re.Min == 1 && re.Max == 1 {
		return sub
	}
	list := slices.Repeat([]*Regexp{sub}, re.Min)
	if re.Max > re.Min { // x{2,5} is xx(x(x(x)?)?)?
		tail := repeated(OpQuest, re.Flags, sub)
		for i := re.Min + 1; i < re.Max; i++ {
			tail = repeated(OpQuest, re.Flags, &Regexp{Op: OpConcat, Sub: []*Regexp{sub, tail}})
		}
		list = append(list, tail)
	}
	switch len(list) {
	case 0:
		return &Regexp{Op: OpNoMatch}
	case 1:
		return list[0]
	}
	return &Regexp{Op: OpConcat, Sub: list}
}

// String returns a pattern for the tree.
func (re *Regexp) String() string {
	var b strings.Builder
	re.write(&b)
	return b.String()
}

func (re *Regexp) write(b *strings.Builder) {
	switch re.Op {
	case OpNoMatch:
		b.WriteString(`[^\x00-\x{10FFFF}]`)
	case OpEmptyMatch:
		b.WriteString(`(?:)`)
	case OpLiteral:
		if re.Flags&FoldCase != 0 {
			b.WriteString(`(?i:`)
		}
		for _, r := range re.Rune {
			writeRune(b, r, false)
		}
		if re.Flags&FoldCase != 0 {
			b.WriteByte(')')
		}
	case OpCharClass:
		writeClass(b, re.Rune)
	case OpAnyCharNotNL:
		b.WriteString(`(?-s:.)`)
	case OpAnyChar:
		b.WriteString(`(?s:.)`)
	case OpBeginLine:
		b.WriteString(`(?m:^)`)
	case OpEndLine:
		b.WriteString(`(?m:$)`)
	case OpBeginText:
		b.WriteString(`\A`)
	case OpEndText:
		if re.Flags&WasDollar != 0 {
			b.WriteString(`(?-m:$)`)
		} else {
			b.WriteString(`\z`)
		}
	case OpWordBoundary:
		b.WriteString(`\b`)
	case OpNoWordBoundary:
		b.WriteString(`\B`)
	case OpCapture:
		b.WriteByte('(')
		if re.Name != "" {
			b.WriteString(`?P<` + re.Name + `>`)
		}
		if re.Sub[0].Op != OpEmptyMatch {
			re.Sub[0].write(b)
		}
		b.WriteByte(')')
	case OpStar, OpPlus, OpQuest, OpRepeat:
		re.writeRepeat(b)
	case OpConcat:
		for _, sub := range re.Sub {
			sub.writeIn(b, sub.Op == OpAlternate)
		}
	case OpAlternate:
		for i, sub := range re.Sub {
			if i > 0 {
				b.WriteByte('|')
			}
			sub.write(b)
		}
	default:
		b.WriteString("<invalid op" + strconv.Itoa(int(re.Op)) + ">")
	}
}

// writeIn writes re, in a group if need be.
func (re *Regexp) writeIn(b *strings.Builder, group bool) {
	if group {
		b.WriteString(`(?:`)
	}
	re.write(b)
	if group {
		b.WriteByte(')')
	}
}

func (re *Regexp) writeRepeat(b *strings.Builder) {
	sub := re.Sub[0]
	sub.writeIn(b, sub.Op > OpCapture || sub.Op == OpLiteral && len(sub.Rune) > 1)
	switch re.Op {
	case OpStar:
		b.WriteByte('*')
	case OpPlus:
		b.WriteByte('+')
	case OpQuest:
		b.WriteByte('?')
	case OpRepeat:
		b.WriteString("{" + strconv.Itoa(re.Min))
		if re.Max != re.Min {
			b.WriteByte(',')
			if re.Max >= 0 {
				b.WriteString(strconv.Itoa(re.Max))
			}
		}
		b.WriteByte('}')
	}
	if re.Flags&NonGreedy != 0 {
		b.WriteByte('?')
	}
}

func writeClass(b *strings.Builder, class []rune) {
	b.WriteByte('[')
	if len(class) == 0 {
		b.WriteString(`^\x00-\x{10FFFF}`)
	} else if class[0] == 0 && class[len(class)-1] == unicode.MaxRune && len(class) > 2 {
		b.WriteByte('^')
		class = negated(class)
	}
	for i := 0; i+1 < len(class); i += 2 {
		lo, hi := class[i], class[i+1]
		writeRune(b, lo, lo == '-')
		if lo != hi {
			if hi > lo+1 {
				b.WriteByte('-')
			}
			writeRune(b, hi, hi == '-')
		}
	}
	b.WriteByte(']')
}

func writeRune(b *strings.Builder, r rune, force bool) {
	if unicode.IsPrint(r) {
		if force || strings.ContainsRune(`\.+*?()|[]{}^$`, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		return
	}
	if i := strings.IndexRune("\a\f\n\r\t\v", r); i >= 0 {
		b.WriteByte('\\')
		b.WriteByte("afnrtv"[i])
		return
	}
	if r < 0x100 {
		b.WriteString(`\x`)
		if r < 0x10 {
			b.WriteByte('0')
		}
		b.WriteString(strconv.FormatInt(int64(r), 16))
		return
	}
	b.WriteString(`\x{` + strconv.FormatInt(int64(r), 16) + `}`)
}
