// Package encoding/binary: numbers.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

func main() {
	b := make([]byte, 8)
	for _, v := range []uint64{0, 1, 0x1234, 1 << 31, 0x123456789abcdef0, 1<<64 - 1, 127, 128, 300} {
		for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
			o.PutUint64(b, v)
			fmt.Print(o, b, o.Uint64(b), o.Uint32(b[2:]), o.Uint16(b[5:]))
			o.PutUint16(b, uint16(v))
			o.PutUint32(b[3:], uint32(v))
			fmt.Println(b)
		}
		u := binary.AppendUvarint(nil, v)
		w := binary.AppendVarint(nil, -int64(v))
		x, n := binary.Uvarint(u)
		y, m := binary.Varint(w)
		fmt.Println(u, w, x, n, y, m, binary.BigEndian.AppendUint32(nil, uint32(v)))
		z, err := binary.ReadUvarint(bytes.NewReader(u))
		fmt.Println(z, err)
		z, err = binary.ReadUvarint(bytes.NewReader(u[:len(u)-1]))
		fmt.Println(z, err)
	}
	fmt.Println(binary.Uvarint([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 2}))
	fmt.Println(binary.Uvarint([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1}))
	fmt.Println(binary.Uvarint([]byte{255}))
	fmt.Println(binary.ReadUvarint(bytes.NewReader([]byte{255, 255, 255, 255, 255, 255, 255, 255, 255, 2})))
	defer func() { fmt.Println(recover()) }()
	binary.BigEndian.Uint64(b[:7])
}
