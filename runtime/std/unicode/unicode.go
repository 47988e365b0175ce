// Package unicode has the properties of Unicode code points.
//
// Latin-1 is answered from a table of bits; everything else by binary search in range tables.
package unicode

// Bounds of ranges of runes.
const (
	MaxRune         = '\U0010FFFF' // the largest code point
	ReplacementChar = '\uFFFD'     // stands for invalid code points
	MaxASCII        = '\u007F'     // the largest ASCII rune
	MaxLatin1       = '\u00FF'     // the largest Latin-1 rune
)

// Indices into the deltas of a CaseRange.
const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

// UpperLower as the delta of a CaseRange tells that the range alternates upper case, lower case.
const UpperLower = MaxRune + 1

// RangeTable is a set of code points, as ranges that are sorted and do not overlap.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int // number of ranges in R16 with Hi <= MaxLatin1
}

// Range16 is every Stride-th code point from Lo to Hi.
type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

// Range32 is Range16 for code points that may not fit in 16 bits.
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// CaseRange tells how to change the case of the code points from Lo to Hi.
type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

type d [MaxCase]rune

// SpecialCase is a set of mappings of a language that go before the general ones.
type SpecialCase []CaseRange

// CaseRanges are the mappings of all runes that have another case.
var CaseRanges = decodeCases(caseData)

