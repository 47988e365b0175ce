// An event scheduler with contexts, timers, retries and a worker pool; time is simulated but for the timeouts.
package main

import (
	"cmp"
	"container/heap"
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Priority int

const (
	Low Priority = iota
	Normal
	High
)

func (p Priority) String() string {
	return [...]string{"low", "normal", "high"}[p]
}

type Event struct {
	At    time.Duration
	Prio  Priority
	Name  string
	Run   func(ctx context.Context) error
	index int
	tries int
}

type queue []*Event

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].At, q[j].At), -cmp.Compare(q[i].Prio, q[j].Prio), strings.Compare(q[i].Name, q[j].Name)) < 0
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i]; q[i].index, q[j].index = i, j }
func (q *queue) Push(x any)   { e := x.(*Event); e.index = len(*q); *q = append(*q, e) }
func (q *queue) Pop() any {
	old := *q
	e := old[len(old)-1]
	*q = old[:len(old)-1]
	return e
}

type Temporary struct{ error }

func (t Temporary) Unwrap() error { return t.error }

type Scheduler struct {
	now    time.Duration
	q      queue
	log    *log.Logger
	failed map[string]error
	steps  int
}

func New() *Scheduler {
	s := &Scheduler{failed: make(map[string]error)}
	s.log = log.New(os.Stdout, "sched: ", log.Lmsgprefix)
	return s
}

func (s *Scheduler) After(d time.Duration, p Priority, name string, run func(context.Context) error) *Event {
	e := &Event{At: s.now + d, Prio: p, Name: name, Run: run}
	heap.Push(&s.q, e)
	return e
}

func (s *Scheduler) Every(d time.Duration, n int, name string, f func(i int)) {
	var again func(i int) func(context.Context) error
	again = func(i int) func(context.Context) error {
		return func(context.Context) error {
			f(i)
			if i+1 < n {
				s.After(d, Normal, name, again(i+1))
			}
			return nil
		}
	}
	s.After(d, Normal, name, again(0))
}

func (s *Scheduler) Cancel(e *Event) bool {
	if e.index < len(s.q) && s.q[e.index] == e {
		heap.Remove(&s.q, e.index)
		return true
	}
	return false
}

func (s *Scheduler) Run(ctx context.Context) (err error) {
	for len(s.q) > 0 {
		if err := context.Cause(ctx); err != nil {
			return fmt.Errorf("stopped at %v with %d events left: %w", s.now, len(s.q), err)
		}
		e := heap.Pop(&s.q).(*Event)
		s.now = e.At
		s.steps++
		s.step(ctx, e)
	}
	return nil
}

func (s *Scheduler) step(ctx context.Context, e *Event) {
	defer func() {
		if r := recover(); r != nil {
			s.failed[e.Name] = fmt.Errorf("panic: %v", r)
			s.log.Printf("%8v %-8s panicked: %v", s.now, e.Name, r)
		}
	}()
	err := e.Run(ctx)
	var temp Temporary
	switch {
	case err == nil:
		s.log.Printf("%8v %-8s done (%v)", s.now, e.Name, e.Prio)
	case errors.As(err, &temp) && e.tries < 3:
		e.tries++
		e.At = s.now + time.Duration(1<<e.tries)*time.Second
		heap.Push(&s.q, e)
		s.log.Printf("%8v %-8s retry %d: %v", s.now, e.Name, e.tries, err)
	default:
		s.failed[e.Name] = err
		s.log.Printf("%8v %-8s failed: %v", s.now, e.Name, err)
	}
}

// pool runs n workers over jobs and collects results in order of the jobs.
func pool[J, R any](ctx context.Context, n int, jobs []J, f func(context.Context, J) (R, error)) ([]R, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	results := make([]R, len(jobs))
	work := make(chan int)
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for i := range work {
				r, err := f(ctx, jobs[i])
				if err != nil {
					cancel(fmt.Errorf("job %v: %w", jobs[i], err))
					return
				}
				results[i] = r
			}
		})
	}
feed:
	for i := range jobs {
		select {
		case work <- i:
		case <-ctx.Done():
			break feed
		}
	}
	close(work)
	wg.Wait()
	return results, context.Cause(ctx)
}

type key string

func main() {
	s := New()
	fails := 0
	s.After(3*time.Second, Low, "flaky", func(context.Context) error {
		if fails++; fails < 3 {
			return Temporary{fmt.Errorf("attempt %d", fails)}
		}
		return nil
	})
	s.After(3*time.Second, High, "urgent", func(ctx context.Context) error {
		s.log.Printf("user is %v", ctx.Value(key("user")))
		return nil
	})
	victim := s.After(time.Minute, Normal, "victim", func(context.Context) error { panic("never runs") })
	s.After(4*time.Second, Normal, "cancel", func(context.Context) error {
		if !s.Cancel(victim) || s.Cancel(victim) {
			return errors.New("cancel is wrong")
		}
		return nil
	})
	s.After(5*time.Second, Normal, "crash", func(context.Context) error {
		var m map[string]int
		m["x"]++
		return nil
	})
	s.After(6*time.Second, Normal, "fatal", func(context.Context) error { return os.ErrPermission })
	s.Every(1500*time.Millisecond, 4, "tick", func(i int) { s.log.Println("tick", i) })
	ctx := context.WithValue(context.Background(), key("user"), "gopher")
	fmt.Println(s.Run(ctx), s.steps, s.now)
	names := make([]string, 0, len(s.failed))
	for n := range s.failed {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		fmt.Println(n, s.failed[n], errors.Is(s.failed[n], os.ErrPermission))
	}

	ctx, stop := context.WithCancelCause(ctx)
	s.After(time.Second, High, "stopper", func(context.Context) error { stop(errors.New("enough")); return nil })
	s.After(2*time.Second, High, "late", func(context.Context) error { return nil })
	fmt.Println(s.Run(ctx))

	squares, err := pool(context.Background(), 3, []int{1, 2, 3, 4, 5, 6, 7}, func(_ context.Context, n int) (string, error) {
		return strings.Repeat("*", n), nil
	})
	fmt.Println(squares, err)
	var started atomic.Int32
	_, err = pool(context.Background(), 2, []string{"a", "bad", "c", "d"}, func(ctx context.Context, j string) (int, error) {
		started.Add(1)
		if j == "bad" {
			return 0, errors.ErrUnsupported
		}
		return len(j), nil
	})
	fmt.Println(err, errors.Is(err, errors.ErrUnsupported), started.Load() >= 1)

	tctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	_, err = pool(tctx, 2, []int{1, 2}, func(ctx context.Context, n int) (int, error) {
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(time.Minute):
			return n, nil
		}
	})
	fmt.Println(errors.Is(err, context.DeadlineExceeded))
	done := make(chan struct{})
	after := context.AfterFunc(tctx, func() { close(done) })
	<-done
	fmt.Println(after(), tctx.Err())
}
