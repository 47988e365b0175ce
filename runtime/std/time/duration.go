// This file implements Duration.

package time

import "errors"

// Duration is a span of time in nanoseconds.
type Duration int64

// Common durations.
const (
	Nanosecond  Duration = 1
	Microsecond          = 1000 * Nanosecond
	Millisecond          = 1000 * Microsecond
	Second               = 1000 * Millisecond
	Minute               = 60 * Second
	Hour                 = 60 * Minute
)

const (
	minDuration Duration = -1 << 63
	maxDuration Duration = 1<<63 - 1
)

// String formats the duration as in "72h3m0.5s"; below a second with a smaller unit.
func (d Duration) String() string {
	var buf [32]byte
	return string(buf[d.format(&buf):])
}

// format writes the text at the end of buf and returns where it begins.
func (d Duration) format(buf *[32]byte) int {
	w := len(buf)
	u, neg := uint64(d), d < 0
	if neg {
		u = -u
	}
	w--
	buf[w] = 's'
	if u < uint64(Second) {
		prec := 0
		switch {
		case u == 0:
			w--
			buf[w] = '0'
			return w
		case u < uint64(Microsecond):
			w--
			buf[w] = 'n'
		case u < uint64(Millisecond):
			prec = 3
			w -= 2
			copy(buf[w:], "µ")
		default:
			prec = 6
			w--
			buf[w] = 'm'
		}
		w, u = putFraction(buf[:w], u, prec)
		w = putInt(buf[:w], u)
	} else {
		w, u = putFraction(buf[:w], u, 9)
		w = putInt(buf[:w], u%60)
		u /= 60
		if u > 0 {
			w--
			buf[w] = 'm'
			w = putInt(buf[:w], u%60)
			u /= 60
			if u > 0 {
				w--
				buf[w] = 'h'
				w = putInt(buf[:w], u)
			}
		}
	}
	if neg {
		w--
		buf[w] = '-'
	}
	return w
}

// putFraction writes the last prec digits of v as a fraction at the end of buf, without trailing
// zeros; it returns the new end and the rest of v.
func putFraction(buf []byte, v uint64, prec int) (int, uint64) {
	w := len(buf)
	print := false
	for i := 0; i < prec; i++ {
		digit := v % 10
		print = print || digit != 0
		if print {
			w--
			buf[w] = byte(digit) + '0'
		}
		v /= 10
	}
	if print {
		w--
		buf[w] = '.'
	}
	return w, v
}

func putInt(buf []byte, v uint64) int {
	w := len(buf)
	for {
		w--
		buf[w] = byte(v%10) + '0'
		v /= 10
		if v == 0 {
			return w
		}
	}
}

// Nanoseconds returns the duration in nanoseconds.
func (d Duration) Nanoseconds() int64 { return int64(d) }

// Microseconds returns the duration in microseconds, truncated.
func (d Duration) Microseconds() int64 { return int64(d) / 1e3 }

// Milliseconds returns the duration in milliseconds, truncated.
func (d Duration) Milliseconds() int64 { return int64(d) / 1e6 }

// parts divides into whole units and a remainder, so that the quotient as a float is exact.
func (d Duration) parts(unit Duration) float64 {
	return float64(d/unit) + float64(d%unit)/float64(unit)
}

// Seconds returns the duration in seconds.
func (d Duration) Seconds() float64 { return d.parts(Second) }

// Minutes returns the duration in minutes.
func (d Duration) Minutes() float64 { return d.parts(Minute) }

// Hours returns the duration in hours.
func (d Duration) Hours() float64 { return d.parts(Hour) }

// Truncate rounds toward zero to a multiple of m; m <= 0 leaves d as it is.
func (d Duration) Truncate(m Duration) Duration {
	if m <= 0 {
		return d
	}
	return d - d%m
}

// halfOrMore reports whether x+x >= y, without overflow.
func halfOrMore(x, y Duration) bool { return uint64(x)+uint64(x) >= uint64(y) }

