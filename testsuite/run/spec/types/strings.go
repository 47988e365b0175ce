// String types: bytes, immutability, length, indexing.
package main

import "fmt"

type Name string

func (n Name) First() byte { return n[0] }

func main() {
	s := "héllo"
	fmt.Println(len(s), s[0], s[1], s[2], s[len(s)-1], len("héllo"), len(""))
	const c = "constant"
	var arr [len(c)]bool
	fmt.Println(len(arr), c[3], Name("xyz").First())
	b := []byte(s)
	t := string(b)
	b[0] = 'j'
	fmt.Println(s, t, string(b))
	u := s
	u += "!"
	fmt.Println(s, u, s < u, s == "h\u00e9llo")
	var zero string
	fmt.Println(zero == "", len(zero))
	n := Name("a") + "b"
	fmt.Printf("%T %s %d\n", n, n, n[1])
	sub := s[1:3]
	fmt.Println(sub, len(sub), []byte(sub))
	invalid := "a\xffb\xc0\xaf"
	for i, r := range invalid {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len(invalid), []rune(invalid))
}
