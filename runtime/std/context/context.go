// Package context carries deadlines, cancellation and values across API boundaries and between
// goroutines.
//
// Contexts form a tree; cancelling one cancels those derived from it. A cancellable context keeps its
// cancellable children and tells them; a parent of a foreign type is watched by a goroutine.
package context

import (
	"errors"
	"internal/abi"
	"sync"
	"sync/atomic"
	"time"
)

// Context carries a deadline, a cancellation signal and values.
type Context interface {
	// Deadline returns when the context will be cancelled, and whether that is known.
	Deadline() (deadline time.Time, ok bool)
	// Done returns a channel that is closed when the context is cancelled; nil if that never happens.
	Done() <-chan struct{}
	// Err returns nil until Done is closed, then why it was.
	Err() error
	// Value returns the value of a key, or nil.
	Value(key any) any
}

// Canceled is the error of a context that was cancelled.
var Canceled = errors.New("context canceled")

// DeadlineExceeded is the error of a context whose deadline has passed.
var DeadlineExceeded error = deadlineError{}

type deadlineError struct{}

func (deadlineError) Error() string   { return "context deadline exceeded" }
func (deadlineError) Timeout() bool   { return true }
func (deadlineError) Temporary() bool { return true }

// CancelFunc cancels a context; calls after the first do nothing.
type CancelFunc func()

// CancelCauseFunc cancels a context with a cause.
type CancelCauseFunc func(cause error)

// emptyCtx is never cancelled and has no values.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

// Background returns an empty context, the root of others.
func Background() Context { return backgroundCtx{} }

// TODO returns an empty context where it is not clear yet which one to use.
func TODO() Context { return todoCtx{} }

// selfKey is the key under which a cancelCtx returns itself.
var selfKey int

// cancelCtx is a context that can be cancelled.
type cancelCtx struct {
	Context
	mu       sync.Mutex
	done     atomic.Value // chan struct{}, made when first asked for
	children map[canceler]struct{}
	err      atomic.Value // error, set once
	cause    error
}

// canceler is a context that its parent can cancel.
type canceler interface {
	cancel(fromParent bool, err, cause error)
	Done() <-chan struct{}
}

// closed is the channel of contexts that are cancelled before anybody asked for one.
var closed = make(chan struct{})

func init() { close(closed) }

