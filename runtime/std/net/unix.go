// This file implements Unix domain sockets.

package net

import (
	"context"
	"sync"
	"syscall"
	"time"
)

// UnixConn is a connection of a Unix domain socket.
type UnixConn struct{ *conn }

// UnixListener waits for connections to a Unix domain socket.
type UnixListener struct {
	c      *conn
	path   string
	unlink bool
	once   sync.Once
}

func unixKind(network string) int {
	switch network {
	case "unixgram":
		return sockDgram
	case "unixpacket":
		return sockSeqpacket
	}
	return sockStream
}

// DialUnix connects to raddr, from laddr unless that is nil.
func DialUnix(network string, laddr, raddr *UnixAddr) (*UnixConn, error) {
	var source, target Addr
	if laddr != nil {
		source = laddr
	}
	if raddr != nil {
		target = raddr
	}
	switch network {
	case "unix", "unixgram", "unixpacket":
	default:
		return nil, &OpError{Op: "dial", Net: network, Source: source, Addr: target, Err: UnknownNetworkError(network)}
	}
	if target == nil {
		return nil, &OpError{Op: "dial", Net: network, Source: source, Err: errMissingAddress}
	}
	c, err := connectTo(context.Background(), network, source, target, nil)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: source, Addr: target, Err: err}
	}
	return &UnixConn{c}, nil
}

// CloseRead closes the reading half.
func (c *UnixConn) CloseRead() error { return c.shutdown(shutRead) }

// CloseWrite closes the writing half.
func (c *UnixConn) CloseWrite() error { return c.shutdown(shutWrite) }

// ReadFromUnix receives a packet and tells who sent it.
func (c *UnixConn) ReadFromUnix(b []byte) (int, *UnixAddr, error) {
	n, from, err := c.receive(b)
	addr, _ := from.(*UnixAddr)
	if addr != nil && addr.Name == "" {
		addr = nil
	}
	return n, addr, err
}

// ReadFrom receives a packet and tells who sent it.
func (c *UnixConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.ReadFromUnix(b)
	if addr == nil {
		return n, nil, err
	}
	return n, addr, err
}

// WriteToUnix sends a packet.
func (c *UnixConn) WriteToUnix(b []byte, addr *UnixAddr) (int, error) {
	if addr == nil {
		return 0, &OpError{Op: "write", Net: c.network, Source: c.local, Err: errMissingAddress}
	}
	return c.send(b, addr)
}

// WriteTo sends a packet.
func (c *UnixConn) WriteTo(b []byte, addr Addr) (int, error) {
	a, ok := addr.(*UnixAddr)
	if !ok {
		return 0, &OpError{Op: "write", Net: c.network, Source: c.local, Addr: addr, Err: syscall.EINVAL}
	}
	return c.WriteToUnix(b, a)
}

// ListenUnix waits for connections to a path.
func ListenUnix(network string, laddr *UnixAddr) (*UnixListener, error) {
	if network != "unix" && network != "unixpacket" {
		return nil, &OpError{Op: "listen", Net: network, Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		return nil, &OpError{Op: "listen", Net: network, Err: errMissingAddress}
	}
	return listenUnix(network, laddr, &ListenConfig{})
}

func listenUnix(network string, a *UnixAddr, lc *ListenConfig) (*UnixListener, error) {
	c, err := lc.bound(network, a, afUnix, unixKind(network))
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Addr: a, Err: err}
	}
	return &UnixListener{c: c, path: a.Name, unlink: true}, nil
}

// ListenUnixgram receives packets sent to a path.
func ListenUnixgram(network string, laddr *UnixAddr) (*UnixConn, error) {
	if network != "unixgram" {
		return nil, &OpError{Op: "listen", Net: network, Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		return nil, &OpError{Op: "listen", Net: network, Err: errMissingAddress}
	}
	return listenUnixgram(network, laddr, &ListenConfig{})
}

func listenUnixgram(network string, a *UnixAddr, lc *ListenConfig) (*UnixConn, error) {
	c, err := lc.bound(network, a, afUnix, sockDgram)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Addr: a, Err: err}
	}
	return &UnixConn{c}, nil
}

// AcceptUnix waits for a connection.
func (l *UnixListener) AcceptUnix() (*UnixConn, error) {
	c, err := l.c.accept()
	if err != nil {
		return nil, err
	}
	return &UnixConn{c}, nil
}

// Accept waits for a connection.
func (l *UnixListener) Accept() (Conn, error) {
	c, err := l.AcceptUnix()
	if err != nil {
		return nil, err
	}
	return c, nil
}

// Close stops listening and removes the path.
func (l *UnixListener) Close() error {
	l.once.Do(func() {
		if l.path != "" && l.path[0] != '@' && l.unlink {
			syscall.Unlink(l.path)
		}
	})
	return closeListener(l.c)
}

// SetUnlinkOnClose tells whether Close removes the path; it does unless told otherwise.
func (l *UnixListener) SetUnlinkOnClose(unlink bool) { l.unlink = unlink }

// Addr returns the address.
func (l *UnixListener) Addr() Addr { return l.c.local }

// SetDeadline sets the time after which Accept fails.
func (l *UnixListener) SetDeadline(t time.Time) error { return l.c.SetDeadline(t) }
