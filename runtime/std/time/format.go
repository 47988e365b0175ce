// This file implements formatting Times. A layout shows how the reference time
//
//	Mon Jan 2 15:04:05 MST 2006
//
// is written; its elements stand for the fields they show.

package time

import "errors"

// Layouts for Format and Parse.
const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RubyDate    = "Mon Jan 02 15:04:05 -0700 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC822Z     = "02 Jan 06 15:04 -0700"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

// element is a kind of element of a layout.
type element uint8

const (
	none element = iota
	longMonth
	shortMonth
	numMonth
	zeroMonth
	longWeekday
	shortWeekday
	day
	spaceDay
	zeroDay
	spaceYearDay
	zeroYearDay
	hour24
	hour12
	zeroHour12
	minute
	zeroMinute
	second
	zeroSecond
	longYear
	shortYear
	upperPM
	lowerPM
	zoneName
	zoneOffset // offsets: Z-forms write Z for UTC; see offsetForm
	fraction0  // .000: as many digits
	fraction9  // .999: without trailing zeros
)

// offsetForm tells how an offset is written.
type offsetForm struct {
	z, colon         bool
	minutes, seconds bool
}

// item is an element of a layout as it stands there.
type item struct {
	kind   element
	digits int // of a fraction
	comma  bool
	form   offsetForm
}

