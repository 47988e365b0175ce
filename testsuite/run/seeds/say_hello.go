package main

import (
	"fmt"
	"time"
)

func sayHello() {
	fmt.Println("Hello!")
}

func main() {
	go sayHello()
	time.Sleep(time.Second) // Wait for the goroutine to finish
}
