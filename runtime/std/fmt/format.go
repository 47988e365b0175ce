// This file implements the formatting of basic values under the flags of a verb.

package fmt

import (
	"internal/bytealg"
	"internal/itoa"
	"strconv"
	"unicode/utf8"
)

const (
	lowerDigits = "0123456789abcdefx"
	upperDigits = "0123456789ABCDEFX"
)

const (
	signed   = true
	unsigned = false
)

// flags of a verb. plusV and sharpV stand for plus and sharp of %+v and %#v, which change what is
// printed of a value and its parts rather than how numbers look.
type flags struct {
	widPresent, precPresent         bool
	minus, plus, sharp, space, zero bool
	plusV, sharpV                   bool
}

// formatter appends formatted values to buf.
type formatter struct {
	buf []byte
	flags
	wid, prec int
	scratch   []byte // for the text of one value
}

func (f *formatter) clear() {
	f.flags = flags{}
	f.wid, f.prec = 0, 0
}

// padding appends n pad characters.
func (f *formatter) padding(n int) {
	c := byte(' ')
	if f.zero && !f.minus {
		c = '0'
	}
	for ; n > 0; n-- {
		f.buf = append(f.buf, c)
	}
}

// pad appends b, padded to the width.
func (f *formatter) pad(b []byte) { f.padString(bytealg.View(b)) }

// padString is pad for strings.
func (f *formatter) padString(s string) {
	if !f.widPresent || f.wid == 0 {
		f.buf = append(f.buf, s...)
		return
	}
	n := f.wid - utf8.RuneCountInString(s)
	if f.minus {
		f.buf = append(f.buf, s...)
		f.padding(n)
	} else {
		f.padding(n)
		f.buf = append(f.buf, s...)
	}
}

func (f *formatter) fmtBool(v bool) {
	if v {
		f.padString("true")
	} else {
		f.padString("false")
	}
}

// unicode formats as U+0078, with the character too under sharp.
func (f *formatter) fmtUnicode(u uint64) {
	digits := 4
	if f.precPresent && f.prec > 4 {
		digits = f.prec
	}
	var hex [16]byte
	i := len(hex)
	for v := u; v > 0 || i == len(hex); v >>= 4 {
		i--
		hex[i] = upperDigits[v&15]
	}
	b := append(make([]byte, 0, 48), "U+"...)
	for n := len(hex) - i; n < digits; n++ {
		b = append(b, '0')
	}
	b = append(b, hex[i:]...)
	if f.sharp && u <= utf8.MaxRune && strconv.IsPrint(rune(u)) {
		b = append(b, " '"...)
		b = utf8.AppendRune(b, rune(u))
		b = append(b, '\'')
	}
	zero := f.zero
	f.zero = false
	f.pad(b)
	f.zero = zero
}

// fmtInt formats an integer in base 2, 8, 10 or 16.
func (f *formatter) fmtInt(u uint64, base int, isSigned bool, verb rune, digits string) {
	negative := isSigned && int64(u) < 0
	if negative {
		u = -u
	}
	if base == 10 && !f.widPresent && !f.precPresent && !f.plus && !f.space {
		if negative {
			f.buf = append(f.buf, '-')
		}
		f.buf = itoa.Append(f.buf, u)
		return
	}
	// The precision is the least number of digits; padding with zeros sets it.
	prec := 0
	if f.precPresent {
		prec = f.prec
		if prec == 0 && u == 0 {
			zero := f.zero
			f.zero = false
			f.padding(f.wid)
			f.zero = zero
			return
		}
	} else if f.zero && !f.minus && f.widPresent {
		prec = f.wid
		if negative || f.plus || f.space {
			prec--
		}
	}
	var array [72]byte
	buf := array[:]
	if prec > 64 {
		buf = make([]byte, prec+8)
	}
	i := len(buf)
	switch base {
	case 10:
		for u >= 10 {
			q := u / 10
			i--
			buf[i] = byte('0' + u - q*10)
			u = q
		}
	default:
		shift, mask := uint(4), uint64(15)
		if base == 8 {
			shift, mask = 3, 7
		} else if base == 2 {
			shift, mask = 1, 1
		}
		for u > mask {
			i--
			buf[i] = digits[u&mask]
			u >>= shift
		}
	}
	i--
	buf[i] = digits[u]
	for i > 0 && len(buf)-i < prec {
		i--
		buf[i] = '0'
	}
	if f.sharp {
		switch base {
		case 2:
			i -= 2
			buf[i], buf[i+1] = '0', 'b'
		case 8:
			if buf[i] != '0' {
				i--
				buf[i] = '0'
			}
		case 16:
			i -= 2
			buf[i], buf[i+1] = '0', digits[16]
		}
	}
	if verb == 'O' {
		i -= 2
		buf[i], buf[i+1] = '0', 'o'
	}
	switch {
	case negative:
		i--
		buf[i] = '-'
	case f.plus:
		i--
		buf[i] = '+'
	case f.space:
		i--
		buf[i] = ' '
	}
	zero := f.zero
	f.zero = false // zeros have been added
	f.pad(buf[i:])
	f.zero = zero
}

// truncate cuts s to the precision, in runes.
func (f *formatter) truncate(s string) string {
	if f.precPresent {
		n := f.prec
		for i := range s {
			n--
			if n < 0 {
				return s[:i]
			}
		}
	}
	return s
}

