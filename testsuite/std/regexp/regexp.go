// Regular expressions: errors, matches with every method, replacing, templates, POSIX and longest.
package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

var patterns = []string{`a`, ``, `a*`, `a+?`, `(a|b)*c`, `^abc$`, `(?i)hello`, `[a-z]+[0-9]*`, `(\w+)@(\w+)\.com`, `\bfoo\b`, `\Bo`, `(?m)^\w+$`, `(?s)a.b`, `a.b`, `a{2,3}`, `a{2,}`, `a{0}`, `a{0,2}b`, `(a{2}){2}`, `x*`, `(x*)*`, `(x*)+`, `(|a)*`, `(|a)+`, `(a|ab)(c|bcd)(d*)`, `[^a-z]`, `[[:alpha:]]+`, `[[:^digit:]]+`, `\pL+`, `\p{Greek}+`, `\P{Lu}+`, `[\pN\s]+`, `(?P<year>\d{4})-(?P<month>\d\d)`, `(?<a>x)(?<b>y)?`, `(a)(b)?(c)?`, `a|b|cd|ef`, `(?:a|b)+`, `(?U)a+`, `(?U)a+?`, `\Qa.b\E+`, `\x41\x{1F600}?`, `\101`, `[\]]`, `[]a]`, `[^]a]`, `[a\-z]`, `[-a]`, `[a-]`, `é+`, `(?i)é`, `(?i)k`, `(?i)[k-m]`, `(?i)ſ`, `日本`, `.`, `\.`, `$`, `^`, `(?m)$`, `\A\z`, `(^a)*`, `(a*)(b*)`, `((a)|b)*`, `(a)|b`, `(?:(a)|b)*`, `a**`, `foo(bar)?baz`, `\d+\.\d*|\.\d+`, `[[:word:]]`, `(a+)(b+)`, `(?i:A)b`, `a\
b`, `{`, `a{`, `a{1`, `a{,2}`, `{2}`, `x{2}{3}`, `\s*,\s*`, `"[^"]*"`, `(.*)-(.*)`, `(.*?)-(.*)`, `(a|aa)(a|aa)?$`, `(?s).*`, `\z`, `[\d\-x]+`, `[a-cx-z]+`, `\pZ`, `(?i)straße`, `[^\n]+`, `\C`, `\8`, `\pX`, `\p{Nope}`, `(`, `)`, `a)`, `(a`, `[`, `[a`, `[z-a]`, `*`, `+a`, `a**b`, `a+*`, `a?+`, `(?z)`, `(?i`, `(?P<x`, `(?P<>a)`, `(?P=x)`, `(?=a)`, `a{1001}`, `a{3,2}`, `(a{100}){11}`, `\`, `[[:foo:]]`, `x{2}{600}`, "\xff", `[a-\d]`, `\x`, `\x{110000}`, `\xg`, `(?i-s:a.)`, `(?-)`, `(?i-)`, `(?:`, `a||b`, `|`, `(|)`, `()`, `[^\x00-\x{10FFFF}]`, `\u00e9`, `\_`, `\/`, `(?<n>a)(?<n>b)`, `\pN\PN`, `\p{^Greek}`, `[[:upper:][:digit:]]+`}

var texts = []string{"", "a", "aaa", "abc", "ab", "xay", "HELLO Hello", "foo bar foo_x", "bob@example.com, al@x.com", "line1\nline2\n", "a\nb", "aaaa", "aaaaaaa", "abcd", "2024-05-06", "Ωμέγα Latin Я", "日本語", "é É", "kKK", "sſS", "x.y", "-1.5 .25 3.", "a-b-c", "\xff\xfea", "\"q\" \"r\"", "a , b,c ,  d", "xxxy", "A😀A", "[]^-", "foobaz foobarbaz", "ab\x00c"}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic", e)
		}
	}()
	f()
}

func all(re *regexp.Regexp, s string, sum *[]string) {
	b := []byte(s)
	add := func(x any) { *sum = append(*sum, fmt.Sprintf("%q", x)) }
	add(fmt.Sprint(re.FindAllStringSubmatchIndex(s, -1)))
	if len(s) > 12 {
		return
	}
	add(re.FindAllString(s, -1))
	add(re.ReplaceAllString(s, "<$0|$1>"))
	if re.MatchString(s) != re.Match(b) || re.MatchReader(strings.NewReader(s)) != re.Match(b) {
		add("match differs")
	}
	if fmt.Sprint(re.FindReaderSubmatchIndex(strings.NewReader(s))) != fmt.Sprint(re.FindSubmatchIndex(b)) {
		add("reader differs")
	}
	add(re.Split(s, -1))
}

func main() {
	for _, p := range patterns {
		for _, posix := range []bool{false, true} {
			var re *regexp.Regexp
			var err error
			if posix {
				re, err = regexp.CompilePOSIX(p)
			} else {
				re, err = regexp.Compile(p)
			}
			if err != nil {
				fmt.Printf("%q %v %v\n", p, posix, err)
				if e, ok := err.(*syntax.Error); ok {
					fmt.Printf("  %q %q\n", e.Code, e.Expr)
				}
				continue
			}
			pre, complete := re.LiteralPrefix()
			fmt.Printf("%q %v %d %q %q %v\n", p, posix, re.NumSubexp(), re.SubexpNames(), pre, complete)
			var sum []string
			for _, s := range texts {
				all(re, s, &sum)
			}
			h := uint32(2166136261)
			for _, s := range sum {
				for i := range len(s) {
					h = (h ^ uint32(s[i])) * 16777619
				}
			}
			fmt.Printf("  %08x %s\n", h, strings.Join(sum[:min(len(sum), 12)], " "))
			if !posix {
				l := re.Copy()
				l.Longest()
				for _, s := range texts {
					fmt.Print(l.FindStringSubmatchIndex(s), " ")
				}
				fmt.Println()
			}
		}
	}
	re := regexp.MustCompile(`(?P<first>\w+)\s(?P<second>\w+)?`)
	s := "hello world  go lang x "
	fmt.Println(re.FindString(s), re.FindStringIndex(s), re.FindStringSubmatch(s), re.SubexpIndex("second"), re.SubexpIndex("none"))
	fmt.Printf("%q %q %v\n", re.Find([]byte(s)), re.FindSubmatch([]byte(s)), re.FindIndex([]byte(s)))
	fmt.Printf("%q %q\n", re.FindAll([]byte(s), 2), re.FindAllSubmatch([]byte(s), -1))
	fmt.Println(re.FindAllIndex([]byte(s), -1), re.FindAllSubmatchIndex([]byte(s), 1), re.FindAllStringIndex(s, 1), re.FindAllStringSubmatch(s, -1))
	for _, t := range []string{"$1", "${1}x", "$1x", "$second $first", "$$1", "$", "${", "${first", "$9", "$first_", "${second}", "$01", "$é"} {
		fmt.Printf("%q %q %q\n", re.ReplaceAllString(s, t), re.ReplaceAllLiteralString(s, t), re.ReplaceAll([]byte(s), []byte(t)))
		fmt.Printf("%q\n", re.ExpandString(nil, t, s, re.FindStringSubmatchIndex(s)))
	}
	fmt.Println(re.ReplaceAllStringFunc(s, strings.ToUpper), string(re.ReplaceAllFunc([]byte(s), func(b []byte) []byte { return b[:1] })))
	fmt.Println(regexp.QuoteMeta(`a.b*[c]\{é`), re, regexp.MustCompile(`a`).FindReaderIndex(strings.NewReader("bba")))
	for _, n := range []int{0, 1, 2, 3, -1} {
		fmt.Printf("%q %q %q\n", regexp.MustCompile(`,`).Split("a,b,,c", n), regexp.MustCompile(`a*`).Split("baac", n), regexp.MustCompile(``).Split("abc", n))
	}
	try(func() { regexp.MustCompile(`a(`) })
	try(func() { regexp.MustCompile("a(`") })
	try(func() { regexp.MustCompilePOSIX(`*`) })
	fmt.Println(regexp.MatchString(`(`, "x"))
	fmt.Println(regexp.MatchString(`x`, "x"))
	long := strings.Repeat("a", 100000)
	fmt.Println(regexp.MustCompile(`(a*)*b`).MatchString(long), len(regexp.MustCompile(`a+?$`).FindString(long)), regexp.MustCompile(`(a?){50}a{50}`).FindStringIndex(long), regexp.MustCompile(`(?:x|a)(a+)(?:b|$)`).FindStringSubmatchIndex(long+"\n"+long))
	for _, p := range []string{strings.Repeat("(", 1001) + strings.Repeat(")", 1001), strings.Repeat("a", 5000)} {
		_, err := regexp.Compile(p)
		fmt.Println(err != nil)
	}
	var u regexp.Regexp
	fmt.Println(u.UnmarshalText([]byte(`b+`)), u.String(), u.FindString("abbb"))
	t, _ := u.MarshalText()
	fmt.Printf("%s\n", t)
}
