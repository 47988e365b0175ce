// This file implements Replacer: at each place of the text the first old string that matches there
// wins, in the order of the arguments. The old strings are kept by first byte.

package strings

import (
	"internal/bytealg"
	"io"
)

// Replacer replaces strings by others. It may be used by several goroutines.
type Replacer struct {
	pairs []string      // old, new, old, new...
	first [256][]uint32 // for each byte the indices in pairs of the old strings that begin with it
	empty int           // index in pairs of the first empty old string, or -1
}

// NewReplacer makes a Replacer of pairs of old and new strings. It panics if their number is odd.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...), empty: -1}
	for i := 0; i < len(oldnew); i += 2 {
		if old := oldnew[i]; old != "" {
			r.first[old[0]] = append(r.first[old[0]], uint32(i))
		} else if r.empty < 0 {
			r.empty = i
		}
	}
	return r
}

// match returns the index in pairs of the old string that matches at the front of s, or -1.
func (r *Replacer) match(s string, allowEmpty bool) int {
	empty := r.empty
	if !allowEmpty {
		empty = -1
	}
	if s == "" {
		return empty
	}
	for _, i := range r.first[s[0]] {
		if empty >= 0 && empty < int(i) {
			break
		}
		if HasPrefix(s, r.pairs[i]) {
			return int(i)
		}
	}
	return empty
}

// run calls put for the pieces of the result; it stops if that returns false.
func (r *Replacer) run(s string, put func(string) bool) {
	last, afterEmpty := 0, false
	for i := 0; i <= len(s); {
		if r.empty < 0 {
			for i < len(s) && len(r.first[s[i]]) == 0 {
				i++
			}
		}
		p := r.match(s[i:], !afterEmpty)
		if p < 0 {
			afterEmpty = false
			i++
			continue
		}
		if last < i && !put(s[last:i]) || !put(r.pairs[p+1]) {
			return
		}
		n := len(r.pairs[p])
		i += n
		last, afterEmpty = i, n == 0
	}
	if last < len(s) {
		put(s[last:])
	}
}

// Replace returns s with all replacements made.
func (r *Replacer) Replace(s string) string {
	var buf []byte
	r.run(s, func(piece string) bool {
		if buf == nil {
			buf = make([]byte, 0, len(s)+len(s)/8)
		}
		buf = append(buf, piece...)
		return true
	})
	return bytealg.View(buf)
}

// WriteString writes s with all replacements made to w.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	r.run(s, func(piece string) bool {
		var m int
		m, err = io.WriteString(w, piece)
		n += m
		return err == nil
	})
	return n, err
}
