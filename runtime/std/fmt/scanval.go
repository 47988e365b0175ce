// This file implements scanning of single operands.

package fmt

import (
	"errors"
	"internal/abi"
	"io"
	"strconv"
	"unicode/utf8"
)

const (
	binaryDigits  = "01"
	octalDigits   = "01234567"
	decimalDigits = "0123456789"
	hexDigits     = "0123456789aAbBcCdDeEfF"
	signs         = "+-"
)

// operand reads one operand.
func (s *scanner) operand(verb rune, arg any) {
	s.buf = s.buf[:0]
	if v, ok := arg.(Scanner); ok {
		if err := v.Scan(s, verb); err != nil {
			if err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			s.fail(err)
		}
		return
	}
	ptr := valueOf(arg)
	if ptr.kind() != abi.Pointer {
		if arg == nil {
			s.failText("type not a pointer: <nil>")
		}
		s.failText("type not a pointer: " + ptr.typ.String)
	}
	v := ptr.elem()
	switch k := v.kind(); k {
	case abi.Bool:
		*(*bool)(v.p) = s.scanBool(verb)
	case abi.Int, abi.Int8, abi.Int16, abi.Int32, abi.Int64:
		v.setInt(s.scanInt(verb, int(v.typ.Size)*8))
	case abi.Uint, abi.Uint8, abi.Uint16, abi.Uint32, abi.Uint64, abi.Uintptr:
		v.setInt(int64(s.scanUint(verb, int(v.typ.Size)*8)))
	case abi.Float32, abi.Float64:
		bits := int(v.typ.Size) * 8
		if !v.typ.Builtin() || s.verbOK(verb, "beEfFgGv", v.typ.String) {
			s.SkipSpace()
			s.notEOF()
			v.setFloat(s.toFloat(s.floatToken(), bits))
		}
	case abi.Complex64:
		*(*complex64)(v.p) = complex64(s.scanComplex(verb, 64))
	case abi.Complex128:
		*(*complex128)(v.p) = s.scanComplex(verb, 128)
	case abi.String:
		*(*string)(v.p) = s.scanString(verb)
	case abi.Slice:
		if v.typ.Elem().Kind == abi.Uint8 {
			*(*[]byte)(v.p) = []byte(s.scanString(verb))
			return
		}
		s.failText("can't scan type: " + ptr.typ.String)
	default:
		s.failText("can't scan type: " + ptr.typ.String)
	}
}

func (v value) setInt(i int64) {
	switch v.typ.Size {
	case 1:
		*(*int8)(v.p) = int8(i)
	case 2:
		*(*int16)(v.p) = int16(i)
	case 4:
		*(*int32)(v.p) = int32(i)
	default:
		*(*int64)(v.p) = i
	}
}

func (v value) setFloat(f float64) {
	if v.typ.Size == 4 {
		*(*float32)(v.p) = float32(f)
	} else {
		*(*float64)(v.p) = f
	}
}

// verbOK fails if the verb is not one of those that fit.
func (s *scanner) verbOK(verb rune, fitting, typ string) bool {
	if contains(fitting, verb) {
		return true
	}
	s.failText("bad verb '%" + string(verb) + "' for " + typ)
	return false
}

func (s *scanner) scanBool(verb rune) bool {
	s.SkipSpace()
	s.notEOF()
	s.verbOK(verb, "tv", "boolean")
	const bad = "syntax error scanning boolean"
	switch s.next() {
	case '0':
		return false
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") && (!s.accept("uU") || !s.accept("eE")) {
			s.failText(bad)
		}
		return true
	case 'f', 'F':
		if s.accept("aA") && (!s.accept("lL") || !s.accept("sS") || !s.accept("eE")) {
			s.failText(bad)
		}
		return false
	}
	return false
}

// baseOf returns the base of an integer verb and its digits.
func (s *scanner) baseOf(verb rune) (base int, digits string) {
	s.verbOK(verb, "bdoUxXv", "integer")
	switch verb {
	case 'b':
		return 2, binaryDigits
	case 'o':
		return 8, octalDigits
	case 'x', 'X', 'U':
		return 16, hexDigits
	}
	return 10, decimalDigits
}

// prefix reads the prefix of an integer literal; seen tells that this was a digit.
func (s *scanner) prefix() (base int, digits string, seen bool) {
	if !s.peek("0") {
		return 0, decimalDigits + "_", false
	}
	s.accept("0")
	switch {
	case s.peek("bB"):
		s.take("bB", true)
		return 0, binaryDigits + "_", true
	case s.peek("oO"):
		s.take("oO", true)
		return 0, octalDigits + "_", true
	case s.peek("xX"):
		s.take("xX", true)
		return 0, hexDigits + "_", true
	}
	return 0, octalDigits + "_", true
}

// integer reads the text of an integer.
func (s *scanner) integer(verb rune, isSigned bool) (text string, base int) {
	s.SkipSpace()
	s.notEOF()
	base, digits := s.baseOf(verb)
	seen := false
	if verb == 'U' {
		if !s.take("U", false) || !s.take("+", false) {
			s.failText("bad unicode format ")
		}
	} else {
		if isSigned {
			s.accept(signs)
		}
		if verb == 'v' {
			base, digits, seen = s.prefix()
		}
	}
	if !seen {
		s.notEOF()
		if !s.accept(digits) {
			s.failText("expected integer")
		}
	}
	s.acceptAll(digits)
	return string(s.buf), base
}

