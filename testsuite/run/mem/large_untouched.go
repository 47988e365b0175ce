// A large object in fresh memory costs no memory before it is used.
package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// resident is the memory that the process has, in MB.
func resident() int {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		panic(err)
	}
	pages, err := strconv.Atoi(strings.Fields(string(text))[1])
	if err != nil {
		panic(err)
	}
	return pages * os.Getpagesize() >> 20
}

func main() {
	n := 1 << 30
	b := make([]byte, n)
	words := make([]*int, n/8)
	fmt.Println(resident() < 200)
	b[n-1], words[n/8-1] = 1, new(int)
	sum := 0
	for i := 0; i < n; i += n / 16 {
		sum += int(b[i])
	}
	fmt.Println(sum, b[n-1], *words[n/8-1])
}
