// The concurrent prime sieve: a pipeline of goroutines, one for each prime found so far, each
// dropping the multiples of its prime from the stream of numbers that flows through.
package main

import "fmt"

// generate sends 2, 3, 4, ... to ch until done is closed.
func generate(ch chan<- int, done <-chan struct{}) {
	for i := 2; ; i++ {
		select {
		case ch <- i:
		case <-done:
			return
		}
	}
}

// filter copies the numbers from in to out, except those divisible by prime.
func filter(in <-chan int, out chan<- int, prime int, done <-chan struct{}) {
	for {
		select {
		case i := <-in:
			if i%prime == 0 {
				continue
			}
			select {
			case out <- i:
			case <-done:
				return
			}
		case <-done:
			return
		}
	}
}

// primes returns the first n primes.
func primes(n int) []int {
	done := make(chan struct{})
	defer close(done)

	ch := make(chan int)
	go generate(ch, done)

	var found []int
	for range n {
		prime := <-ch
		found = append(found, prime)
		next := make(chan int)
		go filter(ch, next, prime, done)
		ch = next
	}
	return found
}

func main() {
	list := primes(100)
	for i, p := range list {
		fmt.Printf("%4d", p)
		if i%10 == 9 {
			fmt.Println()
		}
	}
	sum := 0
	for _, p := range list {
		sum += p
	}
	fmt.Println("sum of the first", len(list), "primes:", sum)
}
