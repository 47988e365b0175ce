// Hash functions, their states, UTF-16 and unique handles.
package main

import (
	"crypto"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
	"hash/maphash"
	"unicode/utf16"
	"unique"
)

func main() {
	data := make([]byte, 1000)
	for i := range data {
		data[i] = byte(i*i*7 + i>>3)
	}
	hs := map[string]func() hash.Hash{
		"adler32": func() hash.Hash { return adler32.New() },
		"crc32i":  func() hash.Hash { return crc32.NewIEEE() },
		"crc32c":  func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) },
		"crc32k":  func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) },
		"crc64i":  func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) },
		"crc64e":  func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) },
		"fnv32":   func() hash.Hash { return fnv.New32() },
		"fnv32a":  func() hash.Hash { return fnv.New32a() },
		"fnv64":   func() hash.Hash { return fnv.New64() },
		"fnv64a":  func() hash.Hash { return fnv.New64a() },
		"fnv128":  fnv.New128,
		"fnv128a": fnv.New128a,
		"md5":     md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New,
		"sha384": sha512.New384, "sha512": sha512.New, "sha512_224": sha512.New512_224, "sha512_256": sha512.New512_256,
	}
	for _, name := range []string{"adler32", "crc32i", "crc32c", "crc32k", "crc64i", "crc64e", "fnv32", "fnv32a", "fnv64", "fnv64a", "fnv128", "fnv128a", "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512_224", "sha512_256"} {
		h := hs[name]()
		fmt.Println(name, h.Size(), h.BlockSize())
		all := h.Sum(nil)
		for _, n := range []int{1, 3, 54, 55, 56, 57, 63, 64, 65, 111, 112, 119, 127, 128, 129, 200, 500, 1000} {
			h.Reset()
			h.Write(data[:n])
			one := h.Sum([]byte("x"))
			h.Reset()
			for i := 0; i < n; i += 7 {
				h.Write(data[i:min(i+7, n)])
			}
			if string(one[1:]) != string(h.Sum(nil)) {
				fmt.Println("differs", name, n)
			}
			all = append(all, one...)
		}
		fmt.Printf("%x\n", sha256.Sum256(all))
		h.Reset()
		h.Write(data[:77])
		m, err := h.(encoding.BinaryMarshaler).MarshalBinary()
		fmt.Printf("%x %v\n", m, err)
		g := hs[name]()
		fmt.Println(g.(encoding.BinaryUnmarshaler).UnmarshalBinary(m), string(g.Sum(nil)) == string(h.Sum(nil)))
		fmt.Println(g.(encoding.BinaryUnmarshaler).UnmarshalBinary(m[1:]))
		fmt.Println(g.(encoding.BinaryUnmarshaler).UnmarshalBinary(m[:len(m)-1]))
		c, err := h.(hash.Cloner).Clone()
		h.Write(data)
		fmt.Printf("%x %v %T\n", c.Sum(nil), err, c != nil)
	}
	fmt.Printf("%x %x %x %x\n", md5.Sum(data), sha1.Sum(data), sha256.Sum224(data), sha512.Sum512(nil))
	fmt.Println(crypto.SHA256.New().Size(), crypto.SHA512_224, crypto.MD4.Available(), crypto.Hash(99), crypto.BLAKE2b_384.Size())
	func() {
		defer func() { fmt.Println(recover()) }()
		crypto.MD4.New()
	}()
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), adler32.Checksum(data), crc64.Checksum(data, crc64.MakeTable(crc64.ECMA)))
	for _, s := range []string{"", "abc", "x😀y\U0010FFFF", "\uD7FF\uE000"} {
		u := utf16.Encode([]rune(s))
		fmt.Printf("%x %q %v\n", u, string(utf16.Decode(u)), string(utf16.Decode(u)) == s)
	}
	fmt.Printf("%q\n", utf16.Decode([]uint16{0xd800, 'a', 0xdc00, 0xd83d, 0xde00, 0xd83d}))
	fmt.Println(utf16.RuneLen(0xD800), utf16.RuneLen('x'), utf16.RuneLen(0x1F600), utf16.RuneLen(-1), utf16.RuneLen(0x110000), utf16.AppendRune(nil, 0xD801), utf16.IsSurrogate(0xDFFF))
	fmt.Println(utf16.EncodeRune('a'))
	fmt.Println(utf16.Encode([]rune{-1, 0xD900, 0x110000}))
	a, b := unique.Make("x"+string(data[:0])), unique.Make("x")
	fmt.Println(a == b, a.Value(), unique.Make(1) == unique.Make(2))
	s := maphash.MakeSeed()
	var mh maphash.Hash
	mh.SetSeed(s)
	mh.WriteString("hello")
	fmt.Println(mh.Sum64() == maphash.String(s, "hello"), maphash.Bytes(s, []byte("hello")) == maphash.String(s, "hello"), maphash.Comparable(s, 3) == maphash.Comparable(s, 3), maphash.String(s, "a") == maphash.String(s, "b"))
}
