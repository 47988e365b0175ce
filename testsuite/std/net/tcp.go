// TCP and Unix connections within the program: streams, halves, deadlines, many clients, errors.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func echo(l net.Listener) {
	for {
		c, err := l.Accept()
		if err != nil {
			fmt.Println("accept ends:", errors.Is(err, net.ErrClosed))
			return
		}
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
}

// clean takes changing numbers out of a text.
func clean(err error, l net.Listener) string {
	s := strings.ReplaceAll(err.Error(), l.Addr().String(), "SERVER")
	if i := strings.Index(s, "127.0.0.1:"); i >= 0 {
		j := i + len("127.0.0.1:")
		for j < len(s) && s[j] >= '0' && s[j] <= '9' {
			j++
		}
		s = s[:i] + "CLIENT" + s[j:]
	}
	return s
}

func streams(network, addr string) {
	l, err := net.Listen(network, addr)
	check(err)
	var ended sync.WaitGroup
	ended.Add(1)
	go func() {
		echo(l)
		ended.Done()
	}()
	var wg sync.WaitGroup
	results := make([]bool, 20)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c, err := net.Dial(l.Addr().Network(), l.Addr().String())
			check(err)
			defer c.Close()
			text := strings.Repeat(fmt.Sprint("message ", i, " "), 3000)
			go func() {
				_, err := io.WriteString(c, text)
				check(err)
				check(c.(interface{ CloseWrite() error }).CloseWrite())
			}()
			got, err := io.ReadAll(c)
			check(err)
			results[i] = string(got) == text
		}()
	}
	wg.Wait()
	fmt.Println(network, results)
	check(l.Close())
	ended.Wait()
}

func deadlines() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	hold := make(chan net.Conn, 1)
	go func() {
		c, err := l.Accept()
		check(err)
		hold <- c
	}()
	c, err := net.DialTimeout("tcp", l.Addr().String(), 10*time.Second)
	check(err)
	server := <-hold
	check(c.SetReadDeadline(time.Now().Add(5 * time.Millisecond)))
	_, err = c.Read(make([]byte, 1))
	var ne net.Error
	fmt.Println(clean(err, l), errors.As(err, &ne) && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
	_, err = c.Read(make([]byte, 1))
	fmt.Println("again:", errors.Is(err, os.ErrDeadlineExceeded))
	check(c.SetReadDeadline(time.Time{}))
	go io.WriteString(server, "late\n")
	line, err := bufio.NewReader(c).ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	// Nobody reads: the buffers fill.
	check(c.SetWriteDeadline(time.Now().Add(20 * time.Millisecond)))
	for err == nil {
		_, err = c.Write(make([]byte, 1<<20))
	}
	fmt.Println(clean(err, l))
	check(server.Close())
	go func() {
		time.Sleep(5 * time.Millisecond)
		l.(*net.TCPListener).SetDeadline(time.Unix(1, 0))
	}()
	_, err = l.Accept()
	fmt.Println(clean(err, l))
	check(c.Close())
	_, err = c.Read(make([]byte, 1))
	fmt.Println(clean(err, l))
	_, err = c.Write(make([]byte, 1))
	fmt.Println(clean(err, l))
	fmt.Println(clean(c.Close(), l))
	fmt.Println(clean(c.SetDeadline(time.Now()), l))
	addr := l.Addr().String()
	check(l.Close())
	_, err = l.Accept()
	fmt.Println(clean(err, l))
	_, err = net.Dial("tcp", addr)
	fmt.Println(clean(err, l))
	// Closing wakes those who wait.
	l, err = net.Listen("tcp", "127.0.0.1:0")
	check(err)
	go func() {
		time.Sleep(5 * time.Millisecond)
		l.Close()
	}()
	_, err = l.Accept()
	fmt.Println(clean(err, l))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = new(net.Dialer).DialContext(ctx, "tcp", "127.0.0.1:1")
	fmt.Println(err)
}

func failures() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	_, err = net.Listen("tcp", l.Addr().String())
	fmt.Println(clean(err, l))
	l.Close()
	for _, a := range [][2]string{
		{"tcp", "127.0.0.1"}, {"tcp", "127.0.0.1:x"}, {"tcp", "127.0.0.1:70000"}, {"tcp", ""}, {"abc", "x:1"},
		{"tcp", "[::1"}, {"tcp", "a:b:c"}, {"unix", "/nowhere/socket"}, {"udp", "1.2.3.4.5.6:-1"},
	} {
		_, err := net.Dial(a[0], a[1])
		fmt.Println(err)
	}
	_, err = net.Listen("udp", "127.0.0.1:0")
	fmt.Println(err)
	_, err = net.Listen("unix", "/nowhere/socket")
	fmt.Println(err)
	_, err = net.ResolveTCPAddr("udp", "x")
	fmt.Println(err)
}

func main() {
	streams("tcp", "127.0.0.1:0")
	dir, err := os.MkdirTemp("", "net")
	check(err)
	defer os.RemoveAll(dir)
	streams("unix", dir+"/socket")
	_, err = os.Stat(dir + "/socket")
	fmt.Println("gone:", os.IsNotExist(err))
	deadlines()
	failures()
}
