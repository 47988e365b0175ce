// This file implements parsing Times by layouts.

package time

import "errors"

// ParseError tells where and why a text does not fit a layout.
type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

// Error returns the text of the error.
func (e *ParseError) Error() string {
	text := "parsing time " + quote(e.Value)
	if e.Message != "" {
		return text + e.Message
	}
	return text + " as " + quote(e.Layout) + ": cannot parse " + quote(e.ValueElem) + " as " + quote(e.LayoutElem)
}

var errBad = errors.New("bad value for field")

// Parse reads a Time written as layout shows. Missing fields are those of January 1 of year 0, 0:00.
// Without a zone the Time is UTC; a zone that Local uses at that time makes it Local, another one
// makes a Location of its own.
func Parse(layout, value string) (Time, error) { return parse(layout, value, UTC, Local) }

// ParseInLocation is Parse with loc in place of both UTC and Local.
func ParseInLocation(layout, value string, loc *Location) (Time, error) {
	return parse(layout, value, loc, loc)
}

// parsed collects the fields.
type parsed struct {
	year, month, day, yday int
	hour, min, sec, nsec   int
	pm, am                 bool
	utc                    bool
	offset                 int // -1: none
	name                   string
}

func parse(layout, value string, defaultLoc, local *Location) (Time, error) {
	p := parsed{month: -1, day: -1, yday: -1, offset: -1}
	wholeLayout, wholeValue := layout, value
	for {
		before, it, text, after := nextElement(layout)
		rest, ok := skip(value, before)
		if !ok {
			return Time{}, &ParseError{wholeLayout, wholeValue, before, rest, ""}
		}
		value = rest
		if it.kind == none {
			if value != "" {
				return Time{}, &ParseError{wholeLayout, wholeValue, "", value, ": extra text: " + quote(value)}
			}
			break
		}
		layout = after
		hold := value
		rest, out, err := p.element(it, text, value, layout)
		if out != "" {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, rest, ": " + out + " out of range"}
		}
		if err != nil {
			return Time{}, &ParseError{wholeLayout, wholeValue, text, hold, ""}
		}
		value = rest
	}
	if p.pm && p.hour < 12 {
		p.hour += 12
	} else if p.am && p.hour == 12 {
		p.hour = 0
	}
	if message := p.completeDate(); message != "" {
		return Time{}, &ParseError{wholeLayout, wholeValue, "", value, message}
	}
	return p.time(defaultLoc, local), nil
}

// skip consumes a literal part of the layout; a space there fits any number of spaces.
func skip(value, prefix string) (string, bool) {
	for prefix != "" {
		if prefix[0] == ' ' {
			if value != "" && value[0] != ' ' {
				return value, false
			}
			for prefix != "" && prefix[0] == ' ' {
				prefix = prefix[1:]
			}
			for value != "" && value[0] == ' ' {
				value = value[1:]
			}
			continue
		}
		if value == "" || value[0] != prefix[0] {
			return value, false
		}
		prefix, value = prefix[1:], value[1:]
	}
	return value, true
}

