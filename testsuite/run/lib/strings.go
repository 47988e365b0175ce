package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "The quick brown fox"
	fmt.Println(strings.Contains(s, "quick"), strings.Index(s, "o"), strings.LastIndex(s, "o"), strings.IndexByte(s, 'q'), strings.IndexAny(s, "xyz"), strings.IndexRune(s, 'b'))
	fmt.Println(strings.ToUpper(s), strings.ToLower(s), strings.Title("hello world"), strings.Repeat("ab", 3))
	fmt.Printf("%q %q %q\n", strings.Split("a,b,c", ","), strings.SplitN("a,b,c", ",", 2), strings.Fields("  a  b c "))
	fmt.Println(strings.Join([]string{"x", "y"}, "-"), strings.Replace("aaa", "a", "b", 2), strings.ReplaceAll("aaa", "a", "bc"))
	fmt.Printf("%q %q %q %q %q\n", strings.TrimSpace(" \t x \n"), strings.Trim("xxaxx", "x"), strings.TrimLeft("xxa", "x"), strings.TrimPrefix("prefix", "pre"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.HasPrefix(s, "The"), strings.HasSuffix(s, "fox"), strings.Count("cheese", "e"), strings.Count("abc", ""), strings.EqualFold("Go", "GO"))
	before, after, ok := strings.Cut("key=value", "=")
	fmt.Println(before, after, ok, strings.Compare("a", "b"))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return 'A'
		}
		if r == 'x' {
			return -1
		}
		return r
	}, "banax"))
	var b strings.Builder
	for i := 0; i < 3; i++ {
		fmt.Fprintf(&b, "%d,", i)
	}
	b.WriteString("end")
	b.WriteByte('!')
	b.WriteRune('é')
	fmt.Println(b.String(), b.Len())
	r := strings.NewReader("read me")
	buf := make([]byte, 4)
	n, _ := r.Read(buf)
	fmt.Println(n, string(buf), r.Len())
	rep := strings.NewReplacer("<", "&lt;", ">", "&gt;")
	fmt.Println(rep.Replace("<b>x</b>"), strings.ToTitle("abc"), strings.ContainsRune("abc", 'b'))
	fmt.Printf("%q %q\n", strings.SplitAfter("a,b", ","), strings.FieldsFunc("a1b2c", func(r rune) bool { return r >= '0' && r <= '9' }))
	fmt.Println(strings.IndexFunc("abc1", func(r rune) bool { return r < 'a' }), strings.TrimFunc("123abc456", func(r rune) bool { return r <= '9' }))
}
