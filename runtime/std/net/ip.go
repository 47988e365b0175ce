// This file implements IP addresses and networks.

package net

import (
	"strconv"
	"strings"
)

// Lengths of IP addresses in bytes.
const (
	IPv4len = 4
	IPv6len = 16
)

// IP is an address of 4 or 16 bytes; an IPv4 address may have either form.
type IP []byte

// IPMask is a mask of as many bytes as the addresses it is for.
type IPMask []byte

// IPNet is a network.
type IPNet struct {
	IP   IP
	Mask IPMask
}

var v4Prefix = [12]byte{10: 0xff, 11: 0xff}

// IPv4 returns the 16-byte form of the address a.b.c.d.
func IPv4(a, b, c, d byte) IP {
	p := make(IP, IPv6len)
	copy(p, v4Prefix[:])
	p[12], p[13], p[14], p[15] = a, b, c, d
	return p
}

// IPv4Mask returns the mask a.b.c.d.
func IPv4Mask(a, b, c, d byte) IPMask { return IPMask{a, b, c, d} }

// CIDRMask returns a mask of bits bits of which the first ones are set; nil if there is none.
func CIDRMask(ones, bits int) IPMask {
	if bits != 8*IPv4len && bits != 8*IPv6len || ones < 0 || ones > bits {
		return nil
	}
	m := make(IPMask, bits/8)
	for i := range m {
		switch {
		case ones >= 8:
			m[i] = 0xff
			ones -= 8
		default:
			m[i] = ^byte(0xff >> ones)
			ones = 0
		}
	}
	return m
}

// Well-known addresses.
var (
	IPv4bcast     = IPv4(255, 255, 255, 255)
	IPv4allsys    = IPv4(224, 0, 0, 1)
	IPv4allrouter = IPv4(224, 0, 0, 2)
	IPv4zero      = IPv4(0, 0, 0, 0)

	IPv6zero                   = IP{15: 0}
	IPv6unspecified            = IP{15: 0}
	IPv6loopback               = IP{15: 1}
	IPv6interfacelocalallnodes = IP{0: 0xff, 1: 1, 15: 1}
	IPv6linklocalallnodes      = IP{0: 0xff, 1: 2, 15: 1}
	IPv6linklocalallrouters    = IP{0: 0xff, 1: 2, 15: 2}
)

// To4 returns the 4-byte form, or nil if there is none.
func (ip IP) To4() IP {
	if len(ip) == IPv4len {
		return ip
	}
	if len(ip) == IPv6len && string(ip[:12]) == string(v4Prefix[:]) {
		return ip[12:16]
	}
	return nil
}

// To16 returns the 16-byte form, or nil if ip is no address.
func (ip IP) To16() IP {
	switch len(ip) {
	case IPv4len:
		return IPv4(ip[0], ip[1], ip[2], ip[3])
	case IPv6len:
		return ip
	}
	return nil
}

// Equal reports whether both are the same address, in whatever forms.
func (ip IP) Equal(x IP) bool {
	if len(ip) == len(x) {
		return string(ip) == string(x)
	}
	a, b := ip.To4(), x.To4()
	return a != nil && b != nil && string(a) == string(b)
}

// IsUnspecified reports whether it is 0.0.0.0 or ::.
func (ip IP) IsUnspecified() bool { return ip.Equal(IPv4zero) || ip.Equal(IPv6unspecified) }

// IsLoopback reports whether it is a loopback address.
func (ip IP) IsLoopback() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 127
	}
	return ip.Equal(IPv6loopback)
}

// IsPrivate reports whether it is an address of private networks.
func (ip IP) IsPrivate() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 10 || v4[0] == 172 && v4[1]&0xf0 == 16 || v4[0] == 192 && v4[1] == 168
	}
	return len(ip) == IPv6len && ip[0]&0xfe == 0xfc
}

