// Package fnv implements the hash functions FNV-1 and FNV-1a of Fowler, Noll and Vo: multiply by a
// prime and add a byte by exclusive or; in 1a in the other order.
package fnv

import (
	"errors"
	"hash"
	"math/bits"
)

const (
	offset32 = 2166136261
	prime32  = 16777619
	offset64 = 14695981039346656037
	prime64  = 1099511628211
	// the 128-bit numbers, upper and lower half; the prime's upper half is 1 << primeShift
	offset128High = 0x6c62272e07bb0142
	offset128Low  = 0x62b821756295c58d
	prime128Low   = 0x13b
	primeShift    = 24
)

type (
	sum32   uint32
	sum32a  uint32
	sum64   uint64
	sum64a  uint64
	sum128  [2]uint64
	sum128a [2]uint64
)

// New32 returns FNV-1 with 32 bits.
func New32() hash.Hash32 { s := sum32(offset32); return &s }

// New32a returns FNV-1a with 32 bits.
func New32a() hash.Hash32 { s := sum32a(offset32); return &s }

// New64 returns FNV-1 with 64 bits.
func New64() hash.Hash64 { s := sum64(offset64); return &s }

// New64a returns FNV-1a with 64 bits.
func New64a() hash.Hash64 { s := sum64a(offset64); return &s }

// New128 returns FNV-1 with 128 bits.
func New128() hash.Hash { return &sum128{offset128High, offset128Low} }

// New128a returns FNV-1a with 128 bits.
func New128a() hash.Hash { return &sum128a{offset128High, offset128Low} }

func (s *sum32) Reset()   { *s = offset32 }
func (s *sum32a) Reset()  { *s = offset32 }
func (s *sum64) Reset()   { *s = offset64 }
func (s *sum64a) Reset()  { *s = offset64 }
func (s *sum128) Reset()  { *s = sum128{offset128High, offset128Low} }
func (s *sum128a) Reset() { *s = sum128a{offset128High, offset128Low} }

func (s *sum32) Sum32() uint32  { return uint32(*s) }
func (s *sum32a) Sum32() uint32 { return uint32(*s) }
func (s *sum64) Sum64() uint64  { return uint64(*s) }
func (s *sum64a) Sum64() uint64 { return uint64(*s) }

func (s *sum32) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = h*prime32 ^ sum32(c)
	}
	*s = h
	return len(p), nil
}

func (s *sum32a) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = (h ^ sum32a(c)) * prime32
	}
	*s = h
	return len(p), nil
}

func (s *sum64) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = h*prime64 ^ sum64(c)
	}
	*s = h
	return len(p), nil
}

func (s *sum64a) Write(p []byte) (int, error) {
	h := *s
	for _, c := range p {
		h = (h ^ sum64a(c)) * prime64
	}
	*s = h
	return len(p), nil
}

// times multiplies by the prime of 128 bits.
func times(h [2]uint64) [2]uint64 {
	carry, low := bits.Mul64(prime128Low, h[1])
	return [2]uint64{carry + h[1]<<primeShift + h[0]*prime128Low, low}
}

func (s *sum128) Write(p []byte) (int, error) {
	for _, c := range p {
		*s = times(*s)
		s[1] ^= uint64(c)
	}
	return len(p), nil
}

func (s *sum128a) Write(p []byte) (int, error) {
	for _, c := range p {
		s[1] ^= uint64(c)
		*s = times(*s)
	}
	return len(p), nil
}

func (s *sum32) Size() int   { return 4 }
func (s *sum32a) Size() int  { return 4 }
func (s *sum64) Size() int   { return 8 }
func (s *sum64a) Size() int  { return 8 }
func (s *sum128) Size() int  { return 16 }
func (s *sum128a) Size() int { return 16 }

func (s *sum32) BlockSize() int   { return 1 }
func (s *sum32a) BlockSize() int  { return 1 }
func (s *sum64) BlockSize() int   { return 1 }
func (s *sum64a) BlockSize() int  { return 1 }
func (s *sum128) BlockSize() int  { return 1 }
func (s *sum128a) BlockSize() int { return 1 }