// Round rounds to the nearest multiple of m, halves away from zero; m <= 0 leaves d as it is. The
// result is the largest or smallest Duration if it would overflow.
func (d Duration) Round(m Duration) Duration {
	if m <= 0 {
		return d
	}
	r := d % m
	if d < 0 {
		r = -r
		if !halfOrMore(r, m) {
			return d + r
		}
		if n := d - m + r; n < d {
			return n
		}
		return minDuration
	}
	if !halfOrMore(r, m) {
		return d - r
	}
	if n := d + m - r; n > d {
		return n
	}
	return maxDuration
}

// Abs returns the absolute value; the largest Duration for the smallest.
func (d Duration) Abs() Duration {
	switch {
	case d >= 0:
		return d
	case d == minDuration:
		return maxDuration
	}
	return -d
}

// ParseDuration parses numbers with optional fraction, each with a unit ("ns", "us", "µs", "ms", "s",
// "m", "h"), after an optional sign: "-1h15m30.5s".
func ParseDuration(s string) (Duration, error) {
	const limit = 1 << 63
	orig := s
	invalid := func() (Duration, error) {
		return 0, errors.New("time: invalid duration " + quote(orig))
	}
	neg, s := cutSign(s)
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return invalid()
	}
	var total uint64
	for s != "" {
		if s[0] != '.' && !isDigit(s, 0) {
			return invalid()
		}
		v, rest, ok := leadingInt(s)
		if !ok {
			return invalid()
		}
		digits := len(rest) != len(s)
		s = rest
		var f, scale uint64 = 0, 1
		if s != "" && s[0] == '.' {
			var more bool
			f, scale, s, more = leadingFraction(s[1:])
			digits = digits || more
		}
		if !digits {
			return invalid()
		}
		i := 0
		for i < len(s) && s[i] != '.' && !isDigit(s, i) {
			i++
		}
		if i == 0 {
			return 0, errors.New("time: missing unit in duration " + quote(orig))
		}
		unit, ok := unitOf(s[:i])
		if !ok {
			return 0, errors.New("time: unknown unit " + quote(s[:i]) + " in duration " + quote(orig))
		}
		s = s[i:]
		if v > limit/unit {
			return invalid()
		}
		v *= unit
		if f > 0 {
			v += uint64(float64(f) * (float64(unit) / float64(scale)))
			if v > limit {
				return invalid()
			}
		}
		total += v
		if total > limit {
			return invalid()
		}
	}
	if neg {
		return -Duration(total), nil
	}
	if total > limit-1 {
		return invalid()
	}
	return Duration(total), nil
}

func unitOf(s string) (uint64, bool) {
	switch s {
	case "ns":
		return uint64(Nanosecond), true
	case "us", "µs", "μs": // micro sign and Greek letter
		return uint64(Microsecond), true
	case "ms":
		return uint64(Millisecond), true
	case "s":
		return uint64(Second), true
	case "m":
		return uint64(Minute), true
	case "h":
		return uint64(Hour), true
	}
	return 0, false
}

// leadingInt consumes digits; it fails beyond 2^63.
func leadingInt(s string) (v uint64, rest string, ok bool) {
	i := 0
	for ; isDigit(s, i); i++ {
		if v > (1<<63)/10 {
			return 0, s, false
		}
		v = v*10 + uint64(s[i]-'0')
		if v > 1<<63 {
			return 0, s, false
		}
	}
	return v, s[i:], true
}

// leadingFraction consumes digits after a point: the value is v/scale. Digits beyond the precision
// are skipped.
func leadingFraction(s string) (v, scale uint64, rest string, any bool) {
	i, full := 0, false
	scale = 1
	for ; isDigit(s, i); i++ {
		if full {
			continue
		}
		if v > (1<<63-1)/10 {
			full = true
			continue
		}
		y := v*10 + uint64(s[i]-'0')
		if y > 1<<63 {
			full = true
			continue
		}
		v = y
		scale *= 10
	}
	return v, scale, s[i:], i > 0
}

func isDigit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

// quote puts s in quotes; control characters, quotes and what is not ASCII become escapes.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := make([]byte, 0, len(s)+2)
	b = append(b, '"')
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < ' ' || c >= 0x80:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}