// TurkishCase is the rule of the Turkish language, which has a dotted and a dotless i.
var TurkishCase = SpecialCase{
	{0x49, 0x49, d{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, d{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, d{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, d{0x49 - 0x131, 0, 0x49 - 0x131}},
}

// AzeriCase is the rule of the Azeri language.
var AzeriCase = TurkishCase

// GraphicRanges are the sets of graphic characters.
var GraphicRanges = []*RangeTable{L, M, N, P, S, Zs}

// PrintRanges are the sets of printable characters, beside the ASCII space.
var PrintRanges = []*RangeTable{L, M, N, P, S}

// Properties of Latin-1 runes.
const (
	latinUpper = 1 << iota
	latinLower
	latinOther // a letter without case
	latinDigit
	latinNumber // a number that is no digit
	latinPunct
	latinSymbol
	latinControl
	latinLetter = latinUpper | latinLower | latinOther
	latinPrint  = latinLetter | latinDigit | latinNumber | latinPunct | latinSymbol
)

// latin has the properties; runes without any are spaces and the soft hyphen.
var latin = [MaxLatin1 + 1]uint8{
	0x00: latinControl, 0x01: latinControl, 0x02: latinControl, 0x03: latinControl, 0x04: latinControl,
	0x05: latinControl, 0x06: latinControl, 0x07: latinControl, 0x08: latinControl, 0x09: latinControl,
	0x0A: latinControl, 0x0B: latinControl, 0x0C: latinControl, 0x0D: latinControl, 0x0E: latinControl,
	0x0F: latinControl, 0x10: latinControl, 0x11: latinControl, 0x12: latinControl, 0x13: latinControl,
	0x14: latinControl, 0x15: latinControl, 0x16: latinControl, 0x17: latinControl, 0x18: latinControl,
	0x19: latinControl, 0x1A: latinControl, 0x1B: latinControl, 0x1C: latinControl, 0x1D: latinControl,
	0x1E: latinControl, 0x1F: latinControl,
	0x21: latinPunct, 0x22: latinPunct, 0x23: latinPunct, 0x24: latinSymbol, 0x25: latinPunct,
	0x26: latinPunct, 0x27: latinPunct, 0x28: latinPunct, 0x29: latinPunct, 0x2A: latinPunct,
	0x2B: latinSymbol, 0x2C: latinPunct, 0x2D: latinPunct, 0x2E: latinPunct, 0x2F: latinPunct,
	0x30: latinDigit, 0x31: latinDigit, 0x32: latinDigit, 0x33: latinDigit, 0x34: latinDigit,
	0x35: latinDigit, 0x36: latinDigit, 0x37: latinDigit, 0x38: latinDigit, 0x39: latinDigit,
	0x3A: latinPunct, 0x3B: latinPunct, 0x3C: latinSymbol, 0x3D: latinSymbol, 0x3E: latinSymbol,
	0x3F: latinPunct, 0x40: latinPunct, 0x41: latinUpper, 0x42: latinUpper, 0x43: latinUpper,
	0x44: latinUpper, 0x45: latinUpper, 0x46: latinUpper, 0x47: latinUpper, 0x48: latinUpper,
	0x49: latinUpper, 0x4A: latinUpper, 0x4B: latinUpper, 0x4C: latinUpper, 0x4D: latinUpper,
	0x4E: latinUpper, 0x4F: latinUpper, 0x50: latinUpper, 0x51: latinUpper, 0x52: latinUpper,
	0x53: latinUpper, 0x54: latinUpper, 0x55: latinUpper, 0x56: latinUpper, 0x57: latinUpper,
	0x58: latinUpper, 0x59: latinUpper, 0x5A: latinUpper, 0x5B: latinPunct, 0x5C: latinPunct,
	0x5D: latinPunct, 0x5E: latinSymbol, 0x5F: latinPunct, 0x60: latinSymbol, 0x61: latinLower,
	0x62: latinLower, 0x63: latinLower, 0x64: latinLower, 0x65: latinLower, 0x66: latinLower,
	0x67: latinLower, 0x68: latinLower, 0x69: latinLower, 0x6A: latinLower, 0x6B: latinLower,
	0x6C: latinLower, 0x6D: latinLower, 0x6E: latinLower, 0x6F: latinLower, 0x70: latinLower,
	0x71: latinLower, 0x72: latinLower, 0x73: latinLower, 0x74: latinLower, 0x75: latinLower,
	0x76: latinLower, 0x77: latinLower, 0x78: latinLower, 0x79: latinLower, 0x7A: latinLower,
	0x7B: latinPunct, 0x7C: latinSymbol, 0x7D: latinPunct, 0x7E: latinSymbol, 0x7F: latinControl,
	0x80: latinControl, 0x81: latinControl, 0x82: latinControl, 0x83: latinControl, 0x84: latinControl,
	0x85: latinControl, 0x86: latinControl, 0x87: latinControl, 0x88: latinControl, 0x89: latinControl,
	0x8A: latinControl, 0x8B: latinControl, 0x8C: latinControl, 0x8D: latinControl, 0x8E: latinControl,
	0x8F: latinControl, 0x90: latinControl, 0x91: latinControl, 0x92: latinControl, 0x93: latinControl,
	0x94: latinControl, 0x95: latinControl, 0x96: latinControl, 0x97: latinControl, 0x98: latinControl,
	0x99: latinControl, 0x9A: latinControl, 0x9B: latinControl, 0x9C: latinControl, 0x9D: latinControl,
	0x9E: latinControl, 0x9F: latinControl, 0xA1: latinPunct, 0xA2: latinSymbol, 0xA3: latinSymbol,
	0xA4: latinSymbol, 0xA5: latinSymbol, 0xA6: latinSymbol, 0xA7: latinPunct, 0xA8: latinSymbol,
	0xA9: latinSymbol, 0xAA: latinOther, 0xAB: latinPunct, 0xAC: latinSymbol, 0xAE: latinSymbol,
	0xAF: latinSymbol, 0xB0: latinSymbol, 0xB1: latinSymbol, 0xB2: latinNumber, 0xB3: latinNumber,
	0xB4: latinSymbol, 0xB5: latinLower, 0xB6: latinPunct, 0xB7: latinPunct, 0xB8: latinSymbol,
	0xB9: latinNumber, 0xBA: latinOther, 0xBB: latinPunct, 0xBC: latinNumber, 0xBD: latinNumber,
	0xBE: latinNumber, 0xBF: latinPunct, 0xC0: latinUpper, 0xC1: latinUpper, 0xC2: latinUpper,
	0xC3: latinUpper, 0xC4: latinUpper, 0xC5: latinUpper, 0xC6: latinUpper, 0xC7: latinUpper,
	0xC8: latinUpper, 0xC9: latinUpper, 0xCA: latinUpper, 0xCB: latinUpper, 0xCC: latinUpper,
	0xCD: latinUpper, 0xCE: latinUpper, 0xCF: latinUpper, 0xD0: latinUpper, 0xD1: latinUpper,
	0xD2: latinUpper, 0xD3: latinUpper, 0xD4: latinUpper, 0xD5: latinUpper, 0xD6: latinUpper,
	0xD7: latinSymbol, 0xD8: latinUpper, 0xD9: latinUpper, 0xDA: latinUpper, 0xDB: latinUpper,
	0xDC: latinUpper, 0xDD: latinUpper, 0xDE: latinUpper, 0xDF: latinLower, 0xE0: latinLower,
	0xE1: latinLower, 0xE2: latinLower, 0xE3: latinLower, 0xE4: latinLower, 0xE5: latinLower,
	0xE6: latinLower, 0xE7: latinLower, 0xE8: latinLower, 0xE9: latinLower, 0xEA: latinLower,
	0xEB: latinLower, 0xEC: latinLower, 0xED: latinLower, 0xEE: latinLower, 0xEF: latinLower,
	0xF0: latinLower, 0xF1: latinLower, 0xF2: latinLower, 0xF3: latinLower, 0xF4: latinLower,
	0xF5: latinLower, 0xF6: latinLower, 0xF7: latinSymbol, 0xF8: latinLower, 0xF9: latinLower,
	0xFA: latinLower, 0xFB: latinLower, 0xFC: latinLower, 0xFD: latinLower, 0xFE: latinLower,
	0xFF: latinLower,
}

// searchFrom is the number of ranges from which searching is binary.
const searchFrom = 18

// span is a range of a table.
type span interface {
	Range16 | Range32
	bounds() (lo, hi, stride uint32)
}

func (r Range16) bounds() (lo, hi, stride uint32) { return uint32(r.Lo), uint32(r.Hi), uint32(r.Stride) }
func (r Range32) bounds() (lo, hi, stride uint32) { return r.Lo, r.Hi, r.Stride }

// inRanges reports whether r is in one of the ranges, which are sorted.
func inRanges[S span](ranges []S, r uint32) bool {
	for len(ranges) > searchFrom {
		m := len(ranges) / 2
		if lo, _, _ := ranges[m].bounds(); r < lo {
			ranges = ranges[:m]
		} else {
			ranges = ranges[m:]
			if _, hi, _ := ranges[0].bounds(); r <= hi {
				break
			}
		}
	}
	for i := range ranges {
		if lo, hi, stride := ranges[i].bounds(); r <= hi {
			return r >= lo && (stride == 1 || (r-lo)%stride == 0)
		}
	}
	return false
}

// Is reports whether r is in a set.
func Is(rangeTab *RangeTable, r rune) bool {
	r16 := rangeTab.R16
	if len(r16) > 0 && uint32(r) <= uint32(r16[len(r16)-1].Hi) {
		return inRanges(r16, uint32(r))
	}
	r32 := rangeTab.R32
	return len(r32) > 0 && r >= rune(r32[0].Lo) && inRanges(r32, uint32(r))
}

// In reports whether r is in one of several sets.
func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

// IsOneOf reports whether r is in one of several sets.
func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

func isLatin(r rune) bool { return uint32(r) <= MaxLatin1 }

// IsGraphic reports whether r is a letter, mark, number, punctuation, symbol or space.
func IsGraphic(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinPrint != 0 || r == ' ' || r == 0xA0
	}
	return In(r, GraphicRanges...)
}

// IsPrint reports whether r is graphic and no space other than the ASCII space.
func IsPrint(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinPrint != 0 || r == ' '
	}
	return In(r, PrintRanges...)
}

// IsControl reports whether r is a control character.
func IsControl(r rune) bool { return isLatin(r) && latin[r]&latinControl != 0 }

// IsLetter reports whether r is a letter.
func IsLetter(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinLetter != 0
	}
	return Is(L, r)
}