// appendBig appends the lower size bytes of x, highest first.
func appendBig(b []byte, x uint64, size int) []byte {
	for i := size - 1; i >= 0; i-- {
		b = append(b, byte(x>>(8*i)))
	}
	return b
}

func (s *sum32) Sum(b []byte) []byte   { return appendBig(b, uint64(*s), 4) }
func (s *sum32a) Sum(b []byte) []byte  { return appendBig(b, uint64(*s), 4) }
func (s *sum64) Sum(b []byte) []byte   { return appendBig(b, uint64(*s), 8) }
func (s *sum64a) Sum(b []byte) []byte  { return appendBig(b, uint64(*s), 8) }
func (s *sum128) Sum(b []byte) []byte  { return appendBig(appendBig(b, s[0], 8), s[1], 8) }
func (s *sum128a) Sum(b []byte) []byte { return appendBig(appendBig(b, s[0], 8), s[1], 8) }

func (s *sum32) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum32a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum64) Clone() (hash.Cloner, error)   { c := *s; return &c, nil }
func (s *sum64a) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128) Clone() (hash.Cloner, error)  { c := *s; return &c, nil }
func (s *sum128a) Clone() (hash.Cloner, error) { c := *s; return &c, nil }

// A marshaled state is "fnv", the function's number and the sum.

func (s *sum32) AppendBinary(b []byte) ([]byte, error)   { return s.Sum(append(b, "fnv\x01"...)), nil }
func (s *sum32a) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, "fnv\x02"...)), nil }
func (s *sum64) AppendBinary(b []byte) ([]byte, error)   { return s.Sum(append(b, "fnv\x03"...)), nil }
func (s *sum64a) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, "fnv\x04"...)), nil }
func (s *sum128) AppendBinary(b []byte) ([]byte, error)  { return s.Sum(append(b, "fnv\x05"...)), nil }
func (s *sum128a) AppendBinary(b []byte) ([]byte, error) { return s.Sum(append(b, "fnv\x06"...)), nil }

func (s *sum32) MarshalBinary() ([]byte, error)   { return s.AppendBinary(nil) }
func (s *sum32a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum64) MarshalBinary() ([]byte, error)   { return s.AppendBinary(nil) }
func (s *sum64a) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum128) MarshalBinary() ([]byte, error)  { return s.AppendBinary(nil) }
func (s *sum128a) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

// state reads a marshaled state into numbers of size bytes.
func state(b []byte, mark string, size int, to ...*uint64) error {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return errors.New("hash/fnv: invalid hash state identifier")
	}
	if b = b[len(mark):]; len(b) != size*len(to) {
		return errors.New("hash/fnv: invalid hash state size")
	}
	for _, p := range to {
		*p = 0
		for _, c := range b[:size] {
			*p = *p<<8 | uint64(c)
		}
		b = b[size:]
	}
	return nil
}

func (s *sum32) UnmarshalBinary(b []byte) error {
	x := uint64(*s)
	err := state(b, "fnv\x01", 4, &x)
	*s = sum32(x)
	return err
}

func (s *sum32a) UnmarshalBinary(b []byte) error {
	x := uint64(*s)
	err := state(b, "fnv\x02", 4, &x)
	*s = sum32a(x)
	return err
}

func (s *sum64) UnmarshalBinary(b []byte) error {
	return state(b, "fnv\x03", 8, (*uint64)(s))
}

func (s *sum64a) UnmarshalBinary(b []byte) error {
	return state(b, "fnv\x04", 8, (*uint64)(s))
}

func (s *sum128) UnmarshalBinary(b []byte) error {
	return state(b, "fnv\x05", 8, &s[0], &s[1])
}

func (s *sum128a) UnmarshalBinary(b []byte) error {
	return state(b, "fnv\x06", 8, &s[0], &s[1])
}
