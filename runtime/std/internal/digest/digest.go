// Package digest holds what the hash functions of Merkle and Damgard's kind share: MD5 and the SHA
// families cut their input into blocks, mix each into a state, and end with a one bit, zeros and the
// length.
package digest

import (
	"errors"
	"hash"
)

// Word is the word of a function.
type Word interface{ uint32 | uint64 }

// Config is what a function is made of.
type Config[W Word] struct {
	Name         string // of the package, for errors
	Mark         string // starts a marshaled state
	Block        int    // bytes of a block
	Words        int    // of the state
	LittleEndian bool
	Mix          func(state *[8]W, p []byte) // adds whole blocks
	Start        [8]W                        // the initial state
	Size         int                         // of a hash in bytes
}

// Hash is a function that is under way. It implements hash.Hash and hash.Cloner, and stores itself.
type Hash[W Word] struct {
	c      *Config[W]
	h      [8]W
	buf    [128]byte
	n      int // bytes in buf
	length uint64
}

// New starts a function.
func (c *Config[W]) New() *Hash[W] { return &Hash[W]{c: c, h: c.Start} }

// Sum writes the hash of data to sum.
func (c *Config[W]) Sum(sum, data []byte) {
	h := c.New()
	h.Write(data)
	h.Sum(sum[:0])
}

// Reset starts again.
func (s *Hash[W]) Reset() { s.h, s.n, s.length = s.c.Start, 0, 0 }

// Size returns the size of a hash in bytes.
func (s *Hash[W]) Size() int { return s.c.Size }

// BlockSize returns the size of a block in bytes.
func (s *Hash[W]) BlockSize() int { return s.c.Block }

// Clone returns an independent copy.
func (s *Hash[W]) Clone() (hash.Cloner, error) {
	c := *s
	return &c, nil
}

// Write adds p.
func (s *Hash[W]) Write(p []byte) (int, error) {
	c, size := s.c, len(p)
	s.length += uint64(size)
	if s.n > 0 {
		k := copy(s.buf[s.n:c.Block], p)
		s.n += k
		p = p[k:]
		if s.n < c.Block {
			return size, nil
		}
		c.Mix(&s.h, s.buf[:c.Block])
		s.n = 0
	}
	if whole := len(p) &^ (c.Block - 1); whole > 0 {
		c.Mix(&s.h, p[:whole])
		p = p[whole:]
	}
	s.n = copy(s.buf[:], p)
	return size, nil
}

// Sum appends the hash to b. It leaves s alone.
func (s *Hash[W]) Sum(b []byte) []byte { return s.finish(b) }

// finish ends a copy.
func (s Hash[W]) finish(b []byte) []byte {
	c, bits := s.c, s.length<<3
	field := c.Block / 8 // of the length
	s.buf[s.n] = 0x80
	clear(s.buf[s.n+1 : c.Block])
	if s.n+1 > c.Block-field {
		c.Mix(&s.h, s.buf[:c.Block])
		clear(s.buf[:c.Block])
	}
	tail := s.buf[c.Block-8 : c.Block]
	for i := range tail {
		if c.LittleEndian {
			tail[i] = byte(bits >> (8 * i))
		} else {
			tail[i] = byte(bits >> (8 * (7 - i)))
		}
	}
	if field == 16 {
		s.buf[c.Block-9] = byte(s.length >> 61)
	}
	c.Mix(&s.h, s.buf[:c.Block])
	start := len(b)
	for _, w := range s.h[:c.Words] {
		b = appendWord(c, b, w)
	}
	return b[:start+c.Size]
}

func appendWord[W Word](c *Config[W], b []byte, w W) []byte {
	size := c.Block / 16
	for i := range size {
		if c.LittleEndian {
			b = append(b, byte(w>>(8*i)))
		} else {
			b = append(b, byte(w>>(8*(size-1-i))))
		}
	}
	return b
}

// AppendBinary appends a marshaled state: the mark, the words, a block's worth of pending bytes, the length.
func (s *Hash[W]) AppendBinary(b []byte) ([]byte, error) {
	c := s.c
	b = append(b, c.Mark...)
	big := *c
	big.LittleEndian = false
	for _, w := range s.h[:c.Words] {
		b = appendWord(&big, b, w)
	}
	b = append(b, s.buf[:s.n]...)
	b = append(b, make([]byte, c.Block-s.n)...)
	for i := 7; i >= 0; i-- {
		b = append(b, byte(s.length>>(8*i)))
	}
	return b, nil
}

// MarshalBinary returns a marshaled state.
func (s *Hash[W]) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

// UnmarshalBinary restores what AppendBinary made.
func (s *Hash[W]) UnmarshalBinary(b []byte) error {
	c := s.c
	if len(b) < len(c.Mark) || string(b[:len(c.Mark)]) != c.Mark {
		return errors.New(c.Name + ": invalid hash state identifier")
	}
	size := c.Block / 16
	if len(b) != len(c.Mark)+c.Words*size+c.Block+8 {
		return errors.New(c.Name + ": invalid hash state size")
	}
	b = b[len(c.Mark):]
	for i := range c.Words {
		var w W
		for _, x := range b[:size] {
			w = w<<8 | W(x)
		}
		s.h[i] = w
		b = b[size:]
	}
	copy(s.buf[:], b[:c.Block])
	s.length = 0
	for _, x := range b[c.Block:] {
		s.length = s.length<<8 | uint64(x)
	}
	s.n = int(s.length % uint64(c.Block))
	return nil
}
