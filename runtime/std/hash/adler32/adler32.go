// Package adler32 computes the checksum of zlib streams: the sum of the bytes plus one, and above it
// the sum of these sums, both modulo 65521.
package adler32

import (
	"hash"
	"internal/hashstate"
)

// Size is the size of a checksum in bytes.
const Size = 4

const (
	modulus = 65521
	// after so many bytes of 255 the upper sum still fits 32 bits
	burst = 5552
)

type digest uint32

// New returns a hash function.
func New() hash.Hash32 {
	d := new(digest)
	d.Reset()
	return d
}

func (d *digest) Reset()         { *d = 1 }
func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 4 }
func (d *digest) Sum32() uint32  { return uint32(*d) }

func update(d digest, p []byte) digest {
	a, b := uint32(d&0xffff), uint32(d>>16)
	for len(p) > 0 {
		part := p[:min(len(p), burst)]
		p = p[len(part):]
		for _, c := range part {
			a += uint32(c)
			b += a
		}
		a %= modulus
		b %= modulus
	}
	return digest(b<<16 | a)
}

func (d *digest) Write(p []byte) (int, error) {
	*d = update(*d, p)
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte { return hashstate.Append(b, *d) }

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

const mark = "adl\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) { return d.Sum(append(b, mark...)), nil }

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, len(mark)+4)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := hashstate.Body(b, "hash/adler32", mark, 4)
	if err != nil {
		return err
	}
	*d = hashstate.Load[digest](b)
	return nil
}

// Checksum returns the checksum of data.
func Checksum(data []byte) uint32 { return uint32(update(1, data)) }
