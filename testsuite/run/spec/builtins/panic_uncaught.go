// An uncaught panic runs deferred calls, then reports all panics of the chain.
// exit: 2
package main

import "fmt"

type Err struct{ op string }

func (e *Err) Error() string { return "error of " + e.op }

func clean(s string) { fmt.Println("clean", s) }

func work() {
	defer clean("work")
	defer func() {
		panic(fmt.Errorf("again: %v", recover()))
	}()
	panic(&Err{"reading"})
}

func main() {
	defer clean("main")
	work()
}
