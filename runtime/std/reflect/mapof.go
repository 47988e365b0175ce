// This file implements map types that the program does not contain. Nothing but this package can
// reach into their maps, so that they need not be laid out as other maps are: they are lists of
// members with an index by hash.

package reflect

import (
	"internal/abi"
	"unsafe"
)

// looseMap is a map of a type made at run time.
type looseMap struct {
	count   int // as in every map the first word
	members []member
	index   map[uintptr][]int // by hash, numbers of members
}

// member is a key with its element; key is nil after deletion.
type member struct{ key, elem unsafe.Pointer }

type looseIter struct {
	m    *looseMap
	next int
}

// MapOf returns the map type with key and element types.
func MapOf(key, elem Type) Type {
	k, e := key.common(), elem.common()
	if k.Equal == nil {
		panic("reflect.MapOf: invalid key type " + k.String)
	}
	same := func(m *abi.Type) bool {
		return m.Kind == abi.Map && m.Elem() == e && (*abi.MapType)(unsafe.Pointer(m)).Key == k
	}
	return toType(find("map["+k.String+"]"+e.String, same, func() *abi.Type {
		m := &abi.MapType{Key: k, Elem: e, Ops: looseOps(k, e)}
		pointerShaped(&m.Type, abi.Map)
		m.Equal, m.HashFn = nil, nil
		m.TFlag &^= abi.TFlagRegularMemory
		return &m.Type
	}))
}

// looseHash hashes a key; those of types that the program never hashes have the same hash.
func looseHash(t *abi.Type, key unsafe.Pointer) uintptr {
	if t.HashFn != nil {
		return t.HashFn(key, 0)
	}
	switch {
	case t.Kind == abi.String:
		h := uintptr(2166136261)
		for _, c := range []byte(*(*string)(key)) {
			h = (h ^ uintptr(c)) * 16777619
		}
		return h
	case t.TFlag&abi.TFlagRegularMemory != 0:
		h := uintptr(2166136261)
		for _, c := range unsafe.Slice((*byte)(key), t.Size) {
			h = (h ^ uintptr(c)) * 16777619
		}
		return h
	}
	return 0
}

// find returns the number of a key's member, -1 if there is none.
func (m *looseMap) find(t *abi.Type, hash uintptr, key unsafe.Pointer) int {
	for _, i := range m.index[hash] {
		if t.Equal(m.members[i].key, key) {
			return i
		}
	}
	return -1
}

func looseOps(k, e *abi.Type) *abi.MapOps {
	return &abi.MapOps{
		New: func(int) unsafe.Pointer { return unsafe.Pointer(&looseMap{index: map[uintptr][]int{}}) },
		Get: func(p, key unsafe.Pointer) unsafe.Pointer {
			m := (*looseMap)(p)
			hash := looseHash(k, key) // panics for keys that have none
			if m == nil {
				return nil
			}
			if i := m.find(k, hash, key); i >= 0 {
				return m.members[i].elem
			}
			return nil
		},
		Assign: func(p, key unsafe.Pointer) unsafe.Pointer {
			m := (*looseMap)(p)
			if m == nil {
				var none map[int]int
				none[0] = 0 // panics
			}
			hash := looseHash(k, key)
			i := m.find(k, hash, key)
			if i < 0 {
				i = len(m.members)
				m.members = append(m.members, member{newObject(k), newObject(e)})
				m.index[hash] = append(m.index[hash], i)
				m.count++
			}
			memmove(m.members[i].key, key, k.Size)
			return m.members[i].elem
		},
		Delete: func(p, key unsafe.Pointer) {
			m := (*looseMap)(p)
			hash := looseHash(k, key)
			if m == nil {
				return
			}
			if i := m.find(k, hash, key); i >= 0 {
				m.members[i] = member{}
				list := m.index[hash]
				for j := range list {
					if list[j] == i {
						m.index[hash] = append(list[:j:j], list[j+1:]...)
						break
					}
				}
				m.count--
			}
		},
		Clear: func(p unsafe.Pointer) {
			if m := (*looseMap)(p); m != nil {
				m.count, m.members, m.index = 0, nil, map[uintptr][]int{}
			}
		},
		Iter: func(p unsafe.Pointer) unsafe.Pointer { return unsafe.Pointer(&looseIter{m: (*looseMap)(p)}) },
		Next: func(p unsafe.Pointer) (key, elem unsafe.Pointer) {
			it := (*looseIter)(p)
			for it.m != nil && it.next < len(it.m.members) {
				m := it.m.members[it.next]
				it.next++
				if m.key != nil {
					return m.key, m.elem
				}
			}
			return nil, nil
		},
	}
}
