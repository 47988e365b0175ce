// A program that closes its standard input may get descriptor 0 for something else: also for what the netpoller
// and os/signal need.
package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	os.Stdin.Close()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		fmt.Println(err)
		return
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go io.Copy(c, c)
		}
	}()
	for i := range 3 {
		c, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Fprintf(c, "%d%d", i, i)
		b := make([]byte, 2)
		_, err = io.ReadFull(c, b)
		fmt.Println(string(b), err)
		c.Close()
	}
	l.Close()
	for range 2 {
		ch := make(chan os.Signal, 1)
		signal.Notify(ch, syscall.SIGUSR1)
		syscall.Kill(os.Getpid(), syscall.SIGUSR1)
		fmt.Println(<-ch)
		signal.Stop(ch)
	}
}
