// This file implements keeping the start and the end of a long output.

package exec

import (
	"bytes"
	"strconv"
)

// ends keeps the first and the last limit bytes written to it.
type ends struct {
	limit   int
	start   []byte
	end     []byte // the last bytes, a ring once it is full
	next    int    // where the ring goes on
	skipped int64
}

// Write takes everything.
func (e *ends) Write(p []byte) (int, error) {
	n := len(p)
	room := min(e.limit-len(e.start), len(p))
	e.start, p = append(e.start, p[:room]...), p[room:]
	if drop := len(p) - e.limit; drop > 0 {
		e.skipped, p = e.skipped+int64(drop), p[drop:]
	}
	room = min(e.limit-len(e.end), len(p))
	e.end, p = append(e.end, p[:room]...), p[room:]
	for len(p) > 0 {
		k := copy(e.end[e.next:], p)
		e.skipped, p = e.skipped+int64(k), p[k:]
		e.next = (e.next + k) % e.limit
	}
	return n, nil
}

// bytes returns what was kept, with a note of what was not.
func (e *ends) bytes() []byte {
	if e.skipped == 0 {
		return append(e.start, e.end...)
	}
	var b bytes.Buffer
	b.Write(e.start)
	b.WriteString("\n... omitting " + strconv.FormatInt(e.skipped, 10) + " bytes ...\n")
	b.Write(e.end[e.next:])
	b.Write(e.end[:e.next])
	return b.Bytes()
}
