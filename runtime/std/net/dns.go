// This file implements the part of the domain name system that finds the addresses of hosts: questions to the name
// servers of /etc/resolv.conf over UDP, and over TCP when an answer is too long.

package net

import (
	"context"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
)

// dnsConfig is what /etc/resolv.conf says.
type dnsConfig struct {
	servers  []string
	search   []string
	ndots    int
	timeout  time.Duration
	attempts int
}

func readDNSConfig() *dnsConfig {
	c := &dnsConfig{ndots: 1, timeout: 5 * time.Second, attempts: 2}
	text, err := os.ReadFile("/etc/resolv.conf")
	if err == nil {
		for _, line := range strings.Split(string(text), "\n") {
			c.readLine(strings.Fields(line))
		}
	}
	if len(c.servers) == 0 {
		c.servers = []string{"127.0.0.1:53", "[::1]:53"}
	}
	return c
}

func (c *dnsConfig) readLine(fields []string) {
	if len(fields) < 2 {
		return
	}
	switch fields[0] {
	case "nameserver":
		if len(c.servers) < 3 && ParseIP(fields[1]) != nil {
			c.servers = append(c.servers, JoinHostPort(fields[1], "53"))
		}
	case "domain", "search":
		c.search = nil
		for _, d := range fields[1:] {
			c.search = append(c.search, strings.TrimSuffix(d, ".")+".")
		}
	case "options":
		for _, o := range fields[1:] {
			key, value, _ := strings.Cut(o, ":")
			n, err := strconv.Atoi(value)
			if err != nil || n < 0 {
				continue
			}
			switch key {
			case "ndots":
				c.ndots = min(n, 15)
			case "timeout":
				c.timeout = time.Duration(max(n, 1)) * time.Second
			case "attempts":
				c.attempts = max(n, 1)
			}
		}
	}
}

// names returns the full names to try for a name.
func (c *dnsConfig) names(name string) []string {
	if strings.HasSuffix(name, ".") {
		return []string{name}
	}
	full := name + "."
	var list []string
	if strings.Count(name, ".") >= c.ndots {
		list = append(list, full)
	}
	for _, d := range c.search {
		if isName(full + d) {
			list = append(list, full+d)
		}
	}
	if strings.Count(name, ".") < c.ndots {
		list = append(list, full)
	}
	return list
}

// Types of records, and other numbers of the protocol.
const (
	typeA    = 1
	typeAAAA = 28
	classIN  = 1

	rcodeOK       = 0
	rcodeServer   = 2
	rcodeNotFound = 3

	longestUDP = 1232
)

// lookupDNS asks for a host's addresses of both families.
func (r *Resolver) lookupDNS(ctx context.Context, host string) ([]IPAddr, error) {
	config := readDNSConfig()
	var last error
	for _, name := range config.names(host) {
		type result struct {
			ips []IPAddr
			err error
		}
		results := [2]chan result{make(chan result, 1), make(chan result, 1)}
		for i, kind := range [2]int{typeA, typeAAAA} {
			go func() {
				ips, err := r.ask(ctx, config, name, host, kind)
				results[i] <- result{ips, err}
			}()
		}
		var list []IPAddr
		for _, ch := range results {
			got := <-ch
			list = append(list, got.ips...)
			if got.err != nil {
				last = got.err
			}
		}
		if len(list) > 0 {
			return list, nil
		}
	}
	if last == nil {
		last = notFound(host, "")
	}
	return nil, last
}

// ask asks the name servers, one after the other, as often as configured.
func (r *Resolver) ask(ctx context.Context, c *dnsConfig, name, host string, kind int) ([]IPAddr, error) {
	var last error
	for range c.attempts {
		for _, server := range c.servers {
			ips, rcode, err := r.exchange(ctx, c, server, name, kind)
			switch {
			case err != nil:
				timeout := false
				if t, ok := err.(interface{ Timeout() bool }); ok {
					timeout = t.Timeout()
				}
				last = &DNSError{UnwrapErr: err, Err: err.Error(), Name: host, Server: server, IsTimeout: timeout,
					IsTemporary: true}
				if ctx.Err() != nil {
					last.(*DNSError).Err = mapContextError(ctx.Err()).Error()
					return nil, last
				}
			case rcode == rcodeOK:
				if len(ips) == 0 {
					return nil, notFound(host, server)
				}
				return ips, nil
			case rcode == rcodeNotFound:
				return nil, notFound(host, server)
			default:
				last = &DNSError{Err: "server misbehaving", Name: host, Server: server, IsTemporary: rcode == rcodeServer}
			}
		}
	}
	return nil, last
}

