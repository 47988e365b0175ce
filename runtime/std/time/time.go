// Package time measures and displays time, and waits for it.
//
// A Time holds seconds since January 1, year 1 UTC and nanoseconds within the second; the calendar is
// the proleptic Gregorian one, without leap seconds. A Time from Now also holds a reading of the
// monotonic clock, which differences and comparisons of two such Times use.
package time

import (
	"errors"
	"internal/itoa"
)

//minigo:rt walltime
func walltime() (sec int64, nsec int64)

//minigo:rt nanotime
func nanotime() int64

// startNano makes monotonic readings start at 1, so that 0 can mean none.
var startNano = nanotime() - 1

// Time is an instant with nanosecond precision, in a Location; the zero value is January 1, year 1,
// 00:00:00 UTC. Use Equal to compare instants: == also compares Location and monotonic reading.
type Time struct {
	sec  int64
	nsec int32
	mono int64     // nanoseconds since startNano; 0: no reading
	loc  *Location // nil: UTC
}

const (
	secondsPerDay = 86400
	// unixToYear1 is the time from year 1 to 1970 in seconds.
	unixToYear1 = 62135596800
)

// Month is a month of the year, January = 1.
type Month int

// The months.
const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

// Weekday is a day of the week, Sunday = 0.
type Weekday int

// The days of the week.
const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August",
	"September", "October", "November", "December"}

var dayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}

// String returns the English name.
func (m Month) String() string {
	if m >= January && m <= December {
		return monthNames[m-1]
	}
	return "%!Month(" + itoa.Uitoa(uint(m)) + ")"
}

// String returns the English name.
func (d Weekday) String() string {
	if d >= Sunday && d <= Saturday {
		return dayNames[d]
	}
	return "%!Weekday(" + itoa.Uitoa(uint(d)) + ")"
}

// Now returns the current time in the local Location.
func Now() Time {
	sec, nsec := walltime()
	return Time{sec + unixToYear1, int32(nsec), nanotime() - startNano, Local}
}

// Unix returns the local Time of sec seconds and nsec nanoseconds since 1970 UTC; nsec may be any
// number.
func Unix(sec int64, nsec int64) Time {
	if nsec < 0 || nsec >= 1e9 {
		n := nsec / 1e9
		sec += n
		nsec -= n * 1e9
		if nsec < 0 {
			nsec += 1e9
			sec--
		}
	}
	return Time{sec + unixToYear1, int32(nsec), 0, Local}
}

// UnixMilli returns the local Time of milliseconds since 1970 UTC.
func UnixMilli(msec int64) Time { return Unix(msec/1e3, (msec%1e3)*1e6) }

// UnixMicro returns the local Time of microseconds since 1970 UTC.
func UnixMicro(usec int64) Time { return Unix(usec/1e6, (usec%1e6)*1e3) }

// unix returns the seconds since 1970 UTC.
func (t *Time) unix() int64 { return t.sec - unixToYear1 }

// Unix returns the seconds since 1970 UTC.
func (t Time) Unix() int64 { return t.unix() }

// UnixMilli returns the milliseconds since 1970 UTC.
func (t Time) UnixMilli() int64 { return t.unix()*1e3 + int64(t.nsec)/1e6 }

// UnixMicro returns the microseconds since 1970 UTC.
func (t Time) UnixMicro() int64 { return t.unix()*1e6 + int64(t.nsec)/1e3 }

// UnixNano returns the nanoseconds since 1970 UTC; defined for years 1678 to 2262.
func (t Time) UnixNano() int64 { return t.unix()*1e9 + int64(t.nsec) }

// After reports whether t is after u.
func (t Time) After(u Time) bool { return t.Compare(u) > 0 }

// Before reports whether t is before u.
func (t Time) Before(u Time) bool { return t.Compare(u) < 0 }

// Equal reports whether t and u are the same instant.
func (t Time) Equal(u Time) bool { return t.Compare(u) == 0 }

// Compare returns -1 if t is before u, 1 if it is after, else 0.
func (t Time) Compare(u Time) int {
	if t.mono != 0 && u.mono != 0 {
		return order(t.mono, u.mono)
	}
	if c := order(t.sec, u.sec); c != 0 {
		return c
	}
	return order(int64(t.nsec), int64(u.nsec))
}

