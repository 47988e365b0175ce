// Everything that the scheduler, the stacks and the collector do, at the same time: the sums must come out.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type node struct {
	left, right *node
	value       int
}

func tree(depth int) *node {
	if depth == 0 {
		return &node{value: 1}
	}
	return &node{tree(depth - 1), tree(depth - 1), 1}
}

func (n *node) sum() int {
	if n == nil {
		return 0
	}
	return n.value + n.left.sum() + n.right.sum()
}

func deep(n int, keep []*node) int {
	var pad [40]int
	pad[n%40] = n
	if n == 0 {
		total := 0
		for _, k := range keep {
			total += k.value
		}
		return total
	}
	if n%64 == 0 {
		keep = append(keep, &node{value: 1})
	}
	return deep(n-1, keep) + pad[n%40] - n
}

func panics(n int) (result int) {
	defer func() {
		if r := recover(); r != nil {
			result = int(r.(runtime.Error).Error()[0]-'r') + byteOf(n)
		}
	}()
	var list []int
	return list[n]
}

func panicsNil(n int) (result int) {
	defer func() {
		recover()
		result = n
	}()
	var p *node
	return p.value
}

func trees() int {
	total := 0
	for i := range 3 {
		total += tree(6 + i%2).sum()
	}
	return total
}

func maps() int {
	m := map[string][]int{}
	for i := range 200 {
		key := fmt.Sprint("k", i%17)
		m[key] = append(m[key], i)
	}
	total := 0
	for _, list := range m {
		for _, v := range list {
			total += v
		}
	}
	return total
}

func selects() int {
	a, b, quit := make(chan int), make(chan int, 2), make(chan struct{})
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 20 {
				select {
				case a <- i * j:
				case b <- i * j:
				}
				if j%7 == 0 {
					runtime.Gosched()
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(quit)
	}()
	total := 0
	for {
		select {
		case v := <-a:
			total += v
		case v := <-b:
			total += v
		case <-quit:
			for len(b) > 0 {
				total += <-b
			}
			return total
		}
	}
}

func timers() int {
	fired := make(chan int, 8)
	for i := range 4 {
		time.AfterFunc(time.Duration(i*50)*time.Microsecond, func() { fired <- 1 })
	}
	stopped := time.NewTimer(time.Hour)
	tick := time.NewTicker(100 * time.Microsecond)
	total := 0
	for total < 4 {
		select {
		case v := <-fired:
			total += v
		case <-tick.C:
		case <-time.After(time.Hour):
			panic("an hour passed")
		}
	}
	tick.Stop()
	if !stopped.Stop() {
		panic("stopped timer fired")
	}
	time.Sleep(30 * time.Microsecond)
	return total
}

func locks() int {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	cond := sync.NewCond(&mu)
	count, turns := 0, 0
	for range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 10 {
				rw.RLock()
				rw.RUnlock()
				mu.Lock()
				count++
				mu.Unlock()
				rw.Lock()
				turns++
				rw.Unlock()
			}
			cond.Broadcast()
		}()
	}
	mu.Lock()
	for count < 60 {
		cond.Wait()
	}
	mu.Unlock()
	wg.Wait()
	return count + turns
}

var finalized atomic.Int64

func finalizers() int {
	for range 10 {
		n := &node{value: 1}
		runtime.SetFinalizer(n, func(n *node) { finalized.Add(int64(n.value)) })
	}
	return 10
}

func byteOf(n int) int { return n % 7 }

func main() {
	type job struct {
		name string
		run  func() int
	}
	jobs := []job{
		{"trees", trees}, {"maps", maps}, {"selects", selects}, {"timers", timers}, {"locks", locks},
		{"finalizers", finalizers},
		{"deep", func() int { return deep(900, nil) }},
		{"panics", func() int { return panics(5) + panicsNil(6) }},
	}
	const rounds = 5
	results := make([]atomic.Int64, len(jobs))
	var wg sync.WaitGroup
	for range rounds {
		for i, j := range jobs {
			wg.Add(1)
			go func() {
				defer wg.Done()
				results[i].Add(int64(j.run()))
			}()
		}
	}
	busy := make(chan int)
	go func() {
		x := 0
		for i := range 300000 {
			x += i & 3
		}
		busy <- x
	}()
	wg.Wait()
	for i, j := range jobs {
		fmt.Println(j.name, results[i].Load())
	}
	fmt.Println("busy", <-busy)
	// Stale words on stacks may keep some objects.
	for i := 0; finalized.Load() < rounds*5 && i < 10000; i++ {
		runtime.GC()
		time.Sleep(100 * time.Microsecond)
	}
	fmt.Println("finalized", finalized.Load() >= rounds*5)
}
