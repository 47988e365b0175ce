// Objects of all sizes and shapes, shared between goroutines, must keep their contents while others are
// collected around them.
package main

import (
	"fmt"
	"runtime/debug"
	"sync"
)

type box struct {
	sum   uint64
	data  []byte
	next  *box
	inner any
	text  string
	fn    func() uint64
}

func fill(b []byte, seed uint64) uint64 {
	var sum uint64
	for i := range b {
		seed = seed*6364136223846793005 + 1442695040888963407
		b[i] = byte(seed >> 56)
		sum += uint64(b[i])
	}
	return sum
}

func newBox(seed uint64) *box {
	size := int(seed>>7) % 300
	if seed%61 == 0 {
		size = 40000 + int(seed%30000)
	}
	b := &box{data: make([]byte, size)}
	b.sum = fill(b.data, seed)
	switch seed % 4 {
	case 0:
		b.inner = [3]uint64{seed, seed + 1, seed + 2}
	case 1:
		b.inner = &[]uint64{seed}
	case 2:
		b.inner = map[uint64]string{seed: fmt.Sprint(seed)}
	}
	b.text = fmt.Sprintf("box %d of %d", seed, size)
	b.fn = func() uint64 { return seed + b.sum }
	return b
}

func (b *box) check(seed uint64) {
	var sum uint64
	for _, c := range b.data {
		sum += uint64(c)
	}
	ok := sum == b.sum && b.fn() == seed+sum && b.text == fmt.Sprintf("box %d of %d", seed, len(b.data))
	switch v := b.inner.(type) {
	case [3]uint64:
		ok = ok && v[2] == seed+2
	case *[]uint64:
		ok = ok && (*v)[0] == seed
	case map[uint64]string:
		ok = ok && v[seed] == fmt.Sprint(seed)
	}
	if !ok {
		panic(fmt.Sprint("a box is broken: ", seed, " ", len(b.data), " ", b.text))
	}
}

func main() {
	debug.SetGCPercent(20)
	type item struct {
		b    *box
		seed uint64
	}
	ch := make(chan item, 4)
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			kept := map[uint64]*box{}
			for i := range 150 {
				seed := uint64(w*1000003 + i*7919)
				b := newBox(seed)
				kept[seed] = b
				ch <- item{b, seed}
				if i%10 == 9 {
					for s, k := range kept {
						k.check(s)
						if s%3 == 0 {
							delete(kept, s)
						}
					}
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(ch)
	}()
	var all *box
	n := 0
	for it := range ch {
		it.b.check(it.seed)
		it.b.next = all
		all = it.b
		n++
		if n%50 == 0 {
			all = nil
		}
	}
	fmt.Println(n)
}
