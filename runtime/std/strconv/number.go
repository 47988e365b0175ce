// Package strconv converts between values of basic types and their texts.
package strconv

import (
	"errors"
	"internal/ftoa"
	"internal/itoa"
	"unsafe"
)

// IntSize is the size of an int in bits.
const IntSize = 64

// ErrRange tells that a value does not fit its type.
var ErrRange = errors.New("value out of range")

// ErrSyntax tells that a text has not the form of its type.
var ErrSyntax = errors.New("invalid syntax")

// NumError is a failed conversion.
type NumError struct {
	Func string // such as ParseInt
	Num  string // the text
	Err  error  // why
}

// Error returns the text of the error.
func (e *NumError) Error() string {
	return "strconv." + e.Func + ": parsing " + Quote(e.Num) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *NumError) Unwrap() error { return e.Err }

// clone copies a text, so that an error does not keep a large string alive.
func clone(s string) string { return string([]byte(s)) }

func syntaxError(fn, s string) *NumError { return &NumError{fn, clone(s), ErrSyntax} }

func rangeError(fn, s string) *NumError { return &NumError{fn, clone(s), ErrRange} }

func baseError(fn, s string, base int) *NumError {
	return &NumError{fn, clone(s), errors.New("invalid base " + Itoa(base))}
}

func bitSizeError(fn, s string, bitSize int) *NumError {
	return &NumError{fn, clone(s), errors.New("invalid bit size " + Itoa(bitSize))}
}

// ParseBool accepts 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False.
func ParseBool(str string) (bool, error) {
	switch str {
	case "1", "t", "T", "true", "TRUE", "True":
		return true, nil
	case "0", "f", "F", "false", "FALSE", "False":
		return false, nil
	}
	return false, syntaxError("ParseBool", str)
}

// FormatBool returns "true" or "false".
func FormatBool(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// AppendBool appends "true" or "false".
func AppendBool(dst []byte, b bool) []byte { return append(dst, FormatBool(b)...) }

// digitOf returns the value of a digit; 36 if c is none.
func digitOf(c byte) uint64 {
	switch {
	case c >= '0' && c <= '9':
		return uint64(c - '0')
	case c >= 'a' && c <= 'z':
		return uint64(c-'a') + 10
	case c >= 'A' && c <= 'Z':
		return uint64(c-'A') + 10
	}
	return 36
}

// ParseUint parses an unsigned integer in a base from 2 to 36 that fits in bitSize bits (0: int).
// With base 0 the prefixes 0b, 0o, 0 and 0x tell the base, and underscores may separate digits.
func ParseUint(s string, base int, bitSize int) (uint64, error) {
	const fn = "ParseUint"
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	whole, anyBase := s, base == 0
	switch {
	case 2 <= base && base <= 36:
	case base == 0:
		base, s = prefixBase(s)
	default:
		return 0, baseError(fn, whole, base)
	}
	if bitSize == 0 {
		bitSize = IntSize
	} else if bitSize < 0 || bitSize > 64 {
		return 0, bitSizeError(fn, whole, bitSize)
	}
	limit := uint64(1)<<uint(bitSize) - 1
	cutoff := ^uint64(0)/uint64(base) + 1 // n >= cutoff: n*base overflows
	underscores := false
	var n uint64
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && anyBase {
			underscores = true
			continue
		}
		d := digitOf(s[i])
		if d >= uint64(base) {
			return 0, syntaxError(fn, whole)
		}
		if n >= cutoff {
			return limit, rangeError(fn, whole)
		}
		n *= uint64(base)
		if sum := n + d; sum < n || sum > limit {
			return limit, rangeError(fn, whole)
		}
		n += d
	}
	if underscores && !underscoresOK(whole) {
		return 0, syntaxError(fn, whole)
	}
	return n, nil
}

// prefixBase takes off the prefix of an integer literal.
func prefixBase(s string) (base int, rest string) {
	if s[0] != '0' {
		return 10, s
	}
	if len(s) >= 3 {
		switch s[1] | 0x20 {
		case 'b':
			return 2, s[2:]
		case 'o':
			return 8, s[2:]
		case 'x':
			return 16, s[2:]
		}
	}
	return 8, s[1:]
}

// underscoresOK reports whether underscores stand between digits, or prefix and digits, only.
func underscoresOK(s string) bool {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		s = s[1:]
	}
	last := byte('^') // kind of the byte before: '0' digit or prefix, '_', '^' start, '!' other
	hex := false
	if len(s) >= 2 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'b', 'o', 'x':
			hex = s[1]|0x20 == 'x'
			last = '0'
			s = s[2:]
		}
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9' || hex && digitOf(c) < 16:
			last = '0'
		case c == '_':
			if last != '0' {
				return false
			}
			last = '_'
		default:
			if last == '_' {
				return false
			}
			last = '!'
		}
	}
	return last != '_'
}

