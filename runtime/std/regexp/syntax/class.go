// This file implements sets of runes, as sorted pairs of bounds.

package syntax

import (
	"slices"
	"strings"
	"unicode"
)

// cleaned sorts pairs and joins those that touch.
func cleaned(class []rune) []rune {
	type span struct{ lo, hi rune }
	spans := make([]span, 0, len(class)/2)
	for i := 0; i < len(class); i += 2 {
		spans = append(spans, span{class[i], class[i+1]})
	}
	slices.SortFunc(spans, func(a, b span) int { return int(a.lo - b.lo) })
	out := class[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], s.hi)
		} else {
			out = append(out, s.lo, s.hi)
		}
	}
	return out
}

// negated returns the runes that are not in a clean class.
func negated(class []rune) []rune {
	var out []rune
	next := rune(0)
	for i := 0; i < len(class); i += 2 {
		if next < class[i] {
			out = append(out, next, class[i]-1)
		}
		next = class[i+1] + 1
	}
	if next <= unicode.MaxRune {
		out = append(out, next, unicode.MaxRune)
	}
	return out
}

// addRange adds the runes from lo to hi, with fold also those that differ only in case.
func addRange(class []rune, lo, hi rune, fold bool) []rune {
	class = append(class, lo, hi)
	if !fold {
		return class
	}
	if hi >= lastFold {
		hi = lastFold
	}
	for r := max(lo, 'A'); r <= hi; r++ {
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			if n := len(class); n > 2 && class[n-1]+1 == f && class[n-2] != lo {
				class[n-1] = f
			} else if f < lo || f > hi {
				class = append(class, f, f)
			}
		}
	}
	return class
}

// lastFold is the last rune that has another case.
const lastFold = 0x1E943

// addClass adds a clean class, or what is not in it.
func addClass(class, other []rune, negate, fold bool) []rune {
	if fold {
		var with []rune
		for i := 0; i < len(other); i += 2 {
			with = addRange(with, other[i], other[i+1], true)
		}
		other = cleaned(with)
	}
	if negate {
		other = negated(other)
	}
	return append(class, other...)
}

// tableClass returns the runes of a table.
func tableClass(t *unicode.RangeTable) []rune {
	var class []rune
	add := func(lo, hi, stride rune) {
		if stride == 1 {
			class = append(class, lo, hi)
			return
		}
		for r := lo; r <= hi; r += stride {
			class = append(class, r, r)
		}
	}
	for _, r := range t.R16 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	for _, r := range t.R32 {
		add(rune(r.Lo), rune(r.Hi), rune(r.Stride))
	}
	return cleaned(class)
}

// asciiClasses are what [:name:] stands for.
var asciiClasses = map[string][]rune{
	"alnum": {'0', '9', 'A', 'Z', 'a', 'z'}, "alpha": {'A', 'Z', 'a', 'z'}, "ascii": {0, 0x7F},
	"blank": {'\t', '\t', ' ', ' '}, "cntrl": {0, 0x1F, 0x7F, 0x7F}, "digit": {'0', '9'}, "graph": {'!', '~'},
	"lower": {'a', 'z'}, "print": {' ', '~'}, "punct": {'!', '/', ':', '@', '[', '`', '{', '~'},
	"space": {'\t', '\r', ' ', ' '}, "upper": {'A', 'Z'}, "word": {'0', '9', 'A', 'Z', '_', '_', 'a', 'z'},
	"xdigit": {'0', '9', 'A', 'F', 'a', 'f'},
}

// perlClass returns what \d, \s, \w and their negations stand for.
func perlClass(c byte) (class []rune, negate, ok bool) {
	switch c | 0x20 {
	case 'd':
		class = []rune{'0', '9'}
	case 's':
		class = []rune{'\t', '\n', '\f', '\r', ' ', ' '}
	case 'w':
		class = asciiClasses["word"]
	default:
		return nil, false, false
	}
	return class, c < 'a', true
}

// groupClass returns the runes of a category or script.
func groupClass(name string) []rune {
	switch strings.ToLower(name) {
	case "any":
		return []rune{0, unicode.MaxRune}
	case "ascii":
		return []rune{0, unicode.MaxASCII}
	case "assigned":
		var class []rune
		for _, t := range []*unicode.RangeTable{unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.C} {
			class = append(class, tableClass(t)...)
		}
		return cleaned(class)
	}
	plain := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r == '_' || r == ' ' || r == '-' {
				return -1
			}
			return unicode.ToLower(r)
		}, s)
	}
	find := func(tables map[string]*unicode.RangeTable, name string) *unicode.RangeTable {
		if t := tables[name]; t != nil {
			return t
		}
		for n, t := range tables {
			if plain(n) == plain(name) {
				return t
			}
		}
		return nil
	}
	for alias, n := range unicode.CategoryAliases {
		if plain(alias) == plain(name) {
			name = n
			break
		}
	}
	if t := find(unicode.Categories, name); t != nil {
		return tableClass(t)
	}
	if t := find(unicode.Scripts, name); t != nil {
		return tableClass(t)
	}
	return nil
}
