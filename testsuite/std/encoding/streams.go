// Streams of base64 and hex, binary values, Zipf and stored generators, text flags, glob.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math/rand"
	randv2 "math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"time"
)

type rec struct {
	A int8
	B uint16
	_ [3]byte
	C [2]int32
	D bool
	E float32
	F complex128
	G struct{ X, Y uint64 }
}

func main() {
	var b bytes.Buffer
	for _, enc := range []*base64.Encoding{base64.StdEncoding, base64.RawURLEncoding} {
		for n := 0; n < 12; n++ {
			b.Reset()
			w := base64.NewEncoder(enc, &b)
			for i := 0; i < n; i++ {
				fmt.Fprint(w, string(rune('a'+i)), strings.Repeat("\xff", i%4))
			}
			fmt.Print(w.Close(), " ", b.String(), " ")
			got, err := io.ReadAll(base64.NewDecoder(enc, &b))
			fmt.Printf("%q %v\n", got, err)
		}
		for _, s := range []string{"YWJj\nZGVm\r\n", "YWJjZA==", "YWJjZA", "YWJj!GVm", "YWJ", "Y", "====", "YWJjZA==x"} {
			got, err := io.ReadAll(base64.NewDecoder(enc, strings.NewReader(s)))
			fmt.Printf("%q %q %v\n", s, got, err)
		}
	}
	for _, s := range []string{"", "61", "6162636", "61z", "zz", "6", "61 62"} {
		got, err := io.ReadAll(hex.NewDecoder(strings.NewReader(s)))
		fmt.Printf("%q %q %v\n", s, got, err)
	}
	b.Reset()
	d := hex.Dumper(&b)
	for i := 0; i < 40; i += 3 {
		d.Write([]byte("The quick brown fox jumps over the lazy dog, twice.")[i : i+3])
	}
	d.Close()
	fmt.Print(b.String(), hex.Dump([]byte("0123456789abcdef\x00\x7f")))
	b.Reset()
	fmt.Fprint(hex.NewEncoder(&b), "hello")
	fmt.Println(b.String())

	r := rec{A: -1, B: 0x1234, C: [2]int32{5, -6}, D: true, E: 1.5, F: complex(1, -2)}
	r.G.X, r.G.Y = 7, 1<<63
	for _, o := range []interface {
		binary.ByteOrder
		binary.AppendByteOrder
	}{binary.LittleEndian, binary.BigEndian} {
		b.Reset()
		fmt.Println(binary.Write(&b, o, &r), binary.Size(r), b.Len())
		fmt.Printf("%x\n", b.Bytes())
		var q rec
		data := append([]byte{}, b.Bytes()...)
		fmt.Println(binary.Read(&b, o, &q), q == r)
		n, err := binary.Decode(data, o, &q)
		fmt.Println(n, err)
		n, err = binary.Decode(data[:5], o, &q)
		fmt.Println(n, err)
		x, err := binary.Append([]byte("p"), o, []int16{1, -2, 300})
		fmt.Printf("%x %v\n", x, err)
		n, err = binary.Encode(make([]byte, 3), o, uint32(5))
		fmt.Println(n, err)
	}
	fmt.Println(binary.Write(&b, binary.LittleEndian, 5), binary.Write(&b, binary.LittleEndian, []string{"x"}), binary.Size(map[int]int{}), binary.Size([]uint32{1, 2}), binary.Size("x"))
	var i int
	var u8 uint8
	fmt.Println(binary.Read(&b, binary.LittleEndian, &i), binary.Read(strings.NewReader(""), binary.LittleEndian, &u8), binary.Read(strings.NewReader("x"), binary.BigEndian, new(uint16)))
	bs := make([]bool, 3)
	fmt.Println(binary.Read(strings.NewReader("\x00\x02\x01"), binary.BigEndian, bs), bs)

	z := rand.NewZipf(rand.New(rand.NewSource(1)), 1.5, 2, 1000)
	z2 := randv2.NewZipf(randv2.New(randv2.NewPCG(1, 2)), 1.2, 1, 1<<40)
	for range 10 {
		fmt.Print(z.Uint64(), " ", z2.Uint64(), " ")
	}
	fmt.Println(rand.NewZipf(rand.New(rand.NewSource(1)), 1, 2, 1000) == nil)
	p := randv2.NewPCG(3, 4)
	p.Uint64()
	m, _ := p.MarshalBinary()
	var p2 randv2.PCG
	fmt.Printf("%q %v %v %v\n", m, p2.UnmarshalBinary(m), p2.Uint64() == p.Uint64(), p2.UnmarshalBinary(m[1:]))
	c := randv2.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed of a test.")))
	for k := range 70 {
		c.Uint64()
		if k%9 == 0 {
			c.Read(make([]byte, k%7))
		}
		m, _ := c.MarshalBinary()
		var c2 randv2.ChaCha8
		err := c2.UnmarshalBinary(m)
		q1, q2 := make([]byte, 5), make([]byte, 5)
		m2, _ := c2.MarshalBinary()
		c2.Read(q1)
		c.Read(q2)
		if k%20 == 0 || string(q1) != string(q2) || c2.Uint64() != c.Uint64() {
			fmt.Printf("%d %x %v %x %x %v\n", k, m, err, q1, q2, string(m) == string(m2))
		}
	}
	f := flag.NewFlagSet("x", flag.ContinueOnError)
	f.SetOutput(os.Stdout)
	var t time.Time
	f.TextVar(&t, "t", time.Unix(0, 0).UTC(), "a `time`")
	f.PrintDefaults()
	fmt.Println(f.Parse([]string{"-t", "2020-01-02T03:04:05Z"}), t)
	fmt.Println(f.Parse([]string{"-t", "x"}))

	dir, _ := os.MkdirTemp("", "g")
	defer os.RemoveAll(dir)
	os.MkdirAll(filepath.Join(dir, "a/b"), 0o755)
	for _, n := range []string{"a/x.go", "a/y.go", "a/b/z.go", "top.txt"} {
		os.WriteFile(filepath.Join(dir, n), nil, 0o644)
	}
	os.Symlink("a/b", filepath.Join(dir, "l"))
	os.Symlink("../l/z.go", filepath.Join(dir, "a/zz"))
	os.Symlink("loop", filepath.Join(dir, "loop"))
	for _, pat := range []string{"*", "a/*.go", "*/*", "*/*/z.?o", "[", "nope", "top.txt", "a/[xy].go"} {
		l, err := fs.Glob(os.DirFS(dir), pat)
		fmt.Println(l, err)
	}
	for _, n := range []string{"l/z.go", "a/zz", "a/../l/../b", "nope", "loop", "top.txt/x", ""} {
		s, err := filepath.EvalSymlinks(filepath.Join(dir, n))
		fmt.Println(strings.ReplaceAll(s, dir, "D"), err != nil)
	}
	os.Chdir(dir)
	for _, n := range []string{"", ".", "l", "./a/zz", "a/b/../..", "..", "l/.."} {
		fmt.Println(filepath.EvalSymlinks(n))
	}
}
