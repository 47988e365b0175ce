// This file decodes into variables of type any, without reflection, and reads string literals.

package json

import (
	"reflect"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// anyValue decodes a value as the type that an interface gets.
func (d *decoder) anyValue() any {
	switch d.next() {
	case '[':
		return d.anyArray()
	case '{':
		return d.anyObject()
	}
	switch item := d.skip(); item[0] {
	case 'n':
		return nil
	case 't':
		return true
	case 'f':
		return false
	case '"':
		return string(unquote(item))
	default:
		n, err := d.anyNumber(string(item))
		if err != nil {
			d.save(err)
		}
		return n
	}
}

// anyArray decodes an array as []any.
func (d *decoder) anyArray() []any {
	list := make([]any, 0)
	for d.off++; d.next() != ']'; {
		if d.data[d.off] == ',' {
			d.off++
		}
		list = append(list, d.anyValue())
	}
	d.off++
	return list
}

// anyObject decodes an object as map[string]any.
func (d *decoder) anyObject() map[string]any {
	m := make(map[string]any)
	for d.off++; d.next() != '}'; {
		if d.data[d.off] == ',' {
			d.off++
		}
		key := string(unquote(d.skip()))
		d.next()
		d.off++ // the colon
		m[key] = d.anyValue()
	}
	d.off++
	return m
}

// anyNumber returns a float64, or a Number if the decoder says so.
func (d *decoder) anyNumber(text string) (any, error) {
	if d.useNumber {
		return Number(text), nil
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return nil, &UnmarshalTypeError{Value: "number " + text, Type: reflect.TypeFor[float64](), Offset: int64(d.off) + 1}
	}
	return f, nil
}

// unquote returns what a valid string literal stands for; the result may be a part of it.
func unquote(item []byte) []byte {
	s := item[1 : len(item)-1]
	i := 0
	for i < len(s) && s[i] != '\\' {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(s[i:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		i += n
	}
	if i == len(s) {
		return s
	}
	out := append(make([]byte, 0, len(s)+2*utf8.UTFMax), s[:i]...)
	for i < len(s) {
		switch c := s[i]; {
		case c == '\\':
			i++
			switch c := s[i]; c {
			case 'b':
				out = append(out, '\b')
			case 'f':
				out = append(out, '\f')
			case 'n':
				out = append(out, '\n')
			case 'r':
				out = append(out, '\r')
			case 't':
				out = append(out, '\t')
			case 'u':
				r := hexRune(s[i+1:])
				i += 4
				if utf16.IsSurrogate(r) {
					second := rune(0)
					if i+6 < len(s) && s[i+1] == '\\' && s[i+2] == 'u' {
						second = hexRune(s[i+3:])
					}
					if r = utf16.DecodeRune(r, second); r != utf8.RuneError {
						i += 6
					}
				}
				out = utf8.AppendRune(out, r)
			default:
				out = append(out, c)
			}
			i++
		case c < utf8.RuneSelf:
			out = append(out, c)
			i++
		default:
			r, n := utf8.DecodeRune(s[i:])
			out = utf8.AppendRune(out, r)
			i += n
		}
	}
	return out
}

// hexRune returns the number of the first four digits.
func hexRune(s []byte) (r rune) {
	for _, c := range s[:4] {
		if c > '9' {
			c = c&^0x20 - 'A' + 10
		} else {
			c -= '0'
		}
		r = r<<4 | rune(c)
	}
	return r
}