// IsMark reports whether r is a mark.
func IsMark(r rune) bool { return !isLatin(r) && Is(M, r) }

// IsNumber reports whether r is a number.
func IsNumber(r rune) bool {
	if isLatin(r) {
		return latin[r]&(latinDigit|latinNumber) != 0
	}
	return Is(N, r)
}

// IsDigit reports whether r is a decimal digit.
func IsDigit(r rune) bool {
	if isLatin(r) {
		return '0' <= r && r <= '9'
	}
	return Is(Nd, r)
}

// IsPunct reports whether r is punctuation.
func IsPunct(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinPunct != 0
	}
	return Is(P, r)
}

// IsSymbol reports whether r is a symbol.
func IsSymbol(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinSymbol != 0
	}
	return Is(S, r)
}

// IsSpace reports whether r is white space.
func IsSpace(r rune) bool {
	if isLatin(r) {
		return r == ' ' || r >= '\t' && r <= '\r' || r == 0x85 || r == 0xA0
	}
	switch r {
	case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

// IsUpper reports whether r is an upper case letter.
func IsUpper(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinUpper != 0
	}
	return Is(Lu, r)
}

// IsLower reports whether r is a lower case letter.
func IsLower(r rune) bool {
	if isLatin(r) {
		return latin[r]&latinLower != 0
	}
	return Is(Ll, r)
}

// IsTitle reports whether r is a title case letter.
func IsTitle(r rune) bool { return !isLatin(r) && Is(Lt, r) }

// to maps r by ranges; found tells whether a range has it.
func to(_case int, r rune, ranges []CaseRange) (mapped rune, found bool) {
	if _case < 0 || _case >= MaxCase {
		return ReplacementChar, false
	}
	lo, hi := 0, len(ranges)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		c := &ranges[m]
		switch {
		case r < rune(c.Lo):
			hi = m
		case r > rune(c.Hi):
			lo = m + 1
		default:
			delta := c.Delta[_case]
			if delta <= MaxRune {
				return r + delta, true
			}
			// Upper case at even distance from the start, lower case at odd distance.
			return rune(c.Lo) + ((r-rune(c.Lo))&^1 | rune(_case&1)), true
		}
	}
	return r, false
}

