// This file implements Pool: shards, chosen by goroutine, of a few items each. Nothing is kept
// beyond that, so a pool never holds much memory.

package sync

import (
	"internal/abi"
	"sync/atomic"
)

const (
	poolShards = 8
	shardItems = 16
)

type poolShard struct {
	lock  uint32
	n     int32
	items [shardItems]any
	_     [48]byte // keeps shards on cache lines of their own
}

// Pool keeps items that are unused for now, so that they need not be allocated again. Items may
// vanish at any time.
type Pool struct {
	_      noCopy
	shards atomic.Pointer[[poolShards]poolShard]
	// New makes an item when Get finds none; without it Get returns nil.
	New func() any
}

func (s *poolShard) try() bool { return atomic.CompareAndSwapUint32(&s.lock, 0, 1) }

func (s *poolShard) release() { atomic.StoreUint32(&s.lock, 0) }

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	if x == nil {
		return
	}
	shards := p.shards.Load()
	if shards == nil {
		shards = new([poolShards]poolShard)
		if !p.shards.CompareAndSwap(nil, shards) {
			shards = p.shards.Load()
		}
	}
	home := int(abi.Getg().Goid)
	for i := 0; i < poolShards; i++ {
		s := &shards[(home+i)%poolShards]
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

// Get takes an item from the pool, or makes one.
func (p *Pool) Get() any {
	if shards := p.shards.Load(); shards != nil {
		home := int(abi.Getg().Goid)
		for i := 0; i < poolShards; i++ {
			s := &shards[(home+i)%poolShards]
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
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
