// Package crc64 computes cyclic redundancy checks of 64 bits; polynomials have their lowest power in
// the highest bit.
package crc64

import (
	"errors"
	"hash"
	"internal/hashstate"
)

// Size is the size of a checksum in bytes.
const Size = 8

// Common polynomials.
const (
	// ISO is that of ISO 3309.
	ISO = 0xD800000000000000
	// ECMA is that of ECMA 182.
	ECMA = 0xC96C5795D7870F42
)

// Table tells what a byte contributes.
type Table [256]uint64

// MakeTable returns the table of a polynomial.
func MakeTable(poly uint64) *Table {
	t := new(Table)
	for i := range t {
		c := uint64(i)
		for range 8 {
			c = c>>1 ^ poly&-(c&1)
		}
		t[i] = c
	}
	return t
}

// Update returns the checksum of what crc is the checksum of, followed by p.
func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, b := range p {
		crc = crc>>8 ^ tab[byte(crc)^b]
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

// New returns a hash function with the table's polynomial.
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum64() uint64  { return d.crc }

func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte { return hashstate.Append(b, d.crc) }

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

const mark = "crc\x02"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return hashstate.Append(append(b, mark...), tableSum(d.tab), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) {
	return d.AppendBinary(make([]byte, 0, len(mark)+16))
}

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := hashstate.Body(b, "hash/crc64", mark, 16)
	if err != nil {
		return err
	}
	if tableSum(d.tab) != hashstate.Load[uint64](b) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = hashstate.Load[uint64](b[8:])
	return nil
}

func tableSum(t *Table) uint64 {
	var b []byte
	if t != nil {
		b = hashstate.Append(nil, t[:]...)
	}
	return Checksum(b, MakeTable(ISO))
}
