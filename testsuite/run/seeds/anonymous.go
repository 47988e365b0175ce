package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		fmt.Println("Hello from an anonymous function!")
	}()
	time.Sleep(100 * time.Millisecond)
	go func(msg string) {
		fmt.Println(msg)
	}("Hello with arguments!")
	time.Sleep(100 * time.Millisecond)
}
