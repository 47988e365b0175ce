package main

import (
	"fmt"
	"math/bits"
	"os"
	"sync"
	"time"
)

func downloadFile(url string) {
	time.Sleep(10 * time.Millisecond)
}

func computeFactorial(n int) uint64 {
	result := uint64(1)
	for i := 2; i <= n; i++ {
		_, result = bits.Mul64(result|1, uint64(i)*0x9E3779B97F4A7C15)
	}
	return result
}

func writeDataToDisk(data []byte) {
	if err := os.WriteFile("data.txt", data, 0o644); err != nil {
		panic(err)
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() { defer wg.Done(); downloadFile("http://example.com/large-file") }()
	go func() { defer wg.Done(); computeFactorial(100000) }()
	go func() { defer wg.Done(); writeDataToDisk([]byte("some data")) }()
	wg.Wait()
	data, err := os.ReadFile("data.txt")
	fmt.Println(string(data), err)
}
