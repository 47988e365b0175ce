// Packages bytes and bufio.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

func main() {
	words := []string{"", "a", "ab", "banana", "ünï ß", "日本語", "a\xffb\xfe\xfe", " x  y ", "A,b,,C", "héLLo wOrld", "l1\nl2\r\nl3"}
	seps := []string{"", "a", "an", ",", " ", "\xff", "本"}
	for _, w := range words {
		s := []byte(w)
		fmt.Printf("%q %q %q %q %q %q\n", bytes.ToUpper(s), bytes.ToLower(s), bytes.Title(s), bytes.TrimSpace(s), bytes.Fields(s), bytes.ToValidUTF8(s, []byte("?")))
		fmt.Printf("%q %v\n", bytes.FieldsFunc(s, unicode.IsUpper), bytes.Runes(s))
		for l := range bytes.Lines(s) {
			fmt.Printf("%q", l)
		}
		for _, p := range seps {
			q := []byte(p)
			fmt.Println(bytes.Count(s, q), bytes.Index(s, q), bytes.LastIndex(s, q), bytes.IndexAny(s, p), bytes.Contains(s, q), bytes.HasPrefix(s, q), bytes.HasSuffix(s, q), bytes.Compare(s, q), bytes.EqualFold(s, q))
			fmt.Printf("%q %q %q %q %q %q\n", bytes.Split(s, q), bytes.SplitN(s, q, 2), bytes.SplitAfter(s, q), bytes.Trim(s, p), bytes.TrimLeft(s, p), bytes.TrimRight(s, p))
			fmt.Printf("%q %q %q\n", bytes.ReplaceAll(s, q, []byte("<>")), bytes.Replace(s, q, nil, 1), bytes.Repeat(q, 3))
			a, b, ok := bytes.Cut(s, q)
			fmt.Printf("%q %q %v\n", a, b, ok)
		}
	}
	fmt.Printf("%q\n", bytes.Join([][]byte{[]byte("a"), nil, []byte("c")}, []byte("--")))
	var buf bytes.Buffer
	buf.WriteString("hello ")
	buf.Write([]byte("wörld\nsecond line\nrest"))
	buf.WriteByte('!')
	buf.WriteRune('日')
	fmt.Fprintf(&buf, "%05d", 42)
	fmt.Println(buf.Len(), buf.String())
	l, err := buf.ReadString('\n')
	fmt.Printf("%q %v\n", l, err)
	r, n, err := buf.ReadRune()
	fmt.Println(r, n, err, buf.UnreadRune(), buf.UnreadRune())
	c, _ := buf.ReadByte()
	fmt.Println(c, buf.UnreadByte(), buf.UnreadByte())
	fmt.Printf("%q\n", buf.Next(6))
	lb, err := buf.ReadBytes('\x00')
	fmt.Printf("%q %v\n", lb, err)
	_, err = buf.ReadByte()
	fmt.Println(err)
	n2, err := buf.ReadFrom(strings.NewReader(strings.Repeat("xyz", 1000)))
	fmt.Println(n2, err, buf.Len())
	buf.Truncate(10)
	buf.WriteTo(os.Stdout)
	fmt.Println(bytes.NewBufferString("q").String(), (*bytes.Buffer)(nil))
	rd := bytes.NewReader([]byte("abc"))
	io.Copy(os.Stdout, rd)
	fmt.Println(rd.Len(), rd.Size())

	text := "one two  three\nfour\r\n\nlast line without end ünï\xff"
	for i, sp := range []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes} {
		sc := bufio.NewScanner(iotest{strings.NewReader(text)})
		sc.Split(sp)
		for sc.Scan() {
			fmt.Printf("%d%q ", i, sc.Text())
		}
		fmt.Println(sc.Err())
	}
	sc := bufio.NewScanner(strings.NewReader("short\n" + strings.Repeat("x", 70000) + "\nafter"))
	for sc.Scan() {
		fmt.Println(len(sc.Text()))
	}
	fmt.Println(sc.Err())
	sc = bufio.NewScanner(strings.NewReader("short\n" + strings.Repeat("x", 70000) + "\nafter"))
	sc.Buffer(make([]byte, 0, 10), 1<<20)
	for sc.Scan() {
		fmt.Println(len(sc.Text()))
	}
	fmt.Println(sc.Err())
	br := bufio.NewReaderSize(iotest{strings.NewReader(text)}, 16)
	for {
		line, pre, err := br.ReadLine()
		fmt.Printf("%q %v %v\n", line, pre, err)
		if err != nil {
			break
		}
	}
	br = bufio.NewReaderSize(strings.NewReader(text), 16)
	p, err := br.Peek(5)
	fmt.Printf("%q %v\n", p, err)
	p, err = br.Peek(50)
	fmt.Printf("%q %v\n", p, err)
	s, err := br.ReadString('\n')
	fmt.Printf("%q %v\n", s, err)
	ru, sz, err := br.ReadRune()
	fmt.Println(ru, sz, err, br.UnreadRune(), br.UnreadRune(), br.UnreadByte())
	d, err := br.Discard(3)
	fmt.Println(d, err, br.Buffered())
	sl, err := br.ReadSlice('x')
	fmt.Printf("%q %v\n", sl, err)
	all, err := io.ReadAll(br)
	fmt.Printf("%q %v\n", all, err)
	_, err = br.ReadByte()
	fmt.Println(err)
	bw := bufio.NewWriterSize(os.Stdout, 8)
	fmt.Fprintf(bw, "hello %s\n", "buffered world")
	bw.WriteRune('日')
	bw.WriteByte('\n')
	bw.WriteString("no")
	fmt.Println(bw.Buffered(), bw.Available(), bw.Size())
	bw.Flush()
	bw.ReadFrom(strings.NewReader("some more text\n"))
	bw.Flush()
	fw := bufio.NewWriter(failing{})
	fw.WriteString("x")
	fmt.Println(fw.Flush())
	_, err = fw.WriteString("y")
	fmt.Println(err)
	rw := bufio.NewReadWriter(bufio.NewReader(strings.NewReader("in")), bufio.NewWriter(os.Stdout))
	x, _ := rw.ReadString(0)
	rw.WriteString(x + "\n")
	rw.Flush()
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

type iotest struct{ r io.Reader }

func (i iotest) Read(p []byte) (int, error) {
	if len(p) > 3 {
		p = p[:3]
	}
	return i.r.Read(p)
}
