// This file implements the translation of trees into programs, after Thompson. A piece of program
// has an entry and open ends: numbers of fields that are still to be filled in.

package syntax

import "unicode"

// end names field Out of instruction end/2, Arg if end is odd.
type end uint32

type piece struct {
	entry    uint32
	ends     []end
	nullable bool // may match the empty string
}

type compiler struct{ prog *Prog }

// Compile returns the program of a tree that Simplify returned.
func Compile(re *Regexp) (*Prog, error) {
	c := compiler{&Prog{NumCap: 2, Inst: []Inst{{Op: InstFail}}}}
	p := c.piece(re)
	c.join(p.ends, c.add(Inst{Op: InstMatch}))
	c.prog.Start = int(p.entry)
	return c.prog, nil
}

func (c *compiler) add(i Inst) uint32 {
	c.prog.Inst = append(c.prog.Inst, i)
	return uint32(len(c.prog.Inst) - 1)
}

// join lets open ends lead to an instruction.
func (c *compiler) join(ends []end, to uint32) {
	for _, e := range ends {
		if i := &c.prog.Inst[e/2]; e&1 != 0 {
			i.Arg = to
		} else {
			i.Out = to
		}
	}
}

func (c *compiler) single(i Inst, nullable bool) piece {
	at := c.add(i)
	return piece{at, []end{end(2 * at)}, nullable}
}

func (c *compiler) empty(op EmptyOp) piece {
	return c.single(Inst{Op: InstEmptyWidth, Arg: uint32(op)}, true)
}

func (c *compiler) then(a, b piece) piece {
	if a.entry == 0 || b.entry == 0 {
		return piece{}
	}
	c.join(a.ends, b.entry)
	return piece{a.entry, b.ends, a.nullable && b.nullable}
}

func (c *compiler) piece(re *Regexp) piece {
	switch re.Op {
	case OpNoMatch:
		return piece{}
	case OpEmptyMatch:
		return c.single(Inst{Op: InstNop}, true)
	case OpLiteral:
		if len(re.Rune) == 0 {
			return c.single(Inst{Op: InstNop}, true)
		}
		var p piece
		for i := range re.Rune {
			q := c.runes(re.Rune[i:i+1], re.Flags)
			if i == 0 {
				p = q
			} else {
				p = c.then(p, q)
			}
		}
		return p
	case OpCharClass:
		return c.runes(re.Rune, re.Flags)
	case OpAnyCharNotNL:
		return c.single(Inst{Op: InstRuneAnyNotNL, Rune: []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}}, false)
	case OpAnyChar:
		return c.single(Inst{Op: InstRuneAny, Rune: []rune{0, unicode.MaxRune}}, false)
	case OpBeginLine:
		return c.empty(EmptyBeginLine)
	case OpEndLine:
		return c.empty(EmptyEndLine)
	case OpBeginText:
		return c.empty(EmptyBeginText)
	case OpEndText:
		return c.empty(EmptyEndText)
	case OpWordBoundary:
		return c.empty(EmptyWordBoundary)
	case OpNoWordBoundary:
		return c.empty(EmptyNoWordBoundary)
	case OpCapture:
		c.prog.NumCap = max(c.prog.NumCap, 2*re.Cap+2)
		open := c.single(Inst{Op: InstCapture, Arg: uint32(2 * re.Cap)}, true)
		p := c.piece(re.Sub[0])
		shut := c.single(Inst{Op: InstCapture, Arg: uint32(2*re.Cap + 1)}, true)
		return c.then(c.then(open, p), shut)
	case OpStar:
		return c.star(c.piece(re.Sub[0]), re.Flags&NonGreedy != 0)
	case OpPlus:
		p := c.piece(re.Sub[0])
		loop := c.choice(re.Flags&NonGreedy != 0, p)
		c.join(p.ends, loop.entry)
		return piece{p.entry, loop.ends[len(loop.ends)-1:], p.nullable}
	case OpQuest:
		p := c.piece(re.Sub[0])
		return c.optional(p, re.Flags&NonGreedy != 0)
	case OpConcat:
		if len(re.Sub) == 0 {
			return c.single(Inst{Op: InstNop}, true)
		}
		p := c.piece(re.Sub[0])
		for _, sub := range re.Sub[1:] {
			p = c.then(p, c.piece(sub))
		}
		return p
	case OpAlternate:
		var p piece
		for _, sub := range re.Sub {
			p = c.either(p, c.piece(sub))
		}
		return p
	}
	panic("regexp: unhandled case in compile")
}

// choice adds an InstAlt that prefers p, or with lazy set what comes after; its last open end is the
// way past p.
func (c *compiler) choice(lazy bool, p piece) piece {
	if lazy {
		at := c.add(Inst{Op: InstAlt, Arg: p.entry})
		return piece{at, []end{end(2 * at)}, true}
	}
	at := c.add(Inst{Op: InstAlt, Out: p.entry})
	return piece{at, []end{end(2*at + 1)}, true}
}

func (c *compiler) optional(p piece, lazy bool) piece {
	q := c.choice(lazy, p)
	q.ends = append(append([]end{}, p.ends...), q.ends...)
	return q
}

// star repeats p. If p may be empty that is (p+)?, so that the empty match is tried in its turn.
func (c *compiler) star(p piece, lazy bool) piece {
	loop := c.choice(lazy, p)
	c.join(p.ends, loop.entry)
	if p.nullable {
		return c.optional(piece{p.entry, loop.ends, true}, lazy)
	}
	return loop
}

func (c *compiler) either(a, b piece) piece {
	if a.entry == 0 {
		return b
	}
	if b.entry == 0 {
		return a
	}
	at := c.add(Inst{Op: InstAlt, Out: a.entry, Arg: b.entry})
	return piece{at, append(append([]end{}, a.ends...), b.ends...), a.nullable || b.nullable}
}

func (c *compiler) runes(list []rune, flags Flags) piece {
	flags &= FoldCase
	if len(list) != 1 || unicode.SimpleFold(list[0]) == list[0] {
		flags = 0
	}
	i := Inst{Op: InstRune, Arg: uint32(flags), Rune: list}
	switch {
	case flags == 0 && (len(list) == 1 || len(list) == 2 && list[0] == list[1]):
		i.Op, i.Rune = InstRune1, list[:1]
	case len(list) == 2 && list[0] == 0 && list[1] == unicode.MaxRune:
		i.Op = InstRuneAny
	case len(list) == 4 && list[0] == 0 && list[1] == '\n'-1 && list[2] == '\n'+1 && list[3] == unicode.MaxRune:
		i.Op = InstRuneAnyNotNL
	}
	return c.single(i, false)
}
