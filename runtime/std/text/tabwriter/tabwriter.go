// Package tabwriter aligns text in columns. Cells end with a tab; a column is a run of neighbouring
// lines with a cell at that place, and as wide as the widest of them.
//
// Lines are kept until their columns are known: a line without tabs ends all columns, and so does a
// form feed or Flush.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// Flags for Init.
const (
	// FilterHTML makes tags have no width, and entities that of a character.
	FilterHTML uint = 1 << iota
	// StripEscape leaves out the Escape characters around text.
	StripEscape
	// AlignRight aligns cells at the right.
	AlignRight
	// DiscardEmptyColumns leaves out columns whose cells are all empty and end with vertical tabs.
	DiscardEmptyColumns
	// TabIndent fills empty cells at the start of lines with tabs.
	TabIndent
	// Debug shows the bounds of columns as bars.
	Debug
)

// Escape encloses text in which tabs and newlines do not count: "\xff\t\xff".
const Escape = '\xff'

// cell is a piece of text in the buffer.
type cell struct {
	size  int  // bytes
	width int  // runes
	tab   bool // ended by a tab, not a vertical one
}

// Writer is a filter that aligns what is written to it.
type Writer struct {
	out                         io.Writer
	minwidth, tabwidth, padding int
	padchar                     byte
	flags                       uint

	buf     []byte // text without the characters that end cells
	counted int    // what is before it in buf is in the current cell's width
	cell    cell   // the current cell
	end     byte   // what ends the escape that text is in, or 0
	lines   [][]cell
	widths  []int // of the columns to the left
	err     error
}

// NewWriter returns a Writer; see Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init makes b a Writer to output. Cells are at least minwidth wide, padding included; padchar fills
// them up, with a tab multiples of tabwidth and always on the right.
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	if padchar == '\t' {
		flags &^= AlignRight
	}
	*b = Writer{out: output, minwidth: minwidth, tabwidth: tabwidth, padding: padding, padchar: padchar, flags: flags}
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.buf, b.counted, b.cell, b.end = b.buf[:0], 0, cell{}, 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

func (b *Writer) write(p []byte) {
	if b.err != nil || len(p) == 0 {
		return
	}
	n, err := b.out.Write(p)
	if err == nil && n != len(p) {
		err = io.ErrShortWrite
	}
	b.err = err
}

func (b *Writer) repeat(c byte, n int) {
	var block [64]byte
	for i := range block {
		block[i] = c
	}
	for n > 0 {
		k := min(n, len(block))
		b.write(block[:k])
		n -= k
	}
}

func (b *Writer) pad(text, width int, tabs bool) {
	if b.padchar != '\t' && !tabs {
		b.repeat(b.padchar, width-text)
		return
	}
	if t := b.tabwidth; t > 0 {
		width = (width + t - 1) / t * t
		b.repeat('\t', (width-text+t-1)/t)
	}
}

// writeLines writes lines whose columns are known; pos is where their text begins in the buffer.
func (b *Writer) writeLines(pos, from, to int) int {
	for i := from; i < to; i++ {
		tabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.write([]byte{'|'})
			}
			text := b.buf[pos : pos+c.size]
			pos += c.size
			if c.size > 0 {
				tabs = false
			}
			if b.flags&AlignRight == 0 {
				b.write(text)
			}
			if j < len(b.widths) {
				b.pad(c.width, b.widths[j], tabs)
			}
			if b.flags&AlignRight != 0 {
				b.write(text)
			}
		}
		if i+1 == len(b.lines) { // the last line is not complete
			b.write(b.buf[pos : pos+b.cell.size])
			pos += b.cell.size
		} else {
			b.write([]byte{'\n'})
		}
	}
	return pos
}

// format writes lines; the widths of the columns to the left are known.
func (b *Writer) format(pos, from, to int) int {
	column := len(b.widths)
	has := func(i int) bool { return i < to && column < len(b.lines[i])-1 }
	for i := from; i < to; i++ {
		if !has(i) {
			continue
		}
		pos = b.writeLines(pos, from, i)
		from = i
		width, empty := b.minwidth, true
		for ; has(i); i++ {
			c := b.lines[i][column]
			width = max(width, c.width+b.padding)
			empty = empty && c.width == 0 && !c.tab
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, from, i)
		b.widths = b.widths[:column]
		from = i
	}
	return b.writeLines(pos, from, to)
}

func (b *Writer) add(p []byte) {
	b.buf = append(b.buf, p...)
	b.cell.size += len(p)
}

func (b *Writer) count() {
	b.cell.width += utf8.RuneCount(b.buf[b.counted:])
	b.counted = len(b.buf)
}

// endEscape ends a tag, an entity or escaped text.
func (b *Writer) endEscape() {
	switch b.end {
	case Escape:
		b.count()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.counted = len(b.buf)
	b.end = 0
}

// endCell ends the current cell and returns how many the line has.
func (b *Writer) endCell(tab bool) int {
	b.cell.tab = tab
	line := &b.lines[len(b.lines)-1]
	*line = append(*line, b.cell)
	b.cell = cell{}
	return len(*line)
}

func (b *Writer) flush() {
	if b.cell.size > 0 {
		if b.end != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	b.reset()
}

// Flush writes what is kept; to be called after the last Write.
func (b *Writer) Flush() error {
	b.flush()
	err := b.err
	b.err = nil
	return err
}

// Write adds text.
func (b *Writer) Write(buf []byte) (n int, err error) {
	start := 0
	for i, c := range buf {
		if b.end != 0 {
			if c == b.end {
				next := i + 1
				if c == Escape && b.flags&StripEscape != 0 {
					next = i
				}
				b.add(buf[start:next])
				start = i + 1
				b.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			b.add(buf[start:i])
			b.count()
			start = i + 1
			cells := b.endCell(c == '\t')
			if c == '\n' || c == '\f' {
				b.lines = append(b.lines, nil)
				if c == '\f' || cells == 1 { // no column goes on
					b.flush()
					if c == '\f' && b.flags&Debug != 0 {
						b.write([]byte("---\n"))
					}
				}
			}
		case Escape:
			b.add(buf[start:i])
			b.count()
			start = i
			if b.flags&StripEscape != 0 {
				start++
			}
			b.end = Escape
		case '<', '&':
			if b.flags&FilterHTML != 0 {
				b.add(buf[start:i])
				b.count()
				start = i
				b.end = '>'
				if c == '&' {
					b.end = ';'
				}
			}
		}
	}
	b.add(buf[start:])
	if b.err != nil {
		err = b.err
		b.err = nil
		return start, err
	}
	return len(buf), nil
}
