// Package fnv implements the hash functions FNV-1 and FNV-1a of Fowler, Noll and Vo: multiply by a
// prime and add a byte by exclusive or; in 1a in the other order.
package fnv

import (
	"hash"
	"internal/hashstate"
	"math/bits"
	"unsafe"
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

// multiplied is FNV-1 from h on: multiply, then add.
func multiplied[W hashstate.Word](h *W, prime W, p []byte) (int, error) {
	x := *h
	for _, c := range p {
		x = x*prime ^ W(c)
	}
	*h = x
	return len(p), nil
}

// added is FNV-1a from h on: add, then multiply.
func added[W hashstate.Word](h *W, prime W, p []byte) (int, error) {
	x := *h
	for _, c := range p {
		x = (x ^ W(c)) * prime
	}
	*h = x
	return len(p), nil
}

func (s *sum32) Write(p []byte) (int, error)  { return multiplied(s, prime32, p) }
func (s *sum32a) Write(p []byte) (int, error) { return added(s, prime32, p) }
func (s *sum64) Write(p []byte) (int, error)  { return multiplied(s, prime64, p) }
func (s *sum64a) Write(p []byte) (int, error) { return added(s, prime64, p) }

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

func (s *sum32) Sum(b []byte) []byte   { return hashstate.Append(b, *s) }
func (s *sum32a) Sum(b []byte) []byte  { return hashstate.Append(b, *s) }
func (s *sum64) Sum(b []byte) []byte   { return hashstate.Append(b, *s) }
func (s *sum64a) Sum(b []byte) []byte  { return hashstate.Append(b, *s) }
func (s *sum128) Sum(b []byte) []byte  { return hashstate.Append(b, s[:]...) }
func (s *sum128a) Sum(b []byte) []byte { return hashstate.Append(b, s[:]...) }

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

// restore reads a marshaled state into words.
func restore[W hashstate.Word](b []byte, mark string, to ...*W) error {
	size := int(unsafe.Sizeof(*to[0]))
	b, err := hashstate.Body(b, "hash/fnv", mark, size*len(to))
	if err != nil {
		return err
	}
	for i, p := range to {
		*p = hashstate.Load[W](b[size*i:])
	}
	return nil
}

func (s *sum32) UnmarshalBinary(b []byte) error   { return restore(b, "fnv\x01", s) }
func (s *sum32a) UnmarshalBinary(b []byte) error  { return restore(b, "fnv\x02", s) }
func (s *sum64) UnmarshalBinary(b []byte) error   { return restore(b, "fnv\x03", s) }
func (s *sum64a) UnmarshalBinary(b []byte) error  { return restore(b, "fnv\x04", s) }
func (s *sum128) UnmarshalBinary(b []byte) error  { return restore(b, "fnv\x05", &s[0], &s[1]) }
func (s *sum128a) UnmarshalBinary(b []byte) error { return restore(b, "fnv\x06", &s[0], &s[1]) }