func (f *formatter) fmtString(s string) { f.padString(f.truncate(s)) }

func (f *formatter) fmtBytes(b []byte) {
	if f.precPresent {
		n := f.prec
		for i := 0; i < len(b); {
			n--
			if n < 0 {
				b = b[:i]
				break
			}
			_, size := utf8.DecodeRune(b[i:])
			i += size
		}
	}
	f.pad(b)
}

// fmtHex formats the bytes of s, or of b if that is not nil, in hexadecimal: under space with spaces
// in between, under sharp with 0x in front, of each byte if there are spaces.
func (f *formatter) fmtHex(s string, b []byte, digits string) {
	n := len(s)
	if b != nil {
		n = len(b)
	}
	if f.precPresent && f.prec < n {
		n = f.prec
	}
	width := 2 * n
	if width <= 0 {
		if f.widPresent {
			f.padding(f.wid)
		}
		return
	}
	if f.space {
		if f.sharp {
			width *= 2
		}
		width += n - 1
	} else if f.sharp {
		width += 2
	}
	if f.widPresent && f.wid > width && !f.minus {
		f.padding(f.wid - width)
	}
	if f.sharp {
		f.buf = append(f.buf, '0', digits[16])
	}
	for i := 0; i < n; i++ {
		if f.space && i > 0 {
			f.buf = append(f.buf, ' ')
			if f.sharp {
				f.buf = append(f.buf, '0', digits[16])
			}
		}
		var c byte
		if b != nil {
			c = b[i]
		} else {
			c = s[i]
		}
		f.buf = append(f.buf, digits[c>>4], digits[c&15])
	}
	if f.widPresent && f.wid > width && f.minus {
		f.padding(f.wid - width)
	}
}

// fmtQuoted formats a string literal: under sharp in backquotes if possible, under plus in ASCII.
func (f *formatter) fmtQuoted(s string) {
	s = f.truncate(s)
	switch {
	case f.sharp && strconv.CanBackquote(s):
		f.padString("`" + s + "`")
	case f.plus:
		f.pad(strconv.AppendQuoteToASCII(nil, s))
	case !f.widPresent:
		f.buf = strconv.AppendQuote(f.buf, s)
	default:
		f.pad(strconv.AppendQuote(nil, s))
	}
}

func runeOf(c uint64) rune {
	if c > utf8.MaxRune {
		return utf8.RuneError
	}
	return rune(c)
}

func (f *formatter) fmtChar(c uint64) {
	var buf [utf8.UTFMax]byte
	f.pad(utf8.AppendRune(buf[:0], runeOf(c)))
}

func (f *formatter) fmtQuotedChar(c uint64) {
	if f.plus {
		f.scratch = strconv.AppendQuoteRuneToASCII(f.scratch[:0], runeOf(c))
	} else {
		f.scratch = strconv.AppendQuoteRune(f.scratch[:0], runeOf(c))
	}
	f.pad(f.scratch)
}

// fmtFloat formats a number of size bits; prec holds unless one was given.
func (f *formatter) fmtFloat(v float64, size int, verb byte, prec int) {
	if f.precPresent {
		prec = f.prec
	}
	f.scratch = strconv.AppendFloat(append(f.scratch[:0], 0), v, verb, prec, size)
	num := f.scratch
	if num[1] == '-' || num[1] == '+' {
		num = num[1:]
	} else {
		num[0] = '+'
	}
	if f.space && num[0] == '+' && !f.plus {
		num[0] = ' '
	}
	if num[1] == 'I' || num[1] == 'N' { // never padded with zeros
		zero := f.zero
		f.zero = false
		if num[1] == 'N' && !f.space && !f.plus {
			num = num[1:]
		}
		f.pad(num)
		f.zero = zero
		return
	}
	if f.sharp && verb != 'b' {
		num = keepPoint(num, verb, prec)
	}
	if !f.plus && num[0] == '+' {
		f.pad(num[1:])
		return
	}
	if f.zero && !f.minus && f.widPresent && f.wid > len(num) {
		f.buf = append(f.buf, num[0]) // the sign goes before the zeros
		f.padding(f.wid - len(num))
		f.buf = append(f.buf, num[1:]...)
		return
	}
	f.pad(num)
}

// keepPoint adds the decimal point, and for %g the trailing zeros, that sharp asks for. num has a
// sign.
func keepPoint(num []byte, verb byte, prec int) []byte {
	wanted := 0 // significant digits still to come
	switch verb {
	case 'g', 'G', 'x':
		wanted = prec
		if wanted < 0 {
			wanted = 6
		}
	}
	end, point, nonzero := len(num), false, false
	for i := 1; i < len(num); i++ {
		c := num[i]
		if c == 'p' || c == 'P' || (c == 'e' || c == 'E') && verb != 'x' && verb != 'X' {
			end = i
			break
		}
		if c == '.' {
			point = true
			continue
		}
		nonzero = nonzero || c != '0'
		if nonzero {
			wanted--
		}
	}
	out := append(make([]byte, 0, len(num)+8), num[:end]...)
	if !point {
		if end == 2 && num[1] == '0' {
			wanted--
		}
		out = append(out, '.')
	}
	for ; wanted > 0; wanted-- {
		out = append(out, '0')
	}
	return append(out, num[end:]...)
}
