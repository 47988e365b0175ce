// This file implements UDP.

package net

import (
	"context"
	"syscall"
	"unsafe"
)

func ptrOf[T any](p *T) unsafe.Pointer { return unsafe.Pointer(p) }

// UDPConn sends and receives UDP packets.
type UDPConn struct{ *conn }

// DialUDP makes a connection that sends to raddr and receives from it alone, from laddr unless that is nil.
func DialUDP(network string, laddr, raddr *UDPAddr) (*UDPConn, error) {
	var source, target Addr
	if laddr != nil {
		source = laddr
	}
	switch network {
	case "udp", "udp4", "udp6":
	default:
		return nil, &OpError{Op: "dial", Net: network, Source: source, Err: UnknownNetworkError(network)}
	}
	if raddr == nil {
		return nil, &OpError{Op: "dial", Net: network, Source: source, Err: errMissingAddress}
	}
	target = raddr
	c, err := connectTo(context.Background(), network, source, target, nil)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Source: source, Addr: target, Err: err}
	}
	return &UDPConn{c}, nil
}

// ListenUDP receives packets sent to laddr.
func ListenUDP(network string, laddr *UDPAddr) (*UDPConn, error) {
	switch network {
	case "udp", "udp4", "udp6":
	default:
		return nil, &OpError{Op: "listen", Net: network, Err: UnknownNetworkError(network)}
	}
	if laddr == nil {
		laddr = &UDPAddr{}
	}
	return listenUDP(network, laddr, &ListenConfig{})
}

func listenUDP(network string, a *UDPAddr, lc *ListenConfig) (*UDPConn, error) {
	c, err := lc.bound(network, a, familyOf(network, a.IP, true), sockDgram)
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Addr: a, Err: err}
	}
	return &UDPConn{c}, nil
}

// ReadFromUDP receives a packet and tells who sent it.
func (c *UDPConn) ReadFromUDP(b []byte) (n int, addr *UDPAddr, err error) {
	if c == nil || c.conn == nil {
		return 0, nil, syscall.EINVAL
	}
	n, from, err := c.receive(b)
	addr, _ = from.(*UDPAddr)
	if addr != nil && addr.IP.To4() != nil {
		addr.IP = addr.IP.To4()
	}
	return n, addr, err
}

// ReadFrom receives a packet and tells who sent it.
func (c *UDPConn) ReadFrom(b []byte) (int, Addr, error) {
	n, addr, err := c.ReadFromUDP(b)
	if addr == nil {
		return n, nil, err
	}
	return n, addr, err
}

// WriteToUDP sends a packet.
func (c *UDPConn) WriteToUDP(b []byte, addr *UDPAddr) (int, error) {
	if c == nil || c.conn == nil {
		return 0, syscall.EINVAL
	}
	if addr == nil {
		return 0, &OpError{Op: "write", Net: c.network, Source: c.local, Err: errMissingAddress}
	}
	return c.send(b, addr)
}

// WriteTo sends a packet.
func (c *UDPConn) WriteTo(b []byte, addr Addr) (int, error) {
	if c == nil || c.conn == nil {
		return 0, syscall.EINVAL
	}
	a, ok := addr.(*UDPAddr)
	if !ok {
		return 0, &OpError{Op: "write", Net: c.network, Source: c.local, Addr: addr, Err: syscall.EINVAL}
	}
	return c.WriteToUDP(b, a)
}
