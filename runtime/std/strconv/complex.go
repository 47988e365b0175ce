// This file implements reading complex numbers.

package strconv

// ParseComplex parses N, Ni or N±Ni, where N is what ParseFloat accepts, in parentheses or not, with
// parts of bitSize/2 bits.
func ParseComplex(s string, bitSize int) (complex128, error) {
	const fn = "ParseComplex"
	size := 64
	if bitSize == 64 {
		size = 32
	}
	whole := s
	if len(s) >= 2 && s[0] == '(' && s[len(s)-1] == ')' {
		s = s[1 : len(s)-1]
	}
	var pending error // a range error; syntax errors take precedence
	part := func() (f float64, ok bool) {
		f, n, err := parsePrefix(s, size)
		if err != nil {
			if err.(*NumError).Err != ErrRange {
				return 0, false
			}
			pending = rangeError(fn, whole)
		}
		s = s[n:]
		return f, true
	}
	re, ok := part()
	if !ok {
		return 0, syntaxError(fn, whole)
	}
	if s == "" {
		return complex(re, 0), pending
	}
	switch s[0] {
	case '+':
		if len(s) > 1 && s[1] != '+' {
			s = s[1:] // a sign that parsePrefix need not see: NaN has none
		}
	case '-':
	case 'i':
		if len(s) == 1 {
			return complex(0, re), pending
		}
		return 0, syntaxError(fn, whole)
	default:
		return 0, syntaxError(fn, whole)
	}
	im, ok := part()
	if !ok || s != "i" {
		return 0, syntaxError(fn, whole)
	}
	return complex(re, im), pending
}
