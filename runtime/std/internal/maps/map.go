// Package maps implements Go's map type: a swiss table, generic in key and element, so that hashing
// and comparing are compiled for each map type.
//
// # What compiled code calls
//
//	m := New[K, V](hint)         make(map[K]V, hint); a negative or absurd hint counts as 0
//	p := Get[K, V](m, key)       *V of the entry, or nil; m may be nil
//	p := Assign[K, V](m, key)    *V of the entry, made with a zero element if absent
//	Delete[K, V](m, key)         m may be nil
//	Clear[K, V](m)               m may be nil
//	len(m)                       load of the first word (nil: 0)
//
//	var it Iter[K, V]            for k, v := range m
//	it.Init(m)                   m may be nil
//	for it.Next() { *it.Key, *it.Elem ... }
//
// Pointers are good until the next operation on the map: load or store at once. An element operation
// m[k] op= v evaluates v before Assign.
//
// The ops of a map type's descriptor are an abi.MapOps whose fields, in order, are the instances for
// K and V of OpNew, OpGet, OpAssign, OpDelete, OpClear, OpIter, OpNext.
//
// # The table
//
// Slots come in groups of eight with a control word of eight bytes: 0 empty, 1 deleted, 0x80|tag
// full, where the tag is seven bits of the hash. A lookup starts at the group that the other bits
// choose and goes on in triangular steps, which visit every group; it stops at a group with an empty
// slot. Tags are compared eight at a time in a register; a false positive can only fall on a full
// slot and is refuted by comparing keys. A table of one group may be full, larger ones keep an eighth
// empty. Deleting makes the slot empty if its group has an empty slot (no lookup passes over it), else
// deleted. When no room is left the entries move to a new array of groups: of the same size if many
// slots are deleted, else of twice the size. The old array is left as it was.
//
// # Iterators
//
// An iterator walks the array that the map had at Init, from a random slot. While the map still has
// that array, it produces what it finds; entries added on the way may or may not appear. Once the map
// moved on, the old array only tells which keys are left, and each is looked up. Keys that are not
// equal to themselves cannot be looked up, nor deleted: they are produced from the old array, unless
// the map was cleared.
//
// # Concurrency
//
// Writers mark the map while they work; readers and other writers that see the mark stop the program.
// This finds most unsynchronised uses at the cost of a byte load, but promises nothing.
package maps

import (
	"internal/abi"
	"unsafe"
)

//minigo:rt rand64
func rand64() uintptr

//minigo:link fatal
func fatal(text string)

//minigo:link panicnilmap
func panicnilmap()

const (
	groupSlots = 8
	lowBits    = 0x0101010101010101
	highBits   = 0x8080808080808080
	tagBits    = 7
	maxBytes   = 1 << 46
)

type slot[K comparable, V any] struct {
	elem V // first: a trailing element of no size would cost padding
	key  K
}

type group[K comparable, V any] struct {
	ctrl  uint64
	slots [groupSlots]slot[K, V]
}

// Map is a map; a nil *Map is a nil map.
type Map[K comparable, V any] struct {
	count  uint64 // first: len loads it
	seed   uintptr
	groups unsafe.Pointer // *group[K, V], the first of mask+1; nil before the first insertion
	mask   uintptr
	room   int // empty slots that may be filled before the table must grow
	clears uint32
	writer bool
}

// at returns the i'th group of an array.
func at[K comparable, V any](groups unsafe.Pointer, i uintptr) *group[K, V] {
	return (*group[K, V])(unsafe.Add(groups, i*unsafe.Sizeof(group[K, V]{})))
}

// slot returns the i'th slot.
func (g *group[K, V]) slot(i uintptr) *slot[K, V] {
	return (*slot[K, V])(unsafe.Add(unsafe.Pointer(&g.slots), i*unsafe.Sizeof(slot[K, V]{})))
}

// setCtrl sets the i'th control byte.
func (g *group[K, V]) setCtrl(i uintptr, b uint8) {
	*(*uint8)(unsafe.Add(unsafe.Pointer(&g.ctrl), i)) = b
}

