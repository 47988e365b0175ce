// Package digest holds what the hash functions of Merkle and Damgard's kind share: MD5 and the SHA
// families cut their input into blocks, mix each into a state, and end with a one bit, zeros and the
// length.
package digest

import (
	"hash"
	"internal/hashstate"
	"math/bits"
	"unsafe"
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

// Load fills w with the words of a block, highest bytes first.
func Load[W Word](w []W, block []byte) {
	size := int(unsafe.Sizeof(w[0]))
	for i := range w {
		w[i] = hashstate.Load[W](block[size*i : size*i+size])
	}
}

// Add adds what a block was mixed into to the state.
func Add[W Word](state *[8]W, mixed ...W) {
	for i, x := range mixed {
		state[i] += x
	}
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
	c, length := s.c, s.length<<3
	field := c.Block / 8 // of the length
	s.buf[s.n] = 0x80
	clear(s.buf[s.n+1 : c.Block])
	if s.n+1 > c.Block-field {
		c.Mix(&s.h, s.buf[:c.Block])
		clear(s.buf[:c.Block])
	}
	if c.LittleEndian {
		length = reverse(length)
	}
	hashstate.Append(s.buf[:c.Block-8], length)
	if field == 16 {
		s.buf[c.Block-9] = byte(s.length >> 61)
	}
	c.Mix(&s.h, s.buf[:c.Block])
	start := len(b)
	for _, w := range s.h[:c.Words] {
		if c.LittleEndian {
			w = reverse(w)
		}
		b = hashstate.Append(b, w)
	}
	return b[:start+c.Size]
}

// reverse reverses the bytes of a word.
func reverse[W Word](w W) W { return W(bits.ReverseBytes64(uint64(w)) >> (64 - 8*unsafe.Sizeof(w))) }

// AppendBinary appends a marshaled state: the mark, the words, a block's worth of pending bytes, the length.
func (s *Hash[W]) AppendBinary(b []byte) ([]byte, error) {
	c := s.c
	b = append(b, c.Mark...)
	b = hashstate.Append(b, s.h[:c.Words]...)
	b = append(b, s.buf[:s.n]...)
	b = append(b, make([]byte, c.Block-s.n)...)
	return hashstate.Append(b, s.length), nil
}

// MarshalBinary returns a marshaled state.
func (s *Hash[W]) MarshalBinary() ([]byte, error) { return s.AppendBinary(nil) }

// UnmarshalBinary restores what AppendBinary made.
func (s *Hash[W]) UnmarshalBinary(b []byte) error {
	c := s.c
	size := c.Block / 16
	b, err := hashstate.Body(b, c.Name, c.Mark, c.Words*size+c.Block+8)
	if err != nil {
		return err
	}
	for i := range c.Words {
		s.h[i] = hashstate.Load[W](b[size*i:])
	}
	b = b[size*c.Words:]
	copy(s.buf[:], b[:c.Block])
	s.length = hashstate.Load[uint64](b[c.Block:])
	s.n = int(s.length % uint64(c.Block))
	return nil
}
