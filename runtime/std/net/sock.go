// This file implements sockets: making them, and addresses in the kernel's form.

package net

import (
	"context"
	"internal/poll"
	"io"
	"os"
	"syscall"
	"time"
	"unsafe"
)

// Constants of the kernel.
const (
	afUnix  = 1
	afInet  = 2
	afInet6 = 10

	sockStream    = 1
	sockDgram     = 2
	sockSeqpacket = 5
	sockCloexec   = 0x80000
	sockNonblock  = 0x800

	solSocket    = 1
	soReuseaddr  = 2
	soError      = 4
	soBroadcast  = 6
	soSndbuf     = 7
	soRcvbuf     = 8
	soKeepalive  = 9
	soLinger     = 13
	ipprotoTCP   = 6
	tcpNodelay   = 1
	tcpKeepidle  = 4
	tcpKeepintvl = 5
	tcpKeepcnt   = 6
	ipprotoIPv6  = 41
	ipv6V6only   = 26

	shutRead  = 0
	shutWrite = 1

	longestName = 112
)

func errnoError(name string, errno syscall.Errno) error {
	if errno == 0 {
		return nil
	}
	return os.NewSyscallError(name, errno)
}

// conn is what connections of all kinds have in common.
type conn struct {
	fd      poll.FD
	network string
	local   Addr
	remote  Addr
}

// newConn takes over a socket.
func newConn(sysfd int, network string, stream bool) (*conn, error) {
	c := &conn{network: network}
	c.fd.Sysfd = sysfd
	c.fd.IsStream = stream
	if err := c.fd.Init(); err != nil {
		syscall.Close(sysfd)
		return nil, os.NewSyscallError("epoll_ctl", err)
	}
	return c, nil
}

// socket makes a socket.
func socket(family, kind int, network string) (*conn, error) {
	fd, _, errno := syscall.RawSyscall(syscall.SYS_SOCKET, uintptr(family),
		uintptr(kind|sockCloexec|sockNonblock), 0)
	if errno != 0 {
		return nil, errnoError("socket", errno)
	}
	return newConn(int(fd), network, kind != sockDgram)
}

// setInt sets an option of the socket.
func (c *conn) setInt(level, option, value int) error {
	v := int32(value)
	return c.setOption(level, option, unsafe.Pointer(&v), 4)
}

func (c *conn) setOption(level, option int, value unsafe.Pointer, size int) error {
	var errno syscall.Errno
	if err := c.fd.Control(func(fd int) {
		_, _, errno = syscall.RawSyscall6(syscall.SYS_SETSOCKOPT, uintptr(fd), uintptr(level), uintptr(option),
			uintptr(value), uintptr(size), 0)
	}); err != nil {
		return err
	}
	return errnoError("setsockopt", errno)
}

// nameCall makes a system call on the socket and an address.
func (c *conn) nameCall(trap uintptr, name []byte) (errno syscall.Errno) {
	c.fd.Control(func(fd int) {
		_, _, errno = syscall.RawSyscall(trap, uintptr(fd), uintptr(unsafe.Pointer(&name[0])), uintptr(len(name)))
	})
	return errno
}

// ownName and peerName return the addresses of the two ends.
func (c *conn) ownName() Addr  { return c.getName(syscall.SYS_GETSOCKNAME) }
func (c *conn) peerName() Addr { return c.getName(syscall.SYS_GETPEERNAME) }

func (c *conn) getName(trap uintptr) Addr {
	var name [longestName]byte
	size := uint32(len(name))
	var errno syscall.Errno
	c.fd.Control(func(fd int) {
		_, _, errno = syscall.RawSyscall(trap, uintptr(fd), uintptr(unsafe.Pointer(&name)), uintptr(unsafe.Pointer(&size)))
	})
	if errno != 0 {
		return nil
	}
	return decodeName(name[:size], c.network)
}

