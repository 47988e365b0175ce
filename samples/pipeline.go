// A pipeline of stages connected by channels, with cancellation and a timeout.
package main

import (
	"fmt"
	"strings"
	"time"
)

// Stage transforms a stream. It must stop when done is closed.
type Stage[In, Out any] func(done <-chan struct{}, in <-chan In) <-chan Out

// source sends the items of a slice.
func source[T any](done <-chan struct{}, items ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, item := range items {
			select {
			case out <- item:
			case <-done:
				return
			}
		}
	}()
	return out
}

// mapping makes a stage from a function.
func mapping[In, Out any](f func(In) Out) Stage[In, Out] {
	return func(done <-chan struct{}, in <-chan In) <-chan Out {
		out := make(chan Out)
		go func() {
			defer close(out)
			for item := range in {
				select {
				case out <- f(item):
				case <-done:
					return
				}
			}
		}()
		return out
	}
}

// collect reads a stream until it ends or the time is up.
func collect[T any](in <-chan T, limit time.Duration) (items []T, complete bool) {
	timeout := time.After(limit)
	for {
		select {
		case item, ok := <-in:
			if !ok {
				return items, true
			}
			items = append(items, item)
		case <-timeout:
			return items, false
		}
	}
}

// merge forwards two streams as one, until both are closed.
func merge[T any](a, b <-chan T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for a != nil || b != nil {
			select {
			case v, ok := <-a:
				if !ok {
					a = nil
					continue
				}
				out <- v
			case v, ok := <-b:
				if !ok {
					b = nil
					continue
				}
				out <- v
			}
		}
	}()
	return out
}

func main() {
	done := make(chan struct{})
	upper := mapping(strings.ToUpper)
	length := mapping(func(s string) int { return len(s) })

	names := source(done, "park", "ready", "steal", "wake")
	items, complete := collect(length(done, upper(done, names)), 5*time.Second)
	fmt.Println(items, complete)

	sum := 0
	for v := range merge(source(done, 1, 2, 3), source(done, 10, 20, 30)) {
		sum += v
	}
	fmt.Println("merged sum:", sum)

	// A source that never sends: the timeout wins.
	never := make(chan string)
	words, complete := collect(upper(done, never), 20*time.Millisecond)
	fmt.Println(len(words), complete)

	// Nothing is ready: default.
	select {
	case w := <-never:
		fmt.Println("unexpected", w)
	default:
		fmt.Println("nothing ready")
	}

	// A ticker gives the beat until a timer ends the dance.
	ticker := time.NewTicker(2 * time.Millisecond)
	defer ticker.Stop()
	end := time.NewTimer(50 * time.Millisecond)
	beats := 0
loop:
	for {
		select {
		case <-ticker.C:
			beats++
		case <-end.C:
			break loop
		}
	}
	fmt.Println("several beats:", beats >= 3)
	close(done)
}