func order(a, b int64) int {
	if a < b {
		return -1
	}
	if a > b {
		return 1
	}
	return 0
}

// IsZero reports whether t is the zero instant.
func (t Time) IsZero() bool { return t.sec == 0 && t.nsec == 0 }

// Add returns t+d.
func (t Time) Add(d Duration) Time {
	t.sec += int64(d / 1e9)
	nsec := int64(t.nsec) + int64(d%1e9)
	if nsec >= 1e9 {
		t.sec++
		nsec -= 1e9
	} else if nsec < 0 {
		t.sec--
		nsec += 1e9
	}
	t.nsec = int32(nsec)
	if t.mono != 0 {
		m := t.mono + int64(d)
		if m <= 0 || d > 0 && m < t.mono {
			m = 0 // out of range
		}
		t.mono = m
	}
	return t
}

// Sub returns t-u, or the largest or smallest Duration if that is out of range.
func (t Time) Sub(u Time) Duration {
	if t.mono != 0 && u.mono != 0 {
		return Duration(t.mono - u.mono)
	}
	d := Duration(t.sec-u.sec)*Second + Duration(t.nsec-u.nsec)
	switch {
	case u.Add(d).Equal(t):
		return d
	case t.Before(u):
		return minDuration
	}
	return maxDuration
}

// Since returns the time elapsed since t.
func Since(t Time) Duration {
	if t.mono != 0 {
		return Duration(nanotime() - startNano - t.mono)
	}
	return Now().Sub(t)
}

// Until returns the time left until t.
func Until(t Time) Duration {
	if t.mono != 0 {
		return Duration(t.mono - (nanotime() - startNano))
	}
	return t.Sub(Now())
}

// AddDate adds years, months and days; a day beyond the end of the month runs into the next one.
func (t Time) AddDate(years int, months int, days int) Time {
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	return Date(year+years, month+Month(months), day+days, hour, min, sec, int(t.nsec), t.Location())
}

// UTC returns t in UTC.
func (t Time) UTC() Time {
	t.loc = nil
	return t
}

// Local returns t in the local Location.
func (t Time) Local() Time {
	t.loc = Local
	return t
}

// In returns t in loc.
func (t Time) In(loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Time.In")
	}
	t.setLoc(loc)
	return t
}

func (t *Time) setLoc(loc *Location) {
	if loc == &utcLoc {
		loc = nil
	}
	t.loc = loc
}

// Location returns t's Location.
func (t Time) Location() *Location {
	if t.loc == nil {
		return UTC
	}
	return t.loc
}

// Zone returns the abbreviation of the zone in effect at t and its offset in seconds east of UTC.
func (t Time) Zone() (name string, offset int) {
	z := t.loc.at(t.unix())
	return z.name, z.offset
}

// ZoneBounds returns when the zone in effect at t began and ends; zero Times where it never does.
func (t Time) ZoneBounds() (start, end Time) {
	z := t.loc.at(t.unix())
	if z.start != minSec {
		start = Unix(z.start, 0)
		start.setLoc(t.loc)
	}
	if z.end != maxSec {
		end = Unix(z.end, 0)
		end.setLoc(t.loc)
	}
	return start, end
}

// IsDST reports whether t lies in daylight saving time.
func (t Time) IsDST() bool { return t.loc.at(t.unix()).dst }

// localSec returns the seconds since year 1 as the clocks of t's Location show them.
func (t *Time) localSec() int64 {
	if t.loc == nil {
		return t.sec
	}
	return t.sec + int64(t.loc.at(t.unix()).offset)
}

// divide returns quotient and remainder with the remainder in [0, b).
func divide(a, b int64) (q, r int64) {
	q, r = a/b, a%b
	if r < 0 {
		q--
		r += b
	}
	return q, r
}

// The calendar begins with this day, counted from January 1 of year 1: that of year -292277022399. Seconds before it
// are those that exceed an int64 at the other end.
const firstDay = -730692556 * daysPer400

// splitDays divides seconds since year 1 into days and the second within the day.
func splitDays(local int64) (days, sec int64) {
	since := uint64(local) - uint64(firstDay*secondsPerDay&(1<<64-1))
	return int64(since/secondsPerDay) + firstDay, int64(since % secondsPerDay)
}

