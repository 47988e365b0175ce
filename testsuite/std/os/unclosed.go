// Files that nobody refers to any more are closed.
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

//go:noinline
func open(n int) {
	for range n {
		f, err := os.Open("/dev/null")
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		f.Name()
		r, w, err := os.Pipe()
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		r.Name()
		w.Name()
	}
}

func count() int {
	entries, _ := os.ReadDir("/proc/self/fd")
	return len(entries)
}

func main() {
	for range 10 {
		open(50)
		runtime.GC()
		time.Sleep(2 * time.Millisecond)
	}
	for i := 0; i < 1000 && count() > 200; i++ {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println(count() <= 200)
}
