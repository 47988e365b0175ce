// This file implements the two machines that run programs. Both take time linear in the text.
//
// The backtracker follows one way at a time and remembers each pair of instruction and position that
// it tried; it is fast, and used while a bit for each pair is affordable. The other machine follows
// all ways at once, a rune after the other.

package regexp

import (
	"regexp/syntax"
	"sync"
	"unicode/utf8"
)

// end is the rune behind the text.
const end rune = -1

// maxBits is how many pairs the backtracker may remember.
const maxBits = 256 * 1024

// maxProg is the largest program for it.
const maxProg = 500

// job is a way to try: go on with instruction pc at pos; or, if pc is negative, set capture ^pc back
// to pos.
type job struct {
	pc, pos int
}

// backtracker is the state of the first machine.
type backtracker struct {
	re      *Regexp
	text    string
	visited []uint32
	jobs    []job
	cap     []int
	match   []int
	found   bool
}

var backtrackers = sync.Pool{New: func() any { return new(backtracker) }}

// backtrack looks for a match from pos on and sets caps.
func (re *Regexp) backtrack(text string, pos int, caps []int) bool {
	b := backtrackers.Get().(*backtracker)
	defer func() {
		b.re, b.text = nil, ""
		backtrackers.Put(b)
	}()
	b.re, b.text, b.found = re, text, false
	words := (len(re.prog.Inst)*(len(text)+1) + 31) / 32
	if cap(b.visited) < words {
		b.visited = make([]uint32, words)
	} else {
		b.visited = b.visited[:words]
		clear(b.visited)
	}
	if cap(b.cap) < len(caps) {
		b.cap, b.match = make([]int, len(caps)), make([]int, len(caps))
	}
	b.cap, b.match = b.cap[:len(caps)], b.match[:len(caps)]
	for pos <= len(text) {
		if re.prefix != "" {
			i := index(text[pos:], re.prefix)
			if i < 0 {
				return false
			}
			pos += i
		}
		for i := range b.cap {
			b.cap[i] = -1
		}
		if b.from(pos) {
			copy(caps, b.match)
			return true
		}
		if re.anchored || pos == len(text) {
			return false
		}
		_, n := utf8.DecodeRuneInString(text[pos:])
		pos += n
	}
	return false
}

// from looks for a match that begins at pos.
func (b *backtracker) from(start int) bool {
	if len(b.cap) > 0 {
		b.cap[0] = start
	}
	b.jobs = append(b.jobs[:0], job{b.re.prog.Start, start})
	for len(b.jobs) > 0 {
		j := b.jobs[len(b.jobs)-1]
		b.jobs = b.jobs[:len(b.jobs)-1]
		if j.pc < 0 {
			b.cap[^j.pc] = j.pos
			continue
		}
		if b.follow(j.pc, j.pos, start) {
			break
		}
	}
	return b.found
}

// follow goes one way until it ends; true if nothing better can come.
func (b *backtracker) follow(pc, pos, start int) bool {
	insts, text := b.re.prog.Inst, b.text
	for {
		bit := pc*(len(text)+1) + pos
		if b.visited[bit/32]&(1<<(bit%32)) != 0 {
			return false
		}
		b.visited[bit/32] |= 1 << (bit % 32)
		i := &insts[pc]
		switch i.Op {
		case syntax.InstFail:
			return false
		case syntax.InstAlt, syntax.InstAltMatch:
			b.jobs = append(b.jobs, job{int(i.Arg), pos})
		case syntax.InstCapture:
			if n := int(i.Arg); n < len(b.cap) {
				b.jobs = append(b.jobs, job{^n, b.cap[n]})
				b.cap[n] = pos
			}
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(i.Arg)&^contextAt(text, pos) != 0 {
				return false
			}
		case syntax.InstMatch:
			if len(b.cap) == 0 {
				b.found = true
				return true
			}
			if !b.found || b.re.longest && pos > b.match[1] {
				copy(b.match, b.cap)
				b.match[0], b.match[1] = start, pos
				b.found = true
			}
			return !b.re.longest || pos == len(text)
		case syntax.InstNop:
		default:
			if pos == len(text) {
				return false
			}
			r, n := rune(text[pos]), 1
			if r >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[pos:])
			}
			if !matches(i, r) {
				return false
			}
			pos += n
		}
		pc = int(i.Out)
	}
}

// matches reports whether an instruction that wants a rune matches r.
func matches(i *syntax.Inst, r rune) bool {
	switch i.Op {
	case syntax.InstRune1:
		return r == i.Rune[0]
	case syntax.InstRuneAny:
		return true
	case syntax.InstRuneAnyNotNL:
		return r != '\n'
	}
	return i.MatchRune(r)
}

// contextAt returns the conditions that hold at pos.
func contextAt(text string, pos int) syntax.EmptyOp {
	before, after := end, end
	if pos > 0 {
		if before = rune(text[pos-1]); before >= utf8.RuneSelf {
			before, _ = utf8.DecodeLastRuneInString(text[:pos])
		}
	}
	if pos < len(text) {
		if after = rune(text[pos]); after >= utf8.RuneSelf {
			after, _ = utf8.DecodeRuneInString(text[pos:])
		}
	}
	return syntax.EmptyOpContext(before, after)
}

// thread is a way that the second machine follows.
type thread struct {
	pc  uint32
	cap []int
}

// queue is a set of threads in order of preference.
type queue struct {
	sparse  []uint32 // where in threads an instruction is, if it is
	threads []thread
}

func (q *queue) has(pc uint32) bool {
	at := q.sparse[pc]
	return int(at) < len(q.threads) && q.threads[at].pc == pc
}