// Days of the calendar are counted from March 1 of year 0, so that leap days end years; the cycle of
// 400 years has 146097 days.
const (
	daysPer400 = 146097
	marchToYr1 = 306 // days from March 1 of year 0 to January 1 of year 1
)

// civil converts days since January 1 of year 1 to a date.
func civil(days int64) (year int, month Month, day int, yday int) {
	era, d := divide(days+marchToYr1, daysPer400)
	y := (d - d/1460 + d/36524 - d/146096) / 365
	d -= 365*y + y/4 - y/100
	m := (5*d + 2) / 153 // 0 is March
	day = int(d-(153*m+2)/5) + 1
	year = int(y + era*400)
	if m < 10 {
		month = Month(m + 3)
	} else {
		month = Month(m - 9)
		year++
	}
	return year, month, day, int(days-daysBefore(int64(year), January)) + 1
}

// daysBefore returns the days from January 1 of year 1 to the first of the month.
func daysBefore(year int64, month Month) int64 {
	m := int64(month) - 3
	if m < 0 {
		m += 12
		year--
	}
	era, y := divide(year, 400)
	return era*daysPer400 + y*365 + y/4 - y/100 + (153*m+2)/5 - marchToYr1
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(m Month, year int) int {
	switch m {
	case February:
		if isLeap(year) {
			return 29
		}
		return 28
	case April, June, September, November:
		return 30
	}
	return 31
}

// fields is a Time taken apart.
type fields struct {
	year      int
	month     Month
	day, yday int
	hour      int
	minute    int
	second    int
	weekday   Weekday
	name      string // of the zone
	offset    int
}

func fieldsOf(local int64) (f fields) {
	days, sec := splitDays(local)
	f.year, f.month, f.day, f.yday = civil(days)
	f.hour = int(sec / 3600)
	f.minute = int(sec % 3600 / 60)
	f.second = int(sec % 60)
	_, w := divide(days+1, 7) // January 1 of year 1 was a Monday
	f.weekday = Weekday(w)
	return f
}

func (t *Time) fields() fields {
	z := t.loc.at(t.unix())
	f := fieldsOf(t.sec + int64(z.offset))
	f.name, f.offset = z.name, z.offset
	return f
}

// Date returns year, month and day.
func (t Time) Date() (year int, month Month, day int) {
	days, _ := splitDays(t.localSec())
	year, month, day, _ = civil(days)
	return year, month, day
}

// Year returns the year.
func (t Time) Year() int {
	year, _, _ := t.Date()
	return year
}

// Month returns the month.
func (t Time) Month() Month {
	_, month, _ := t.Date()
	return month
}

// Day returns the day of the month.
func (t Time) Day() int {
	_, _, day := t.Date()
	return day
}

// YearDay returns the day of the year, from 1.
func (t Time) YearDay() int {
	days, _ := splitDays(t.localSec())
	_, _, _, yday := civil(days)
	return yday
}

// Weekday returns the day of the week.
func (t Time) Weekday() Weekday {
	days, _ := splitDays(t.localSec())
	_, w := divide(days+1, 7)
	return Weekday(w)
}

// ISOWeek returns year and week by ISO 8601: weeks begin on Monday and belong to the year of their
// Thursday.
func (t Time) ISOWeek() (year, week int) {
	days, _ := splitDays(t.localSec())
	_, monday := divide(days, 7)
	year, _, _, yday := civil(days - monday + 3)
	return year, (yday-1)/7 + 1
}

// Clock returns hour, minute and second.
func (t Time) Clock() (hour, min, sec int) {
	_, s := splitDays(t.localSec())
	return int(s / 3600), int(s % 3600 / 60), int(s % 60)
}

// Hour returns the hour.
func (t Time) Hour() int {
	hour, _, _ := t.Clock()
	return hour
}

// Minute returns the minute.
func (t Time) Minute() int {
	_, min, _ := t.Clock()
	return min
}

// Second returns the second.
func (t Time) Second() int {
	_, _, sec := t.Clock()
	return sec
}

// Nanosecond returns the nanosecond within the second.
func (t Time) Nanosecond() int { return int(t.nsec) }

// carry moves what exceeds base from lo to hi.
func carry(hi, lo, base int) (int, int) {
	q, r := divide(int64(lo), int64(base))
	return hi + int(q), int(r)
}

// Date returns the Time of a date and clock reading in loc. Values out of range are normalised. A
// reading that a change of zone skips or repeats is taken in one of the two zones.
func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	m := int(month) - 1
	year, m = carry(year, m, 12)
	sec, nsec = carry(sec, nsec, 1e9)
	min, sec = carry(min, sec, 60)
	hour, min = carry(hour, min, 60)
	day, hour = carry(day, hour, 24)
	days := daysBefore(int64(year), Month(m+1)) + int64(day-1)
	unix := days*secondsPerDay + int64(hour*3600+min*60+sec) - unixToYear1
	z := loc.at(unix)
	if z.offset != 0 {
		utc := unix - int64(z.offset)
		if utc < z.start || utc >= z.end {
			z = loc.at(utc)
		}
		unix -= int64(z.offset)
	}
	t := Time{sec: unix + unixToYear1, nsec: int32(nsec)}
	t.setLoc(loc)
	return t
}

