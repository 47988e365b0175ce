// This file implements POSIX TZ rules such as "CET-1CEST,M3.5.0,M10.5.0/3": standard time, daylight
// saving time, and the dates on which they begin.

package time

// ruleDay tells on which day of a year, and when on that day, a zone changes.
type ruleDay struct {
	form           byte // 'J': day 1-365 without leap day; 'D': day 0-365; 'M': month, week, weekday
	day, week, mon int
	sec            int
}

// applyRule returns the zone in effect at sec by a rule; last is the time of the last recorded
// change.
func applyRule(rule string, last, sec int64) (zone, bool) {
	std, s, ok := ruleName(rule)
	if !ok {
		return zone{}, false
	}
	stdOffset, s, ok := ruleOffset(s, 24)
	if !ok {
		return zone{}, false
	}
	stdOffset = -stdOffset
	if s == "" || s[0] == ',' {
		return zone{std, stdOffset, false, last, maxSec}, true
	}
	dst, s, ok := ruleName(s)
	if !ok {
		return zone{}, false
	}
	dstOffset := stdOffset + 3600
	if s != "" && s[0] != ',' {
		if dstOffset, s, ok = ruleOffset(s, 24); !ok {
			return zone{}, false
		}
		dstOffset = -dstOffset
	}
	if s == "" {
		s = ",M3.2.0,M11.1.0"
	}
	begin, s, ok := parseRuleDay(s)
	if !ok {
		return zone{}, false
	}
	end, s, ok := parseRuleDay(s)
	if !ok || s != "" {
		return zone{}, false
	}
	days, _ := splitDays(sec + unixToYear1)
	year, _, _, _ := civil(days)
	// The changes around sec: those of the year, the one before and the one after.
	z := zone{std, stdOffset, false, last, maxSec}
	for y := year - 1; y <= year+1; y++ {
		toDST, toStd := begin.when(y)-int64(stdOffset), end.when(y)-int64(dstOffset)
		first, second := toDST, toStd
		firstDST := true
		if toStd < toDST {
			first, second, firstDST = toStd, toDST, false
		}
		for i, t := range [2]int64{first, second} {
			isDST := firstDST == (i == 0)
			if t > sec {
				z.end = t
				return z, true
			}
			if isDST {
				z = zone{dst, dstOffset, true, t, maxSec}
			} else {
				z = zone{std, stdOffset, false, t, maxSec}
			}
		}
	}
	return z, true
}

// ruleName reads an abbreviation: letters, or anything in angle brackets.
func ruleName(s string) (name, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	if s[0] == '<' {
		for i := 1; i < len(s); i++ {
			if s[i] == '>' {
				return s[1:i], s[i+1:], true
			}
		}
		return "", "", false
	}
	i := 0
	for i < len(s) && s[i] != ',' && s[i] != '-' && s[i] != '+' && !isDigit(s, i) {
		i++
	}
	return s[:i], s[i:], i >= 3
}

// ruleOffset reads [+-]hh[:mm[:ss]] as seconds.
func ruleOffset(s string, maxHours int) (sec int, rest string, ok bool) {
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	unit := 3600
	for limit := maxHours * 7; ; limit = 59 {
		n, r, found := ruleInt(s)
		if !found || n > limit {
			return 0, "", false
		}
		sec += n * unit
		s = r
		unit /= 60
		if unit == 0 || s == "" || s[0] != ':' {
			break
		}
		s = s[1:]
	}
	if neg {
		sec = -sec
	}
	return sec, s, true
}

func ruleInt(s string) (n int, rest string, ok bool) {
	i := 0
	for ; isDigit(s, i) && i < 5; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n, s[i:], i > 0
}

// parseRuleDay reads ",date[/time]".
func parseRuleDay(s string) (r ruleDay, rest string, ok bool) {
	if len(s) < 2 || s[0] != ',' {
		return r, "", false
	}
	s = s[1:]
	r.sec = 2 * 3600
	switch s[0] {
	case 'J':
		r.form = 'J'
		r.day, s, ok = ruleInt(s[1:])
	case 'M':
		r.form = 'M'
		if r.mon, s, ok = ruleInt(s[1:]); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		if r.week, s, ok = ruleInt(s[1:]); !ok || s == "" || s[0] != '.' {
			return r, "", false
		}
		r.day, s, ok = ruleInt(s[1:])
		ok = ok && r.mon >= 1 && r.mon <= 12 && r.week >= 1 && r.week <= 5 && r.day <= 6
	default:
		r.form = 'D'
		r.day, s, ok = ruleInt(s)
	}
	if ok && s != "" && s[0] == '/' {
		r.sec, s, ok = ruleOffset(s[1:], 24)
	}
	return r, s, ok
}

// when returns the seconds since 1970 of the change in a year, as local clocks show it.
func (r *ruleDay) when(year int) int64 {
	days := daysBefore(int64(year), January)
	switch r.form {
	case 'J':
		days += int64(r.day) - 1
		if isLeap(year) && r.day >= 60 {
			days++
		}
	case 'D':
		days += int64(r.day)
	case 'M':
		first := daysBefore(int64(year), Month(r.mon))
		_, w := divide(first+1, 7)
		d := (r.day-int(w)+7)%7 + (r.week-1)*7
		if d >= daysIn(Month(r.mon), year) {
			d -= 7
		}
		days = first + int64(d)
	}
	return days*secondsPerDay + int64(r.sec) - unixToYear1
}
