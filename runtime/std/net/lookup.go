// This file implements the resolution of names: /etc/hosts first, then the name servers of /etc/resolv.conf; and of
// services, from a table and /etc/services.

package net

import (
	"context"
	"iter"
	"os"
	"strconv"
	"strings"
)

// Resolver finds out what names stand for.
type Resolver struct {
	// PreferGo has no effect: names are always resolved here.
	PreferGo bool
	// StrictErrors has no effect.
	StrictErrors bool
	// Dial connects to a name server, if set.
	Dial func(ctx context.Context, network, address string) (Conn, error)
}

// DefaultResolver is what the package's functions use.
var DefaultResolver = &Resolver{}

// LookupHost finds a host's addresses.
func LookupHost(host string) ([]string, error) {
	return DefaultResolver.LookupHost(context.Background(), host)
}

// LookupIP finds a host's addresses.
func LookupIP(host string) ([]IP, error) {
	list, err := DefaultResolver.LookupIPAddr(context.Background(), host)
	var ips []IP
	for _, a := range list {
		ips = append(ips, a.IP)
	}
	return ips, err
}

// LookupPort finds the port of a service.
func LookupPort(network, service string) (int, error) {
	return DefaultResolver.LookupPort(context.Background(), network, service)
}

// LookupAddr finds the names of an address, in /etc/hosts.
func LookupAddr(addr string) ([]string, error) {
	return DefaultResolver.LookupAddr(context.Background(), addr)
}

// LookupHost finds a host's addresses.
func (r *Resolver) LookupHost(ctx context.Context, host string) ([]string, error) {
	list, err := r.LookupIPAddr(ctx, host)
	var out []string
	for _, a := range list {
		out = append(out, a.String())
	}
	return out, err
}

// LookupIP finds a host's addresses of a network: ip, ip4 or ip6.
func (r *Resolver) LookupIP(ctx context.Context, network, host string) ([]IP, error) {
	switch network {
	case "ip", "ip4", "ip6":
	default:
		return nil, UnknownNetworkError(network)
	}
	list, err := r.LookupIPAddr(ctx, host)
	if err != nil {
		return nil, err
	}
	var ips []IP
	for _, a := range list {
		if fits(network, a.IP) {
			ips = append(ips, a.IP)
		}
	}
	if len(ips) == 0 {
		return nil, &AddrError{Err: errNoSuitable.Error(), Addr: host}
	}
	return ips, nil
}

// LookupIPAddr finds a host's addresses.
func (r *Resolver) LookupIPAddr(ctx context.Context, host string) ([]IPAddr, error) {
	if host == "" {
		return nil, notFound(host, "")
	}
	text, zone, _ := strings.Cut(host, "%")
	if ip := ParseIP(text); ip != nil && (zone == "" || ip.To4() == nil) {
		return []IPAddr{{IP: ip, Zone: zone}}, nil
	}
	if list := hostsFile(func(name string) bool { return sameName(name, host) }, nil); len(list) > 0 {
		return list, nil
	}
	if !isName(host) {
		return nil, notFound(host, "")
	}
	return r.lookupDNS(ctx, host)
}

// LookupAddr finds the names of an address, in /etc/hosts.
func (r *Resolver) LookupAddr(ctx context.Context, addr string) ([]string, error) {
	ip := ParseIP(addr)
	if ip == nil {
		return nil, &DNSError{Err: "unrecognized address", Name: addr}
	}
	var names []string
	hostsFile(func(name string) bool {
		names = append(names, name)
		return false
	}, ip)
	if len(names) == 0 {
		return nil, notFound(addr, "")
	}
	return names, nil
}

func notFound(name, server string) *DNSError {
	return &DNSError{UnwrapErr: errNotFound{}, Err: errNoSuchHost.Error(), Name: name, Server: server, IsNotFound: true}
}

type errNotFound struct{}

func (errNotFound) Error() string { return errNoSuchHost.Error() }

// sameName compares names of hosts, whatever the case and whether they end in a dot.
func sameName(a, b string) bool {
	return strings.EqualFold(strings.TrimSuffix(a, "."), strings.TrimSuffix(b, "."))
}

// isName reports whether a text may be the name of a host.
func isName(s string) bool {
	s = strings.TrimSuffix(s, ".")
	if s == "" || len(s) > 253 {
		return false
	}
	for _, label := range strings.Split(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := 0; i < len(label); i++ {
			c := label[i]
			if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_') {
				return false
			}
		}
	}
	return true
}

// table iterates over the lines of a file that have at least two fields; a file that cannot be read has none.
func table(file string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		text, _ := os.ReadFile(file)
		for line := range strings.Lines(string(text)) {
			line, _, _ = strings.Cut(line, "#")
			if fields := strings.Fields(line); len(fields) >= 2 && !yield(fields) {
				return
			}
		}
	}
}

// hostsFile returns the addresses of the lines of /etc/hosts that have a name that is wanted; with ip it looks only
// at that address's lines.
func hostsFile(wanted func(name string) bool, ip IP) []IPAddr {
	var list []IPAddr
	for fields := range table("/etc/hosts") {
		addr, zone, _ := strings.Cut(fields[0], "%")
		a := ParseIP(addr)
		if a == nil || ip != nil && !a.Equal(ip) {
			continue
		}
		for _, name := range fields[1:] {
			if wanted(name) {
				list = append(list, IPAddr{IP: a, Zone: zone})
				break
			}
		}
	}
	return list
}

// services are the ports of services that are known without a file.
var services = map[string]int{
	"domain": 53, "echo": 7, "ftp": 21, "ftps": 990, "gopher": 70, "http": 80, "https": 443, "imap2": 143,
	"imap3": 220, "imaps": 993, "ntp": 123, "pop3": 110, "pop3s": 995, "smtp": 25, "submissions": 465, "ssh": 22,
	"telnet": 23,
}

// LookupPort finds the port of a service.
func (r *Resolver) LookupPort(ctx context.Context, network, service string) (int, error) {
	if service == "" {
		return 0, nil
	}
	n, err := strconv.Atoi(service)
	if err == nil {
		if n < 0 || n > 65535 {
			return 0, &AddrError{Err: "invalid port", Addr: service}
		}
		return n, nil
	}
	kind := strings.TrimRight(network, "46")
	name := strings.ToLower(service)
	if port, ok := services[name]; ok {
		return port, nil
	}
	for fields := range table("/etc/services") {
		port, proto, _ := strings.Cut(fields[1], "/")
		n, err := strconv.Atoi(port)
		if err != nil || kind != "" && kind != "ip" && proto != kind {
			continue
		}
		for i, f := range fields {
			if i != 1 && f == name {
				return n, nil
			}
		}
	}
	return 0, &DNSError{Err: "unknown port", Name: network + "/" + service, IsNotFound: true}
}
