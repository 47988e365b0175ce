package main

import "fmt"

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), s[1], s[0:1], s[7:], s == "héllo, 世界", s < "i")
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b), s[:5], len(b), cap(b) >= len(b))
	r := []rune(s)
	r[1] = 'e'
	fmt.Println(string(r), len(r))
	t := ""
	for i := 0; i < 5; i++ {
		t += string(rune('a' + i))
	}
	fmt.Println(t, t+t, t > "abc", t[2:4])
	bad := "a\xffb\xc0\xafc"
	for i, r := range bad {
		fmt.Print(i, " ", r, ";")
	}
	fmt.Println(len([]rune(bad)), string(rune(0x10ffff+1)) == "\uFFFD")
	fmt.Println(fmt.Sprintf("%q %x %X %s", bad, bad, "hi", []byte("abc")))
	var e string
	fmt.Println(e == "", len(e), e+"x")
	switch s[:1] {
	case "a":
		fmt.Println("a")
	case "h":
		fmt.Println("h")
	}
}