// IsMulticast reports whether it is a multicast address.
func (ip IP) IsMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0]&0xf0 == 0xe0
	}
	return len(ip) == IPv6len && ip[0] == 0xff
}

// IsLinkLocalUnicast reports whether it is a link-local unicast address.
func (ip IP) IsLinkLocalUnicast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 169 && v4[1] == 254
	}
	return len(ip) == IPv6len && ip[0] == 0xfe && ip[1]&0xc0 == 0x80
}

// IsLinkLocalMulticast reports whether it is a link-local multicast address.
func (ip IP) IsLinkLocalMulticast() bool {
	if v4 := ip.To4(); v4 != nil {
		return v4[0] == 224 && v4[1] == 0 && v4[2] == 0
	}
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 2
}

// IsInterfaceLocalMulticast reports whether it is an interface-local multicast address.
func (ip IP) IsInterfaceLocalMulticast() bool {
	return len(ip) == IPv6len && ip[0] == 0xff && ip[1]&0x0f == 1
}

// IsGlobalUnicast reports whether it is none of the special addresses.
func (ip IP) IsGlobalUnicast() bool {
	return (len(ip) == IPv4len || len(ip) == IPv6len) && !ip.Equal(IPv4bcast) && !ip.IsUnspecified() &&
		!ip.IsLoopback() && !ip.IsMulticast() && !ip.IsLinkLocalUnicast()
}

// DefaultMask returns the mask of an IPv4 address's class; nil for others.
func (ip IP) DefaultMask() IPMask {
	v4 := ip.To4()
	switch {
	case v4 == nil:
		return nil
	case v4[0] < 0x80:
		return IPMask{0xff, 0, 0, 0}
	case v4[0] < 0xc0:
		return IPMask{0xff, 0xff, 0, 0}
	}
	return IPMask{0xff, 0xff, 0xff, 0}
}

func allFF(b []byte) bool {
	for _, c := range b {
		if c != 0xff {
			return false
		}
	}
	return true
}

// Mask returns the address with the bits that the mask does not have cleared; nil if the lengths do not fit.
func (ip IP) Mask(mask IPMask) IP {
	if len(mask) == IPv6len && len(ip) == IPv4len && allFF(mask[:12]) {
		mask = mask[12:]
	}
	if len(mask) == IPv4len && len(ip) == IPv6len && ip.To4() != nil {
		ip = ip.To4()
	}
	if len(ip) != len(mask) {
		return nil
	}
	out := make(IP, len(ip))
	for i := range out {
		out[i] = ip[i] & mask[i]
	}
	return out
}

// String returns the address as text: 192.0.2.1 or 2001:db8::1; "<nil>" if there is none.
func (ip IP) String() string {
	if len(ip) == 0 {
		return "<nil>"
	}
	if v4 := ip.To4(); v4 != nil {
		return string(appendV4(nil, v4))
	}
	if len(ip) != IPv6len {
		return "?" + hexText(ip)
	}
	return string(appendV6(nil, ip))
}

func appendV4(b []byte, ip IP) []byte {
	for i, c := range ip {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendUint(b, uint64(c), 10)
	}
	return b
}

func appendV6(b []byte, ip IP) []byte {
	// The longest run of zero groups, of two at least, becomes "::".
	from, to := -1, -1
	for i := 0; i < IPv6len; i += 2 {
		j := i
		for j < IPv6len && ip[j] == 0 && ip[j+1] == 0 {
			j += 2
		}
		if j-i > to-from && j-i > 2 {
			from, to = i, j
		}
		if j > i {
			i = j - 2
		}
	}
	for i := 0; i < IPv6len; i += 2 {
		if i == from {
			b = append(b, ':', ':')
			i = to
			if i >= IPv6len {
				break
			}
		} else if i > 0 {
			b = append(b, ':')
		}
		b = strconv.AppendUint(b, uint64(ip[i])<<8|uint64(ip[i+1]), 16)
	}
	return b
}

