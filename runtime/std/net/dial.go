// This file implements Dial and Listen.

package net

import (
	"context"
	"syscall"
	"time"
)

// Dialer makes connections.
type Dialer struct {
	// Timeout limits how long making a connection may take; 0 is no limit.
	Timeout time.Duration
	// Deadline is the time after which making a connection fails.
	Deadline time.Time
	// LocalAddr is the address to make the connection from.
	LocalAddr Addr
	// DualStack has no effect: both families are always tried.
	DualStack bool
	// FallbackDelay has no effect: addresses are tried one after the other.
	FallbackDelay time.Duration
	// KeepAlive is the time between probes of an idle connection: 0 is 15 seconds, negative none.
	KeepAlive time.Duration
	// Resolver has no effect: there is one.
	Resolver *Resolver
	// Cancel makes the attempt fail when it is closed.
	Cancel <-chan struct{}
	// Control is called with the socket before it is connected.
	Control func(network, address string, c syscall.RawConn) error
}

// ListenConfig waits for connections.
type ListenConfig struct {
	// Control is called with the socket before it gets its address.
	Control func(network, address string, c syscall.RawConn) error
	// KeepAlive is the time between probes of idle connections: 0 is 15 seconds, negative none.
	KeepAlive time.Duration
}

// Dial connects to an address of a network: tcp, tcp4, tcp6, udp, udp4, udp6, unix, unixgram or unixpacket.
func Dial(network, address string) (Conn, error) { return new(Dialer).Dial(network, address) }

// DialTimeout is Dial with a limit of time.
func DialTimeout(network, address string, timeout time.Duration) (Conn, error) {
	return (&Dialer{Timeout: timeout}).Dial(network, address)
}

// Dial connects to an address.
func (d *Dialer) Dial(network, address string) (Conn, error) {
	return d.DialContext(context.Background(), network, address)
}

// DialContext connects to an address; it fails when ctx ends first.
func (d *Dialer) DialContext(ctx context.Context, network, address string) (Conn, error) {
	if ctx == nil {
		panic("nil context")
	}
	deadline := d.Deadline
	if d.Timeout > 0 {
		if t := time.Now().Add(d.Timeout); deadline.IsZero() || t.Before(deadline) {
			deadline = t
		}
	}
	if !deadline.IsZero() {
		limited, cancel := context.WithDeadline(ctx, deadline)
		defer cancel()
		ctx = limited
	}
	if d.Cancel != nil {
		limited, cancel := context.WithCancel(ctx)
		defer cancel()
		go func() {
			select {
			case <-d.Cancel:
				cancel()
			case <-limited.Done():
			}
		}()
		ctx = limited
	}
	targets, err := addresses(ctx, network, address)
	if err != nil {
		return nil, &OpError{Op: "dial", Net: network, Err: err}
	}
	var first error
	for _, a := range targets {
		c, err := d.dialOne(ctx, network, a)
		if err == nil {
			return c, nil
		}
		if first == nil {
			first = &OpError{Op: "dial", Net: network, Source: d.LocalAddr, Addr: a, Err: err}
		}
		if ctx.Err() != nil {
			break
		}
	}
	return nil, first
}

// addresses finds what an address of a network stands for.
func addresses(ctx context.Context, network, address string) ([]Addr, error) {
	switch network {
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6":
		if address == "" {
			return nil, errMissingAddress
		}
		list, err := resolve(ctx, network, address)
		if err != nil {
			return nil, err
		}
		var out []Addr
		for _, e := range list {
			if network[0] == 't' {
				out = append(out, &TCPAddr{e.ip, e.port, e.zone})
			} else {
				out = append(out, &UDPAddr{e.ip, e.port, e.zone})
			}
		}
		return out, nil
	case "unix", "unixgram", "unixpacket":
		return []Addr{&UnixAddr{address, network}}, nil
	}
	return nil, UnknownNetworkError(network)
}

// dialOne connects to one address.
func (d *Dialer) dialOne(ctx context.Context, network string, a Addr) (Conn, error) {
	if err := ctx.Err(); err != nil {
		return nil, mapContextError(err)
	}
	c, err := connectTo(ctx, network, d.LocalAddr, a, d.Control)
	if err != nil {
		return nil, err
	}
	switch a.(type) {
	case *TCPAddr:
		t := &TCPConn{c}
		t.prepare(d.KeepAlive)
		return t, nil
	case *UDPAddr:
		return &UDPConn{c}, nil
	}
	return &UnixConn{c}, nil
}

