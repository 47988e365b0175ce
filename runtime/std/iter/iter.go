// Package iter has the types of functions that iterate, and turns them into functions that are asked
// for values.
//
// Pull runs the iterator in a goroutine of its own, which runs only while the caller of next or stop
// waits for it.
package iter

import "runtime"

// Seq is an iterator over values: it calls yield for each until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 is an iterator over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)

type pair[K, V any] struct {
	key K
	val V
}

// puller is what both sides share. Only one of them runs at a time, so nothing is locked: asking and
// answering through the channels orders their accesses.
type puller[V any] struct {
	ask      chan bool // false: stop
	answer   chan bool // false: the iterator has ended
	val      V
	started  bool
	running  bool
	done     bool
	panicked bool
	exited   bool // by runtime.Goexit
	cause    any
}

// run is the iterator's goroutine.
func (p *puller[V]) run(body func(p *puller[V])) {
	returned := false
	defer func() {
		if !returned {
			if p.cause = recover(); p.cause != nil {
				p.panicked = true
			} else {
				p.exited = true
			}
		}
		p.done = true
		p.answer <- false
	}()
	if <-p.ask {
		body(p)
	}
	returned = true
}

// yield hands a value over and waits to be asked for the next.
func (p *puller[V]) yield(v V) bool {
	if p.done {
		panic("iter.Pull: yield called again after iterator exit")
	}
	p.val = v
	p.answer <- true
	return <-p.ask
}

// resume asks the iterator to go on or to stop, and waits for it.
func (p *puller[V]) resume(body func(p *puller[V]), more bool) bool {
	if p.running {
		panic("iter.Pull: next called again before yield")
	}
	if !p.started {
		p.started = true
		p.ask, p.answer = make(chan bool), make(chan bool)
		go p.run(body)
	}
	p.running = true
	p.ask <- more
	ok := <-p.answer
	p.running = false
	if p.panicked {
		p.panicked = false
		panic(p.cause)
	}
	if p.exited {
		p.exited = false
		runtime.Goexit()
	}
	return ok
}

func (p *puller[V]) next(body func(p *puller[V])) (v V, ok bool) {
	if !p.done && p.resume(body, true) {
		v = p.val
		var zero V
		p.val = zero
		return v, true
	}
	p.done = true
	return v, false
}

func (p *puller[V]) stop(body func(p *puller[V])) {
	if p.done {
		return
	}
	if !p.started {
		p.done = true
		return
	}
	p.resume(body, false)
	p.done = true
}

// Pull turns an iterator into a function next, which returns the next value and whether there is one,
// and a function stop, which ends the iteration. stop must be called unless next has returned false.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := new(puller[V])
	body := func(p *puller[V]) { seq(p.yield) }
	return func() (V, bool) { return p.next(body) }, func() { p.stop(body) }
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	p := new(puller[pair[K, V]])
	body := func(p *puller[pair[K, V]]) {
		seq(func(k K, v V) bool { return p.yield(pair[K, V]{k, v}) })
	}
	next = func() (K, V, bool) {
		v, ok := p.next(body)
		return v.key, v.val, ok
	}
	return next, func() { p.stop(body) }
}
