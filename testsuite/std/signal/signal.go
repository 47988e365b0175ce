// Signals that the program sends itself.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

func send(s syscall.Signal) { syscall.Kill(syscall.Getpid(), s) }

func main() {
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, os.Interrupt, syscall.SIGTERM)
	for _, s := range []syscall.Signal{syscall.SIGTERM, syscall.SIGINT, syscall.SIGTERM} {
		send(s)
		fmt.Println(<-ch)
	}
	both := make(chan os.Signal, 1)
	signal.Notify(both, syscall.SIGTERM, syscall.SIGQUIT, syscall.SIGPIPE)
	send(syscall.SIGTERM)
	fmt.Println(<-ch, <-both)
	send(syscall.SIGQUIT)
	fmt.Println(<-both)
	send(syscall.SIGPIPE)
	fmt.Println(<-both)
	signal.Stop(ch)
	send(syscall.SIGTERM)
	fmt.Println(<-both, len(ch))
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP), signal.Ignored(syscall.SIGUSR1))
	send(syscall.SIGHUP)
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR1)
	fmt.Println(ctx)
	send(syscall.SIGUSR1)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx))
	stop()
	all := make(chan os.Signal, 1)
	signal.Notify(all)
	send(syscall.SIGUSR2)
	for s := range all {
		if s == syscall.SIGUSR2 {
			break
		}
	}
	signal.Reset()
	fmt.Println("end")
}
