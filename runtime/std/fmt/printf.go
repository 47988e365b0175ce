// This file implements the interpretation of formats: directives, flags, widths, precisions and
// argument indexes.

package fmt

import (
	"internal/abi"
	"unicode/utf8"
)

// maxNumber bounds widths and precisions.
const maxNumber = 1e6

// number reads a number at s[i:]; ok is false if there is none, or it is too large.
func number(s string, i int) (n int, ok bool, next int) {
	for next = i; next < len(s) && s[next] >= '0' && s[next] <= '9'; next++ {
		if n > maxNumber || n < -maxNumber {
			return 0, false, len(s) // an overflow swallows the rest
		}
		n = n*10 + int(s[next]-'0')
		ok = true
	}
	return n, ok, next
}

// intOperand returns operand i as a width or precision.
func intOperand(a []any, i int) (n int, ok bool, next int) {
	if i >= len(a) {
		return 0, false, i
	}
	v := valueOf(a[i])
	switch k := v.kind(); {
	case k >= 2 && k <= 6:
		n64 := v.int()
		n = int(n64)
		ok = true
	case k >= 7 && k <= 12:
		u := v.uint()
		n = int(u)
		ok = u <= maxNumber
	}
	if n > maxNumber || n < -maxNumber {
		n, ok = 0, false
	}
	return n, ok, i + 1
}

// index reads an argument index "[3]" at s[i:] and returns the operand's number.
func (p *printer) index(s string, i, current, count int) (operand, next int, found bool) {
	if i >= len(s) || s[i] != '[' {
		return current, i, false
	}
	p.reordered = true
	for j := i + 1; j < len(s) && len(s)-i >= 3; j++ {
		if s[j] != ']' {
			continue
		}
		n, ok, end := number(s[:j], i+1)
		if !ok || end != j || n < 1 || n > count {
			p.goodIndex = false
			return current, j + 1, ok && end == j
		}
		return n - 1, j + 1, true
	}
	p.goodIndex = false
	return current, i + 1, false
}

// directive is the state of reading a directive.
type directive struct {
	i          int  // position in the format
	operand    int  // number of the next operand
	afterIndex bool // an argument index was read last
}

// printf prints operands by a format.
func (p *printer) printf(format string, a []any) {
	d := directive{}
	p.reordered = false
	end := len(format)
	for d.i < end {
		p.goodIndex = true
		start := d.i
		for d.i < end && format[d.i] != '%' {
			d.i++
		}
		if d.i > start {
			p.text(format[start:d.i])
		}
		if d.i >= end {
			break
		}
		d.i++
		p.clear()
		if p.simple(format, a, &d) {
			continue
		}
		p.sizes(format, a, &d)
		if d.i >= end {
			p.text("%!(NOVERB)")
			break
		}
		verb, size := rune(format[d.i]), 1
		if verb >= utf8.RuneSelf {
			verb, size = utf8.DecodeRuneInString(format[d.i:])
		}
		d.i += size
		switch {
		case verb == '%':
			p.byte('%')
		case !p.goodIndex:
			p.text("%!")
			p.rune(verb)
			p.text("(BADINDEX)")
		case d.operand >= len(a):
			p.text("%!")
			p.rune(verb)
			p.text("(MISSING)")
		default:
			p.apply(verb, a, &d)
		}
	}
	if !p.reordered && d.operand < len(a) {
		p.extra(a[d.operand:])
	}
}

// apply prints the next operand.
func (p *printer) apply(verb rune, a []any, d *directive) {
	switch verb {
	case 'w':
		p.wrapped = append(p.wrapped, d.operand)
		fallthrough
	case 'v':
		p.sharpV, p.sharp = p.sharp, false
		p.plusV, p.plus = p.plus, false
	}
	p.print(a[d.operand], verb)
	d.operand++
}

// simple reads flags, and does the whole directive if a verb follows at once that is a small letter.
func (p *printer) simple(format string, a []any, d *directive) bool {
	for ; d.i < len(format); d.i++ {
		switch c := format[d.i]; c {
		case '#':
			p.sharp = true
		case '0':
			p.zero = true
		case '+':
			p.plus = true
		case '-':
			p.minus = true
		case ' ':
			p.space = true
		default:
			if c >= 'a' && c <= 'z' && d.operand < len(a) {
				d.i++
				p.apply(rune(c), a, d)
				return true
			}
			return false
		}
	}
	return false
}

// sizes reads width and precision, with argument indexes, up to the verb.
func (p *printer) sizes(format string, a []any, d *directive) {
	d.operand, d.i, d.afterIndex = p.index(format, d.i, d.operand, len(a))
	if d.i < len(format) && format[d.i] == '*' {
		d.i++
		p.wid, p.widPresent, d.operand = intOperand(a, d.operand)
		if !p.widPresent {
			p.text("%!(BADWIDTH)")
		}
		if p.wid < 0 {
			p.wid = -p.wid
			p.minus = true
			p.zero = false
		}
		d.afterIndex = false
	} else {
		p.wid, p.widPresent, d.i = number(format, d.i)
		if d.afterIndex && p.widPresent { // "%[3]2d"
			p.goodIndex = false
		}
	}
	if d.i+1 < len(format) && format[d.i] == '.' {
		d.i++
		if d.afterIndex { // "%[3].2d"
			p.goodIndex = false
		}
		d.operand, d.i, d.afterIndex = p.index(format, d.i, d.operand, len(a))
		if d.i < len(format) && format[d.i] == '*' {
			d.i++
			p.prec, p.precPresent, d.operand = intOperand(a, d.operand)
			if p.prec < 0 {
				p.prec = 0
				p.precPresent = false
			}
			if !p.precPresent {
				p.text("%!(BADPREC)")
			}
			d.afterIndex = false
		} else {
			p.prec, p.precPresent, d.i = number(format, d.i)
			if !p.precPresent {
				p.prec = 0
				p.precPresent = true
			}
		}
	}
	if !d.afterIndex {
		d.operand, d.i, d.afterIndex = p.index(format, d.i, d.operand, len(a))
	}
}

// extra prints operands that the format did not use.
func (p *printer) extra(a []any) {
	p.clear()
	p.text("%!(EXTRA ")
	for i, arg := range a {
		if i > 0 {
			p.text(", ")
		}
		if arg == nil {
			p.text("<nil>")
		} else {
			p.text(valueOf(arg).typ.String)
			p.byte('=')
			p.print(arg, 'v')
		}
	}
	p.byte(')')
}

// plain prints operands with %v, with spaces between those that are not strings.
func (p *printer) plain(a []any) {
	afterString := false
	for i, arg := range a {
		isString := valueOf(arg).kind() == abi.String
		if i > 0 && !isString && !afterString {
			p.byte(' ')
		}
		p.print(arg, 'v')
		afterString = isString
	}
}

// line prints operands with %v, spaces between all, and a newline.
func (p *printer) line(a []any) {
	for i, arg := range a {
		if i > 0 {
			p.byte(' ')
		}
		p.print(arg, 'v')
	}
	p.byte('\n')
}