func (s *scanner) scanInt(verb rune, bits int) int64 {
	if verb == 'c' {
		return s.scanChar(bits)
	}
	text, base := s.integer(verb, true)
	i, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if n := uint(64 - bits); i<<n>>n != i {
		s.failText("integer overflow on token " + text)
	}
	return i
}

func (s *scanner) scanUint(verb rune, bits int) uint64 {
	if verb == 'c' {
		return uint64(s.scanChar(bits))
	}
	text, base := s.integer(verb, false)
	i, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		s.fail(err)
	}
	if n := uint(64 - bits); i<<n>>n != i {
		s.failText("unsigned integer overflow on token " + text)
	}
	return i
}

func (s *scanner) scanChar(bits int) int64 {
	s.notEOF()
	r := int64(s.next())
	if n := uint(64 - bits); r<<n>>n != r {
		s.failText("overflow on character value " + string(rune(r)))
	}
	return r
}

// floatToken reads the text of a number.
func (s *scanner) floatToken() string {
	s.buf = s.buf[:0]
	if s.accept("nN") && s.accept("aA") && s.accept("nN") {
		return string(s.buf)
	}
	s.accept(signs)
	if s.accept("iI") && s.accept("nN") && s.accept("fF") {
		return string(s.buf)
	}
	digits, exp := decimalDigits+"_", "eEpP"
	if s.accept("0") && s.accept("xX") {
		digits, exp = hexDigits+"_", "pP"
	}
	s.acceptAll(digits)
	if s.accept(".") {
		s.acceptAll(digits)
	}
	if s.accept(exp) {
		s.accept(signs)
		s.acceptAll(decimalDigits + "_")
	}
	return string(s.buf)
}

// toFloat converts a number; a decimal mantissa may have a binary exponent, which %b prints.
func (s *scanner) toFloat(text string, bits int) float64 {
	p := -1
	for i := 0; i < len(text); i++ {
		switch text[i] | 0x20 {
		case 'x':
			p = len(text)
		case 'p':
			if p < 0 {
				p = i
			}
		}
	}
	mant, scale := text, 0
	if p >= 0 && p < len(text) {
		mant = text[:p]
	}
	f, err := strconv.ParseFloat(mant, bits)
	if err == nil && mant != text {
		scale, err = strconv.Atoi(text[p+1:])
	}
	if err != nil {
		err.(*strconv.NumError).Num = text
		s.fail(err)
	}
	for ; scale > 0 && f != f*2; scale-- { // until 0 or infinite
		f *= 2
	}
	for ; scale < 0 && f != f/2; scale++ {
		f /= 2
	}
	return f
}

func (s *scanner) scanComplex(verb rune, bits int) complex128 {
	s.verbOK(verb, "beEfFgGv", "complex")
	s.SkipSpace()
	s.notEOF()
	const bad = "syntax error scanning complex number"
	parens := s.accept("(")
	re := s.floatToken()
	s.buf = s.buf[:0]
	if !s.accept(signs) {
		s.failText(bad)
	}
	sign := string(s.buf)
	im := s.floatToken()
	if !s.accept("i") {
		s.failText(bad)
	}
	if parens && !s.accept(")") {
		s.failText(bad)
	}
	return complex(s.toFloat(re, bits/2), s.toFloat(sign+im, bits/2))
}

func (s *scanner) scanString(verb rune) string {
	s.verbOK(verb, "svqxX", "string")
	s.SkipSpace()
	s.notEOF()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		return s.hexString()
	}
	return string(s.token(true, notSpace))
}

// quoted reads a string literal.
func (s *scanner) quoted() string {
	s.notEOF()
	quote := s.next()
	switch quote {
	case '`':
		for {
			r := s.must()
			if r == quote {
				return string(s.buf)
			}
			s.buf = utf8.AppendRune(s.buf, r)
		}
	case '"':
		s.buf = append(s.buf, '"')
		for {
			r := s.must()
			s.buf = utf8.AppendRune(s.buf, r)
			if r == '\\' {
				s.buf = utf8.AppendRune(s.buf, s.must())
			} else if r == '"' {
				break
			}
		}
		text, err := strconv.Unquote(string(s.buf))
		if err != nil {
			s.fail(err)
		}
		return text
	}
	s.fail(errors.New("expected quoted string"))
	return ""
}

func hexValue(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= 'a' && r <= 'f':
		return int(r-'a') + 10, true
	case r >= 'A' && r <= 'F':
		return int(r-'A') + 10, true
	}
	return 0, false
}

// hexString reads pairs of hexadecimal digits.
func (s *scanner) hexString() string {
	s.notEOF()
	for {
		r := s.next()
		if r == eof {
			break
		}
		hi, ok := hexValue(r)
		if !ok {
			s.UnreadRune()
			break
		}
		lo, ok := hexValue(s.must())
		if !ok {
			s.failText("illegal hex digit")
		}
		s.buf = append(s.buf, byte(hi<<4|lo))
	}
	if len(s.buf) == 0 {
		s.failText("no hex data for %x string")
	}
	return string(s.buf)
}
