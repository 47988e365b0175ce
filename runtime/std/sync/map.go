// This file implements Map, a concurrent map for keys that are written rarely and read often.
//
// Readers use an immutable table that is reached through an atomic pointer; values sit in entries
// that are changed atomically, so updating or deleting a key of that table needs no lock. New keys go
// to a second table, under the lock, which holds all live entries; readers that miss the first table
// look there, and when they have missed as often as it has entries it takes the first one's place.
//
// An entry's pointer is nil when deleted. When the second table is made from the first one, deleted
// entries are marked as expunged and left out: a store to such an entry must first put it back, under
// the lock.

package sync

import "sync/atomic"

type mapEntry struct {
	p atomic.Pointer[any]
}

type mapTable struct {
	m       map[any]*mapEntry
	amended bool // the second table has keys that m lacks
}

// Map is a map from any to any that goroutines may use at the same time; the zero value is empty.
type Map struct {
	_      noCopy
	read   atomic.Pointer[mapTable]
	mu     Mutex             // protects what follows, and replacing read
	dirty  map[any]*mapEntry // all live entries, or nil
	misses int
}

var expunged = new(any)

func (m *Map) table() mapTable {
	if t := m.read.Load(); t != nil {
		return *t
	}
	return mapTable{}
}

func (e *mapEntry) load() (any, bool) {
	p := e.p.Load()
	if p == nil || p == expunged {
		return nil, false
	}
	return *p, true
}

// lookup finds the entry of a key, or nil.
func (m *Map) lookup(key any) *mapEntry {
	t := m.table()
	e := t.m[key]
	if e == nil && t.amended {
		m.mu.Lock()
		t = m.table()
		e = t.m[key]
		if e == nil && t.amended {
			e = m.dirty[key]
			m.miss()
		}
		m.mu.Unlock()
	}
	return e
}

// miss counts a lookup that needed the lock, which is held.
func (m *Map) miss() {
	m.misses++
	if m.misses >= len(m.dirty) {
		m.promote()
	}
}

// promote makes the second table the first; the lock is held.
func (m *Map) promote() {
	m.read.Store(&mapTable{m: m.dirty})
	m.dirty = nil
	m.misses = 0
}

// Load returns the value of key, and whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	e := m.lookup(key)
	if e == nil {
		return nil, false
	}
	return e.load()
}

// Store sets the value of key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// entry returns the entry of key for writing, made if there is none; the lock is held.
func (m *Map) entry(key any) *mapEntry {
	t := m.table()
	if e := t.m[key]; e != nil {
		if e.p.CompareAndSwap(expunged, nil) {
			m.dirty[key] = e
		}
		return e
	}
	if e := m.dirty[key]; e != nil {
		return e
	}
	if !t.amended {
		m.makeDirty(t)
	}
	e := new(mapEntry)
	m.dirty[key] = e
	return e
}

// makeDirty makes the second table from the first.
func (m *Map) makeDirty(t mapTable) {
	m.dirty = make(map[any]*mapEntry, len(t.m))
	for k, e := range t.m {
		for e.p.Load() == nil && !e.p.CompareAndSwap(nil, expunged) {
		}
		if e.p.Load() != expunged {
			m.dirty[k] = e
		}
	}
	m.read.Store(&mapTable{m: t.m, amended: true})
}

// Swap sets the value of key and returns the former one, and whether there was one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	cell := &value
	if e := m.table().m[key]; e != nil {
		for {
			p := e.p.Load()
			if p == expunged {
				break
			}
			if e.p.CompareAndSwap(p, cell) {
				return valueOf(p)
			}
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return valueOf(m.entry(key).p.Swap(cell))
}

func valueOf(p *any) (any, bool) {
	if p == nil || p == expunged {
		return nil, false
	}
	return *p, true
}

// LoadOrStore returns the value of key if there is one, otherwise it sets and returns value.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	cell := &value
	if e := m.table().m[key]; e != nil {
		if actual, loaded, ok := e.loadOrStore(cell); ok {
			return actual, loaded
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	actual, loaded, _ = m.entry(key).loadOrStore(cell)
	return actual, loaded
}

// loadOrStore fails if the entry is expunged.
func (e *mapEntry) loadOrStore(cell *any) (actual any, loaded, ok bool) {
	for {
		p := e.p.Load()
		if p == expunged {
			return nil, false, false
		}
		if p != nil {
			return *p, true, true
		}
		if e.p.CompareAndSwap(nil, cell) {
			return *cell, false, true
		}
	}
}

// LoadAndDelete deletes key and returns its value, and whether there was one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	e := m.lookup(key)
	if e == nil {
		return nil, false
	}
	for {
		p := e.p.Load()
		if p == nil || p == expunged {
			return nil, false
		}
		if e.p.CompareAndSwap(p, nil) {
			return *p, true
		}
	}
}

// Delete deletes key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// CompareAndSwap sets the value of key to new if it equals old, which must be comparable.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	e := m.lookup(key)
	if e == nil {
		return false
	}
	cell := &new
	for {
		p := e.p.Load()
		if p == nil || p == expunged || *p != old {
			return false
		}
		if e.p.CompareAndSwap(p, cell) {
			return true
		}
	}
}

// CompareAndDelete deletes key if its value equals old, which must be comparable.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	e := m.lookup(key)
	if e == nil {
		return false
	}
	for {
		p := e.p.Load()
		if p == nil || p == expunged || *p != old {
			return false
		}
		if e.p.CompareAndSwap(p, nil) {
			return true
		}
	}
}

// Range calls f for each key and value until it returns false.
func (m *Map) Range(f func(key, value any) bool) {
	t := m.table()
	if t.amended {
		m.mu.Lock()
		if t = m.table(); t.amended {
			m.promote()
			t = m.table()
		}
		m.mu.Unlock()
	}
	for k, e := range t.m {
		if v, ok := e.load(); ok && !f(k, v) {
			return
		}
	}
}

// Clear deletes all keys.
func (m *Map) Clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.read.Store(&mapTable{})
	m.dirty = nil
	m.misses = 0
}
