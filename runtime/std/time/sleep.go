// This file implements sleeping, timers and tickers on the runtime's timers.
//
// A runtime timer that fires starts a goroutine. For a timer with a channel it sends the time without
// blocking, unless the timer was stopped or set anew since: then the deadline has not been reached.
// Stop and Reset empty the channel, so a value received after them is never from before.

package time

import (
	"sync"
	"unsafe"
)

//minigo:rt time_sleep
func rtSleep(ns int64)

//minigo:rt timer_start
func timerStart(when, period int64, kind int, closure func(), channel unsafe.Pointer) unsafe.Pointer

//minigo:rt timer_stop
func timerStop(timer unsafe.Pointer) int

//minigo:rt timer_reset
func timerReset(timer unsafe.Pointer, when, period int64) int

const callClosure = 0

// Sleep pauses the calling goroutine for at least d.
func Sleep(d Duration) {
	if d > 0 {
		rtSleep(int64(d))
	}
}

// deadline returns the monotonic time after d, without overflow.
func deadline(d Duration) int64 {
	now := nanotime()
	if d <= 0 {
		return now
	}
	if t := now + int64(d); t > 0 {
		return t
	}
	return maxSec
}

// chanTimer is a timer that sends on a channel.
type chanTimer struct {
	c      chan Time
	mu     sync.Mutex
	when   int64 // deadline; maxSec when stopped or done
	period int64
	handle unsafe.Pointer
}

func startChan(d Duration, period int64) *chanTimer {
	t := &chanTimer{c: make(chan Time, 1), when: deadline(d), period: period}
	t.mu.Lock()
	// The collector may forget the timer when nobody can receive from the channel any more.
	t.handle = timerStart(t.when, period, callClosure, t.fire, *(*unsafe.Pointer)(unsafe.Pointer(&t.c)))
	t.mu.Unlock()
	return t
}

func (t *chanTimer) fire() {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := nanotime()
	if now < t.when {
		return
	}
	if t.period > 0 {
		t.when += ((now-t.when)/t.period + 1) * t.period
	} else {
		t.when = maxSec
	}
	select {
	case t.c <- Now():
	default:
	}
}

// drain empties the channel and reports whether it had a value.
func (t *chanTimer) drain() bool {
	select {
	case <-t.c:
		return true
	default:
		return false
	}
}

func (t *chanTimer) stop() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	active := t.when != maxSec
	timerStop(t.handle)
	t.when = maxSec
	return t.drain() || active
}

func (t *chanTimer) reset(d Duration, period int64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	active := t.when != maxSec
	t.when, t.period = deadline(d), period
	timerReset(t.handle, t.when, period)
	return t.drain() || active
}

// Timer is a single event: when it expires the time is sent on C, or the function of AfterFunc is
// called in its own goroutine.
type Timer struct {
	C <-chan Time
	t *chanTimer
	f unsafe.Pointer // runtime timer of AfterFunc
}

// NewTimer returns a Timer that expires after d.
func NewTimer(d Duration) *Timer {
	t := startChan(d, 0)
	return &Timer{C: t.c, t: t}
}

// AfterFunc calls f in its own goroutine after d.
func AfterFunc(d Duration, f func()) *Timer {
	return &Timer{f: timerStart(deadline(d), 0, callClosure, f, nil)}
}

// Stop keeps the Timer from expiring. It returns false if it had expired or been stopped before.
func (t *Timer) Stop() bool {
	if t.f != nil {
		return timerStop(t.f) != 0
	}
	if t.t == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return t.t.stop()
}

// Reset makes the Timer expire after d. It returns whether it was active.
func (t *Timer) Reset(d Duration) bool {
	if t.f != nil {
		return timerReset(t.f, deadline(d), 0) != 0
	}
	if t.t == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	return t.t.reset(d, 0)
}

// After returns a channel on which the time is sent after d.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// Ticker sends the time on C at intervals; ticks that nobody receives in time are dropped.
type Ticker struct {
	C <-chan Time
	t *chanTimer
}

// NewTicker returns a Ticker with interval d, which must be positive.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	t := startChan(d, int64(d))
	return &Ticker{C: t.c, t: t}
}

// Stop ends the ticks; C is not closed.
func (t *Ticker) Stop() {
	if t.t != nil {
		t.t.stop()
	}
}

// Reset starts anew with interval d, which must be positive.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.t == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	t.t.reset(d, int64(d))
}

// Tick returns the channel of a new Ticker, or nil if d is not positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
