// The dining philosophers: five goroutines share five forks. Each takes the fork with the lower
// number first, so that they never wait for each other in a circle.
package main

import (
	"fmt"
	"sync"
	"time"
)

// Fork can be held by one philosopher at a time.
type Fork struct {
	sync.Mutex
	uses int
}

// Philosopher thinks, gets hungry, and eats with two forks.
type Philosopher struct {
	name          string
	first, second *Fork
	meals         int
}

// Event is something that happened at the table.
type Event struct {
	who  string
	what string
}

func (p *Philosopher) dine(meals int, events chan<- Event, waiter *sync.Cond, eating *int) {
	for range meals {
		p.first.Lock()
		p.second.Lock()

		waiter.L.Lock()
		*eating++
		if *eating > 2 {
			panic("more than two eat with five forks")
		}
		waiter.L.Unlock()

		p.first.uses++
		p.second.uses++
		p.meals++
		time.Sleep(100 * time.Microsecond)

		waiter.L.Lock()
		*eating--
		waiter.Broadcast()
		waiter.L.Unlock()

		p.second.Unlock()
		p.first.Unlock()
	}
	events <- Event{p.name, "is full"}
}

func main() {
	names := []string{"Aristotle", "Hypatia", "Kant", "Simone", "Zhuangzi"}
	const meals = 20

	forks := make([]*Fork, len(names))
	for i := range forks {
		forks[i] = new(Fork)
	}

	var (
		table  []*Philosopher
		eating int
		waiter = sync.NewCond(new(sync.Mutex))
		events = make(chan Event)
	)
	for i, name := range names {
		left, right := i, (i+1)%len(forks)
		p := &Philosopher{name: name, first: forks[min(left, right)], second: forks[max(left, right)]}
		table = append(table, p)
		go p.dine(meals, events, waiter, &eating)
	}

	full := make(map[string]string)
	for range table {
		e := <-events
		full[e.who] = e.what
	}
	for _, p := range table {
		fmt.Printf("%-10s ate %d times and %s\n", p.name, p.meals, full[p.name])
	}

	waiter.L.Lock()
	for eating > 0 {
		waiter.Wait()
	}
	waiter.L.Unlock()

	total := 0
	for _, f := range forks {
		total += f.uses
	}
	fmt.Println("forks were used", total, "times")
}
