// This file implements Locations: histories of time zones, as the system's zone files (RFC 9636) tell
// them, with a rule for the time after the last recorded change.

package time

import (
	"errors"
	"sync"
	"syscall"
)

const (
	minSec = -1 << 63
	maxSec = 1<<63 - 1
)

// zone is a zone in effect from start to before end, in seconds since 1970 UTC.
type zone struct {
	name       string
	offset     int // seconds east of UTC
	dst        bool
	start, end int64
}

// zoneKind is a zone without its time.
type zoneKind struct {
	name   string
	offset int
	dst    bool
}

// change tells that a zone comes into effect.
type change struct {
	when int64
	kind uint8
}

// Location maps instants to the zone in use there.
type Location struct {
	name    string
	kinds   []zoneKind
	changes []change
	rule    string // POSIX TZ rule for times after the last change
}

var utcLoc = Location{name: "UTC"}

// UTC is Coordinated Universal Time.
var UTC *Location = &utcLoc

var (
	localLoc  Location
	localOnce sync.Once
)

// Local is the system's Location: that of the environment variable TZ, or of /etc/localtime.
var Local *Location = &localLoc

// String returns the name that the Location was made with.
func (l *Location) String() string { return l.get().name }

// get returns l, with Local read on first use; UTC for nil.
func (l *Location) get() *Location {
	if l == nil {
		return &utcLoc
	}
	if l == &localLoc {
		localOnce.Do(loadLocal)
	}
	return l
}

// FixedZone returns a Location that always uses one zone.
func FixedZone(name string, offset int) *Location {
	return &Location{name: name, kinds: []zoneKind{{name: name, offset: offset}}}
}

// at returns the zone in effect at a time.
func (l *Location) at(sec int64) zone {
	l = l.get()
	if len(l.kinds) == 0 {
		return zone{name: "UTC", start: minSec, end: maxSec}
	}
	n := len(l.changes)
	if n == 0 || sec < l.changes[0].when {
		z := l.zoneOf(l.firstKind(), minSec, maxSec)
		if n > 0 {
			z.end = l.changes[0].when
		} else if l.rule != "" {
			if r, ok := applyRule(l.rule, minSec, sec); ok {
				return r
			}
		}
		return z
	}
	lo, hi := 0, n // changes[lo].when <= sec < changes[hi].when
	for hi-lo > 1 {
		mid := lo + (hi-lo)/2
		if sec < l.changes[mid].when {
			hi = mid
		} else {
			lo = mid
		}
	}
	z := l.zoneOf(int(l.changes[lo].kind), l.changes[lo].when, maxSec)
	if hi < n {
		z.end = l.changes[hi].when
	} else if l.rule != "" {
		if r, ok := applyRule(l.rule, l.changes[lo].when, sec); ok {
			return r
		}
	}
	return z
}

func (l *Location) zoneOf(kind int, start, end int64) zone {
	k := &l.kinds[kind]
	return zone{k.name, k.offset, k.dst, start, end}
}

// firstKind returns the zone before the first change: the first one if no change leads to it, else
// the first standard time.
func (l *Location) firstKind() int {
	used := false
	for _, c := range l.changes {
		used = used || c.kind == 0
	}
	if !used {
		return 0
	}
	if len(l.changes) > 0 && l.kinds[l.changes[0].kind].dst {
		for k := int(l.changes[0].kind) - 1; k >= 0; k-- {
			if !l.kinds[k].dst {
				return k
			}
		}
	}
	for i := range l.kinds {
		if !l.kinds[i].dst {
			return i
		}
	}
	return 0
}

// byName returns the offset of a zone of this Location by its abbreviation, preferring one that is
// in effect at the time.
func (l *Location) byName(name string, unix int64) (offset int, ok bool) {
	l = l.get()
	for i := range l.kinds {
		if k := &l.kinds[i]; k.name == name {
			if z := l.at(unix - int64(k.offset)); z.name == name {
				return z.offset, true
			}
		}
	}
	for i := range l.kinds {
		if k := &l.kinds[i]; k.name == name {
			return k.offset, true
		}
	}
	return 0, false
}

var zoneDirs = [...]string{"/usr/share/zoneinfo/", "/usr/share/lib/zoneinfo/", "/usr/lib/locale/TZ/", "/etc/zoneinfo/"}

