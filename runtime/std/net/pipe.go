// This file implements connections within the program.

package net

import (
	"io"
	"os"
	"sync"
	"time"
)

// pipeDeadline is a deadline as a channel that is closed when it has passed.
type pipeDeadline struct {
	mu     sync.Mutex
	timer  *time.Timer
	passed chan struct{}
}

func (d *pipeDeadline) set(t time.Time) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil && !d.timer.Stop() {
		<-d.passed // the timer is about to close it
	}
	d.timer = nil
	closed := isClosed(d.passed)
	if t.IsZero() {
		if closed {
			d.passed = make(chan struct{})
		}
		return
	}
	if left := time.Until(t); left > 0 {
		if closed {
			d.passed = make(chan struct{})
		}
		passed := d.passed
		d.timer = time.AfterFunc(left, func() { close(passed) })
	} else if !closed {
		close(d.passed)
	}
}

func (d *pipeDeadline) wait() chan struct{} {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.passed
}

func isClosed(c <-chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }

// pipe is one end. What a Write offers is taken in parts by Reads of the other end, each of which reports how much.
type pipe struct {
	writing               sync.Mutex
	in                    <-chan []byte
	taken                 chan<- int
	out                   chan<- []byte
	given                 <-chan int
	once                  sync.Once
	done                  chan struct{}
	otherDone             <-chan struct{}
	readLimit, writeLimit pipeDeadline
}

// Pipe makes a connection within the program; what is written to one end must be read from the other before Write
// returns.
func Pipe() (Conn, Conn) {
	ab, ba := make(chan []byte), make(chan []byte)
	abTaken, baTaken := make(chan int), make(chan int)
	aDone, bDone := make(chan struct{}), make(chan struct{})
	a := &pipe{in: ba, taken: baTaken, out: ab, given: abTaken, done: aDone, otherDone: bDone}
	b := &pipe{in: ab, taken: abTaken, out: ba, given: baTaken, done: bDone, otherDone: aDone}
	for _, p := range []*pipe{a, b} {
		p.readLimit.passed = make(chan struct{})
		p.writeLimit.passed = make(chan struct{})
	}
	return a, b
}

func (*pipe) LocalAddr() Addr  { return pipeAddr{} }
func (*pipe) RemoteAddr() Addr { return pipeAddr{} }

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.read(b)
	if err != nil && err != io.EOF && err != io.ErrClosedPipe {
		err = &OpError{Op: "read", Net: "pipe", Err: err}
	}
	return n, err
}

func (p *pipe) read(b []byte) (int, error) {
	switch {
	case isClosed(p.done):
		return 0, io.ErrClosedPipe
	case isClosed(p.otherDone):
		return 0, io.EOF
	case isClosed(p.readLimit.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	select {
	case offered := <-p.in:
		n := copy(b, offered)
		p.taken <- n
		return n, nil
	case <-p.done:
		return 0, io.ErrClosedPipe
	case <-p.otherDone:
		return 0, io.EOF
	case <-p.readLimit.wait():
		return 0, os.ErrDeadlineExceeded
	}
}

func (p *pipe) Write(b []byte) (int, error) {
	n, err := p.write(b)
	if err != nil && err != io.ErrClosedPipe {
		err = &OpError{Op: "write", Net: "pipe", Err: err}
	}
	return n, err
}

func (p *pipe) write(b []byte) (n int, err error) {
	switch {
	case isClosed(p.done), isClosed(p.otherDone):
		return 0, io.ErrClosedPipe
	case isClosed(p.writeLimit.wait()):
		return 0, os.ErrDeadlineExceeded
	}
	p.writing.Lock()
	defer p.writing.Unlock()
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.out <- b:
			m := <-p.given
			b = b[m:]
			n += m
		case <-p.done:
			return n, io.ErrClosedPipe
		case <-p.otherDone:
			return n, io.ErrClosedPipe
		case <-p.writeLimit.wait():
			return n, os.ErrDeadlineExceeded
		}
	}
	return n, nil
}

func (p *pipe) SetDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherDone) {
		return io.ErrClosedPipe
	}
	p.readLimit.set(t)
	p.writeLimit.set(t)
	return nil
}

func (p *pipe) SetReadDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherDone) {
		return io.ErrClosedPipe
	}
	p.readLimit.set(t)
	return nil
}

func (p *pipe) SetWriteDeadline(t time.Time) error {
	if isClosed(p.done) || isClosed(p.otherDone) {
		return io.ErrClosedPipe
	}
	p.writeLimit.set(t)
	return nil
}

func (p *pipe) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}
