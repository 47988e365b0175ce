// Package net does network input and output: TCP, UDP and Unix domain sockets, and the resolution of names.
//
// | file | what |
// |---|---|
// | net.go | interfaces and errors |
// | ip.go, addr.go | IP addresses, networks, addresses with ports |
// | sock.go | sockets and the kernel's form of addresses |
// | dial.go | Dial and Listen |
// | tcp.go, udp.go, unix.go | connections of each kind |
// | lookup.go, dns.go | names |
// | pipe.go | connections within the program |
package net

import (
	"errors"
	"internal/poll"
	"io"
	"os"
	"syscall"
	"time"
)

// Addr is an address of an end of a connection.
type Addr interface {
	Network() string // name of the network, such as "tcp"
	String() string  // the address as text
}

// Conn is a connection that carries a stream. Its methods may be called by several goroutines at once.
type Conn interface {
	Read(b []byte) (n int, err error)
	Write(b []byte) (n int, err error)
	Close() error
	LocalAddr() Addr
	RemoteAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// PacketConn is a connection that carries packets.
type PacketConn interface {
	ReadFrom(p []byte) (n int, addr Addr, err error)
	WriteTo(p []byte, addr Addr) (n int, err error)
	Close() error
	LocalAddr() Addr
	SetDeadline(t time.Time) error
	SetReadDeadline(t time.Time) error
	SetWriteDeadline(t time.Time) error
}

// Listener waits for connections.
type Listener interface {
	Accept() (Conn, error)
	Close() error
	Addr() Addr
}

// Error is an error of the network.
type Error interface {
	error
	Timeout() bool
	Temporary() bool
}

// Errors that others wrap.
var (
	ErrClosed           error = errClosed
	ErrWriteToConnected       = errors.New("use of WriteTo with pre-connected connection")
	errClosed                 = poll.ErrNetClosing
	errMissingAddress         = errors.New("missing address")
	errCanceled               = canceledError{}
	errTimeout          error = &timeoutError{}
	errNoSuchHost             = errors.New("no such host")
	errNoSuitable             = errors.New("no suitable address found")
)

type canceledError struct{}

func (canceledError) Error() string { return "operation was canceled" }

type timeoutError struct{}

func (*timeoutError) Error() string   { return "i/o timeout" }
func (*timeoutError) Timeout() bool   { return true }
func (*timeoutError) Temporary() bool { return true }
func (*timeoutError) Is(err error) bool {
	return err == os.ErrDeadlineExceeded || err.Error() == "context deadline exceeded"
}

// OpError is the error of an operation on the network.
type OpError struct {
	Op     string
	Net    string
	Source Addr
	Addr   Addr
	Err    error
}

// Unwrap returns the cause.
func (e *OpError) Unwrap() error { return e.Err }

// Error returns operation, network, addresses and cause.
func (e *OpError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := e.Op
	if e.Net != "" {
		s += " " + e.Net
	}
	if e.Source != nil {
		s += " " + e.Source.String()
	}
	if e.Addr != nil {
		if e.Source != nil {
			s += "->"
		} else {
			s += " "
		}
		s += e.Addr.String()
	}
	return s + ": " + e.Err.Error()
}

// Timeout reports whether a deadline has passed.
func (e *OpError) Timeout() bool {
	t, ok := e.Err.(interface{ Timeout() bool })
	return ok && t.Timeout()
}

// Temporary reports whether trying again may help.
func (e *OpError) Temporary() bool {
	if e.Op == "accept" && (errors.Is(e.Err, syscall.ECONNRESET) || errors.Is(e.Err, syscall.ECONNABORTED)) {
		return true
	}
	t, ok := e.Err.(interface{ Temporary() bool })
	return ok && t.Temporary()
}

// ParseError is the error of a text that is no address of the kind in Type.
type ParseError struct {
	Type string
	Text string
}

// Error returns the text.
func (e *ParseError) Error() string { return "invalid " + e.Type + ": " + e.Text }

// Timeout returns false.
func (e *ParseError) Timeout() bool { return false }

// Temporary returns false.
func (e *ParseError) Temporary() bool { return false }

// AddrError is the error of an address.
type AddrError struct {
	Err  string
	Addr string
}

// Error returns the text.
func (e *AddrError) Error() string {
	if e == nil {
		return "<nil>"
	}
	if e.Addr != "" {
		return "address " + e.Addr + ": " + e.Err
	}
	return e.Err
}

// Timeout returns false.
func (e *AddrError) Timeout() bool { return false }

// Temporary returns false.
func (e *AddrError) Temporary() bool { return false }

// UnknownNetworkError is the name of a network that does not exist.
type UnknownNetworkError string

// Error returns the text.
func (e UnknownNetworkError) Error() string { return "unknown network " + string(e) }

// Timeout returns false.
func (e UnknownNetworkError) Timeout() bool { return false }

// Temporary returns false.
func (e UnknownNetworkError) Temporary() bool { return false }

// InvalidAddrError tells why an address is invalid.
type InvalidAddrError string

// Error returns the text.
func (e InvalidAddrError) Error() string { return string(e) }

// Timeout returns false.
func (e InvalidAddrError) Timeout() bool { return false }

// Temporary returns false.
func (e InvalidAddrError) Temporary() bool { return false }

// DNSError is the error of the resolution of a name.
type DNSError struct {
	UnwrapErr   error
	Err         string
	Name        string
	Server      string
	IsTimeout   bool
	IsTemporary bool
	IsNotFound  bool
}

// Unwrap returns the cause, if it is known.
func (e *DNSError) Unwrap() error { return e.UnwrapErr }

// Error returns the text.
func (e *DNSError) Error() string {
	if e == nil {
		return "<nil>"
	}
	s := "lookup " + e.Name
	if e.Server != "" {
		s += " on " + e.Server
	}
	return s + ": " + e.Err
}

// Timeout reports whether the name server did not answer in time.
func (e *DNSError) Timeout() bool { return e.IsTimeout }

// Temporary reports whether trying again may help.
func (e *DNSError) Temporary() bool { return e.IsTimeout || e.IsTemporary }

// Buffers are bytes to be written one after the other.
type Buffers [][]byte

// WriteTo writes all buffers and removes what was written.
func (v *Buffers) WriteTo(w io.Writer) (n int64, err error) {
	for len(*v) > 0 {
		m, err := w.Write((*v)[0])
		n += int64(m)
		if err != nil {
			(*v)[0] = (*v)[0][m:]
			return n, err
		}
		(*v)[0] = nil
		*v = (*v)[1:]
	}
	return n, nil
}

// Read reads from the buffers and removes what was read.
func (v *Buffers) Read(p []byte) (n int, err error) {
	for len(p) > 0 && len(*v) > 0 {
		m := copy(p, (*v)[0])
		n += m
		p = p[m:]
		(*v)[0] = (*v)[0][m:]
		if len((*v)[0]) == 0 {
			*v = (*v)[1:]
		}
	}
	if n == 0 && len(*v) == 0 {
		err = io.EOF
	}
	return n, err
}
