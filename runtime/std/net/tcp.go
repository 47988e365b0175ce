// This file implements TCP.

package net

import (
	"context"
	"io"
	"syscall"
	"time"
)

// TCPConn is a TCP connection.
type TCPConn struct{ *conn }

// TCPListener waits for TCP connections.
type TCPListener struct {
	c  *conn
	lc ListenConfig
}

// defaultKeepAlive is the time between probes of an idle connection.
const defaultKeepAlive = 15 * time.Second

// DialTCP connects to raddr, from laddr unless that is nil.
func DialTCP(network string, laddr, raddr *TCPAddr) (*TCPConn, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, &OpError{Op: "dial", Net: network, Source: addrOrNil(laddr), Addr: addrOrNil(raddr), Err: UnknownNetworkError(network)}
	}
	if raddr == nil {
		return nil, &OpError{Op: "dial", Net: network, Source: addrOrNil(laddr), Err: errMissingAddress}
	}
	c, err := connectTo(context.Background(), network, addrOrNil(laddr), raddr, nil)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: addrOrNil(laddr), Addr: raddr, Err: err}
	}
	t := &TCPConn{c}
	t.prepare(0)
	return t, nil
}

// addrOrNil makes a nil interface of a nil pointer.
func addrOrNil(a *TCPAddr) Addr {
	if a == nil {
		return nil
	}
	return a
}

// prepare sets the options that every connection has.
func (c *TCPConn) prepare(keepAlive time.Duration) {
	c.SetNoDelay(true)
	if keepAlive >= 0 {
		if keepAlive == 0 {
			keepAlive = defaultKeepAlive
		}
		c.SetKeepAlive(true)
		c.SetKeepAlivePeriod(keepAlive)
	}
}

// CloseRead closes the reading half.
func (c *TCPConn) CloseRead() error { return c.shutdown(shutRead) }

// CloseWrite closes the writing half: the other end reads the end of the stream.
func (c *TCPConn) CloseWrite() error { return c.shutdown(shutWrite) }

// SetNoDelay tells whether small writes are sent at once (the default) or collected.
func (c *TCPConn) SetNoDelay(noDelay bool) error {
	return c.wrap("set", c.setInt(ipprotoTCP, tcpNodelay, boolInt(noDelay)))
}

// SetKeepAlive tells whether an idle connection is probed.
func (c *TCPConn) SetKeepAlive(keepalive bool) error {
	return c.wrap("set", c.setInt(solSocket, soKeepalive, boolInt(keepalive)))
}

// SetKeepAlivePeriod sets the time before and between probes.
func (c *TCPConn) SetKeepAlivePeriod(d time.Duration) error {
	secs := int((d + time.Second - 1) / time.Second)
	err := c.setInt(ipprotoTCP, tcpKeepintvl, secs)
	if err == nil {
		err = c.setInt(ipprotoTCP, tcpKeepidle, secs)
	}
	return c.wrap("set", err)
}

// SetLinger sets what Close does with data that was not sent: with a negative number it is sent in the background
// (the default), with 0 it is dropped, otherwise the system tries for so many seconds.
func (c *TCPConn) SetLinger(sec int) error {
	v := [2]int32{1, int32(sec)}
	if sec < 0 {
		v = [2]int32{}
	}
	return c.wrap("set", c.setOption(solSocket, soLinger, ptrOf(&v), 8))
}

// ReadFrom copies from r until its end.
func (c *TCPConn) ReadFrom(r io.Reader) (int64, error) {
	return io.Copy(struct{ io.Writer }{c}, r)
}

// WriteTo copies to w until the end of the stream.
func (c *TCPConn) WriteTo(w io.Writer) (int64, error) {
	return io.Copy(w, struct{ io.Reader }{c})
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ListenTCP waits for connections to laddr.
func ListenTCP(network string, laddr *TCPAddr) (*TCPListener, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
	default:
		return nil, &OpError{Op: "listen", Net: network, Addr: addrOrNil(laddr), Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &TCPAddr{}
	}
	return listenTCP(network, laddr, &ListenConfig{})
}

func listenTCP(network string, a *TCPAddr, lc *ListenConfig) (*TCPListener, error) {
	c, err := lc.bound(network, a, familyOf(network, a.IP, true), sockStream)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Addr: a, Err: err}
	}
	return &TCPListener{c, *lc}, nil
}

// AcceptTCP waits for a connection.
func (l *TCPListener) AcceptTCP() (*TCPConn, error) {
	if l == nil || l.c == nil {
		return nil, syscall.EINVAL
	}
	c, err := l.c.accept()
	if err != nil {
		return nil, err
	}
	t := &TCPConn{c}
	t.prepare(l.lc.KeepAlive)
	return t, nil
}

// Accept waits for a connection.
func (l *TCPListener) Accept() (Conn, error) {
	c, err := l.AcceptTCP()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Close stops listening; connections stay.
func (l *TCPListener) Close() error {
	if l == nil || l.c == nil {
		return syscall.EINVAL
	}
	return closeListener(l.c)
}

func closeListener(c *conn) error {
	if err := c.fd.Close(); err != nil {
		return &OpError{Op: "close", Net: c.network, Addr: c.local, Err: err}
	}
	return nil
}

// Addr returns the address.
func (l *TCPListener) Addr() Addr { return l.c.local }

// SetDeadline sets the time after which Accept fails.
func (l *TCPListener) SetDeadline(t time.Time) error { return l.c.SetDeadline(t) }

// SyscallConn gives access to the descriptor.
func (l *TCPListener) SyscallConn() (syscall.RawConn, error) { return l.c.SyscallConn() }