// matchTag marks (with its high bit) each byte of ctrl that equals the byte repeated in tags.
func matchTag(ctrl, tags uint64) uint64 {
	x := ctrl ^ tags
	return (x - lowBits) &^ x & highBits
}

// matchEmpty marks the empty slots.
func matchEmpty(ctrl uint64) uint64 { return ^(ctrl | ctrl<<7) & highBits }

// matchFree marks the empty and the deleted slots.
func matchFree(ctrl uint64) uint64 { return ^ctrl & highBits }

// index returns the slot of the first mark.
func index(marks uint64) uintptr { return uintptr(abi.Ctz64(marks)) >> 3 }

func tagOf(hash uintptr) uint8 { return uint8(hash) | 0x80 }

// tagsOf repeats the tag of a hash in all bytes.
func tagsOf(hash uintptr) uint64 { return uint64(tagOf(hash)) * lowBits }

// New makes a map with room for hint entries.
func New[K comparable, V any](hint int) *Map[K, V] {
	m := &Map[K, V]{seed: rand64()}
	if hint > groupSlots && uintptr(hint) < maxBytes/unsafe.Sizeof(group[K, V]{}) {
		n := uintptr(1)
		for capacity(n) < hint {
			n *= 2
		}
		m.setGroups(n)
	}
	return m
}

// capacity returns how many slots of n groups may be filled.
func capacity(n uintptr) int {
	if n == 1 {
		return groupSlots
	}
	return int(n) * (groupSlots - 1)
}

// setGroups gives the map n empty groups.
func (m *Map[K, V]) setGroups(n uintptr) {
	m.groups = unsafe.Pointer(unsafe.SliceData(make([]group[K, V], n)))
	m.mask = n - 1
	m.room = capacity(n)
}

// Get returns the element of key, or nil.
func Get[K comparable, V any](m *Map[K, V], key K) *V {
	_, elem := m.find(key)
	return elem
}

// find returns pointers to key and element of an entry, or nil.
func (m *Map[K, V]) find(key K) (*K, *V) {
	if m == nil || m.count == 0 {
		probe(&key)
		return nil, nil
	}
	if m.writer {
		fatal("concurrent map read and map write")
	}
	hash := abi.HashOf(&key, m.seed)
	tags := tagsOf(hash)
	at0, mask, i := m.groups, m.mask, hash>>tagBits
	for step := uintptr(0); ; {
		g := at[K, V](at0, i&mask)
		ctrl := g.ctrl
		for marks := matchTag(ctrl, tags); marks != 0; marks &= marks - 1 {
			s := g.slot(index(marks))
			if s.key == key {
				return &s.key, &s.elem
			}
		}
		if matchEmpty(ctrl) != 0 || step >= mask {
			return nil, nil
		}
		step++
		i += step
	}
}

// probe panics if a key cannot be hashed, with another text than that of hashing it for its own sake.
func probe[K comparable](key *K) {
	gp := abi.Getg()
	gp.Flags |= abi.ProbesKey
	abi.HashOf(key, 0)
	gp.Flags &^= abi.ProbesKey
}

// Assign returns the element of key, adding an entry if there is none.
func Assign[K comparable, V any](m *Map[K, V], key K) *V {
	if m == nil {
		panicnilmap()
	}
	hash := abi.HashOf(&key, m.seed)
	if m.writer {
		fatal("concurrent map writes")
	}
	m.writer = true
	if m.groups == nil {
		m.setGroups(1)
	}
	tags := tagsOf(hash)
	mask, i := m.mask, hash>>tagBits
	var free *group[K, V] // first group with a slot to reuse
	for step := uintptr(0); ; {
		g := at[K, V](m.groups, i&mask)
		ctrl := g.ctrl
		for marks := matchTag(ctrl, tags); marks != 0; marks &= marks - 1 {
			s := g.slot(index(marks))
			if s.key == key {
				s.key = key // equal keys may differ: 0 and -0, strings of different memory
				m.endWrite()
				return &s.elem
			}
		}
		if free == nil && matchFree(ctrl) != 0 {
			free = g
		}
		if matchEmpty(ctrl) != 0 || step >= mask {
			s := m.insert(free, hash)
			s.key = key
			m.endWrite()
			return &s.elem
		}
		step++
		i += step
	}
}

