// Package crc32 computes cyclic redundancy checks of 32 bits.
//
// Polynomials are written with the lowest power in the highest bit. Sums go eight bytes at a time
// through eight tables: table k holds what a byte contributes when k zero bytes follow it.
package crc32

import (
	"errors"
	"hash"
	"internal/hashstate"
	"sync"
)

// Size is the size of a checksum in bytes.
const Size = 4

// Common polynomials.
const (
	// IEEE is that of Ethernet, gzip, PNG and others.
	IEEE = 0xedb88320
	// Castagnoli is that of iSCSI.
	Castagnoli = 0x82f63b78
	// Koopman detects errors best in short messages.
	Koopman = 0xeb31d82e
)

// Table tells what a byte contributes.
type Table [256]uint32

type slicing [8]Table

// IEEETable is the table of the IEEE polynomial.
var IEEETable = simpleTable(IEEE)

var (
	castagnoli     = new(Table)
	castagnoliOnce sync.Once

	slicedIEEE       = sync.OnceValue(func() *slicing { return sliced(IEEETable) })
	slicedCastagnoli = sync.OnceValue(func() *slicing { return sliced(castagnoli) })
)

func fill(t *Table, poly uint32) {
	for i := range t {
		c := uint32(i)
		for range 8 {
			c = c>>1 ^ poly&-(c&1)
		}
		t[i] = c
	}
}

func simpleTable(poly uint32) *Table {
	t := new(Table)
	fill(t, poly)
	return t
}

func sliced(first *Table) *slicing {
	s := new(slicing)
	s[0] = *first
	for i := range s[0] {
		c := s[0][i]
		for k := 1; k < 8; k++ {
			c = c>>8 ^ s[0][byte(c)]
			s[k][i] = c
		}
	}
	return s
}

// MakeTable returns the table of a polynomial; it must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		castagnoliOnce.Do(func() { fill(castagnoli, Castagnoli) })
		return castagnoli
	}
	return simpleTable(poly)
}

// Update returns the checksum of what crc is the checksum of, followed by p.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	if len(p) >= 16 && (tab == IEEETable || tab == castagnoli) {
		s := slicedIEEE
		if tab == castagnoli {
			s = slicedCastagnoli
		}
		crc, p = s().eights(crc, p)
	}
	for _, b := range p {
		crc = crc>>8 ^ tab[byte(crc)^b]
	}
	return ^crc
}

// eights adds as many groups of eight bytes as there are and returns the rest.
func (s *slicing) eights(crc uint32, p []byte) (uint32, []byte) {
	for len(p) >= 8 {
		crc ^= uint32(p[0]) | uint32(p[1])<<8 | uint32(p[2])<<16 | uint32(p[3])<<24
		crc = s[0][p[7]] ^ s[1][p[6]] ^ s[2][p[5]] ^ s[3][p[4]] ^
			s[4][crc>>24] ^ s[5][byte(crc>>16)] ^ s[6][byte(crc>>8)] ^ s[7][byte(crc)]
		p = p[8:]
	}
	return crc, p
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns the checksum of data with the IEEE polynomial.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New returns a hash function with the table's polynomial.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE returns a hash function with the IEEE polynomial.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (int, error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte { return hashstate.Append(b, d.crc) }

func (d *digest) Clone() (hash.Cloner, error) {
	c := *d
	return &c, nil
}

// A marshaled state is a mark, the checksum of the table and that of the data.
const mark = "crc\x01"

func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return hashstate.Append(append(b, mark...), tableSum(d.tab), d.crc), nil
}

func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(make([]byte, 0, len(mark)+8)) }

func (d *digest) UnmarshalBinary(b []byte) error {
	b, err := hashstate.Body(b, "hash/crc32", mark, 8)
	if err != nil {
		return err
	}
	if tableSum(d.tab) != hashstate.Load[uint32](b) {
		return errors.New("hash/crc32: tables do not match")
	}
	d.crc = hashstate.Load[uint32](b[4:])
	return nil
}

func tableSum(t *Table) uint32 {
	var b []byte
	if t != nil {
		b = hashstate.Append(nil, t[:]...)
	}
	return ChecksumIEEE(b)
}
