// env: GOMAXPROCS=1
package main

import (
	"fmt"
	"time"
)

func main() {
	stop := false
	go func() {
		for !stop {
		}
	}()
	go func() {
		for i := 0; ; i++ {
		}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("still alive")
}