// LoadLocation returns the Location with a name of the time zone database, such as "Europe/Paris";
// "" and "UTC" are UTC, "Local" is Local.
func LoadLocation(name string) (*Location, error) {
	if name == "" || name == "UTC" {
		return UTC, nil
	}
	if name == "Local" {
		return Local, nil
	}
	bad := name[0] == '/' || name[0] == '\\'
	for i := 0; i < len(name); i++ {
		bad = bad || name[i] == '\\' || name[i] == '.' && i+1 < len(name) && name[i+1] == '.'
	}
	if bad {
		return nil, errors.New("time: invalid location name")
	}
	if dir, ok := syscall.Getenv("ZONEINFO"); ok && dir != "" {
		if l, err := loadFile(dir+"/"+name, name); err == nil {
			return l, nil
		}
	}
	for _, dir := range zoneDirs {
		if l, err := loadFile(dir+name, name); err == nil {
			return l, nil
		}
	}
	return nil, errors.New("unknown time zone " + name)
}

// LoadLocationFromTZData makes a Location of the contents of a zone file.
func LoadLocationFromTZData(name string, data []byte) (*Location, error) {
	l := &Location{name: name}
	if !l.parse(data) {
		return nil, errors.New("malformed time zone information")
	}
	return l, nil
}

// loadLocal fills Local.
func loadLocal() {
	l := &localLoc
	tz, set := syscall.Getenv("TZ")
	switch {
	case !set:
		if f, err := loadFile("/etc/localtime", "Local"); err == nil {
			l.kinds, l.changes, l.rule, l.name = f.kinds, f.changes, f.rule, f.name
			return
		}
	case tz != "":
		if tz[0] == ':' {
			tz = tz[1:]
		}
		if tz != "" && tz[0] == '/' {
			if f, err := loadFile(tz, tz); err == nil {
				l.kinds, l.changes, l.rule, l.name = f.kinds, f.changes, f.rule, f.name
				if tz == "/etc/localtime" {
					l.name = "Local"
				}
				return
			}
		} else if tz != "" && tz != "UTC" {
			if f, err := LoadLocation(tz); err == nil {
				l.kinds, l.changes, l.rule, l.name = f.kinds, f.changes, f.rule, f.name
				return
			}
		}
	}
	l.name = "UTC"
}

func loadFile(path, name string) (*Location, error) {
	fd, err := syscall.Open(path, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	defer syscall.Close(fd)
	var data []byte
	buf := make([]byte, 4096)
	for len(data) < 1<<20 {
		n, err := syscall.Read(fd, buf)
		if err != nil {
			return nil, err
		}
		if n == 0 {
			break
		}
		data = append(data, buf[:n]...)
	}
	return LoadLocationFromTZData(name, data)
}

func be32(b []byte) int64 {
	return int64(int32(uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])))
}

func be64(b []byte) int64 { return be32(b)<<32 | be32(b[4:])&0xFFFFFFFF }

// parse reads a zone file: a header with counts, then tables; since version 2 the same again with
// 64-bit times, and the rule.
func (l *Location) parse(data []byte) bool {
	const header = 44
	width := 4
	for {
		if len(data) < header || string(data[:4]) != "TZif" {
			return false
		}
		var n [6]int // isut, isstd, leap, time, type, char
		for i := range n {
			n[i] = int(be32(data[20+4*i:]))
			if n[i] < 0 || n[i] > 1<<20 {
				return false
			}
		}
		isut, isstd, leap, times, types, chars := n[0], n[1], n[2], n[3], n[4], n[5]
		size := times*width + times + types*6 + chars + leap*(width+4) + isstd + isut
		if len(data) < header+size {
			return false
		}
		if width == 4 && data[4] >= '2' {
			data = data[header+size:]
			width = 8
			continue
		}
		body := data[header : header+size]
		if width == 8 {
			l.parseRule(data[header+size:])
		}
		return l.parseBody(body, width, times, types, chars)
	}
}

// parseRule reads the rule between newlines at the end of the file.
func (l *Location) parseRule(data []byte) {
	if len(data) > 2 && data[0] == '\n' && data[len(data)-1] == '\n' {
		l.rule = string(data[1 : len(data)-1])
	}
}

func (l *Location) parseBody(body []byte, width, times, types, chars int) bool {
	if types == 0 {
		return false
	}
	when, body := body[:times*width], body[times*width:]
	index, body := body[:times], body[times:]
	kinds, body := body[:types*6], body[types*6:]
	names := body[:chars]
	for i := 0; i < types; i++ {
		k := kinds[i*6:]
		at := int(k[5])
		if at >= len(names) {
			return false
		}
		end := at
		for end < len(names) && names[end] != 0 {
			end++
		}
		l.kinds = append(l.kinds, zoneKind{string(names[at:end]), int(be32(k)), k[4] != 0})
	}
	for i := 0; i < times; i++ {
		if int(index[i]) >= types {
			return false
		}
		t := int64(0)
		if width == 8 {
			t = be64(when[8*i:])
		} else {
			t = be32(when[4*i:])
		}
		l.changes = append(l.changes, change{t, index[i]})
	}
	return true
}