// element reads one field from value and returns the rest; out names a field that is out of range.
func (p *parsed) element(it item, text, value, after string) (rest, out string, err error) {
	var n int
	switch it.kind {
	case shortYear:
		if len(value) < 2 {
			return value, "", errBad
		}
		if n, ok := atoi(value[:2]); ok {
			p.year = n + 1900
			if n < 69 {
				p.year += 100
			}
			return value[2:], "", nil
		}
		return value, "", errBad
	case longYear:
		if len(value) < 4 || !isDigit(value, 0) {
			return value, "", errBad
		}
		n, ok := atoi(value[:4])
		if !ok {
			return value, "", errBad
		}
		p.year = n
		return value[4:], "", nil
	case longMonth:
		p.month, rest, err = lookup(monthNames[:], value, 0)
		p.month++
		return rest, "", err
	case shortMonth:
		p.month, rest, err = lookup(monthNames[:], value, 3)
		p.month++
		return rest, "", err
	case longWeekday:
		_, rest, err = lookup(dayNames[:], value, 0)
		return rest, "", err
	case shortWeekday:
		_, rest, err = lookup(dayNames[:], value, 3)
		return rest, "", err
	case numMonth, zeroMonth:
		p.month, rest, err = number(value, it.kind == zeroMonth)
		if err == nil && (p.month <= 0 || p.month > 12) {
			out = "month"
		}
		return rest, out, err
	case day, spaceDay, zeroDay:
		if it.kind == spaceDay && value != "" && value[0] == ' ' {
			value = value[1:]
		}
		p.day, rest, err = number(value, it.kind == zeroDay)
		return rest, "", err // checked with the month
	case spaceYearDay, zeroYearDay:
		for i := 0; i < 2 && it.kind == spaceYearDay && value != "" && value[0] == ' '; i++ {
			value = value[1:]
		}
		p.yday, rest, err = number3(value, it.kind == zeroYearDay)
		return rest, "", err
	case hour24:
		p.hour, rest, err = number(value, false)
		return rest, outside("hour", p.hour, 24), err
	case hour12, zeroHour12:
		p.hour, rest, err = number(value, it.kind == zeroHour12)
		return rest, outside("hour", p.hour, 13), err
	case minute, zeroMinute:
		p.min, rest, err = number(value, it.kind == zeroMinute)
		return rest, outside("minute", p.min, 60), err
	case second, zeroSecond:
		p.sec, rest, err = number(value, it.kind == zeroSecond)
		if err != nil || p.sec >= 60 {
			return rest, outside("second", p.sec, 60), err
		}
		return p.looseFraction(rest, after)
	case upperPM, lowerPM:
		if len(value) < 2 {
			return value, "", errBad
		}
		switch half := value[:2]; {
		case half == "PM" && it.kind == upperPM || half == "pm" && it.kind == lowerPM:
			p.pm = true
		case half == "AM" && it.kind == upperPM || half == "am" && it.kind == lowerPM:
			p.am = true
		default:
			return value, "", errBad
		}
		return value[2:], "", nil
	case zoneOffset:
		return p.zone(it.form, value)
	case zoneName:
		if hasPrefix(value, "UTC") {
			p.utc = true
			return value[3:], "", nil
		}
		n, ok := zoneNameLen(value)
		if !ok {
			return value, "", errBad
		}
		p.name = value[:n]
		return value[n:], "", nil
	case fraction0:
		n = it.digits + 1
		if len(value) < n {
			return value, "", errBad
		}
		p.nsec, out, err = nanoseconds(value[:n])
		return value[n:], out, err
	case fraction9:
		if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
			return value, "", nil // may be missing
		}
		for n = 1; isDigit(value, n); n++ {
		}
		p.nsec, out, err = nanoseconds(value[:n])
		return value[n:], out, err
	}
	return value, "", nil
}

// looseFraction accepts a fraction after the seconds that the layout does not show.
func (p *parsed) looseFraction(value, after string) (rest, out string, err error) {
	if len(value) < 2 || value[0] != '.' && value[0] != ',' || !isDigit(value, 1) {
		return value, "", nil
	}
	if _, it, _, _ := nextElement(after); it.kind == fraction0 || it.kind == fraction9 {
		return value, "", nil
	}
	n := 1
	for isDigit(value, n) {
		n++
	}
	p.nsec, out, err = nanoseconds(value[:n])
	return value[n:], out, err
}

func outside(name string, v, limit int) string {
	if v < 0 || v >= limit {
		return name
	}
	return ""
}

// cutSign returns whether s begins with a minus, and s without its sign.
func cutSign(s string) (neg bool, rest string) {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		return s[0] == '-', s[1:]
	}
	return false, s
}

