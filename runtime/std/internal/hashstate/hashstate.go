// Package hashstate reads and writes the marshaled states of hash functions: a mark of the function,
// then words, highest bytes first.
package hashstate

import (
	"errors"
	"unsafe"
)

// Word is the word of a function.
type Word interface{ ~uint32 | ~uint64 }

// Body returns what follows the mark in the state of a function of a package: size bytes.
func Body(b []byte, pkg, mark string, size int) ([]byte, error) {
	if len(b) < len(mark) || string(b[:len(mark)]) != mark {
		return nil, errors.New(pkg + ": invalid hash state identifier")
	}
	if len(b) != len(mark)+size {
		return nil, errors.New(pkg + ": invalid hash state size")
	}
	return b[len(mark):], nil
}

// Append appends words.
func Append[W Word](b []byte, words ...W) []byte {
	for _, w := range words {
		for shift := 8*int(unsafe.Sizeof(w)) - 8; shift >= 0; shift -= 8 {
			b = append(b, byte(w>>shift))
		}
	}
	return b
}

// Load returns the word that b begins with.
func Load[W Word](b []byte) (w W) {
	for _, c := range b[:unsafe.Sizeof(w)] {
		w = w<<8 | W(c)
	}
	return w
}
