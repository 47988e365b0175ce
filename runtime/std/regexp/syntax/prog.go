// This file implements programs: instructions that match runes, choose between two ways, or check
// where they are.

package syntax

import (
	"strconv"
	"strings"
	"unicode"
)

// Prog is a program.
type Prog struct {
	Inst   []Inst
	Start  int // index of the first instruction
	NumCap int // number of captures, two for each group
}

// InstOp is what an instruction does.
type InstOp uint8

// The operations.
const (
	InstAlt          InstOp = iota // go on at Out, or at Arg
	InstAltMatch                   // not used
	InstCapture                    // remember the position as capture Arg
	InstEmptyWidth                 // go on if EmptyOp(Arg) holds
	InstMatch                      // done
	InstFail                       // give up
	InstNop                        // go on
	InstRune                       // match a rune of the pairs in Rune
	InstRune1                      // match Rune[0]
	InstRuneAny                    // match any rune
	InstRuneAnyNotNL               // match any rune but a newline
)

var instNames = [...]string{"InstAlt", "InstAltMatch", "InstCapture", "InstEmptyWidth", "InstMatch", "InstFail",
	"InstNop", "InstRune", "InstRune1", "InstRuneAny", "InstRuneAnyNotNL"}

// String returns the operation's name.
func (i InstOp) String() string {
	if int(i) >= len(instNames) {
		return ""
	}
	return instNames[i]
}

// Inst is an instruction.
type Inst struct {
	Op   InstOp
	Out  uint32 // where to go on
	Arg  uint32 // of InstAlt, InstCapture, InstEmptyWidth; of InstRune its Flags
	Rune []rune // one rune, or pairs of bounds
}

// EmptyOp is a set of conditions on a position.
type EmptyOp uint8

// The conditions.
const (
	EmptyBeginLine EmptyOp = 1 << iota
	EmptyEndLine
	EmptyBeginText
	EmptyEndText
	EmptyWordBoundary
	EmptyNoWordBoundary
)

// EmptyOpContext returns the conditions that hold between two runes; -1 stands for the ends.
func EmptyOpContext(r1, r2 rune) EmptyOp {
	op := EmptyNoWordBoundary
	if IsWordChar(r1) != IsWordChar(r2) {
		op = EmptyWordBoundary
	}
	if r1 < 0 {
		op |= EmptyBeginText | EmptyBeginLine
	} else if r1 == '\n' {
		op |= EmptyBeginLine
	}
	if r2 < 0 {
		op |= EmptyEndText | EmptyEndLine
	} else if r2 == '\n' {
		op |= EmptyEndLine
	}
	return op
}

// IsWordChar reports whether \b takes r for part of a word: ASCII letters, digits and _.
func IsWordChar(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
}

const noMatch = -1

// MatchRune reports whether the instruction matches r.
func (i *Inst) MatchRune(r rune) bool { return i.MatchRunePos(r) != noMatch }

// MatchRunePos returns the number of the pair, or the rune, that r matches; -1 if none.
func (i *Inst) MatchRunePos(r rune) int {
	list := i.Rune
	switch len(list) {
	case 0:
		return noMatch
	case 1:
		r0 := list[0]
		if r == r0 {
			return 0
		}
		if Flags(i.Arg)&FoldCase != 0 {
			for f := unicode.SimpleFold(r0); f != r0; f = unicode.SimpleFold(f) {
				if r == f {
					return 0
				}
			}
		}
		return noMatch
	}
	lo, hi := 0, len(list)/2
	if hi <= 4 {
		for lo < hi && r > list[2*lo+1] {
			lo++
		}
	} else {
		for lo < hi { // the first pair that ends at r or later
			if m := (lo + hi) / 2; list[2*m+1] < r {
				lo = m + 1
			} else {
				hi = m
			}
		}
	}
	if 2*lo < len(list) && list[2*lo] <= r {
		return lo
	}
	return noMatch
}

// MatchEmptyWidth reports whether the condition of an InstEmptyWidth holds between two runes.
func (i *Inst) MatchEmptyWidth(before, after rune) bool {
	return EmptyOp(i.Arg)&^EmptyOpContext(before, after) == 0
}

func (p *Prog) skipNop(pc uint32) *Inst {
	i := &p.Inst[pc]
	for i.Op == InstNop || i.Op == InstCapture {
		i = &p.Inst[i.Out]
	}
	return i
}

// literal reports whether an instruction matches just one rune.
func (i *Inst) literal() bool {
	return (i.Op == InstRune || i.Op == InstRune1) && len(i.Rune) == 1 && Flags(i.Arg)&FoldCase == 0
}

// Prefix returns a string that every match begins with, and whether that is all of it.
func (p *Prog) Prefix() (prefix string, complete bool) {
	i := p.skipNop(uint32(p.Start))
	var b strings.Builder
	for i.literal() && i.Rune[0] != '\uFFFD' {
		b.WriteRune(i.Rune[0])
		i = p.skipNop(i.Out)
	}
	return b.String(), i.Op == InstMatch
}

// StartCond returns the conditions that must hold where a match begins; all if there is none.
func (p *Prog) StartCond() EmptyOp {
	var cond EmptyOp
	for i := &p.Inst[p.Start]; ; i = &p.Inst[i.Out] {
		switch i.Op {
		case InstEmptyWidth:
			cond |= EmptyOp(i.Arg)
		case InstFail:
			return ^EmptyOp(0)
		case InstCapture, InstNop:
		default:
			return cond
		}
	}
}

// String returns a listing.
func (p *Prog) String() string {
	var b strings.Builder
	for j := range p.Inst {
		pc := strconv.Itoa(j)
		b.WriteString("   "[:max(0, 3-len(pc))])
		if j == p.Start {
			pc += "*"
		}
		b.WriteString(pc + "\t" + p.Inst[j].String() + "\n")
	}
	return b.String()
}

// String returns the instruction in words.
func (i *Inst) String() string {
	out, arg := strconv.Itoa(int(i.Out)), strconv.Itoa(int(i.Arg))
	switch i.Op {
	case InstAlt:
		return "alt -> " + out + ", " + arg
	case InstAltMatch:
		return "altmatch -> " + out + ", " + arg
	case InstCapture:
		return "cap " + arg + " -> " + out
	case InstEmptyWidth:
		return "empty " + arg + " -> " + out
	case InstMatch:
		return "match"
	case InstFail:
		return "fail"
	case InstNop:
		return "nop -> " + out
	case InstRune:
		if i.Rune == nil {
			return "rune <nil>"
		}
		fold := ""
		if Flags(i.Arg)&FoldCase != 0 {
			fold = "/i"
		}
		return "rune " + strconv.QuoteToASCII(string(i.Rune)) + fold + " -> " + out
	case InstRune1:
		return "rune1 " + strconv.QuoteToASCII(string(i.Rune)) + " -> " + out
	case InstRuneAny:
		return "any -> " + out
	case InstRuneAnyNotNL:
		return "anynotnl -> " + out
	}
	return ""
}
