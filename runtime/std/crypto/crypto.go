// Package crypto names cryptographic hash functions and declares what keys can do.
package crypto

import (
	"hash"
	"io"
	"strconv"
)

// Hash names a hash function. A program must import the function's package to use it.
type Hash uint

// The functions.
const (
	MD4 Hash = 1 + iota
	MD5
	SHA1
	SHA224
	SHA256
	SHA384
	SHA512
	MD5SHA1 // of TLS RSA; has no implementation
	RIPEMD160
	SHA3_224
	SHA3_256
	SHA3_384
	SHA3_512
	SHA512_224
	SHA512_256
	BLAKE2s_256
	BLAKE2b_256
	BLAKE2b_384
	BLAKE2b_512
	hashes
)

var functions = [hashes]struct {
	name string
	size int
	make func() hash.Hash
}{
	MD4: {"MD4", 16, nil}, MD5: {"MD5", 16, nil}, SHA1: {"SHA-1", 20, nil}, SHA224: {"SHA-224", 28, nil},
	SHA256: {"SHA-256", 32, nil}, SHA384: {"SHA-384", 48, nil}, SHA512: {"SHA-512", 64, nil},
	MD5SHA1: {"MD5+SHA1", 36, nil}, RIPEMD160: {"RIPEMD-160", 20, nil}, SHA3_224: {"SHA3-224", 28, nil},
	SHA3_256: {"SHA3-256", 32, nil}, SHA3_384: {"SHA3-384", 48, nil}, SHA3_512: {"SHA3-512", 64, nil},
	SHA512_224: {"SHA-512/224", 28, nil}, SHA512_256: {"SHA-512/256", 32, nil}, BLAKE2s_256: {"BLAKE2s-256", 32, nil},
	BLAKE2b_256: {"BLAKE2b-256", 32, nil}, BLAKE2b_384: {"BLAKE2b-384", 48, nil}, BLAKE2b_512: {"BLAKE2b-512", 64, nil},
}

// HashFunc returns h: a Hash is a SignerOpts.
func (h Hash) HashFunc() Hash { return h }

// String returns the function's name.
func (h Hash) String() string {
	if h > 0 && h < hashes {
		return functions[h].name
	}
	return "unknown hash value " + strconv.Itoa(int(h))
}

// Size returns the size of a hash in bytes.
func (h Hash) Size() int {
	if h > 0 && h < hashes {
		return functions[h].size
	}
	panic("crypto: Size of unknown hash function")
}

// New starts the function; it panics if the function is not in the program.
func (h Hash) New() hash.Hash {
	if !h.Available() {
		panic("crypto: requested hash function #" + strconv.Itoa(int(h)) + " is unavailable")
	}
	return functions[h].make()
}

// Available reports whether the function is in the program.
func (h Hash) Available() bool { return h > 0 && h < hashes && functions[h].make != nil }

// RegisterHash adds a function; the function's package calls it.
func RegisterHash(h Hash, f func() hash.Hash) {
	if h == 0 || h >= hashes {
		panic("crypto: RegisterHash of unknown hash function")
	}
	functions[h].make = f
}

// PublicKey is a public key of any algorithm.
type PublicKey any

// PrivateKey is a private key of any algorithm.
type PrivateKey any

// Signer is a key that signs.
type Signer interface {
	Public() PublicKey
	// Sign signs a digest, or for some algorithms a message.
	Sign(rand io.Reader, digest []byte, opts SignerOpts) (signature []byte, err error)
}

// MessageSigner is a key that signs messages.
type MessageSigner interface {
	Signer
	SignMessage(rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error)
}

// SignMessage signs msg, or its hash if signer signs only these.
func SignMessage(signer Signer, rand io.Reader, msg []byte, opts SignerOpts) (signature []byte, err error) {
	if m, ok := signer.(MessageSigner); ok {
		return m.SignMessage(rand, msg, opts)
	}
	if h := opts.HashFunc(); h != 0 {
		f := h.New()
		f.Write(msg)
		msg = f.Sum(nil)
	}
	return signer.Sign(rand, msg, opts)
}

// SignerOpts tells a Signer what to do.
type SignerOpts interface {
	// HashFunc returns the function that made the digest, 0 if there is none.
	HashFunc() Hash
}

// Decrypter is a key that decrypts.
type Decrypter interface {
	Public() PublicKey
	Decrypt(rand io.Reader, msg []byte, opts DecrypterOpts) (plaintext []byte, err error)
}

// DecrypterOpts tells a Decrypter what to do.
type DecrypterOpts any

// Encapsulator is the public half of a key encapsulation mechanism.
type Encapsulator interface {
	Bytes() []byte
	Encapsulate() (sharedKey, ciphertext []byte)
}

// Decapsulator is the private half of a key encapsulation mechanism.
type Decapsulator interface {
	Encapsulator() Encapsulator
	Decapsulate(ciphertext []byte) (sharedKey []byte, err error)
}
