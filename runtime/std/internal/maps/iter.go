// This file implements iteration; the package comment tells its rules.

package maps

import "unsafe"

// Iter is an iteration over a map. Key and Elem point to the entry that Next found.
type Iter[K comparable, V any] struct {
	Key    *K
	Elem   *V
	m      *Map[K, V]
	groups unsafe.Pointer // the map's array at Init; nil if there is nothing to do
	mask   uintptr
	start  uintptr // slot to begin with
	pos    uintptr // slots passed
	clears uint32
}

// Init begins an iteration over m, which may be nil.
func (it *Iter[K, V]) Init(m *Map[K, V]) {
	if m == nil || m.count == 0 {
		it.groups = nil
		return
	}
	if m.writer {
		fatal("concurrent map iteration and map write")
	}
	it.m, it.groups, it.mask, it.clears = m, m.groups, m.mask, m.clears
	it.start = rand64() & (m.mask*groupSlots + groupSlots - 1)
	it.pos = 0
}

// Next finds the next entry; at the end it clears Key and returns false.
func (it *Iter[K, V]) Next() bool {
	if it.groups == nil {
		it.Key = nil
		return false
	}
	m, total := it.m, (it.mask+1)*groupSlots
	if m.writer {
		fatal("concurrent map iteration and map write")
	}
	for it.pos < total {
		i := it.start + it.pos
		g, j := at[K, V](it.groups, i/groupSlots&it.mask), i%groupSlots
		full := g.ctrl & highBits >> (8 * j)
		if full == 0 {
			it.pos += groupSlots - j
			continue
		}
		skip := index(full)
		it.pos += skip + 1
		if it.pos > total {
			break
		}
		s := g.slot(j + skip)
		if it.groups == m.groups {
			it.Key, it.Elem = &s.key, &s.elem
			return true
		}
		if it.refind(s) {
			return true
		}
	}
	it.groups, it.Key = nil, nil
	return false
}

// refind looks up what became of an entry of an old array.
func (it *Iter[K, V]) refind(s *slot[K, V]) bool {
	if s.key == s.key {
		it.Key, it.Elem = it.m.find(s.key)
		return it.Key != nil
	}
	it.Key, it.Elem = &s.key, &s.elem
	return it.clears == it.m.clears
}
