// This file implements addresses with ports, and those of Unix domain sockets.

package net

import (
	"context"
	"strconv"
	"strings"
)

// TCPAddr is an address of an end of a TCP connection.
type TCPAddr struct {
	IP   IP
	Port int
	Zone string // of an IPv6 address
}

// UDPAddr is an address of an end of UDP.
type UDPAddr struct {
	IP   IP
	Port int
	Zone string // of an IPv6 address
}

// IPAddr is an address without port.
type IPAddr struct {
	IP   IP
	Zone string // of an IPv6 address
}

// UnixAddr is an address of a Unix domain socket.
type UnixAddr struct {
	Name string
	Net  string
}

// Network returns "tcp".
func (a *TCPAddr) Network() string { return "tcp" }

// Network returns "udp".
func (a *UDPAddr) Network() string { return "udp" }

// Network returns "ip".
func (a *IPAddr) Network() string { return "ip" }

// Network returns the kind of socket.
func (a *UnixAddr) Network() string { return a.Net }

// String returns host and port.
func (a *TCPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return endpointText(a.IP, a.Zone, a.Port)
}

// String returns host and port.
func (a *UDPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return endpointText(a.IP, a.Zone, a.Port)
}

// String returns the address.
func (a *IPAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return hostText(a.IP, a.Zone)
}

// String returns the path.
func (a *UnixAddr) String() string {
	if a == nil {
		return "<nil>"
	}
	return a.Name
}

func hostText(ip IP, zone string) string {
	if len(ip) == 0 {
		return ""
	}
	if zone != "" {
		return ip.String() + "%" + zone
	}
	return ip.String()
}

func endpointText(ip IP, zone string, port int) string {
	return JoinHostPort(hostText(ip, zone), strconv.Itoa(port))
}

// JoinHostPort makes "host:port", with brackets around a host that has a colon or a percent sign.
func JoinHostPort(host, port string) string {
	if strings.IndexByte(host, ':') >= 0 || strings.IndexByte(host, '%') >= 0 {
		return "[" + host + "]:" + port
	}
	return host + ":" + port
}

// SplitHostPort takes "host:port" or "[host]:port" apart.
func SplitHostPort(hostport string) (host, port string, err error) {
	const (
		missingPort   = "missing port in address"
		tooManyColons = "too many colons in address"
	)
	bad := func(why string) (string, string, error) { return "", "", &AddrError{Err: why, Addr: hostport} }
	i := len(hostport) - 1
	for i >= 0 && hostport[i] != ':' {
		i--
	}
	if i < 0 {
		return bad(missingPort)
	}
	open, shut := 0, 0
	if hostport[0] == '[' {
		end := strings.IndexByte(hostport, ']')
		switch {
		case end < 0:
			return bad("missing ']' in address")
		case end+1 == len(hostport):
			return bad(missingPort)
		case end+1 != i:
			if hostport[end+1] == ':' {
				return bad(tooManyColons)
			}
			return bad(missingPort)
		}
		host = hostport[1:end]
		open, shut = 1, end+1
	} else {
		host = hostport[:i]
		if strings.IndexByte(host, ':') >= 0 {
			return bad(tooManyColons)
		}
	}
	if strings.IndexByte(hostport[open:], '[') >= 0 {
		return bad("unexpected '[' in address")
	}
	if strings.IndexByte(hostport[shut:], ']') >= 0 {
		return bad("unexpected ']' in address")
	}
	return host, hostport[i+1:], nil
}

// endpoint is a host's address with a port, before it becomes one of a kind.
type endpoint struct {
	ip   IP
	port int
	zone string
}

// fits reports whether an address may be used with a network such as "tcp4".
func fits(network string, ip IP) bool {
	switch network[len(network)-1] {
	case '4':
		return ip.To4() != nil
	case '6':
		return len(ip) == IPv6len && ip.To4() == nil
	}
	return true
}

// resolve finds the addresses that "host:port" stands for; without host, one without address.
func resolve(ctx context.Context, network, address string) ([]endpoint, error) {
	host, service, err := SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	port, err := DefaultResolver.LookupPort(ctx, network, service)
	if err != nil {
		return nil, err
	}
	if host == "" {
		return []endpoint{{port: port}}, nil
	}
	ips, err := DefaultResolver.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	var list []endpoint
	for _, a := range ips {
		if fits(network, a.IP) {
			list = append(list, endpoint{a.IP, port, a.Zone})
		}
	}
	if len(list) == 0 {
		return nil, &AddrError{Err: errNoSuitable.Error(), Addr: host}
	}
	return list, nil
}

// resolveOne is resolve for a single result, an IPv4 address if there is one.
func resolveOne(network, address string) (endpoint, error) {
	list, err := resolve(context.Background(), network, address)
	if err != nil {
		return endpoint{}, err
	}
	for _, e := range list {
		if e.ip.To4() != nil {
			return e, nil
		}
	}
	return list[0], nil
}

// ResolveTCPAddr finds the address that "host:port" stands for.
func ResolveTCPAddr(network, address string) (*TCPAddr, error) {
	e, err := resolveKind("tcp", network, address)
	if err != nil {
		return nil, err
	}
	return &TCPAddr{e.ip, e.port, e.zone}, nil
}

// ResolveUDPAddr finds the address that "host:port" stands for.
func ResolveUDPAddr(network, address string) (*UDPAddr, error) {
	e, err := resolveKind("udp", network, address)
	if err != nil {
		return nil, err
	}
	return &UDPAddr{e.ip, e.port, e.zone}, nil
}

// resolveKind is resolveOne for a network of a kind; none is the kind.
func resolveKind(kind, network, address string) (endpoint, error) {
	network, err := networkOf(kind, network)
	if err != nil {
		return endpoint{}, err
	}
	return resolveOne(network, address)
}

// networkOf returns network if it is of a kind, and the kind for none.
func networkOf(kind, network string) (string, error) {
	switch network {
	case "":
		return kind, nil
	case kind, kind + "4", kind + "6":
		return network, nil
	}
	return "", UnknownNetworkError(network)
}

// ResolveIPAddr finds the address of a host.
func ResolveIPAddr(network, address string) (*IPAddr, error) {
	network, err := networkOf("ip", network)
	if err != nil {
		return nil, err
	}
	list, err := DefaultResolver.LookupIPAddr(context.Background(), address)
	if err != nil {
		return nil, err
	}
	for _, a := range list {
		if fits(network, a.IP) {
			return &a, nil
		}
	}
	return nil, &AddrError{Err: errNoSuitable.Error(), Addr: address}
}

// ResolveUnixAddr returns the address of a path.
func ResolveUnixAddr(network, address string) (*UnixAddr, error) {
	switch network {
	case "unix", "unixgram", "unixpacket":
		return &UnixAddr{Name: address, Net: network}, nil
	}
	return nil, UnknownNetworkError(network)
}