func (m *Map[K, V]) endWrite() {
	if !m.writer {
		fatal("concurrent map writes")
	}
	m.writer = false
}

// insert takes a slot for a key that is absent: in group g, if that is not nil and there is room or
// a deleted slot, otherwise after growing.
func (m *Map[K, V]) insert(g *group[K, V], hash uintptr) *slot[K, V] {
	if g != nil {
		if s := m.take(g, hash); s != nil {
			return s
		}
	}
	m.grow()
	mask, i := m.mask, hash>>tagBits
	for step := uintptr(0); ; {
		g = at[K, V](m.groups, i&mask)
		if matchFree(g.ctrl) != 0 {
			return m.take(g, hash)
		}
		step++
		i += step
	}
}

// take fills a free slot of a group that has one; nil if that is empty and the table has no room.
func (m *Map[K, V]) take(g *group[K, V], hash uintptr) *slot[K, V] {
	j := index(matchFree(g.ctrl))
	if g.ctrl>>(8*j)&1 == 0 {
		if m.room == 0 {
			return nil
		}
		m.room--
	}
	g.setCtrl(j, tagOf(hash))
	m.count++
	return g.slot(j)
}

// grow moves all entries to a new array.
func (m *Map[K, V]) grow() {
	old, n := m.groups, m.mask+1
	if m.count*32 <= uint64(capacity(n))*25 {
		m.setGroups(n) // enough deleted slots to make room
	} else {
		m.setGroups(2 * n)
	}
	for i := uintptr(0); i < n; i++ {
		g := at[K, V](old, i)
		for marks := g.ctrl & highBits; marks != 0; marks &= marks - 1 {
			from := g.slot(index(marks))
			*m.place(abi.HashOf(&from.key, m.seed)) = *from
		}
	}
}

// place takes a slot in a table without deleted ones, for an entry that was counted.
func (m *Map[K, V]) place(hash uintptr) *slot[K, V] {
	i := hash >> tagBits
	for step := uintptr(0); ; {
		g := at[K, V](m.groups, i&m.mask)
		if free := matchFree(g.ctrl); free != 0 {
			j := index(free)
			g.setCtrl(j, tagOf(hash))
			m.room--
			return g.slot(j)
		}
		step++
		i += step
	}
}

// Delete removes the entry of key, if there is one.
func Delete[K comparable, V any](m *Map[K, V], key K) {
	if m == nil || m.count == 0 {
		probe(&key)
		return
	}
	hash := abi.HashOf(&key, m.seed)
	if m.writer {
		fatal("concurrent map writes")
	}
	m.writer = true
	tags := tagsOf(hash)
	mask, i := m.mask, hash>>tagBits
	for step := uintptr(0); ; {
		g := at[K, V](m.groups, i&mask)
		ctrl := g.ctrl
		for marks := matchTag(ctrl, tags); marks != 0; marks &= marks - 1 {
			j := index(marks)
			s := g.slot(j)
			if s.key == key {
				*s = slot[K, V]{}
				m.count--
				if mask == 0 || matchEmpty(ctrl) != 0 {
					g.setCtrl(j, 0)
					m.room++
				} else {
					g.setCtrl(j, 1)
				}
				m.endWrite()
				return
			}
		}
		if matchEmpty(ctrl) != 0 || step >= mask {
			m.endWrite()
			return
		}
		step++
		i += step
	}
}

// Clear removes all entries.
func Clear[K comparable, V any](m *Map[K, V]) {
	if m == nil || m.groups == nil {
		return
	}
	if m.writer {
		fatal("concurrent map writes")
	}
	m.writer = true
	for i := uintptr(0); i <= m.mask; i++ {
		g := at[K, V](m.groups, i)
		if g.ctrl != 0 {
			*g = group[K, V]{}
		}
	}
	m.count = 0
	m.room = capacity(m.mask + 1)
	m.clears++
	m.endWrite()
}
