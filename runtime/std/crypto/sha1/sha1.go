// Package sha1 implements the hash function SHA-1 of RFC 3174. It is broken: do not use it where
// somebody may want two inputs with the same hash.
package sha1

import (
	"crypto"
	"hash"
	"internal/digest"
	"math/bits"
)

func init() { crypto.RegisterHash(crypto.SHA1, New) }

// Size is the size of a hash in bytes.
const Size = 20

// BlockSize is the size of a block in bytes.
const BlockSize = 64

var config = digest.Config[uint32]{
	Name: "crypto/sha1", Mark: "sha\x01", Block: BlockSize, Words: 5, Size: Size, Mix: mix,
	Start: [8]uint32{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0},
}

func mix(h *[8]uint32, p []byte) {
	var w [80]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		digest.Load(w[:16], p)
		for i := 16; i < 80; i++ {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
		a, b, c, d, e := h[0], h[1], h[2], h[3], h[4]
		for i, x := range w {
			var f uint32
			switch {
			case i < 20:
				f = d ^ b&(c^d)
				x += 0x5A827999
			case i < 40:
				f = b ^ c ^ d
				x += 0x6ED9EBA1
			case i < 60:
				f = b&c | d&(b|c)
				x += 0x8F1BBCDC
			default:
				f = b ^ c ^ d
				x += 0xCA62C1D6
			}
			a, b, c, d, e = bits.RotateLeft32(a, 5)+f+e+x, a, bits.RotateLeft32(b, 30), c, d
		}
		digest.Add(h, a, b, c, d, e)
	}
}

// New returns a hash function.
func New() hash.Hash { return config.New() }

// Sum returns the hash of data.
func Sum(data []byte) (sum [Size]byte) {
	config.Sum(sum[:], data)
	return sum
}
