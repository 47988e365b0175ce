// UDP, packets of Unix sockets, pipes, and names.
package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	check(err)
	go func() {
		buf := make([]byte, 100)
		for {
			n, from, err := server.ReadFrom(buf)
			if err != nil {
				return
			}
			server.WriteTo(append([]byte("re: "), buf[:n]...), from)
		}
	}()
	c, err := net.Dial("udp", server.LocalAddr().String())
	check(err)
	for i := range 3 {
		fmt.Fprint(c, "packet ", i)
		buf := make([]byte, 100)
		n, err := c.Read(buf)
		check(err)
		fmt.Println(string(buf[:n]))
	}
	_, err = c.(*net.UDPConn).WriteTo([]byte("x"), server.LocalAddr())
	fmt.Println(errors.Is(err, net.ErrWriteToConnected))
	u, err := net.ListenUDP("udp4", nil)
	check(err)
	n, err := u.WriteToUDP([]byte("hello"), server.LocalAddr().(*net.UDPAddr))
	check(err)
	buf := make([]byte, 3)
	m, from, err := u.ReadFromUDP(buf)
	fmt.Println(n, m, string(buf), from.String() == server.LocalAddr().String(), err)
	u.SetReadDeadline(time.Now().Add(time.Millisecond))
	_, _, err = u.ReadFromUDP(buf)
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded))
	server.Close()

	dir, err := os.MkdirTemp("", "net")
	check(err)
	defer os.RemoveAll(dir)
	a, err := net.ListenUnixgram("unixgram", &net.UnixAddr{Name: dir + "/a", Net: "unixgram"})
	check(err)
	b, err := net.DialUnix("unixgram", &net.UnixAddr{Name: dir + "/b", Net: "unixgram"}, a.LocalAddr().(*net.UnixAddr))
	check(err)
	fmt.Fprint(b, "datagram")
	buf = make([]byte, 20)
	n, who, err := a.ReadFromUnix(buf)
	fmt.Println(string(buf[:n]), who.Name == dir+"/b", who.Network(), err)

	x, y := net.Pipe()
	go func() {
		fmt.Fprint(x, "through the pipe")
		x.Close()
	}()
	text, err := io.ReadAll(y)
	fmt.Println(string(text), err, y.LocalAddr())
	_, err = y.Write([]byte("x"))
	fmt.Println(err)

	for _, s := range []string{"1.2.3.4", "::", "::1", "2001:DB8::8:0:0", "1:0:0:2::", "::ffff:1.2.3.4", "1.2.3", "01.2.3.4", "1::2::3", "fe80::1%lo", "12345::"} {
		fmt.Print(net.ParseIP(s), " ")
	}
	fmt.Println()
	for _, s := range []string{"192.168.7.9/20", "2001:db8::1/33", "1.2.3.4/33", "1.2.3.4"} {
		ip, n, err := net.ParseCIDR(s)
		fmt.Println(ip, n, err)
	}
	_, n20, _ := net.ParseCIDR("192.168.7.9/20")
	fmt.Println(n20.Contains(net.IPv4(192, 168, 15, 255)), n20.Contains(net.IPv4(192, 168, 16, 0)), n20.Mask)
	for _, s := range []string{"a:1", "[::1]:80", ":http", "a", "[a]", "a]:1", "::1:1", "[::1]x:1"} {
		host, port, err := net.SplitHostPort(s)
		fmt.Printf("%q %q %v\n", host, port, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("h", "x"))
	port, err := net.LookupPort("tcp", "https")
	fmt.Println(port, err)
	_, err = net.LookupPort("tcp", "nosuchservice")
	fmt.Println(err)
	hosts, err := net.LookupHost("127.0.0.1")
	fmt.Println(hosts, err)
	_, err = net.LookupHost("bad name!")
	var de *net.DNSError
	fmt.Println(err, errors.As(err, &de) && de.IsNotFound)
	ip := net.ParseIP("10.1.2.3")
	fmt.Println(ip.IsPrivate(), ip.IsLoopback(), ip.To4() != nil, len(ip), ip.DefaultMask(), ip.Mask(net.CIDRMask(8, 32)))
	mac, err := net.ParseMAC("00:1a-2b")
	fmt.Println(mac, err)
	mac, err = net.ParseMAC("001a.2b3c.4d5e")
	fmt.Println(mac, err)
	tcp, err := net.ResolveTCPAddr("tcp", "127.0.0.1:http")
	fmt.Println(tcp, tcp.Network(), err)
	fmt.Println(&net.OpError{Op: "dial", Net: "tcp", Addr: tcp, Err: io.EOF}, (*net.TCPAddr)(nil))
}