// encodeName returns an address in the kernel's form, for a socket of a family.
func encodeName(a Addr, family int) []byte {
	switch a := a.(type) {
	case *TCPAddr:
		return encodeIP(a.IP, a.Port, a.Zone, family)
	case *UDPAddr:
		return encodeIP(a.IP, a.Port, a.Zone, family)
	case *UnixAddr:
		b := append([]byte{afUnix, 0}, a.Name...)
		if a.Name != "" && a.Name[0] == '@' {
			b[2] = 0
			return b
		}
		return append(b, 0)
	}
	return nil
}

func encodeIP(ip IP, port int, zone string, family int) []byte {
	hi, lo := byte(port>>8), byte(port)
	if family == afInet {
		b := make([]byte, 16)
		b[0], b[2], b[3] = afInet, hi, lo
		copy(b[4:8], ip.To4())
		return b
	}
	b := make([]byte, 28)
	b[0], b[2], b[3] = afInet6, hi, lo
	if !ip.Equal(IPv4zero) {
		copy(b[8:24], ip.To16())
	}
	if n := zoneNumber(zone); n > 0 {
		b[24], b[25], b[26], b[27] = byte(n), byte(n>>8), byte(n>>16), byte(n>>24)
	}
	return b
}

// zoneNumber reads a zone that is a number; names of interfaces count as none.
func zoneNumber(zone string) int {
	n := 0
	for i := 0; i < len(zone); i++ {
		if zone[i] < '0' || zone[i] > '9' || n > 1<<24 {
			return 0
		}
		n = n*10 + int(zone[i]-'0')
	}
	return n
}

// decodeName converts an address from the kernel's form.
func decodeName(b []byte, network string) Addr {
	if len(b) < 2 {
		return unixName("", network)
	}
	var ip IP
	switch family := int(b[0]) | int(b[1])<<8; {
	case family == afInet && len(b) >= 8:
		ip = append(IP(nil), b[4:8]...)
	case family == afInet6 && len(b) >= 24:
		ip = append(IP(nil), b[8:24]...)
	case family == afUnix:
		name := b[2:]
		if len(name) > 0 && name[0] == 0 {
			return unixName("@"+string(name[1:]), network)
		}
		for i, c := range name {
			if c == 0 {
				name = name[:i]
				break
			}
		}
		return unixName(string(name), network)
	default:
		return nil
	}
	port := int(b[2])<<8 | int(b[3])
	if network[0] == 't' {
		return &TCPAddr{IP: ip, Port: port}
	}
	return &UDPAddr{IP: ip, Port: port}
}

func unixName(name, network string) Addr {
	if len(network) < 4 || network[:4] != "unix" {
		return nil
	}
	return &UnixAddr{Name: name, Net: network}
}

// familyOf returns the family of sockets for an address; without one, that of all addresses when listening.
func familyOf(network string, ip IP, listening bool) int {
	switch {
	case network[len(network)-1] == '4' || ip.To4() != nil && !ip.Equal(IPv4zero):
		return afInet
	case network[len(network)-1] == '6' || len(ip) == IPv6len && ip.To4() == nil:
		return afInet6
	case ip.Equal(IPv4zero):
		return afInet
	case listening && haveIPv6():
		return afInet6
	}
	return afInet
}

// haveIPv6 reports whether sockets of IPv6 can be made.
func haveIPv6() bool {
	fd, _, errno := syscall.RawSyscall(syscall.SYS_SOCKET, afInet6, sockStream|sockCloexec, 0)
	if errno != 0 {
		return false
	}
	syscall.Close(int(fd))
	return true
}

// bind gives the socket an address.
func (c *conn) bind(a Addr, family int) error {
	return errnoError("bind", c.nameCall(syscall.SYS_BIND, encodeName(a, family)))
}

