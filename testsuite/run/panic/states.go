// exit: 2
// env: GOTRACEBACK=all
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

type T struct{ mu sync.Mutex }

func (t *T) lock() { t.mu.Lock() }

func main() {
	ch := make(chan int)
	full := make(chan int, 1)
	full <- 1
	var nilch chan int
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	c := sync.NewCond(&mu)
	t := &T{}
	t.mu.Lock()
	wg.Add(1)
	start := []func(){
		func() { <-ch }, func() { full <- 2 }, func() { <-nilch }, func() { nilch <- 1 }, func() { select {} },
		func() {
			select {
			case <-ch:
			case full <- 3:
			}
		},
		t.lock, func() { rw.Lock(); rw.Lock() }, wg.Wait, func() { mu.Lock(); c.Wait() },
		func() { time.Sleep(time.Hour) },
		func() { runtime.LockOSThread(); <-ch },
		func() { for { runtime.Gosched() } },
	}
	for _, f := range start {
		go f()
		time.Sleep(time.Millisecond)
	}
	go rw.RLock()
	time.Sleep(5 * time.Millisecond)
	fmt.Fprintln(os.Stderr, "now")
	var p *T
	p.mu.Lock()
}