func atoi(s string) (int, bool) {
	n := 0
	neg, s := cutSign(s)
	if s == "" {
		return 0, false
	}
	for i := 0; i < len(s); i++ {
		if !isDigit(s, i) {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, true
}

// number reads one or two digits, exactly two if fixed.
func number(s string, fixed bool) (int, string, error) {
	if !isDigit(s, 0) {
		return 0, s, errBad
	}
	if !isDigit(s, 1) {
		if fixed {
			return 0, s, errBad
		}
		return int(s[0] - '0'), s[1:], nil
	}
	return int(s[0]-'0')*10 + int(s[1]-'0'), s[2:], nil
}

// number3 reads up to three digits, exactly three if fixed.
func number3(s string, fixed bool) (int, string, error) {
	n, i := 0, 0
	for ; i < 3 && isDigit(s, i); i++ {
		n = n*10 + int(s[i]-'0')
	}
	if i == 0 || fixed && i != 3 {
		return 0, s, errBad
	}
	return n, s[i:], nil
}

// lookup finds a name, or the first n letters of one, regardless of case.
func lookup(names []string, s string, n int) (int, string, error) {
	for i, name := range names {
		if n > 0 {
			name = name[:n]
		}
		if len(s) >= len(name) && equalFold(s[:len(name)], name) {
			return i, s[len(name):], nil
		}
	}
	return -1, s, errBad
}

func equalFold(a, b string) bool {
	for i := 0; i < len(a); i++ {
		if c := a[i] | 0x20; a[i] != b[i] && (c != b[i]|0x20 || c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

// nanoseconds reads a fraction with its point.
func nanoseconds(s string) (ns int, out string, err error) {
	if s[0] != '.' && s[0] != ',' {
		return 0, "", errBad
	}
	s = s[1:]
	if len(s) > 9 {
		s = s[:9]
	}
	n, ok := atoi(s)
	if !ok {
		return 0, "", errBad
	}
	if n < 0 {
		return 0, "fractional second", nil
	}
	for i := len(s); i < 9; i++ {
		n *= 10
	}
	return n, "", nil
}

// zone reads an offset.
func (p *parsed) zone(form offsetForm, value string) (rest, out string, err error) {
	if form.z && value != "" && value[0] == 'Z' {
		p.utc = true
		return value[1:], "", nil
	}
	parts := 1
	if form.minutes {
		parts++
	}
	if form.seconds {
		parts++
	}
	size := 1 + 2*parts
	if form.colon {
		size += parts - 1
	}
	if len(value) < size {
		return value, "", errBad
	}
	sign := value[0]
	s := value[1:]
	var v [3]int
	for i := 0; i < parts && err == nil; i++ {
		if i > 0 && form.colon {
			if s[0] != ':' {
				return value, "", errBad
			}
			s = s[1:]
		}
		v[i], s, err = number(s, true)
	}
	if v[0] > 24 {
		out = "time zone offset hour"
	}
	if v[1] > 60 {
		out = "time zone offset minute"
	}
	if v[2] > 60 {
		out = "time zone offset second"
	}
	p.offset = (v[0]*60+v[1])*60 + v[2]
	switch sign {
	case '+':
	case '-':
		p.offset = -p.offset
	default:
		err = errBad
	}
	return s, out, err
}

// zoneNameLen returns the length of the abbreviation at the start of value: three or four capitals
// ending in T, five ones, GMT with an offset, or an offset of hours.
func zoneNameLen(value string) (int, bool) {
	if len(value) < 3 {
		return 0, false
	}
	if hasPrefix(value, "ChST") || hasPrefix(value, "MeST") {
		return 4, true
	}
	if hasPrefix(value, "GMT") {
		return 3 + hourOffsetLen(value[3:]), true
	}
	if value[0] == '+' || value[0] == '-' {
		n := hourOffsetLen(value)
		return n, n > 0
	}
	n := 0
	for n < 6 && n < len(value) && value[n] >= 'A' && value[n] <= 'Z' {
		n++
	}
	switch n {
	case 5:
		return 5, value[4] == 'T'
	case 4:
		return 4, value[3] == 'T' || hasPrefix(value, "WITA")
	case 3:
		return 3, true
	}
	return 0, false
}

// hourOffsetLen returns the length of a signed number of hours below 24, or 0.
func hourOffsetLen(s string) int {
	if s == "" || s[0] != '-' && s[0] != '+' {
		return 0
	}
	v, rest, ok := leadingInt(s[1:])
	if !ok || len(rest) == len(s)-1 || v > 23 {
		return 0
	}
	return len(s) - len(rest)
}

// completeDate fills in what was not given and checks the day; it returns what is wrong.
func (p *parsed) completeDate() string {
	if p.yday >= 0 {
		if p.yday < 1 || p.yday > 366 || p.yday == 366 && !isLeap(p.year) {
			return ": day-of-year out of range"
		}
		_, m, d, _ := civil(daysBefore(int64(p.year), January) + int64(p.yday-1))
		if p.month >= 0 && p.month != int(m) {
			return ": day-of-year does not match month"
		}
		if p.day >= 0 && p.day != d {
			return ": day-of-year does not match day"
		}
		p.month, p.day = int(m), d
		return ""
	}
	if p.month < 0 {
		p.month = 1
	}
	if p.day < 0 {
		p.day = 1
	}
	if p.day < 1 || p.day > daysIn(Month(p.month), p.year) {
		return ": day out of range"
	}
	return ""
}

// time makes the Time of the fields.
func (p *parsed) time(defaultLoc, local *Location) Time {
	at := func(loc *Location) Time {
		return Date(p.year, Month(p.month), p.day, p.hour, p.min, p.sec, p.nsec, loc)
	}
	if p.utc {
		return at(UTC)
	}
	if p.offset != -1 {
		t := at(UTC)
		t.sec -= int64(p.offset)
		z := local.at(t.unix())
		if z.offset == p.offset && (p.name == "" || z.name == p.name) {
			t.setLoc(local)
			return t
		}
		t.setLoc(FixedZone(p.name, p.offset))
		return t
	}
	if p.name != "" {
		t := at(UTC)
		if offset, ok := local.byName(p.name, t.unix()); ok {
			t.sec -= int64(offset)
			t.setLoc(local)
			return t
		}
		offset := 0
		if len(p.name) > 3 && p.name[:3] == "GMT" {
			offset, _ = atoi(p.name[3:])
			offset *= 3600
		}
		t.setLoc(FixedZone(p.name, offset))
		return t
	}
	return at(defaultLoc)
}
