// This file implements Zipf, and how sources are stored.

package rand

import (
	"errors"
	"internal/zipf"
)

// Zipf makes Zipf-distributed numbers.
type Zipf zipf.Zipf

// NewZipf returns a Zipf of numbers k in [0, imax] with probability proportional to (v+k)**-s; nil if
// not s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	return (*Zipf)(zipf.New(r.Float64, s, v, imax))
}

// Uint64 returns a number.
func (z *Zipf) Uint64() uint64 { return (*zipf.Zipf)(z).Uint64() }

func appendBig(b []byte, x uint64) []byte {
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(x>>shift))
	}
	return b
}

func big(b []byte) (x uint64) {
	for _, c := range b[:8] {
		x = x<<8 | uint64(c)
	}
	return x
}

var errPCG = errors.New("invalid PCG encoding")

// AppendBinary appends the state.
func (p *PCG) AppendBinary(b []byte) ([]byte, error) {
	return appendBig(appendBig(append(b, "pcg:"...), p.hi), p.lo), nil
}

// MarshalBinary returns the state.
func (p *PCG) MarshalBinary() ([]byte, error) { return p.AppendBinary(make([]byte, 0, 20)) }

// UnmarshalBinary restores the state.
func (p *PCG) UnmarshalBinary(data []byte) error {
	if len(data) != 20 || string(data[:4]) != "pcg:" {
		return errPCG
	}
	p.hi, p.lo = big(data[4:]), big(data[12:])
	return nil
}

var errChaCha8 = errors.New("invalid ChaCha8 encoding")

// AppendBinary appends the state: unread bytes, how many numbers of the key were used, and the key.
func (c *ChaCha8) AppendBinary(b []byte) ([]byte, error) {
	if c.bytes > 0 {
		b = append(b, "readbuf:"...)
		b = append(b, byte(c.bytes))
		for i := range c.bytes {
			b = append(b, byte(c.rest>>(8*i)))
		}
	}
	used := uint64(c.counter/4)*32 + uint64(c.at)
	b = appendBig(append(b, "chacha8:"...), used)
	for _, k := range c.key {
		b = append(b, byte(k), byte(k>>8), byte(k>>16), byte(k>>24))
	}
	return b, nil
}

// MarshalBinary returns the state.
func (c *ChaCha8) MarshalBinary() ([]byte, error) { return c.AppendBinary(make([]byte, 0, 64)) }

// UnmarshalBinary restores the state.
func (c *ChaCha8) UnmarshalBinary(data []byte) error {
	const readMark, mark = "readbuf:", "chacha8:"
	var rest uint64
	n := 0
	if len(data) > len(readMark) && string(data[:len(readMark)]) == readMark {
		n = int(data[len(readMark)])
		data = data[len(readMark)+1:]
		if n > 8 || len(data) < n {
			return errors.New("invalid ChaCha8 Read buffer encoding")
		}
		for i := range n {
			rest |= uint64(data[i]) << (8 * i)
		}
		data = data[n:]
	}
	if len(data) != len(mark)+8+32 || string(data[:len(mark)]) != mark {
		return errChaCha8
	}
	used := big(data[len(mark):])
	if used > 3*32+28 {
		return errChaCha8
	}
	var key [32]byte
	copy(key[:], data[len(mark)+8:])
	c.Seed(key)
	c.counter = uint32(used/32) * 4
	c.generate()
	c.at = int(used % 32)
	c.rest, c.bytes = rest, n
	return nil
}