// connectTo makes a socket and connects it.
func connectTo(ctx context.Context, network string, local, remote Addr,
	control func(string, string, syscall.RawConn) error) (*conn, error) {
	family, kind := afUnix, sockStream
	switch a := remote.(type) {
	case *TCPAddr:
		family = familyOf(network, a.IP, false)
		if len(a.IP) == 0 || a.IP.IsUnspecified() {
			remote = &TCPAddr{loopback(family), a.Port, a.Zone}
		}
	case *UDPAddr:
		family, kind = familyOf(network, a.IP, false), sockDgram
		if len(a.IP) == 0 || a.IP.IsUnspecified() {
			remote = &UDPAddr{loopback(family), a.Port, a.Zone}
		}
	case *UnixAddr:
		kind = unixKind(network)
	}
	c, err := socket(family, kind, network)
	if err != nil {
		return nil, err
	}
	if kind == sockDgram {
		c.setInt(solSocket, soBroadcast, 1)
	}
	if control != nil {
		err = control(network, remote.String(), rawConn{c})
	}
	if err == nil && !isNilAddr(local) {
		err = c.bind(local, family)
	}
	if err == nil {
		err = c.connect(ctx, remote, family)
	}
	if err != nil {
		c.fd.Close()
		return nil, err
	}
	c.local, c.remote = c.ownName(), c.peerName()
	return c, nil
}

func loopback(family int) IP {
	if family == afInet6 {
		return IPv6loopback
	}
	return IPv4(127, 0, 0, 1)
}

func isNilAddr(a Addr) bool {
	switch a := a.(type) {
	case nil:
		return true
	case *TCPAddr:
		return a == nil
	case *UDPAddr:
		return a == nil
	case *UnixAddr:
		return a == nil
	}
	return false
}

// Listen waits for connections to an address of a network: tcp, tcp4, tcp6, unix or unixpacket.
func Listen(network, address string) (Listener, error) {
	return new(ListenConfig).Listen(context.Background(), network, address)
}

// ListenPacket waits for packets to an address of a network: udp, udp4, udp6 or unixgram.
func ListenPacket(network, address string) (PacketConn, error) {
	return new(ListenConfig).ListenPacket(context.Background(), network, address)
}

// Listen waits for connections to an address.
func (lc *ListenConfig) Listen(ctx context.Context, network, address string) (Listener, error) {
	switch network {
	case "tcp", "tcp4", "tcp6":
		a, err := listenAddress(ctx, network, address)
		if err != nil {
			return nil, err
		}
		l, err := listenTCP(network, a.(*TCPAddr), lc)
		if err != nil {
			return nil, err
		}
		return l, nil
	case "unix", "unixpacket":
		l, err := listenUnix(network, &UnixAddr{address, network}, lc)
		if err != nil {
			return nil, err
		}
		return l, nil
	}
	return nil, badListen(ctx, network, address)
}

// ListenPacket waits for packets to an address.
func (lc *ListenConfig) ListenPacket(ctx context.Context, network, address string) (PacketConn, error) {
	switch network {
	case "udp", "udp4", "udp6":
		a, err := listenAddress(ctx, network, address)
		if err != nil {
			return nil, err
		}
		c, err := listenUDP(network, a.(*UDPAddr), lc)
		if err != nil {
			return nil, err
		}
		return c, nil
	case "unixgram":
		c, err := listenUnixgram(network, &UnixAddr{address, network}, lc)
		if err != nil {
			return nil, err
		}
		return c, nil
	}
	return nil, badListen(ctx, network, address)
}

// badListen is the error of a network that one cannot listen on.
func badListen(ctx context.Context, network, address string) error {
	switch network {
	case "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "unix", "unixgram", "unixpacket":
		list, err := addresses(ctx, network, address)
		if err != nil {
			return &OpError{Op: "listen", Net: network, Err: err}
		}
		return &OpError{Op: "listen", Net: network, Addr: list[0],
			Err: &AddrError{Err: "unexpected address type", Addr: address}}
	}
	return &OpError{Op: "listen", Net: network, Err: UnknownNetworkError(network)}
}

// listenAddress finds the address to listen on, an IPv4 address if there is a choice.
func listenAddress(ctx context.Context, network, address string) (Addr, error) {
	list, err := addresses(ctx, network, address)
	if address == "" {
		list, err = addresses(ctx, network, ":0")
	}
	if err != nil {
		return nil, &OpError{Op: "listen", Net: network, Err: err}
	}
	for _, a := range list {
		switch a := a.(type) {
		case *TCPAddr:
			if a.IP.To4() != nil {
				return a, nil
			}
		case *UDPAddr:
			if a.IP.To4() != nil {
				return a, nil
			}
		}
	}
	return list[0], nil
}

// bound makes a socket with an address of its own.
func (lc *ListenConfig) bound(network string, a Addr, family, kind int) (*conn, error) {
	c, err := socket(family, kind, network)
	if err != nil {
		return nil, err
	}
	if family == afInet6 {
		only := 0
		if network[len(network)-1] == '6' {
			only = 1
		}
		c.setInt(ipprotoIPv6, ipv6V6only, only)
	}
	if family != afUnix && kind == sockStream {
		err = c.setInt(solSocket, soReuseaddr, 1)
	}
	if family != afUnix && kind == sockDgram {
		err = c.setInt(solSocket, soBroadcast, 1)
	}
	if err == nil && lc.Control != nil {
		err = lc.Control(network, a.String(), rawConn{c})
	}
	if err == nil {
		err = c.bind(a, family)
	}
	if err == nil && kind != sockDgram {
		err = c.listenOn()
	}
	if err != nil {
		c.fd.Close()
		return nil, err
	}
	c.local = c.ownName()
	return c, nil
}
