// Packages path, path/filepath, encoding/hex, encoding/base64, log.
package main

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"path"
	"path/filepath"
)

func main() {
	ps := []string{"", ".", "/", "//", "a", "/a/b", "a/b/", "a//b", "a/./b", "a/../b", "../a", "../../a", "/..", "/../a", "a/..", "a/b/../..", "./a", "a/../..", "a/../../b", "/a/b/../../..", "x.tar.gz", "/a.b/c", "...", "a/.b", "日/本.x"}
	for _, p := range ps {
		d, f := path.Split(p)
		fmt.Printf("%q %q %q %q %q %q %v %q\n", path.Clean(p), d, f, path.Ext(p), path.Base(p), path.Dir(p), path.IsAbs(p), path.Join("r", p, "q"))
		for _, q := range ps {
			r, err := filepath.Rel(p, q)
			fmt.Print(r, err, " ")
		}
		fmt.Println(filepath.IsLocal(p), filepath.SplitList(p))
	}
	pats := []string{"", "*", "a*", "*b", "a?c", "[abc]", "[^abc]*", "[a-z]x", "a*b*c", "\\*", "[", "[]", "[a", "[a-", "a[", "[-x]", "*x*y", "a/*", "\\", "[\\]a]", "**", "日*", "a*[", "abc[", "*/b"}
	names := []string{"", "a", "abc", "b", "zx", "axbxc", "*", "]", "日本", "a/b", "xxyx", "ab", "axy", "é"}
	for _, p := range pats {
		for _, n := range names {
			ok, err := path.Match(p, n)
			fmt.Print(ok, err, " ")
		}
		fmt.Println(p)
	}
	for i := 0; i < 12; i++ {
		b := []byte("hello \xff\xfe\x00world!")[:i]
		for _, e := range []*base64.Encoding{base64.StdEncoding, base64.URLEncoding, base64.RawStdEncoding, base64.RawURLEncoding} {
			s := e.EncodeToString(b)
			d, err := e.DecodeString(s)
			fmt.Print(s, " ", string(d), err, e.EncodedLen(i), e.DecodedLen(len(s)), " ")
		}
		fmt.Println(hex.EncodeToString(b))
	}
	for _, s := range []string{"a", "ab", "abc", "abc=", "ab==", "ab=", "ab=c", "a===", "=", "abcd=", "ab\n==", "ab==\n", "ab=\n=", "ab==x", "!abc", "abcdx", "abcd\nefgh"} {
		d, err := base64.StdEncoding.DecodeString(s)
		fmt.Print(d, err)
		d, err = base64.RawStdEncoding.DecodeString(s)
		fmt.Print(d, err)
		d, err = base64.StdEncoding.Strict().DecodeString(s)
		fmt.Println(d, err)
	}
	for _, s := range []string{"", "00ff", "0", "0g", "zz", "ABCdef", "abc"} {
		d, err := hex.DecodeString(s)
		fmt.Println(d, err)
	}
	fmt.Print(hex.Dump([]byte("hello world, this is a dump\n")))
	l := log.New(os.Stdout, "p: ", 0)
	l.Println("a", 1)
	l.Printf("x%d", 2)
	l.SetFlags(log.Lmsgprefix | log.Lshortfile)
	l.Print("msg")
	fmt.Println(filepath.Abs("/x/../y"))
}
