// Readers of package strings and package bytes, alike but for their texts.
package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

type short struct{}

func (short) Write(p []byte) (int, error) { return 1, nil }

type long struct{}

func (long) Write(p []byte) (int, error) { return 100, nil }

type rd interface {
	io.Reader
	io.ReaderAt
	io.ByteScanner
	io.RuneScanner
	io.Seeker
	io.WriterTo
	Len() int
	Size() int64
}

func test(r rd) {
	fmt.Printf("%T %v %+v\n", r, r, r)
	fmt.Println(r.UnreadByte(), r.UnreadRune(), r.Len(), r.Size())
	fmt.Println(r.ReadRune())
	fmt.Println(r.ReadRune())
	fmt.Println(r.ReadRune())
	fmt.Println(r.UnreadRune(), r.UnreadRune())
	fmt.Println(r.ReadByte())
	fmt.Println(r.ReadRune())
	b := make([]byte, 3)
	fmt.Println(r.Read(b))
	fmt.Println(r.ReadAt(b, 2))
	fmt.Println(r.ReadAt(b, -2))
	fmt.Println(r.ReadAt(b, 6))
	fmt.Println(r.ReadAt(b, 600))
	fmt.Println(r.Seek(-1, 0))
	fmt.Println(r.Seek(-1, 4))
	fmt.Println(r.Seek(-1, 2))
	fmt.Println(r.Seek(100, 2))
	fmt.Println(r.Len())
	fmt.Println(r.ReadByte())
	fmt.Println(r.ReadRune())
	fmt.Println(r.Seek(1, 0))
	fmt.Println(r.WriteTo(short{}))
	func() {
		defer func() { fmt.Println(recover()) }()
		r.WriteTo(long{})
	}()
	r.Seek(0, 0)
	var sb strings.Builder
	fmt.Println(r.WriteTo(&sb))
	fmt.Printf("%q\n", sb.String())
	fmt.Println(r.WriteTo(&sb))
}

func main() {
	test(strings.NewReader("aé\xffz€"))
	test(bytes.NewReader([]byte("aé\xffz€")))
	var z strings.Reader
	fmt.Println(z.ReadByte())
}
