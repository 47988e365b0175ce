// This file decodes the generated tables. A table is a string, which costs nothing in programs that
// do not use it: variables of the library are initialised only if they are reachable.

package unicode

// numbers reads the numbers of a table: digits of base 32, the lowest first; all but the last are
// written as characters from '@' on, the last as one from ' ' on.
type numbers string

func (s *numbers) next() int {
	n, shift := 0, 0
	for i := 0; ; i++ {
		c := int((*s)[i])
		if c < '@' {
			*s = (*s)[i+1:]
			return n | (c-' ')<<shift
		}
		n |= (c - '@') << shift
		shift += 5
	}
}

// signed reads a number whose lowest bit is the sign.
func (s *numbers) signed() rune {
	n := s.next()
	if n&1 != 0 {
		return rune(-(n >> 1) - 1)
	}
	return rune(n >> 1)
}

// decode makes a table of: distance from the end of the range before, with a low bit that tells that
// a stride is given; number of steps; the stride.
func decode(data string) *RangeTable {
	t := new(RangeTable)
	at := 0
	for s := numbers(data); len(s) > 0; {
		head := s.next()
		steps, stride := s.next(), 1
		if head&1 != 0 {
			stride = s.next()
		}
		lo := at + head>>1
		at = lo + steps*stride
		if at > 0xFFFF {
			t.R32 = append(t.R32, Range32{uint32(lo), uint32(at), uint32(stride)})
			continue
		}
		t.R16 = append(t.R16, Range16{uint16(lo), uint16(at), uint16(stride)})
		if at <= MaxLatin1 {
			t.LatinOffset = len(t.R16)
		}
	}
	return t
}

// decodeCases makes the ranges of: distance from the end of the range before, with a low bit that
// tells that upper and lower case alternate; number of steps; otherwise the three deltas.
func decodeCases(data string) []CaseRange {
	var list []CaseRange
	at := 0
	for s := numbers(data); len(s) > 0; {
		head := s.next()
		lo := at + head>>1
		at = lo + s.next()
		c := CaseRange{Lo: uint32(lo), Hi: uint32(at), Delta: d{UpperLower, UpperLower, UpperLower}}
		if head&1 == 0 {
			c.Delta = d{s.signed(), s.signed(), s.signed()}
		}
		list = append(list, c)
	}
	return list
}