// ParseInt is ParseUint with an optional sign.
func ParseInt(s string, base int, bitSize int) (i int64, err error) {
	const fn = "ParseInt"
	if s == "" {
		return 0, syntaxError(fn, s)
	}
	whole, neg := s, false
	if s[0] == '+' || s[0] == '-' {
		neg = s[0] == '-'
		s = s[1:]
	}
	u, err := ParseUint(s, base, bitSize)
	if err != nil && err.(*NumError).Err != ErrRange {
		e := err.(*NumError)
		e.Func, e.Num = fn, clone(whole)
		return 0, e
	}
	if bitSize == 0 {
		bitSize = IntSize
	}
	cutoff := uint64(1) << uint(bitSize-1)
	if !neg && u >= cutoff {
		return int64(cutoff - 1), rangeError(fn, whole)
	}
	if neg && u > cutoff {
		return -int64(cutoff), rangeError(fn, whole)
	}
	if neg {
		return -int64(u), nil
	}
	return int64(u), nil
}

// Atoi is ParseInt for ints in base 10.
func Atoi(s string) (int, error) {
	const fn = "Atoi"
	if 0 < len(s) && len(s) < 19 {
		digits := s
		if s[0] == '-' || s[0] == '+' {
			digits = s[1:]
			if digits == "" {
				return 0, syntaxError(fn, s)
			}
		}
		n := 0
		for i := 0; i < len(digits); i++ {
			c := digits[i] - '0'
			if c > 9 {
				return 0, syntaxError(fn, s)
			}
			n = n*10 + int(c)
		}
		if s[0] == '-' {
			n = -n
		}
		return n, nil
	}
	n, err := ParseInt(s, 10, 0)
	if e, ok := err.(*NumError); ok {
		e.Func = fn
	}
	return int(n), err
}

const digits = "0123456789abcdefghijklmnopqrstuvwxyz"

// Itoa formats i in base 10.
func Itoa(i int) string { return itoa.Itoa(i) }

// FormatInt formats i in a base from 2 to 36.
func FormatInt(i int64, base int) string {
	if base == 10 {
		return itoa.Itoa(int(i))
	}
	return view(AppendInt(nil, i, base))
}

// FormatUint formats i in a base from 2 to 36.
func FormatUint(i uint64, base int) string {
	if base == 10 {
		return itoa.Uitoa(uint(i))
	}
	return view(AppendUint(nil, i, base))
}

// view returns a slice that nobody else has as a string.
func view(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// AppendInt appends i in a base from 2 to 36.
func AppendInt(dst []byte, i int64, base int) []byte {
	u := uint64(i)
	if i < 0 {
		dst = append(dst, '-')
		u = -u
	}
	return AppendUint(dst, u, base)
}

// AppendUint appends i in a base from 2 to 36.
func AppendUint(dst []byte, i uint64, base int) []byte {
	if base == 10 {
		return itoa.Append(dst, i)
	}
	if base < 2 || base > 36 {
		panic("strconv: illegal AppendInt/FormatInt base")
	}
	b, at := uint64(base), len(dst)
	for v := i; v >= b; v /= b { // as many digits as there are
		dst = append(dst, '0')
	}
	dst = append(dst, '0')
	for end := len(dst) - 1; end >= at; end-- {
		q := i / b
		dst[end] = digits[i-q*b]
		i = q
	}
	return dst
}

// FormatFloat formats f, rounded from a number of bitSize bits, in a format ('b', 'e', 'E', 'f', 'g',
// 'G', 'x', 'X') with a precision; -1 is the smallest that reads back as f.
func FormatFloat(f float64, fmt byte, prec, bitSize int) string {
	return view(AppendFloat(make([]byte, 0, 24), f, fmt, prec, bitSize))
}

// AppendFloat appends what FormatFloat returns.
func AppendFloat(dst []byte, f float64, fmt byte, prec, bitSize int) []byte {
	if bitSize != 32 && bitSize != 64 {
		panic("strconv: illegal AppendFloat/FormatFloat bitSize")
	}
	return ftoa.Append(dst, f, fmt, prec, bitSize)
}

// FormatComplex formats c as (a+bi), the parts as FormatFloat does.
func FormatComplex(c complex128, fmt byte, prec, bitSize int) string {
	if bitSize != 64 && bitSize != 128 {
		panic("invalid bitSize")
	}
	b := AppendFloat(append(make([]byte, 0, 48), '('), real(c), fmt, prec, bitSize/2)
	n := len(b)
	b = AppendFloat(append(b, '+'), imag(c), fmt, prec, bitSize/2)
	if b[n+1] == '+' || b[n+1] == '-' {
		b = append(b[:n], b[n+1:]...)
	}
	return view(append(b, "i)"...))
}
