// args: 1
// stress: preempt=100 seed=7
//
// A program that allocates for ever and keeps nothing needs no more and more memory, whatever it allocates.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"time"
)

type node struct {
	next *node
	data [3]int
}

var (
	sinkNode  *node
	sinkBytes []byte
	sinkMap   map[int]string
	sinkText  string
	sinkFunc  func() int
	sinkAny   any
)

func small(n int) {
	for i := range n {
		sinkNode = &node{next: &node{}, data: [3]int{i}}
	}
}

func big(n int) {
	for i := range n / 1000 {
		sinkBytes = make([]byte, 10_000+i%7*100_000)
	}
}

func maps(n int) {
	for i := range n / 20 {
		m := map[int]string{}
		for j := range 10 + i%30 {
			m[j] = "x"
		}
		sinkMap = m
	}
}

func texts(n int) {
	for i := range n / 10 {
		sinkText = strings.Repeat("ab", i%200) + strconv.Itoa(i)
	}
}

func goroutines(n int) {
	done := make(chan bool, 1)
	for range n / 20 {
		go func() { done <- true }()
		<-done
	}
}

func closures(n int) {
	for i := range n {
		sinkFunc = func() int { return i }
	}
}

func channels(n int) {
	for i := range n / 10 {
		ch := make(chan *node, i%10+1)
		ch <- &node{}
		sinkAny = ch
	}
}

func timers(n int) {
	for i := range n / 50 {
		t := time.NewTimer(time.Hour)
		if i%2 == 0 {
			t.Stop()
		}
		select {
		case <-time.After(0):
		}
		t.Stop()
	}
}

func finalizers(n int) {
	for range n / 100 {
		runtime.SetFinalizer(&node{}, func(*node) {})
	}
}

func circles(n int) {
	for range n / 4 {
		a, b := &node{}, &node{}
		a.next, b.next = b, a
	}
}

func deep(n int) {
	for range n / 2000 {
		recurse(300)
	}
}

func recurse(n int) int {
	var pad [100]int
	if n == 0 {
		return pad[3]
	}
	return recurse(n-1) + pad[n%100]
}

func main() {
	factor, _ := strconv.Atoi(os.Args[1])
	for _, shape := range []struct {
		name string
		run  func(int)
	}{
		{"small", small}, {"big", big}, {"maps", maps}, {"texts", texts}, {"goroutines", goroutines},
		{"closures", closures}, {"channels", channels}, {"timers", timers}, {"finalizers", finalizers},
		{"circles", circles}, {"deep", deep},
	} {
		n := 20_000 * factor
		shape.run(n)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for range 5 {
			shape.run(n)
		}
		runtime.ReadMemStats(&after)
		fmt.Println(shape.name, after.Sys <= before.Sys+24<<20)
	}
}
