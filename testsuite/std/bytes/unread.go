// What can be unread after writing nothing, and after the end.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
)

func main() {
	var b bytes.Buffer
	b.WriteString("ab")
	b.Next(2)
	b.WriteString("")
	line, err := b.ReadString('x')
	fmt.Printf("%q %v\n", line, err)
	fmt.Println(b.UnreadByte(), b.String())
	b.Next(1)
	b.WriteString("c")
	c, err := b.ReadByte()
	fmt.Println(c, err, b.UnreadByte(), b.UnreadByte() != nil, b.String())

	r := bufio.NewReader(strings.NewReader("xy"))
	r.ReadByte()
	r.ReadByte()
	_, _, err = r.ReadRune()
	fmt.Println(err, r.UnreadRune(), r.UnreadByte())
	rest, err := r.ReadString('z')
	fmt.Println(rest, err)
}