func (c *cancelCtx) Value(key any) any {
	if key == &selfKey {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	if d := c.done.Load(); d != nil {
		return d.(chan struct{})
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	d := c.done.Load()
	if d == nil {
		d = make(chan struct{})
		c.done.Store(d)
	}
	return d.(chan struct{})
}

// errBox lets errors of different types be stored in one atomic.Value.
type errBox struct{ err error }

func (c *cancelCtx) Err() error {
	if b, ok := c.err.Load().(errBox); ok {
		return b.err
	}
	return nil
}

func nameOf(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return "context"
}

func (c *cancelCtx) String() string { return nameOf(c.Context) + ".WithCancel" }

// attach makes child be cancelled with parent.
func (c *cancelCtx) attach(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	select {
	case <-done:
		child.cancel(true, parent.Err(), Cause(parent))
		return
	default:
	}
	if p, ok := ownCancel(parent, done); ok {
		p.mu.Lock()
		if err := p.Err(); err != nil {
			cause := p.cause
			p.mu.Unlock()
			child.cancel(true, err, cause)
			return
		}
		if p.children == nil {
			p.children = make(map[canceler]struct{})
		}
		p.children[child] = struct{}{}
		p.mu.Unlock()
		return
	}
	if a, ok := parent.(interface{ AfterFunc(func()) func() bool }); ok {
		stop := a.AfterFunc(func() { child.cancel(true, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{parent, stop}
		return
	}
	go func() {
		select {
		case <-parent.Done():
			child.cancel(true, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

// stopCtx is a parent with an AfterFunc of its own that is to be stopped.
type stopCtx struct {
	Context
	stop func() bool
}

// ownCancel returns the cancelCtx that a context's Done belongs to, if it is one of this package.
func ownCancel(parent Context, done <-chan struct{}) (*cancelCtx, bool) {
	p, ok := parent.Value(&selfKey).(*cancelCtx)
	if !ok {
		return nil, false
	}
	d, _ := p.done.Load().(chan struct{})
	return p, d == done
}

// detach takes a child off its parent.
func detach(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	done := parent.Done()
	if done == nil {
		return
	}
	if p, ok := ownCancel(parent, done); ok {
		p.mu.Lock()
		delete(p.children, child)
		p.mu.Unlock()
	}
}

// finish closes Done and cancels the children; it reports whether this was the first time.
func (c *cancelCtx) finish(err, cause error) bool {
	if cause == nil {
		cause = err
	}
	c.mu.Lock()
	if c.Err() != nil {
		c.mu.Unlock()
		return false
	}
	c.cause = cause
	c.err.Store(errBox{err})
	if d, ok := c.done.Load().(chan struct{}); ok {
		close(d)
	} else {
		c.done.Store(closed)
	}
	children := c.children
	c.children = nil
	c.mu.Unlock()
	for child := range children {
		child.cancel(true, err, cause)
	}
	return true
}

func (c *cancelCtx) cancel(fromParent bool, err, cause error) {
	if c.finish(err, cause) && !fromParent {
		detach(c.Context, c)
	}
}

func newCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{}
	c.attach(parent, c)
	return c
}

// WithCancel returns a context that is cancelled by the function, or with its parent.
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := newCancel(parent)
	return c, func() { c.cancel(false, Canceled, nil) }
}

// WithCancelCause is WithCancel with a cause, which Cause returns.
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := newCancel(parent)
	return c, func(cause error) { c.cancel(false, Canceled, cause) }
}

// Cause returns why a context was cancelled: the cause, or Err if none was given.
func Cause(c Context) error {
	if p, ok := c.Value(&selfKey).(*cancelCtx); ok {
		p.mu.Lock()
		cause := p.cause
		p.mu.Unlock()
		if cause != nil {
			return cause
		}
	}
	return c.Err()
}

// timerCtx is a context with a deadline.
type timerCtx struct {
	cancelCtx
	timer    *time.Timer // protected by cancelCtx.mu
	deadline time.Time
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) { return c.deadline, true }

func (c *timerCtx) String() string {
	return nameOf(c.Context) + ".WithDeadline(" + c.deadline.String() + " [" + time.Until(c.deadline).String() + "])"
}

func (c *timerCtx) cancel(fromParent bool, err, cause error) {
	if !c.finish(err, cause) {
		return
	}
	if !fromParent {
		detach(c.Context, c)
	}
	c.mu.Lock()
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.mu.Unlock()
}

// WithDeadline returns a context that is cancelled at a time, by the function, or with its parent.
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

// WithDeadlineCause is WithDeadline with the cause of cancelling at that time.
func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if cur, ok := parent.Deadline(); ok && cur.Before(d) {
		return WithCancel(parent)
	}
	c := &timerCtx{deadline: d}
	c.attach(parent, c)
	left := time.Until(d)
	if left <= 0 {
		c.cancel(false, DeadlineExceeded, cause)
		return c, func() {}
	}
	c.mu.Lock()
	if c.Err() == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(false, DeadlineExceeded, cause) })
	}
	c.mu.Unlock()
	return c, func() { c.cancel(false, Canceled, nil) }
}

// WithTimeout is WithDeadline at a time from now.
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}

// WithTimeoutCause is WithTimeout with the cause of cancelling at that time.
func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return WithDeadlineCause(parent, time.Now().Add(timeout), cause)
}

// afterCtx calls a function when it is cancelled.
type afterCtx struct {
	cancelCtx
	once sync.Once // starts f, or keeps it from starting
	f    func()
}

func (a *afterCtx) cancel(fromParent bool, err, cause error) {
	a.finish(err, cause)
	if !fromParent {
		detach(a.Context, a)
	}
	a.once.Do(func() { go a.f() })
}

// AfterFunc calls f in a goroutine when ctx is cancelled. The function that it returns prevents that,
// and reports whether it did.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterCtx{f: f}
	a.attach(ctx, a)
	return func() bool {
		stopped := false
		a.once.Do(func() { stopped = true })
		if stopped {
			a.cancel(false, Canceled, nil)
		}
		return stopped
	}
}

// valueCtx adds a value to a context.
type valueCtx struct {
	Context
	key, val any
}

// WithValue returns a context with a value for a key, which must be comparable and should be of a type
// of its own.
func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	_ = map[any]struct{}{key: {}} // panics if the key cannot be compared
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + text(c.key) + ", " + text(c.val) + ")"
}

func text(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return abi.EfaceOf(&v).Typ.String
}

// withoutCancel has the values of another context only.
type withoutCancel struct{ c Context }

// WithoutCancel returns a context with the parent's values that is not cancelled with it.
func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancel{parent}
}

func (withoutCancel) Deadline() (deadline time.Time, ok bool) { return }
func (withoutCancel) Done() <-chan struct{}                   { return nil }
func (withoutCancel) Err() error                              { return nil }
func (c withoutCancel) String() string                        { return nameOf(c.c) + ".WithoutCancel" }

func (c withoutCancel) Value(key any) any {
	if key == &selfKey {
		return nil
	}
	return c.c.Value(key)
}
