// Package md5 implements the hash function MD5 of RFC 1321. It is broken: do not use it where
// somebody may want two inputs with the same hash.
package md5

import (
	"crypto"
	"hash"
	"internal/digest"
	"math/bits"
)

func init() { crypto.RegisterHash(crypto.MD5, New) }

// Size is the size of a hash in bytes.
const Size = 16

// BlockSize is the size of a block in bytes.
const BlockSize = 64

var config = digest.Config[uint32]{
	Name: "crypto/md5", Mark: "md5\x01", Block: BlockSize, Words: 4, Size: Size, LittleEndian: true, Mix: mix,
	Start: [8]uint32{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476},
}

// sines are the 64 first values of floor(2^32 * abs(sin(i))).
var sines = [64]uint32{
	0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
	0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
	0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
	0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
	0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
	0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
	0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
	0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
}

var rotations = [4][4]int{{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}

func mix(h *[8]uint32, p []byte) {
	var x [16]uint32
	for ; len(p) >= BlockSize; p = p[BlockSize:] {
		for i := range x {
			q := p[4*i : 4*i+4]
			x[i] = uint32(q[0]) | uint32(q[1])<<8 | uint32(q[2])<<16 | uint32(q[3])<<24
		}
		a, b, c, d := h[0], h[1], h[2], h[3]
		for i := range 64 {
			var f uint32
			var k int
			switch i >> 4 {
			case 0:
				f, k = d^b&(c^d), i
			case 1:
				f, k = c^d&(b^c), 5*i+1
			case 2:
				f, k = b^c^d, 3*i+5
			default:
				f, k = c^(b|^d), 7*i
			}
			sum := a + f + sines[i] + x[k&15]
			a, d, c, b = d, c, b, b+bits.RotateLeft32(sum, rotations[i>>4][i&3])
		}
		digest.Add(h, a, b, c, d)
	}
}

// New returns a hash function.
func New() hash.Hash { return config.New() }

// Sum returns the hash of data.
func Sum(data []byte) (sum [Size]byte) {
	config.Sum(sum[:], data)
	return sum
}