// exchange asks one name server.
func (r *Resolver) exchange(ctx context.Context, c *dnsConfig, server, name string, kind int) ([]IPAddr, int, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	id := uint16(rand64())
	query := dnsQuery(id, name, kind)
	for _, network := range [...]string{"udp", "tcp"} {
		answer, err := r.roundTrip(ctx, network, server, query, id)
		if err != nil {
			return nil, 0, err
		}
		if answer[2]&2 != 0 && network == "udp" {
			continue // cut off
		}
		ips, ok := dnsAddresses(answer, kind)
		if !ok {
			return nil, rcodeServer, nil
		}
		return ips, int(answer[3] & 15), nil
	}
	return nil, rcodeServer, nil
}

//minigo:rt rand64
func rand64() uint64

// roundTrip sends a question and waits for the answer to it.
func (r *Resolver) roundTrip(ctx context.Context, network, server string, query []byte, id uint16) ([]byte, error) {
	dial := new(Dialer).DialContext
	if r.Dial != nil {
		dial = r.Dial
	}
	c, err := dial(ctx, network, server)
	if err != nil {
		return nil, err
	}
	defer c.Close()
	if d, ok := ctx.Deadline(); ok {
		c.SetDeadline(d)
	}
	if network == "tcp" {
		query = append([]byte{byte(len(query) >> 8), byte(len(query))}, query...)
	}
	if _, err := c.Write(query); err != nil {
		return nil, err
	}
	if network == "tcp" {
		var size [2]byte
		if _, err := io.ReadFull(c, size[:]); err != nil {
			return nil, err
		}
		answer := make([]byte, int(size[0])<<8|int(size[1]))
		if _, err := io.ReadFull(c, answer); err != nil {
			return nil, err
		}
		if len(answer) < 12 {
			return nil, io.ErrUnexpectedEOF
		}
		return answer, nil
	}
	buf := make([]byte, longestUDP)
	for {
		n, err := c.Read(buf)
		if err != nil {
			return nil, err
		}
		// Others may have sent something too.
		if n >= 12 && buf[0] == byte(id>>8) && buf[1] == byte(id) && buf[2]&0x80 != 0 {
			return buf[:n], nil
		}
	}
}

// dnsQuery makes a question, with a note of how long an answer may be.
func dnsQuery(id uint16, name string, kind int) []byte {
	b := []byte{byte(id >> 8), byte(id), 1, 0, 0, 1, 0, 0, 0, 0, 0, 1}
	for _, label := range strings.Split(strings.TrimSuffix(name, "."), ".") {
		b = append(b, byte(len(label)))
		b = append(b, label...)
	}
	b = append(b, 0, 0, byte(kind), 0, classIN)
	return append(b, 0, 0, 41, longestUDP>>8, longestUDP&0xff, 0, 0, 0, 0, 0, 0)
}

// skipName returns the offset after a name in a message; 0 if there is none.
func skipName(b []byte, at int) int {
	for at < len(b) {
		n := int(b[at])
		switch {
		case n == 0:
			return at + 1
		case n&0xc0 == 0xc0:
			return at + 2
		}
		at += 1 + n
	}
	return 0
}

// dnsAddresses returns the addresses of a kind in an answer; false if it makes no sense.
func dnsAddresses(b []byte, kind int) ([]IPAddr, bool) {
	number := func(at int) int { return int(b[at])<<8 | int(b[at+1]) }
	questions, answers := number(4), number(6)
	at := 12
	for range questions {
		at = skipName(b, at)
		if at == 0 || at+4 > len(b) {
			return nil, false
		}
		at += 4
	}
	var list []IPAddr
	for range answers {
		at = skipName(b, at)
		if at == 0 || at+10 > len(b) {
			return nil, false
		}
		got, size := number(at), number(at+8)
		at += 10
		if at+size > len(b) {
			return nil, false
		}
		if got == kind && (kind == typeA && size == IPv4len || kind == typeAAAA && size == IPv6len) {
			list = append(list, IPAddr{IP: append(IP(nil), b[at:at+size]...)})
		}
		at += size
	}
	return list, true
}