// To maps r to UpperCase, LowerCase or TitleCase.
func To(_case int, r rune) rune {
	r, _ = to(_case, r, CaseRanges)
	return r
}

// ToUpper maps r to upper case.
func ToUpper(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		return r
	}
	return To(UpperCase, r)
}

// ToLower maps r to lower case.
func ToLower(r rune) rune {
	if uint32(r) <= MaxASCII {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	return To(LowerCase, r)
}

// ToTitle maps r to title case.
func ToTitle(r rune) rune {
	if uint32(r) <= MaxASCII {
		return ToUpper(r)
	}
	return To(TitleCase, r)
}

func (special SpecialCase) to(_case int, r rune) rune {
	if mapped, found := to(_case, r, special); found {
		return mapped
	}
	return To(_case, r)
}

// ToUpper maps r to upper case, by special first.
func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }

// ToTitle maps r to title case, by special first.
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

// ToLower maps r to lower case, by special first.
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }

// SimpleFold leads around the runes that are equal under simple case folding: it returns the smallest
// one above r, or else the smallest one.
func SimpleFold(r rune) rune {
	if r < 0 || r > MaxRune {
		return r
	}
	lo, hi := 0, len(orbits)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if orbits[m][0] < r {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(orbits) && orbits[lo][0] == r {
		return orbits[lo][1]
	}
	if l := ToLower(r); l != r {
		return l
	}
	return ToUpper(r)
}
