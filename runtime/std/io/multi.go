// This file implements MultiReader, MultiWriter and Pipe.

package io

import (
	"errors"
	"sync"
)

type multiReader struct{ readers []Reader }

// MultiReader returns a reader of the readers' contents, one after the other.
func MultiReader(readers ...Reader) Reader {
	return &multiReader{append([]Reader(nil), readers...)}
}

func (m *multiReader) Read(p []byte) (n int, err error) {
	for len(m.readers) > 0 {
		// A sole remaining multiReader is taken apart, so that long chains stay flat.
		if len(m.readers) == 1 {
			if inner, ok := m.readers[0].(*multiReader); ok {
				m.readers = inner.readers
				continue
			}
		}
		n, err = m.readers[0].Read(p)
		if err == EOF {
			m.readers[0] = nil
			m.readers = m.readers[1:]
		}
		if n > 0 || err != EOF {
			if err == EOF && len(m.readers) > 0 {
				err = nil
			}
			return n, err
		}
	}
	return 0, EOF
}

func (m *multiReader) WriteTo(w Writer) (n int64, err error) {
	buf := make([]byte, copyBuffer)
	for len(m.readers) > 0 {
		var k int64
		if inner, ok := m.readers[0].(*multiReader); ok {
			k, err = inner.WriteTo(w)
		} else {
			k, err = copyWith(w, m.readers[0], buf)
		}
		n += k
		if err != nil {
			return n, err
		}
		m.readers[0] = nil
		m.readers = m.readers[1:]
	}
	return n, nil
}

type multiWriter struct{ writers []Writer }

// MultiWriter returns a writer that writes everything to all writers, until one fails.
func MultiWriter(writers ...Writer) Writer {
	all := make([]Writer, 0, len(writers))
	for _, w := range writers {
		if m, ok := w.(*multiWriter); ok {
			all = append(all, m.writers...)
		} else {
			all = append(all, w)
		}
	}
	return &multiWriter{all}
}

func (m *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range m.writers {
		n, err = w.Write(p)
		if err != nil {
			return n, err
		}
		if n != len(p) {
			return n, ErrShortWrite
		}
	}
	return len(p), nil
}

func (m *multiWriter) WriteString(s string) (n int, err error) {
	var p []byte // made when the first writer needs it
	for _, w := range m.writers {
		if sw, ok := w.(StringWriter); ok {
			n, err = sw.WriteString(s)
		} else {
			if p == nil {
				p = []byte(s)
			}
			n, err = w.Write(p)
		}
		if err != nil {
			return n, err
		}
		if n != len(s) {
			return n, ErrShortWrite
		}
	}
	return len(s), nil
}

// pipe passes slices of the writer's data to readers, which answer how much they took.
type pipe struct {
	writes sync.Mutex // one Write at a time
	data   chan []byte
	taken  chan int
	once   sync.Once
	done   chan struct{} // closed when either side is
	rerr   onceError     // error of the reader's side
	werr   onceError     // error of the writer's side
}

// onceError keeps the first error stored.
type onceError struct {
	mu  sync.Mutex
	err error
}

func (o *onceError) store(err error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err == nil {
		o.err = err
	}
}

func (o *onceError) load() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}

// ErrClosedPipe is the error of operations on a closed pipe.
var ErrClosedPipe = errors.New("io: read/write on closed pipe")

// PipeReader is the reading half of a pipe.
type PipeReader struct{ pipe }

// PipeWriter is the writing half of a pipe.
type PipeWriter struct{ r PipeReader }

// Pipe makes a pipe in memory: each Write waits until Reads have taken all its data, or the pipe is
// closed. There is no buffer.
func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{r: PipeReader{pipe{
		data: make(chan []byte), taken: make(chan int), done: make(chan struct{}),
	}}}
	return &w.r, w
}

func (p *pipe) finish() { p.once.Do(func() { close(p.done) }) }

func (p *pipe) isDone() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// readError is what Read returns once the pipe is done.
func (p *pipe) readError() error {
	if err := p.werr.load(); p.rerr.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

// writeError is what Write returns once the pipe is done.
func (p *pipe) writeError() error {
	if err := p.rerr.load(); p.werr.load() == nil && err != nil {
		return err
	}
	return ErrClosedPipe
}

// Read waits for a writer, or until the writing half is closed: then it returns that side's error.
func (r *PipeReader) Read(data []byte) (n int, err error) {
	if r.isDone() {
		return 0, r.readError()
	}
	select {
	case b := <-r.data:
		n = copy(data, b)
		r.taken <- n
		return n, nil
	case <-r.done:
		return 0, r.readError()
	}
}

// Close closes the reader: writes return ErrClosedPipe.
func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

// CloseWithError closes the reader: writes return err, or ErrClosedPipe if it is nil.
func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	r.rerr.store(err)
	r.finish()
	return nil
}

// Write waits until readers have taken all data, or the reading half is closed.
func (w *PipeWriter) Write(data []byte) (n int, err error) {
	p := &w.r.pipe
	if p.isDone() {
		return 0, p.writeError()
	}
	p.writes.Lock()
	defer p.writes.Unlock()
	for once := true; once || len(data) > 0; once = false {
		select {
		case p.data <- data:
			k := <-p.taken
			data = data[k:]
			n += k
		case <-p.done:
			return n, p.writeError()
		}
	}
	return n, nil
}

// Close closes the writer: reads return EOF.
func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

// CloseWithError closes the writer: reads return err, or EOF if it is nil.
func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	w.r.werr.store(err)
	w.r.finish()
	return nil
}
