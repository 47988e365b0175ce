// Everything of package strings on a set of words.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

var words = []string{"", "a", "b", "ab", "ba", "abc", "aab", "aaa", "hello, world", "ünïcödé ß", "日本語", "a\xffb", "\xff\xfe", "�", "  x  y ", "\t\n foo \r\n", "AbCdEfÄÖ", "KkK", "ſtS", "x,y,,z", ",", "one two  three", "ÀÉ", "banana", "ananas", "\u2028a\u00a0b", "ǆ Ǆ ǅ", "i̇İıI", "ΣΑΣ σας", "a-b_c d'e 1f"}

func main() {
	seps := []string{"", "a", "b", "an", ",", " ", "ab", "ü", "\xff", "xyz", "ana", "本", "�"}
	for _, s := range words {
		fmt.Printf("%q up %q lo %q ti %q T %q tr %q f %q v %q\n", s, strings.ToUpper(s), strings.ToLower(s), strings.ToTitle(s), strings.Title(s), strings.TrimSpace(s), strings.Fields(s), strings.ToValidUTF8(s, "?"))
		fmt.Println(strings.FieldsFunc(s, func(r rune) bool { return r == 'a' || r == ',' }), strings.ContainsFunc(s, unicode.IsUpper), strings.IndexFunc(s, unicode.IsSpace), strings.LastIndexFunc(s, unicode.IsLetter))
		fmt.Printf("%q\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			if r == 'b' {
				return 'ß'
			}
			return r
		}, s))
		for x := range strings.FieldsSeq(s) {
			fmt.Printf("%q ", x)
		}
		for x := range strings.Lines(s) {
			fmt.Printf("%q ", x)
		}
		for x := range strings.FieldsFuncSeq(s, unicode.IsUpper) {
			fmt.Printf("%q ", x)
		}
		fmt.Println()
		for _, sep := range seps {
			fmt.Println(strings.Count(s, sep), strings.Index(s, sep), strings.LastIndex(s, sep), strings.IndexAny(s, sep), strings.LastIndexAny(s, sep), strings.Contains(s, sep), strings.ContainsAny(s, sep), strings.HasPrefix(s, sep), strings.HasSuffix(s, sep))
			fmt.Printf("%q %q %q %q\n", strings.Split(s, sep), strings.SplitN(s, sep, 2), strings.SplitAfter(s, sep), strings.SplitAfterN(s, sep, 3))
			fmt.Printf("%q %q %q %q %q %q\n", strings.Trim(s, sep), strings.TrimLeft(s, sep), strings.TrimRight(s, sep), strings.TrimPrefix(s, sep), strings.TrimSuffix(s, sep), strings.Replace(s, sep, "<>", 2))
			fmt.Printf("%q %q\n", strings.ReplaceAll(s, sep, "Q"), strings.ReplaceAll(s, sep, ""))
			b, a, ok := strings.Cut(s, sep)
			fmt.Printf("%q %q %v %q\n", b, a, ok, strings.Repeat(sep, 3))
			for x := range strings.SplitSeq(s, sep) {
				fmt.Printf("%q ", x)
			}
			for x := range strings.SplitAfterSeq(s, sep) {
				fmt.Printf("%q ", x)
			}
			fmt.Println()
		}
		for _, t := range words {
			fmt.Print(strings.EqualFold(s, t), strings.Compare(s, t), strings.Index(s+t+s+t, t+s), strings.LastIndex(s+t+s, t), " ")
		}
		fmt.Println()
	}
	fmt.Println(strings.Join(words, "|"))
	for _, r := range []rune{'a', 'ü', '本', 0xfffd, 0x110000, -1} {
		for _, s := range words {
			fmt.Print(strings.IndexRune(s, r), " ")
		}
	}
	long := strings.Repeat("aaaaaaaaab", 1000)
	fmt.Println(strings.Index(long, "aaaaaaaaaaab"), strings.Index(long+"aac", "aac"), strings.Count(long, "ab"), strings.LastIndex("c"+long, "ca"))
	r := strings.NewReplacer("a", "1", "b", "2", "ab", "3", "", "X")
	fmt.Println(r.Replace("abc bca"), strings.NewReplacer("abc", "x", "ab", "y", "a", "").Replace("abcabaxa"), strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>hi</b>"), strings.NewReplacer().Replace("q"))
	r.WriteString(os.Stdout, "xaby\n")
	fmt.Println(strings.NewReplacer("", "_", "a", "b").Replace("banana"), strings.NewReplacer("a", "", "b", "bb").Replace("aaa"))
	rd := strings.NewReader("héllo wörld")
	for {
		c, n, err := rd.ReadRune()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(string(c), n, rd.Len(), " ")
	}
	fmt.Println(rd.UnreadRune(), rd.Size())
	rd.Seek(2, io.SeekStart)
	fmt.Println(rd.UnreadByte(), rd.UnreadRune())
	io.Copy(os.Stdout, rd)
	_, e := rd.Seek(-100, 1)
	fmt.Println(e)
	var b strings.Builder
	fmt.Fprintf(&b, "%d-%s", 5, "x")
	b.WriteByte('!')
	b.WriteRune('ö')
	b.Grow(100)
	fmt.Println(b.String(), b.Len(), b.Cap() >= 100)
	func() {
		defer func() { fmt.Println(recover()) }()
		c := b
		c.WriteByte('x')
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		strings.Repeat("x", -1)
	}()
}
