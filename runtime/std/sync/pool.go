// This file implements Pool: shards, chosen by goroutine, of a few items each. Nothing is kept
// beyond that, so a pool never holds much memory. A collection empties it: the shards become the victim, where items
// are still found, and go with the next collection. That is the Rust half's doing (pools.rs), for all pools of a list.

package sync

import (
	"internal/abi"
	"sync/atomic"
	"unsafe"
)

//minigo:rt age_pools
func agePools(list unsafe.Pointer)

const (
	shardCount = 8
	shardItems = 16
)

type poolShard struct {
	lock  uint32
	n     int32
	items [shardItems]any
	_     [48]byte // keeps shards on cache lines of their own
}

type poolShards = [shardCount]poolShard

// poolHead is what the Rust half knows of a pool (PoolHead of the ABI crate).
type poolHead struct {
	next   *poolHead
	fresh  atomic.Pointer[poolShards] // where items go
	victim atomic.Pointer[poolShards] // what was fresh before the last collection
	listed uint32                     // the pool is in the list, or about to be
}

// pools is the list of the pools that may hold something.
var pools struct {
	first atomic.Pointer[poolHead]
	known atomic.Uint32 // the Rust half knows the list
}

// Pool keeps items that are unused for now, so that they need not be allocated again. Items may
// vanish at any time.
type Pool struct {
	_    noCopy
	head poolHead
	// New makes an item when Get finds none; without it Get returns nil.
	New func() any
}

// list puts a pool that has shards into the list, unless it is there.
func (h *poolHead) list() {
	if !atomic.CompareAndSwapUint32(&h.listed, 0, 1) {
		return
	}
	if pools.known.Swap(1) == 0 {
		agePools(unsafe.Pointer(&pools.first))
	}
	for {
		h.next = pools.first.Load()
		if pools.first.CompareAndSwap(h.next, h) {
			return
		}
	}
}

func (s *poolShard) try() bool { return atomic.CompareAndSwapUint32(&s.lock, 0, 1) }

func (s *poolShard) release() { atomic.StoreUint32(&s.lock, 0) }

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	shards := p.head.fresh.Load()
	if shards == nil {
		shards = new(poolShards)
		if p.head.fresh.CompareAndSwap(nil, shards) {
			p.head.list()
		} else if other := p.head.fresh.Load(); other != nil {
			shards = other
		}
	}
	home := int(abi.Getg().Goid)
	for i := 0; i < shardCount; i++ {
		s := &shards[(home+i)%shardCount]
		if !s.try() {
			continue
		}
		if n := s.n; n < shardItems {
			s.items[n] = x
			s.n++
			s.release()
			return
		}
		s.release()
	}
}

// take takes an item from the shards; nil if none is found.
func take(shards *poolShards) any {
	home := int(abi.Getg().Goid)
	for i := 0; i < shardCount; i++ {
		s := &shards[(home+i)%shardCount]
		if atomic.LoadInt32(&s.n) == 0 || !s.try() {
			continue
		}
		if n := s.n; n > 0 {
			x := s.items[n-1]
			s.items[n-1] = nil
			s.n--
			s.release()
			return x
		}
		s.release()
	}
	return nil
}

// Get takes an item from the pool, or makes one.
func (p *Pool) Get() any {
	if shards := p.head.fresh.Load(); shards != nil {
		if x := take(shards); x != nil {
			return x
		}
	}
	if shards := p.head.victim.Load(); shards != nil {
		if x := take(shards); x != nil {
			return x
		}
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
