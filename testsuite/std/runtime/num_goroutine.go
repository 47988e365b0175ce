// NumGoroutine counts the program's goroutines, not the one that runs finalizers.
package main

import (
	"fmt"
	"runtime"
)

type thing struct{ next *thing }

//go:noinline
func drop() {
	for range 100 {
		runtime.SetFinalizer(&thing{}, func(*thing) {})
	}
}

func main() {
	for range 3 {
		drop()
		runtime.GC()
		fmt.Println(runtime.NumGoroutine())
	}
	done := make(chan bool)
	go func() { <-done }()
	fmt.Println(runtime.NumGoroutine())
	close(done)
}
