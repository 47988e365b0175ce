// Conversions to and from a string type.
package main

import "fmt"

type myString string
type bytes []byte
type myByte byte
type runes []rune
type myRune rune

func main() {
	fmt.Printf("%q %q %q %+q\n", string('a'), string(rune(-1)), string(rune(0xf8)), myString(rune(0x65e5)))
	n := 0x110000
	m := int64(0x65e500000000)
	fmt.Printf("%+q %+q %+q %+q %+q\n", string(rune(n)), string(rune(0xd800+n-n)), string(rune(m)), string(byte(200)), string(myRune('♬')))
	fmt.Printf("%q %q %q\n", string([]byte{'h', 'e', 'l', 'l', '\xc3', '\xb8'}), string([]byte{}), string([]byte(nil)))
	fmt.Printf("%q %q %q\n", string(bytes{'h', '\xc3', '\xb8'}), string([]myByte{'w', '!'}), myString([]myByte{'\xf0', '\x9f', '\x8c', '\x8d'}))
	fmt.Printf("%q %q %q\n", string([]rune{0x767d, 0x9d6c, 0x7fd4}), string([]rune{}), string([]rune(nil)))
	fmt.Printf("%q %q %q %+q\n", string(runes{0x767d}), string([]myRune{0x266b, 0x266c}), myString([]myRune{0x1f30e}), string([]rune{-1, 0xd800, 0x110000, 'a'}))
	fmt.Println([]byte("hellø"), []byte(""), bytes("hellø"), []myByte("world!"), []myByte(myString("🌏")))
	fmt.Println([]rune(myString("白鵬翔")), []rune(""), runes("白鵬翔"), []myRune("♫♬"), []myRune(myString("🌐")))
	fmt.Println([]rune("a\xffb\xe6\x97"), []byte("") == nil, []rune("") == nil)
	b := []byte("shared?")
	s := string(b)
	b[0] = 'S'
	c := []byte(s)
	c[1] = 'H'
	fmt.Println(s, string(b), string(c))
	k := map[string]int{"key": 1}
	fmt.Println(k[string([]byte("key"))], string(b[:2])+"x" == "Shx")
	for i, x := range []byte("ab") {
		fmt.Print(i, x, " ")
	}
	switch string(b) {
	case "Shared?":
		fmt.Println("switched")
	}
}