func hexText(p []byte) string {
	const digits = "0123456789abcdef"
	var b []byte
	for _, c := range p {
		b = append(b, digits[c>>4], digits[c&15])
	}
	return string(b)
}

// MarshalText returns the text of the address; of none, nothing.
func (ip IP) MarshalText() ([]byte, error) {
	if len(ip) == 0 {
		return []byte(""), nil
	}
	if len(ip) != IPv4len && len(ip) != IPv6len {
		return nil, &AddrError{Err: "invalid IP address", Addr: hexText(ip)}
	}
	return []byte(ip.String()), nil
}

// UnmarshalText sets the address from text.
func (ip *IP) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*ip = nil
		return nil
	}
	x := ParseIP(string(text))
	if x == nil {
		return &ParseError{Type: "IP address", Text: string(text)}
	}
	*ip = x
	return nil
}

// Size returns the number of leading ones and of all bits; 0, 0 if the ones are not together at the front.
func (m IPMask) Size() (ones, bits int) {
	for i, c := range m {
		if c == 0xff {
			ones += 8
			continue
		}
		for c&0x80 != 0 {
			ones++
			c <<= 1
		}
		if c != 0 {
			return 0, 0
		}
		for _, c := range m[i+1:] {
			if c != 0 {
				return 0, 0
			}
		}
		break
	}
	return ones, 8 * len(m)
}

// String returns the mask in hexadecimal digits.
func (m IPMask) String() string {
	if len(m) == 0 {
		return "<nil>"
	}
	return hexText(m)
}

// Contains reports whether an address is of the network.
func (n *IPNet) Contains(ip IP) bool {
	addr, mask := n.parts()
	if x := ip.To4(); x != nil {
		ip = x
	}
	if len(ip) != len(addr) || addr == nil {
		return false
	}
	for i := range ip {
		if addr[i]&mask[i] != ip[i]&mask[i] {
			return false
		}
	}
	return true
}

// parts returns address and mask in the same form; nil if they do not fit.
func (n *IPNet) parts() (IP, IPMask) {
	ip := n.IP.To4()
	if ip == nil {
		ip = n.IP
		if len(ip) != IPv6len {
			return nil, nil
		}
	}
	m := n.Mask
	if len(m) == IPv6len && len(ip) == IPv4len {
		m = m[12:]
	}
	if len(m) != len(ip) {
		return nil, nil
	}
	return ip, m
}

// Network returns "ip+net".
func (n *IPNet) Network() string { return "ip+net" }

// String returns the network as text: 192.0.2.0/24.
func (n *IPNet) String() string {
	if n == nil {
		return "<nil>"
	}
	ip, m := n.parts()
	if ip == nil {
		return "<nil>"
	}
	ones, bits := m.Size()
	if bits == 0 {
		return ip.String() + "/" + m.String()
	}
	return ip.String() + "/" + strconv.Itoa(ones)
}

// ParseIP reads an address; nil if the text is none.
func ParseIP(s string) IP {
	if strings.IndexByte(s, ':') >= 0 {
		return parseV6(s)
	}
	if v4 := parseV4(s); v4 != nil {
		return IPv4(v4[0], v4[1], v4[2], v4[3])
	}
	return nil
}

