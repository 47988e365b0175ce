// Package signal tells programs of signals that the operating system or other processes send them.
//
// A goroutine of the package waits for a descriptor that the runtime's signal handler writes to, and passes what
// came on to the channels that want it. It exists from the first Notify on.
package signal

import (
	"context"
	"internal/poll"
	"os"
	"sync"
	"syscall"
)

//minigo:rt signal_set
func signalSet(sig, what int)

//minigo:rt signal_ignored
func signalIgnored(sig int) int

//minigo:rt signal_descriptor
func signalDescriptor() int

//minigo:rt signal_take
func signalTake() uint64

// What signalSet is told.
const (
	byDefault = 0
	notify    = 1
	ignore    = 2
)

const lastSignal = 64

// handlers holds who wants what.
var handlers struct {
	sync.Mutex
	wanted  map[chan<- os.Signal]*set
	users   [lastSignal + 1]int // channels that want a signal
	started bool
	// busy is held while signals are being passed on.
	busy sync.Mutex
}

// set is a set of signals.
type set uint64

func (s set) has(sig int) bool { return s>>(sig-1)&1 != 0 }
func (s *set) add(sig int)     { *s |= 1 << (sig - 1) }
func (s *set) remove(sig int)  { *s &^= 1 << (sig - 1) }

// number returns the number of a signal, 0 if it has none.
func number(sig os.Signal) int {
	if s, ok := sig.(syscall.Signal); ok && s > 0 && s <= lastSignal {
		return int(s)
	}
	return 0
}

// each calls f with the numbers of signals, or of all signals if there are none.
func each(sigs []os.Signal, f func(sig int)) {
	if len(sigs) == 0 {
		for n := 1; n <= lastSignal; n++ {
			f(n)
		}
		return
	}
	for _, s := range sigs {
		if n := number(s); n > 0 {
			f(n)
		}
	}
}

// Notify makes the package send signals to c, without waiting for room in it; without signals, all that come.
func Notify(c chan<- os.Signal, sig ...os.Signal) {
	if c == nil {
		panic("os/signal: Notify using nil channel")
	}
	handlers.Lock()
	defer handlers.Unlock()
	if handlers.wanted == nil {
		handlers.wanted = map[chan<- os.Signal]*set{}
	}
	s := handlers.wanted[c]
	if s == nil {
		s = new(set)
		handlers.wanted[c] = s
	}
	start()
	each(sig, func(n int) {
		if s.has(n) {
			return
		}
		s.add(n)
		handlers.users[n]++
		if handlers.users[n] == 1 {
			signalSet(n, notify)
		}
	})
}

// start begins to wait for signals.
func start() {
	if handlers.started {
		return
	}
	handlers.started = true
	fd := &poll.FD{Sysfd: signalDescriptor()}
	if err := fd.Init(); err != nil {
		panic("os/signal: " + err.Error())
	}
	go loop(fd)
}

// loop passes signals on, for ever.
func loop(fd *poll.FD) {
	var count [8]byte
	for {
		fd.Read(count[:])
		deliver()
	}
}

func deliver() {
	handlers.busy.Lock()
	defer handlers.busy.Unlock()
	pending := set(signalTake())
	for n := 1; pending != 0; n++ {
		if pending.has(n) {
			pending.remove(n)
			process(n)
		}
	}
}

// process sends a signal to those who want it.
func process(n int) {
	handlers.Lock()
	defer handlers.Unlock()
	for c, s := range handlers.wanted {
		if s.has(n) {
			select {
			case c <- syscall.Signal(n):
			default:
			}
		}
	}
}

// Stop ends what Notify began for c: when it returns, nothing more is sent.
func Stop(c chan<- os.Signal) {
	deliver() // what has come already still counts
	handlers.Lock()
	defer handlers.Unlock()
	s := handlers.wanted[c]
	if s == nil {
		return
	}
	delete(handlers.wanted, c)
	for n := 1; n <= lastSignal; n++ {
		if s.has(n) {
			handlers.users[n]--
			if handlers.users[n] == 0 {
				signalSet(n, byDefault)
			}
		}
	}
}

// cancel takes signals away from all channels.
func cancel(sigs []os.Signal, what int) {
	handlers.Lock()
	defer handlers.Unlock()
	each(sigs, func(n int) {
		for _, s := range handlers.wanted {
			s.remove(n)
		}
		handlers.users[n] = 0
		signalSet(n, what)
	})
}

// Ignore makes signals do nothing; without signals, all.
func Ignore(sig ...os.Signal) { cancel(sig, ignore) }

// Reset undoes Notify and Ignore for signals; without signals, for all.
func Reset(sig ...os.Signal) { cancel(sig, byDefault) }

// Ignored reports whether a signal is ignored.
func Ignored(sig os.Signal) bool {
	n := number(sig)
	return n > 0 && signalIgnored(n) != 0
}

// NotifyContext returns a context that ends when one of the signals comes, or when stop is called.
func NotifyContext(parent context.Context, signals ...os.Signal) (ctx context.Context, stop context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(parent)
	c := &signalContext{Context: ctx, cancel: cancel, signals: signals, ch: make(chan os.Signal, 1)}
	Notify(c.ch, signals...)
	if ctx.Err() == nil {
		go func() {
			select {
			case s := <-c.ch:
				c.cancel(signalError(s.String() + " signal received"))
			case <-c.Done():
			}
		}()
	}
	return c, c.stop
}

type signalError string

func (e signalError) Error() string { return string(e) }

type signalContext struct {
	context.Context
	cancel  context.CancelCauseFunc
	signals []os.Signal
	ch      chan os.Signal
}

func (c *signalContext) stop() {
	c.cancel(nil)
	Stop(c.ch)
}

// String describes the context.
func (c *signalContext) String() string {
	var text []byte
	name := "context.Context"
	if s, ok := c.Context.(interface{ String() string }); ok {
		name = s.String()
		const suffix = ".WithCancel"
		if len(name) >= len(suffix) && name[len(name)-len(suffix):] == suffix {
			name = name[:len(name)-len(suffix)]
		}
	}
	text = append(text, "signal.NotifyContext("+name...)
	if len(c.signals) != 0 {
		text = append(text, ", ["...)
		for i, s := range c.signals {
			text = append(text, s.String()...)
			if i != len(c.signals)-1 {
				text = append(text, ' ')
			}
		}
		text = append(text, ']')
	}
	return string(append(text, ')'))
}
