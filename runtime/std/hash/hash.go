// Package hash declares the interfaces of hash functions.
package hash

import "io"

// Hash is a hash function that is fed by Write.
type Hash interface {
	// Write adds bytes; it never fails.
	io.Writer
	// Sum appends the hash of what was written to b and does not change the state.
	Sum(b []byte) []byte
	// Reset forgets what was written.
	Reset()
	// Size returns how many bytes Sum appends.
	Size() int
	// BlockSize returns the size of a block; writes of whole blocks are fastest.
	BlockSize() int
}

// Hash32 is a Hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a Hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// Cloner is a Hash whose state can be copied.
type Cloner interface {
	Hash
	// Clone returns an independent copy.
	Clone() (Cloner, error)
}

// XOF is a function with output of any length.
type XOF interface {
	// Write adds bytes; it panics after Read.
	io.Writer
	// Read reads output.
	io.Reader
	// Reset forgets what was written.
	Reset()
	// BlockSize returns the size of a block.
	BlockSize() int
}
