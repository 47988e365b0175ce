// exit: 143
//
// After Reset a signal does what it does by itself.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, syscall.SIGTERM)
	syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	fmt.Println(<-ch)
	signal.Reset(syscall.SIGTERM)
	syscall.Kill(syscall.Getpid(), syscall.SIGTERM)
	time.Sleep(time.Hour)
}
