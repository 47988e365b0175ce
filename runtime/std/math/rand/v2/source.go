// This file implements the sources PCG and ChaCha8.

package rand

import "math/bits"

// PCG is the generator PCG-DXSM with 128 bits of state (O'Neill).
type PCG struct{ hi, lo uint64 }

// NewPCG returns a PCG with the given state.
func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

// Seed sets the state.
func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

// Uint64 returns a number.
func (p *PCG) Uint64() uint64 {
	const (
		mulHi, mulLo = 2549297995355413924, 4865540595714422341
		incHi, incLo = 6364136223846793005, 1442695040888963407
		cheap        = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, c := bits.Add64(lo, incLo, 0)
	hi += incHi + c
	p.hi, p.lo = hi, lo
	// Double xorshift multiply.
	hi ^= hi >> 32
	hi *= cheap
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// ChaCha8 is a generator that is cryptographically strong: the ChaCha stream cipher with 8 rounds, four
// blocks at a time with their words interleaved. After 16 blocks the last 256 bits become the key.
type ChaCha8 struct {
	key     [8]uint32
	counter uint32
	words   [64]uint32 // four blocks: word w of block b is words[4*w+b]
	at, n   int        // numbers of 64 bits used and usable of words
	rest    uint64     // bytes of a number that Read began
	bytes   int
}

// NewChaCha8 returns a ChaCha8 with the given key.
func NewChaCha8(seed [32]byte) *ChaCha8 {
	c := new(ChaCha8)
	c.Seed(seed)
	return c
}

// Seed sets the key and begins anew.
func (c *ChaCha8) Seed(seed [32]byte) {
	*c = ChaCha8{}
	for i := range c.key {
		for j := 3; j >= 0; j-- {
			c.key[i] = c.key[i]<<8 | uint32(seed[4*i+j])
		}
	}
	c.generate()
}

// Uint64 returns a number.
func (c *ChaCha8) Uint64() uint64 {
	if c.at == c.n {
		if c.counter += 4; c.counter == 16 {
			copy(c.key[:], c.words[56:])
			c.counter = 0
		}
		c.generate()
	}
	i := 2 * c.at
	c.at++
	return uint64(c.words[i]) | uint64(c.words[i+1])<<32
}

// generate makes four blocks.
func (c *ChaCha8) generate() {
	c.at, c.n = 0, 32
	if c.counter == 12 {
		c.n = 28 // the rest will be the key
	}
	for block := range 4 {
		x := [16]uint32{0x61707865, 0x3320646e, 0x79622d32, 0x6b206574}
		copy(x[4:12], c.key[:])
		x[12] = c.counter + uint32(block)
		for range 4 {
			for i := range 4 {
				quarter(&x, i, 4+i, 8+i, 12+i)
			}
			for i := range 4 {
				quarter(&x, i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4)
			}
		}
		for i := range x {
			if 4 <= i && i < 12 {
				x[i] += c.key[i-4]
			}
			c.words[4*i+block] = x[i]
		}
	}
}

func quarter(x *[16]uint32, a, b, c, d int) {
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 16)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 12)
	x[a] += x[b]
	x[d] = bits.RotateLeft32(x[d]^x[a], 8)
	x[c] += x[d]
	x[b] = bits.RotateLeft32(x[b]^x[c], 7)
}

// Read fills p with random bytes; it never fails.
func (c *ChaCha8) Read(p []byte) (n int, err error) {
	for i := range p {
		if c.bytes == 0 {
			c.rest, c.bytes = c.Uint64(), 8
		}
		p[i] = byte(c.rest)
		c.rest >>= 8
		c.bytes--
	}
	return len(p), nil
}
