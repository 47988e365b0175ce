// Properties and cases of code points, and range tables.
package main

import (
	"fmt"
	"unicode"
)

func main() {
	var h [16]uint64
	fs := []func(rune) bool{unicode.IsGraphic, unicode.IsPrint, unicode.IsControl, unicode.IsLetter, unicode.IsMark, unicode.IsNumber, unicode.IsDigit, unicode.IsPunct, unicode.IsSymbol, unicode.IsSpace, unicode.IsUpper, unicode.IsLower, unicode.IsTitle}
	for r := rune(-5); r < 0x110005; r += 1 + (r>>11)*3 {
		for i, f := range fs {
			if f(r) {
				h[i] = h[i]*31 + uint64(r)
			}
		}
		u, l, t, s := unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r), unicode.SimpleFold(r)
		if (u != r || l != r || t != r || s != r) && r%7 == 0 {
			fmt.Printf("%x %x %x %x %x\n", r, u, l, t, s)
		}
	}
	fmt.Println(h)
	names := []string{}
	for _, m := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.FoldCategory, unicode.FoldScript, map[string]*unicode.RangeTable{"ws": unicode.White_Space, "hd": unicode.Hex_Digit, "ahd": unicode.ASCII_Hex_Digit, "jc": unicode.Join_Control, "nc": unicode.Noncharacter_Code_Point, "pws": unicode.Pattern_White_Space, "ri": unicode.Regional_Indicator, "vs": unicode.Variation_Selector}} {
		names = names[:0]
		for k := range m {
			names = append(names, k)
			for j := len(names) - 1; j > 0 && names[j] < names[j-1]; j-- {
				names[j], names[j-1] = names[j-1], names[j]
			}
		}
		for _, k := range names {
			var h, n uint64
			for r := rune(0); r <= 0x10ffff; r += 1 + (r>>11)*3 {
				if unicode.Is(m[k], r) {
					h = h*31 + uint64(r)
					n++
				}
			}
			fmt.Println(k, n, h)
		}
	}
	fmt.Println(len(unicode.CategoryAliases), unicode.CategoryAliases["Combining_Mark"])
	fmt.Println(string(unicode.TurkishCase.ToUpper('i')), string(unicode.TurkishCase.ToLower('I')), unicode.AzeriCase.ToTitle('i'))
}
