// A worker pool: a fixed number of goroutines take jobs from one channel and send results to
// another; the results are put back in order at the end.
package main

import (
	"errors"
	"fmt"
	"sync"
)

// Job is a number to examine.
type Job struct {
	ID     int
	Number int
}

// Result is what a worker found out about a job's number.
type Result struct {
	Job   Job
	Steps int
	Peak  int
	Err   error
}

// ErrTooSmall is reported for numbers below 1.
var ErrTooSmall = errors.New("number below 1")

// collatz counts the steps of the 3n+1 sequence down to 1 and finds its highest number.
func collatz(n int) (steps, peak int, err error) {
	if n < 1 {
		return 0, 0, fmt.Errorf("collatz(%d): %w", n, ErrTooSmall)
	}
	peak = n
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		peak = max(peak, n)
		steps++
	}
	return steps, peak, nil
}

func worker(jobs <-chan Job, results chan<- Result, wg *sync.WaitGroup) {
	defer wg.Done()
	for job := range jobs {
		r := Result{Job: job}
		r.Steps, r.Peak, r.Err = collatz(job.Number)
		results <- r
	}
}

func main() {
	const workers = 4
	numbers := []int{27, 97, 871, 6171, 0, 77031, 837799, -5, 1, 63728127}

	jobs := make(chan Job)
	results := make(chan Result, len(numbers))
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go worker(jobs, results, &wg)
	}
	for id, n := range numbers {
		jobs <- Job{ID: id, Number: n}
	}
	close(jobs)
	wg.Wait()
	close(results)

	inOrder := make([]Result, len(numbers))
	for r := range results {
		inOrder[r.Job.ID] = r
	}
	for _, r := range inOrder {
		if errors.Is(r.Err, ErrTooSmall) {
			fmt.Printf("%10d  error: %v\n", r.Job.Number, r.Err)
			continue
		}
		fmt.Printf("%10d  %3d steps, peak %d\n", r.Job.Number, r.Steps, r.Peak)
	}
}