func parseV4(s string) IP {
	var ip [IPv4len]byte
	for i := range ip {
		if i > 0 {
			if s == "" || s[0] != '.' {
				return nil
			}
			s = s[1:]
		}
		n, digits := 0, 0
		for digits < len(s) && digits < 4 && '0' <= s[digits] && s[digits] <= '9' {
			n = n*10 + int(s[digits]-'0')
			digits++
		}
		if digits == 0 || n > 255 || digits > 1 && s[0] == '0' {
			return nil
		}
		ip[i] = byte(n)
		s = s[digits:]
	}
	if s != "" {
		return nil
	}
	return ip[:]
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func parseV6(s string) IP {
	var ip [IPv6len]byte
	at, gap := 0, -1
	if len(s) >= 2 && s[0] == ':' && s[1] == ':' {
		gap = 0
		s = s[2:]
	}
	for s != "" {
		if at == IPv6len {
			return nil
		}
		n, digits := 0, 0
		for digits < len(s) && hexDigit(s[digits]) >= 0 {
			n = n<<4 | hexDigit(s[digits])
			digits++
			if digits > 4 {
				return nil
			}
		}
		if digits == 0 {
			return nil
		}
		if digits < len(s) && s[digits] == '.' {
			// The last four bytes as an IPv4 address.
			v4 := parseV4(s)
			if v4 == nil || at > IPv6len-IPv4len || gap < 0 && at != IPv6len-IPv4len {
				return nil
			}
			copy(ip[at:], v4)
			at += IPv4len
			break
		}
		ip[at], ip[at+1] = byte(n>>8), byte(n)
		at += 2
		s = s[digits:]
		if s == "" {
			break
		}
		if s[0] != ':' || len(s) == 1 {
			return nil
		}
		s = s[1:]
		if s[0] == ':' {
			if gap >= 0 {
				return nil
			}
			gap = at
			s = s[1:]
		}
	}
	if at == IPv6len {
		if gap >= 0 {
			return nil
		}
		return ip[:]
	}
	if gap < 0 {
		return nil
	}
	tail := at - gap
	copy(ip[IPv6len-tail:], ip[gap:at])
	clear(ip[gap : IPv6len-tail])
	return ip[:]
}

// ParseCIDR reads an address with the length of its network's prefix, such as 192.0.2.1/24.
func ParseCIDR(s string) (IP, *IPNet, error) {
	i := strings.IndexByte(s, '/')
	if i < 0 {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	ip := ParseIP(s[:i])
	bits := 8 * IPv6len
	if strings.IndexByte(s[:i], ':') < 0 {
		bits = 8 * IPv4len
	}
	n, err := strconv.ParseUint(s[i+1:], 10, 8)
	if ip == nil || err != nil || int(n) > bits || len(s) > i+2 && s[i+1] == '0' {
		return nil, nil, &ParseError{Type: "CIDR address", Text: s}
	}
	m := CIDRMask(int(n), bits)
	return ip, &IPNet{IP: ip.Mask(m), Mask: m}, nil
}

// HardwareAddr is an address of a network interface.
type HardwareAddr []byte

// String returns the bytes in hexadecimal digits with colons between them.
func (a HardwareAddr) String() string {
	var b []byte
	for i, c := range a {
		if i > 0 {
			b = append(b, ':')
		}
		b = append(b, hexText([]byte{c})...)
	}
	return string(b)
}

// ParseMAC reads an address of 6, 8 or 20 bytes with colons, hyphens or dots between its parts.
func ParseMAC(s string) (HardwareAddr, error) {
	bad := &AddrError{Err: "invalid MAC address", Addr: s}
	if len(s) < 14 {
		return nil, bad
	}
	width, sep := 2, s[2]
	if s[4] == '.' {
		width, sep = 4, '.'
	} else if sep != ':' && sep != '-' {
		return nil, bad
	}
	var hw HardwareAddr
	for i := 0; i < len(s); {
		if i+width > len(s) {
			return nil, bad
		}
		for j := i; j < i+width; j += 2 {
			a, b := hexDigit(s[j]), hexDigit(s[j+1])
			if a < 0 || b < 0 {
				return nil, bad
			}
			hw = append(hw, byte(a<<4|b))
		}
		i += width
		if i < len(s) {
			if s[i] != sep || i+1 == len(s) {
				return nil, bad
			}
			i++
		}
	}
	if len(hw) != 6 && len(hw) != 8 && len(hw) != 20 {
		return nil, bad
	}
	return hw, nil
}