// connect connects the socket; it gives up when ctx ends.
func (c *conn) connect(ctx context.Context, a Addr, family int) error {
	errno := c.nameCall(syscall.SYS_CONNECT, encodeName(a, family))
	switch errno {
	case 0:
		return ctx.Err()
	case syscall.EINPROGRESS, syscall.EINTR, syscall.EALREADY:
	default:
		return errnoError("connect", errno)
	}
	if deadline, ok := ctx.Deadline(); ok {
		c.fd.SetWriteDeadline(deadline)
		defer c.fd.SetWriteDeadline(time.Time{})
	}
	if ctx.Done() != nil {
		// Whoever waits is woken by a deadline in the past when the context ends.
		finished, stopped := make(chan struct{}), make(chan struct{})
		go func() {
			select {
			case <-ctx.Done():
				c.fd.SetWriteDeadline(time.Unix(1, 0))
			case <-finished:
			}
			close(stopped)
		}()
		defer func() {
			close(finished)
			<-stopped
		}()
	}
	for {
		if err := c.fd.WaitWrite(); err != nil {
			if ctx.Err() != nil {
				return mapContextError(ctx.Err())
			}
			return err
		}
		var value, size = int32(0), uint32(4)
		c.fd.Control(func(fd int) {
			_, _, errno = syscall.RawSyscall6(syscall.SYS_GETSOCKOPT, uintptr(fd), solSocket, soError,
				uintptr(unsafe.Pointer(&value)), uintptr(unsafe.Pointer(&size)), 0)
		})
		if errno != 0 {
			return errnoError("getsockopt", errno)
		}
		switch errno := syscall.Errno(value); errno {
		case syscall.EINPROGRESS, syscall.EALREADY, syscall.EINTR:
		case 0, syscall.EISCONN:
			if c.peerName() != nil {
				return nil
			}
		default:
			return errnoError("connect", errno)
		}
	}
}

func mapContextError(err error) error {
	switch err {
	case context.Canceled:
		return errCanceled
	case context.DeadlineExceeded:
		return errTimeout
	}
	return err
}

// wrap makes an error of an operation, if there is one.
func (c *conn) wrap(op string, err error) error {
	if err == nil || err == io.EOF {
		return err
	}
	return &OpError{Op: op, Net: c.network, Source: c.local, Addr: c.remote, Err: err}
}

func syscallName(name string, err error) error {
	if errno, ok := err.(syscall.Errno); ok {
		return errnoError(name, errno)
	}
	return err
}