// machine is the state of the second machine.
type machine struct {
	re      *Regexp
	q0, q1  queue
	free    [][]int
	scratch []int
	match   []int
	found   bool
}

func (re *Regexp) newMachine(caps int) *machine {
	n := len(re.prog.Inst)
	m := &machine{re: re}
	m.q0 = queue{make([]uint32, n), make([]thread, 0, n)}
	m.q1 = queue{make([]uint32, n), make([]thread, 0, n)}
	m.scratch, m.match = make([]int, caps), make([]int, caps)
	return m
}

// input is a text that is read from front to back.
type input interface {
	// next returns the next rune, end at the end, and its width.
	next() (rune, int)
}

type stringInput struct {
	text string
	pos  int
}

func (in *stringInput) next() (rune, int) {
	if in.pos == len(in.text) {
		return end, 0
	}
	r, n := rune(in.text[in.pos]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRuneInString(in.text[in.pos:])
	}
	in.pos += n
	return r, n
}

// run looks for a match from pos on; before is the rune before it.
func (m *machine) run(in input, pos int, before rune) bool {
	now, next := &m.q0, &m.q1
	r, width := in.next()
	for {
		if len(now.threads) == 0 && (m.found || m.re.anchored && pos > 0) {
			break
		}
		cond := syntax.EmptyOpContext(before, r)
		if !m.found && (pos == 0 || !m.re.anchored) {
			for i := range m.scratch {
				m.scratch[i] = -1
			}
			if len(m.scratch) > 0 {
				m.scratch[0] = pos
			}
			m.add(now, uint32(m.re.prog.Start), pos, m.scratch, cond)
		}
		if r == end {
			m.step(now, next, pos, pos, r, 0)
			break
		}
		after, afterWidth := in.next()
		m.step(now, next, pos, pos+width, r, syntax.EmptyOpContext(r, after))
		if m.found && len(m.match) == 0 {
			break
		}
		now, next = next, now
		pos += width
		before, r, width = r, after, afterWidth
	}
	return m.found
}

// step lets the threads of now match r at pos; those that do go on in next.
func (m *machine) step(now, next *queue, pos, nextPos int, r rune, cond syntax.EmptyOp) {
	longest := m.re.longest
	for j, t := range now.threads {
		if t.cap == nil && len(m.scratch) > 0 {
			continue // never waits for a rune
		}
		i := &m.re.prog.Inst[t.pc]
		if longest && m.found && len(t.cap) > 0 && m.match[0] < t.cap[0] {
			continue
		}
		switch i.Op {
		case syntax.InstMatch:
			if len(t.cap) > 0 && (!longest || !m.found || m.match[1] < pos) {
				t.cap[1] = pos
				copy(m.match, t.cap)
			}
			m.found = true
			if !longest { // what comes after is worse
				for _, t := range now.threads[j+1:] {
					if t.cap != nil {
						m.free = append(m.free, t.cap)
					}
				}
				m.release(t)
				now.threads = now.threads[:0]
				return
			}
		case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			if r != end && matches(i, r) {
				m.add(next, i.Out, nextPos, t.cap, cond)
			}
		}
		m.release(t)
	}
	now.threads = now.threads[:0]
}

func (m *machine) release(t thread) {
	if t.cap != nil {
		m.free = append(m.free, t.cap)
	}
}

// add adds the threads that instruction pc leads to without reading a rune.
func (m *machine) add(q *queue, pc uint32, pos int, caps []int, cond syntax.EmptyOp) {
	for {
		if pc == 0 || q.has(pc) {
			return
		}
		at := len(q.threads)
		q.threads = append(q.threads, thread{pc: pc})
		q.sparse[pc] = uint32(at)
		i := &m.re.prog.Inst[pc]
		switch i.Op {
		case syntax.InstFail:
			return
		case syntax.InstAlt, syntax.InstAltMatch:
			m.add(q, i.Out, pos, caps, cond)
			pc = i.Arg
			continue
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(i.Arg)&^cond != 0 {
				return
			}
		case syntax.InstCapture:
			if n := int(i.Arg); n < len(caps) {
				old := caps[n]
				caps[n] = pos
				m.add(q, i.Out, pos, caps, cond)
				caps[n] = old
				return
			}
		case syntax.InstNop:
		default:
			if len(caps) > 0 {
				var c []int
				if n := len(m.free); n > 0 {
					c = m.free[n-1]
					m.free = m.free[:n-1]
				} else {
					c = make([]int, len(caps))
				}
				copy(c, caps)
				q.threads[at].cap = c
			}
			return
		}
		pc = i.Out
	}
}

// execute looks for a match from pos on and returns its captures, caps of them; nil if there is none.
func (re *Regexp) execute(text string, pos, caps int) []int {
	out := make([]int, caps)
	if re.complete && !re.anchored {
		i := index(text[pos:], re.prefix)
		if i < 0 {
			return nil
		}
		if caps > 0 {
			out[0], out[1] = pos+i, pos+i+len(re.prefix)
		}
		return out
	}
	if re.anchored && pos > 0 {
		return nil
	}
	if n := len(re.prog.Inst); n <= maxProg && n*(len(text)+1) <= maxBits {
		if !re.backtrack(text, pos, out) {
			return nil
		}
		return out
	}
	before := end
	if re.prefix != "" {
		i := index(text[pos:], re.prefix)
		if i < 0 {
			return nil
		}
		pos += i
	}
	if pos > 0 {
		before, _ = utf8.DecodeLastRuneInString(text[:pos])
	}
	m := re.newMachine(caps)
	if !m.run(&stringInput{text, pos}, pos, before) {
		return nil
	}
	return m.match
}
