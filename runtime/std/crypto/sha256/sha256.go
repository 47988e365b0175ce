// Package sha256 implements the hash functions SHA-224 and SHA-256 of FIPS 180-4.
package sha256

import (
	"crypto"
	"hash"
	"internal/digest"
	"math/bits"
)

// Size is the size of a SHA-256 hash in bytes.
const Size = 32

// Size224 is the size of a SHA-224 hash in bytes.
const Size224 = 28

// BlockSize is the size of a block in bytes.
const BlockSize = 64

func init() {
	crypto.RegisterHash(crypto.SHA256, New)
	crypto.RegisterHash(crypto.SHA224, New224)
}

var sha256 = family("sha\x03", Size, [8]uint32{
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
	0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
})

var sha224 = family("sha\x02", Size224, [8]uint32{
	0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939,
	0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
})

// fractions are the first 32 bits of the fractions of the cube roots of the first 64 primes.
var fractions = [64]uint32{
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
}

func mix(h *[8]uint32, p []byte) {
	var w [64]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		digest.Load(w[:16], p)
		for i := 16; i < len(w); i++ {
			x, y := w[i-2], w[i-15]
			w[i] = (rotate(x, 17) ^ rotate(x, 19) ^ x>>10) + w[i-7] + (rotate(y, 7) ^ rotate(y, 18) ^ y>>3) + w[i-16]
		}
		s := *h
		a, b, c, d, e, f, g, k := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
		for i, x := range w {
			t := k + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (g ^ e&(f^g)) + fractions[i] + x
			u := (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a&b | c&(a|b))
			k, g, f, e, d, c, b, a = g, f, e, d+t, c, b, a, t+u
		}
		digest.Add(h, a, b, c, d, e, f, g, k)
	}
}

// rotate rotates to the right.
func rotate(x uint32, n int) uint32 { return bits.RotateLeft32(x, -n) }

func family(mark string, size int, start [8]uint32) *digest.Config[uint32] {
	return &digest.Config[uint32]{Name: "crypto/sha256", Mark: mark, Block: BlockSize, Words: 8, Size: size, Mix: mix, Start: start}
}

// New returns SHA-256.
func New() hash.Hash { return sha256.New() }

// Sum256 returns the hash SHA-256 of data.
func Sum256(data []byte) (sum [Size]byte) {
	sha256.Sum(sum[:], data)
	return sum
}

// New224 returns SHA-224.
func New224() hash.Hash { return sha224.New() }

// Sum224 returns the hash SHA-224 of data.
func Sum224(data []byte) (sum [Size224]byte) {
	sha224.Sum(sum[:], data)
	return sum
}