var offsetForms = [...]struct {
	text string
	form offsetForm
}{
	{"-07:00:00", offsetForm{false, true, true, true}},
	{"-070000", offsetForm{false, false, true, true}},
	{"-07:00", offsetForm{false, true, true, false}},
	{"-0700", offsetForm{false, false, true, false}},
	{"-07", offsetForm{false, false, false, false}},
	{"Z07:00:00", offsetForm{true, true, true, true}},
	{"Z070000", offsetForm{true, false, true, true}},
	{"Z07:00", offsetForm{true, true, true, false}},
	{"Z0700", offsetForm{true, false, true, false}},
	{"Z07", offsetForm{true, false, false, false}},
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// nextElement splits a layout around its first element.
func nextElement(layout string) (before string, it item, text, after string) {
	for i := 0; i < len(layout); i++ {
		kind, n := elementAt(layout[i:])
		it = item{kind: kind}
		switch layout[i] {
		case '-', 'Z':
			for _, f := range offsetForms {
				if hasPrefix(layout[i:], f.text) {
					it = item{kind: zoneOffset, form: f.form}
					n = len(f.text)
					break
				}
			}
		case '.', ',':
			if digits, zero := fractionAt(layout[i+1:]); digits > 0 {
				it = item{kind: fraction9, digits: digits, comma: layout[i] == ','}
				if zero {
					it.kind = fraction0
				}
				n = digits + 1
			}
		case '_':
			if kind == longYear { // _2006 is a literal underscore and a year
				return layout[:i+1], it, layout[i+1 : i+5], layout[i+5:]
			}
		}
		if it.kind != none {
			return layout[:i], it, layout[i : i+n], layout[i+n:]
		}
	}
	return layout, item{}, "", ""
}

// fractionAt returns the number of zeros or nines at the start of s, 0 if a digit follows.
func fractionAt(s string) (digits int, zero bool) {
	if s == "" || s[0] != '0' && s[0] != '9' {
		return 0, false
	}
	n := 0
	for n < len(s) && s[n] == s[0] {
		n++
	}
	if isDigit(s, n) {
		return 0, false
	}
	return n, s[0] == '0'
}

// elementAt recognises an element that is a fixed text.
func elementAt(s string) (element, int) {
	switch s[0] {
	case 'J':
		if hasPrefix(s, "January") {
			return longMonth, 7
		}
		if hasPrefix(s, "Jan") && !lowerAt(s, 3) {
			return shortMonth, 3
		}
	case 'M':
		switch {
		case hasPrefix(s, "Monday"):
			return longWeekday, 6
		case hasPrefix(s, "Mon") && !lowerAt(s, 3):
			return shortWeekday, 3
		case hasPrefix(s, "MST"):
			return zoneName, 3
		}
	case '0':
		if len(s) >= 2 && s[1] >= '1' && s[1] <= '6' {
			return [...]element{zeroMonth, zeroDay, zeroHour12, zeroMinute, zeroSecond, shortYear}[s[1]-'1'], 2
		}
		if hasPrefix(s, "002") {
			return zeroYearDay, 3
		}
	case '1':
		if len(s) >= 2 && s[1] == '5' {
			return hour24, 2
		}
		return numMonth, 1
	case '2':
		if hasPrefix(s, "2006") {
			return longYear, 4
		}
		return day, 1
	case '_':
		if hasPrefix(s, "_2006") {
			return longYear, 5
		}
		if hasPrefix(s, "__2") {
			return spaceYearDay, 3
		}
		if hasPrefix(s, "_2") {
			return spaceDay, 2
		}
	case '3':
		return hour12, 1
	case '4':
		return minute, 1
	case '5':
		return second, 1
	case 'P':
		if hasPrefix(s, "PM") {
			return upperPM, 2
		}
	case 'p':
		if hasPrefix(s, "pm") {
			return lowerPM, 2
		}
	}
	return none, 0
}

func lowerAt(s string, i int) bool { return i < len(s) && s[i] >= 'a' && s[i] <= 'z' }

// appendInt appends v with at least width digits.
func appendInt(b []byte, v int, width int) []byte {
	u := uint(v)
	if v < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for u > 0 || i == len(buf) {
		i--
		buf[i] = byte('0' + u%10)
		u /= 10
	}
	for w := len(buf) - i; w < width; w++ {
		b = append(b, '0')
	}
	return append(b, buf[i:]...)
}

// appendPadded appends v with leading spaces.
func appendPadded(b []byte, v, width int) []byte {
	for limit := 10; width > 1; width-- {
		if v < limit {
			b = append(b, ' ')
		}
		limit *= 10
	}
	return appendInt(b, v, 0)
}

// Format formats t as layout shows.
func (t Time) Format(layout string) string {
	var buf [64]byte
	return string(t.AppendFormat(buf[:0], layout))
}

// AppendFormat appends what Format returns.
func (t Time) AppendFormat(b []byte, layout string) []byte {
	f := t.fields()
	for layout != "" {
		before, it, _, after := nextElement(layout)
		b = append(b, before...)
		if it.kind == none {
			return b
		}
		layout = after
		b = t.appendElement(b, it, &f)
	}
	return b
}

func (t *Time) appendElement(b []byte, it item, f *fields) []byte {
	h12 := f.hour % 12
	if h12 == 0 {
		h12 = 12
	}
	switch it.kind {
	case longYear:
		return appendInt(b, f.year, 4)
	case shortYear:
		return appendInt(b, max(f.year, -f.year)%100, 2)
	case longMonth:
		return append(b, f.month.String()...)
	case shortMonth:
		return append(b, f.month.String()[:3]...)
	case numMonth:
		return appendInt(b, int(f.month), 0)
	case zeroMonth:
		return appendInt(b, int(f.month), 2)
	case longWeekday:
		return append(b, f.weekday.String()...)
	case shortWeekday:
		return append(b, f.weekday.String()[:3]...)
	case day:
		return appendInt(b, f.day, 0)
	case spaceDay:
		return appendPadded(b, f.day, 2)
	case zeroDay:
		return appendInt(b, f.day, 2)
	case spaceYearDay:
		return appendPadded(b, f.yday, 3)
	case zeroYearDay:
		return appendInt(b, f.yday, 3)
	case hour24:
		return appendInt(b, f.hour, 2)
	case hour12:
		return appendInt(b, h12, 0)
	case zeroHour12:
		return appendInt(b, h12, 2)
	case minute:
		return appendInt(b, f.minute, 0)
	case zeroMinute:
		return appendInt(b, f.minute, 2)
	case second:
		return appendInt(b, f.second, 0)
	case zeroSecond:
		return appendInt(b, f.second, 2)
	case upperPM, lowerPM:
		return appendHalf(b, f.hour, it.kind == upperPM)
	case zoneOffset:
		return appendOffset(b, f.offset, it.form)
	case zoneName:
		if f.name != "" {
			return append(b, f.name...)
		}
		return appendOffset(b, f.offset, offsetForm{minutes: true})
	case fraction0, fraction9:
		return appendFraction(b, int(t.nsec), it)
	}
	return b
}

func appendHalf(b []byte, hour int, upper bool) []byte {
	text := "ampm"
	if upper {
		text = "AMPM"
	}
	if hour >= 12 {
		return append(b, text[2:]...)
	}
	return append(b, text[:2]...)
}

func appendOffset(b []byte, offset int, form offsetForm) []byte {
	if form.z && offset == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if offset <= -60 {
		sign = '-'
	}
	offset = max(offset, -offset)
	b = appendInt(append(b, sign), offset/3600, 2)
	if form.minutes {
		if form.colon {
			b = append(b, ':')
		}
		b = appendInt(b, offset/60%60, 2)
	}
	if form.seconds {
		if form.colon {
			b = append(b, ':')
		}
		b = appendInt(b, offset%60, 2)
	}
	return b
}

func appendFraction(b []byte, nsec int, it item) []byte {
	var digits [9]byte
	for i := 8; i >= 0; i-- {
		digits[i] = byte('0' + nsec%10)
		nsec /= 10
	}
	n := min(it.digits, 9)
	if it.kind == fraction9 {
		for n > 0 && digits[n-1] == '0' {
			n--
		}
		if n == 0 {
			return b
		}
	}
	point := byte('.')
	if it.comma {
		point = ','
	}
	b = append(append(b, point), digits[:n]...)
	if it.kind == fraction0 {
		for ; n < it.digits; n++ {
			b = append(b, '0')
		}
	}
	return b
}

// String formats the Time for people and debugging, with the monotonic reading, if any, at the end.
func (t Time) String() string {
	b := t.AppendFormat(nil, "2006-01-02 15:04:05.999999999 -0700 MST")
	if t.mono != 0 {
		m, sign := t.mono, byte('+')
		if m < 0 {
			m, sign = -m, '-'
		}
		b = append(b, " m="...)
		b = append(b, sign)
		b = appendInt(b, int(m/1e9), 0)
		b = append(b, '.')
		b = appendInt(b, int(m%1e9), 9)
	}
	return string(b)
}

// GoString returns a Go expression for the Time.
func (t Time) GoString() string {
	f := t.fields()
	b := append([]byte(nil), "time.Date("...)
	b = appendInt(b, f.year, 0)
	if f.month >= January && f.month <= December {
		b = append(b, ", time."...)
		b = append(b, f.month.String()...)
	}
	for _, v := range [...]int{f.day, f.hour, f.minute, f.second, int(t.nsec)} {
		b = append(b, ", "...)
		b = appendInt(b, v, 0)
	}
	switch loc := t.Location(); loc {
	case UTC:
		b = append(b, ", time.UTC)"...)
	case Local:
		b = append(b, ", time.Local)"...)
	default:
		b = append(b, ", time.Location("...)
		b = append(b, quote(loc.name)...)
		b = append(b, "))"...)
	}
	return string(b)
}

// appendStrict appends RFC 3339, which has four digits of year and offsets below 24 hours.
func (t Time) appendStrict(b []byte, name string) ([]byte, error) {
	n := len(b)
	b = t.AppendFormat(b, RFC3339Nano)
	if b[n+4] != '-' || b[n] == '-' {
		return b, errors.New("Time." + name + ": year outside of range [0,9999]")
	}
	if b[len(b)-1] != 'Z' {
		if c := b[len(b)-6]; c >= '0' && c <= '9' || int(b[len(b)-5]-'0')*10+int(b[len(b)-4]-'0') >= 24 {
			return b, errors.New("Time." + name + ": timezone hour outside of range [0,23]")
		}
	}
	return b, nil
}

// MarshalJSON returns the Time in RFC 3339 within quotes.
func (t Time) MarshalJSON() ([]byte, error) {
	b, err := t.appendStrict(append(make([]byte, 0, 40), '"'), "MarshalJSON")
	if err != nil {
		return nil, err
	}
	return append(b, '"'), nil
}

// UnmarshalJSON reads what MarshalJSON makes; null changes nothing.
func (t *Time) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	if len(data) < 2 || data[0] != '"' || data[len(data)-1] != '"' {
		return errors.New("Time.UnmarshalJSON: input is not a JSON string")
	}
	return t.UnmarshalText(data[1 : len(data)-1])
}

// AppendText appends the Time in RFC 3339.
func (t Time) AppendText(b []byte) ([]byte, error) { return t.appendStrict(b, "MarshalText") }

// MarshalText returns the Time in RFC 3339.
func (t Time) MarshalText() ([]byte, error) {
	b, err := t.appendStrict(make([]byte, 0, 40), "MarshalText")
	if err != nil {
		return nil, err
	}
	return b, nil
}

// UnmarshalText reads RFC 3339.
func (t *Time) UnmarshalText(data []byte) error {
	parsed, err := Parse(RFC3339, string(data))
	if err == nil {
		*t = parsed
	}
	return err
}