// remainder returns t - (zero Time) modulo d, for t after or before it, in [0, d).
func (t *Time) remainder(d Duration) Duration {
	if d%Second == 0 {
		_, r := divide(t.sec, int64(d/Second))
		return Duration(r)*Second + Duration(t.nsec)
	}
	// (sec mod d)*1e9 + nsec modulo d by repeated doubling, as the product overflows.
	_, s := divide(t.sec, int64(d))
	r, x := uint64(0), uint64(s)
	for n := uint64(Second); n > 0; n >>= 1 {
		if n&1 != 0 {
			r = (r + x) % uint64(d)
		}
		x = (x + x) % uint64(d)
	}
	return Duration((r + uint64(t.nsec)) % uint64(d))
}

// Truncate rounds down to a multiple of d since the zero Time, and drops the monotonic reading.
func (t Time) Truncate(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	return t.Add(-t.remainder(d))
}

// Round rounds to the nearest multiple of d since the zero Time, halves up, and drops the monotonic
// reading.
func (t Time) Round(d Duration) Time {
	t.mono = 0
	if d <= 0 {
		return t
	}
	r := t.remainder(d)
	if halfOrMore(r, d) {
		return t.Add(d - r)
	}
	return t.Add(-r)
}

// Encoding by MarshalBinary: a version byte, seconds since year 1 and nanoseconds, big-endian, and
// the offset of the zone in minutes, -1 for UTC.
const binaryVersion = 1

// AppendBinary appends the binary encoding.
func (t Time) AppendBinary(b []byte) ([]byte, error) {
	offset := -1
	version := byte(binaryVersion)
	extra := 0
	if t.Location() != UTC {
		_, offset = t.Zone()
		if offset%60 != 0 {
			version = 2
			extra = offset % 60
		}
		offset /= 60
		if offset < -32768 || offset == -1 || offset > 32767 {
			return b, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
	}
	b = append(b, version)
	for i := 56; i >= 0; i -= 8 {
		b = append(b, byte(t.sec>>uint(i)))
	}
	for i := 24; i >= 0; i -= 8 {
		b = append(b, byte(t.nsec>>uint(i)))
	}
	b = append(b, byte(offset>>8), byte(offset))
	if version == 2 {
		b = append(b, byte(extra))
	}
	return b, nil
}

// MarshalBinary returns the binary encoding.
func (t Time) MarshalBinary() ([]byte, error) { return t.AppendBinary(make([]byte, 0, 16)) }

// UnmarshalBinary decodes what MarshalBinary made.
func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != 1 && version != 2 {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec, nsec int64
	for _, c := range data[1:9] {
		sec = sec<<8 | int64(c)
	}
	for _, c := range data[9:13] {
		nsec = nsec<<8 | int64(c)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == 2 {
		offset += int(int8(data[15]))
	}
	*t = Time{sec: sec, nsec: int32(nsec)}
	if offset != -60 {
		if z := Local.at(t.unix()); z.offset == offset {
			t.loc = Local
		} else {
			t.setLoc(FixedZone("", offset))
		}
	}
	return nil
}

// GobEncode is MarshalBinary.
func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

// GobDecode is UnmarshalBinary.
func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