// Read reads what is there, and waits if there is nothing.
func (c *conn) Read(b []byte) (int, error) {
	if c == nil {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Read(b)
	if err != nil {
		err = c.wrap("read", syscallName("read", err))
	}
	return n, err
}

// Write writes all of b.
func (c *conn) Write(b []byte) (int, error) {
	if c == nil {
		return 0, syscall.EINVAL
	}
	n, err := c.fd.Write(b)
	if err != nil {
		err = c.wrap("write", syscallName("write", err))
	}
	return n, err
}

// Close closes the connection; operations in progress end with an error.
func (c *conn) Close() error {
	if c == nil {
		return syscall.EINVAL
	}
	return c.wrap("close", c.fd.Close())
}

// LocalAddr returns the address of this end.
func (c *conn) LocalAddr() Addr {
	if c == nil {
		return nil
	}
	return c.local
}

// RemoteAddr returns the address of the other end.
func (c *conn) RemoteAddr() Addr {
	if c == nil {
		return nil
	}
	return c.remote
}

// deadline wraps the error of setting a deadline.
func (c *conn) deadline(err error) error {
	if err == nil {
		return nil
	}
	return &OpError{Op: "set", Net: c.network, Addr: c.local, Err: err}
}

// SetDeadline sets the time after which operations fail; the zero time is none.
func (c *conn) SetDeadline(t time.Time) error {
	if c == nil {
		return syscall.EINVAL
	}
	return c.deadline(c.fd.SetDeadline(t))
}

// SetReadDeadline sets the time after which reading fails.
func (c *conn) SetReadDeadline(t time.Time) error {
	if c == nil {
		return syscall.EINVAL
	}
	return c.deadline(c.fd.SetReadDeadline(t))
}

// SetWriteDeadline sets the time after which writing fails.
func (c *conn) SetWriteDeadline(t time.Time) error {
	if c == nil {
		return syscall.EINVAL
	}
	return c.deadline(c.fd.SetWriteDeadline(t))
}

// SetReadBuffer sets the size of the system's buffer for what was received.
func (c *conn) SetReadBuffer(bytes int) error {
	return c.wrap("set", c.setInt(solSocket, soRcvbuf, bytes))
}

// SetWriteBuffer sets the size of the system's buffer for what is to be sent.
func (c *conn) SetWriteBuffer(bytes int) error {
	return c.wrap("set", c.setInt(solSocket, soSndbuf, bytes))
}

// SyscallConn gives access to the descriptor.
func (c *conn) SyscallConn() (syscall.RawConn, error) {
	if c == nil {
		return nil, syscall.EINVAL
	}
	return rawConn{c}, nil
}

type rawConn struct{ c *conn }

func (r rawConn) Control(f func(fd uintptr)) error {
	return r.c.wrap("raw-control", r.c.fd.Control(func(fd int) { f(uintptr(fd)) }))
}

func (r rawConn) Read(f func(fd uintptr) bool) error {
	return r.c.wrap("raw-read", r.c.fd.RawRead(func(fd int) bool { return f(uintptr(fd)) }))
}

func (r rawConn) Write(f func(fd uintptr) bool) error {
	return r.c.wrap("raw-write", r.c.fd.RawWrite(func(fd int) bool { return f(uintptr(fd)) }))
}

// shutdown closes one direction.
func (c *conn) shutdown(how int) error {
	var errno syscall.Errno
	err := c.fd.Control(func(fd int) {
		_, _, errno = syscall.RawSyscall(syscall.SYS_SHUTDOWN, uintptr(fd), uintptr(how), 0)
	})
	if err == nil {
		err = errnoError("shutdown", errno)
	}
	return c.wrap("close", err)
}

// listenOn makes the socket accept connections.
func (c *conn) listenOn() error {
	var errno syscall.Errno
	c.fd.Control(func(fd int) {
		_, _, errno = syscall.RawSyscall(syscall.SYS_LISTEN, uintptr(fd), 4096, 0)
	})
	return errnoError("listen", errno)
}

// accept waits for a connection to a listening socket.
func (c *conn) accept() (*conn, error) {
	fd, err := c.fd.Accept()
	if err != nil {
		return nil, &OpError{Op: "accept", Net: c.network, Addr: c.local, Err: syscallName("accept", err)}
	}
	n, err := newConn(fd, c.network, true)
	if err != nil {
		return nil, &OpError{Op: "accept", Net: c.network, Addr: c.local, Err: err}
	}
	n.local, n.remote = n.ownName(), n.peerName()
	return n, nil
}

// receive receives a packet.
func (c *conn) receive(p []byte) (int, Addr, error) {
	var name [longestName]byte
	n, size, err := c.fd.RecvFrom(p, name[:])
	if err != nil {
		return n, nil, c.wrap("read", syscallName("recvfrom", err))
	}
	return n, decodeName(name[:size], c.network), nil
}

// send sends a packet.
func (c *conn) send(p []byte, to Addr) (int, error) {
	fail := func(err error) (int, error) {
		return 0, &OpError{Op: "write", Net: c.network, Source: c.local, Addr: to, Err: err}
	}
	if c.remote != nil {
		return fail(ErrWriteToConnected)
	}
	family := afInet
	if u, ok := c.local.(*UDPAddr); ok && len(u.IP) == IPv6len {
		family = afInet6
	}
	n, err := c.fd.SendTo(p, encodeName(to, family))
	if err != nil {
		return fail(syscallName("sendto", err))
	}
	return n, nil
}
