// This file implements Int.

package big

import (
	"errors"
	"fmt"
	"io"
	"math/rand"
	"strings"
)

// MaxBase is the largest base of texts.
const MaxBase = 62

// Int is an integer. The zero Int is 0.
type Int struct {
	neg bool
	abs nat
}

// NewInt returns x.
func NewInt(x int64) *Int { return new(Int).SetInt64(x) }

func (z *Int) set(neg bool, abs nat) *Int {
	z.abs = abs
	z.neg = neg && len(abs) > 0
	return z
}

// Sign returns -1, 0 or 1.
func (x *Int) Sign() int {
	switch {
	case len(x.abs) == 0:
		return 0
	case x.neg:
		return -1
	}
	return 1
}

// SetInt64 sets z to x.
func (z *Int) SetInt64(x int64) *Int {
	if x < 0 {
		return z.set(true, natOf(-uint64(x)))
	}
	return z.set(false, natOf(uint64(x)))
}

// SetUint64 sets z to x.
func (z *Int) SetUint64(x uint64) *Int { return z.set(false, natOf(x)) }

// Set sets z to x.
func (z *Int) Set(x *Int) *Int { return z.set(x.neg, append(nat(nil), x.abs...)) }

// Bits returns the words of the absolute value, the lowest first; they are z's own.
func (x *Int) Bits() []Word { return x.abs }

// SetBits sets z to words, which become z's own.
func (z *Int) SetBits(abs []Word) *Int { return z.set(false, nat(abs).norm()) }

// Abs sets z to |x|.
func (z *Int) Abs(x *Int) *Int { return z.set(false, append(nat(nil), x.abs...)) }

// Neg sets z to -x.
func (z *Int) Neg(x *Int) *Int { return z.set(!x.neg, append(nat(nil), x.abs...)) }

// sum sets z to x + y, where y has the sign given.
func (z *Int) sum(x *Int, yneg bool, y nat) *Int {
	if x.neg == yneg {
		return z.set(x.neg, x.abs.add(y))
	}
	if x.abs.cmp(y) >= 0 {
		return z.set(x.neg, x.abs.sub(y))
	}
	return z.set(yneg, y.sub(x.abs))
}

// Add sets z to x + y.
func (z *Int) Add(x, y *Int) *Int { return z.sum(x, y.neg, y.abs) }

// Sub sets z to x - y.
func (z *Int) Sub(x, y *Int) *Int { return z.sum(x, !y.neg, y.abs) }

// Mul sets z to x * y.
func (z *Int) Mul(x, y *Int) *Int { return z.set(x.neg != y.neg, x.abs.mul(y.abs)) }

// MulRange sets z to the product of all integers from a to b.
func (z *Int) MulRange(a, b int64) *Int {
	switch {
	case a > b:
		return z.SetInt64(1)
	case a <= 0 && b >= 0:
		return z.SetInt64(0)
	case b < 0:
		return z.set((b-a)&1 == 0, product(uint64(-b), uint64(-a)))
	}
	return z.set(false, product(uint64(a), uint64(b)))
}

func product(a, b uint64) nat {
	switch {
	case a == b:
		return natOf(a)
	case a+1 == b:
		return natOf(a).mul(natOf(b))
	}
	m := a + (b-a)/2
	return product(a, m).mul(product(m+1, b))
}

// Binomial sets z to n over k.
func (z *Int) Binomial(n, k int64) *Int {
	if k > n {
		return z.SetInt64(0)
	}
	k = min(k, n-k)
	r := NewInt(1)
	var t Int
	for i := int64(0); i < k; i++ {
		r.Mul(r, t.SetInt64(n-i))
		r.Quo(r, t.SetInt64(i+1))
	}
	return z.Set(r)
}

// Quo sets z to x/y, truncated.
func (z *Int) Quo(x, y *Int) *Int {
	q, _ := x.abs.div(y.abs)
	return z.set(x.neg != y.neg, q)
}

// Rem sets z to what Quo leaves; it has x's sign.
func (z *Int) Rem(x, y *Int) *Int {
	_, r := x.abs.div(y.abs)
	return z.set(x.neg, append(nat(nil), r...))
}

// QuoRem sets z to x.Quo(y) and r to x.Rem(y).
func (z *Int) QuoRem(x, y, r *Int) (*Int, *Int) {
	qn, rn := x.neg != y.neg, x.neg
	q, rest := x.abs.div(y.abs)
	return z.set(qn, q), r.set(rn, append(nat(nil), rest...))
}

// DivMod sets z to x/y, rounded so that the rest m is not negative.
func (z *Int) DivMod(x, y, m *Int) (*Int, *Int) {
	d := *y
	z.QuoRem(x, y, m)
	if m.neg {
		if d.neg {
			z.Add(z, NewInt(1))
			m.Sub(m, &d)
		} else {
			z.Sub(z, NewInt(1))
			m.Add(m, &d)
		}
	}
	return z, m
}

// Div sets z to the quotient of DivMod.
func (z *Int) Div(x, y *Int) *Int {
	z.DivMod(x, y, new(Int))
	return z
}

// Mod sets z to the rest of DivMod.
func (z *Int) Mod(x, y *Int) *Int {
	new(Int).DivMod(x, y, z)
	return z
}

// Cmp compares x and y.
func (x *Int) Cmp(y *Int) int {
	if x.neg != y.neg {
		return x.Sign() | 1 // no negative zero
	}
	if x.neg {
		return y.abs.cmp(x.abs)
	}
	return x.abs.cmp(y.abs)
}

// CmpAbs compares the absolute values.
func (x *Int) CmpAbs(y *Int) int { return x.abs.cmp(y.abs) }

// low64 returns the lowest 64 bits of the absolute value.
func (x *Int) low64() uint64 {
	if len(x.abs) == 0 {
		return 0
	}
	return uint64(x.abs[0])
}

// Int64 returns x; the result makes no sense if x does not fit.
func (x *Int) Int64() int64 {
	if x.neg {
		return -int64(x.low64())
	}
	return int64(x.low64())
}

// Uint64 returns x; the result makes no sense if x does not fit.
func (x *Int) Uint64() uint64 { return x.low64() }

// IsInt64 reports whether x is an int64.
func (x *Int) IsInt64() bool {
	return len(x.abs) <= 1 && (x.low64() < 1<<63 || x.neg && x.low64() == 1<<63)
}

// IsUint64 reports whether x is a uint64.
func (x *Int) IsUint64() bool { return !x.neg && len(x.abs) <= 1 }

// Float64 returns the nearest float64, and how it compares with x.
func (x *Int) Float64() (float64, Accuracy) {
	f, exact := nearest(x.abs, nat{1}, 53, 1024, -1022)
	if x.neg {
		f, exact = -f, -exact
	}
	return f, Accuracy(exact)
}

// BitLen returns the length of the absolute value in bits.
func (x *Int) BitLen() int { return x.abs.bitLen() }

// TrailingZeroBits returns how many zero bits the absolute value ends with.
func (x *Int) TrailingZeroBits() uint { return uint(x.abs.trailingZeros()) }

// Exp sets z to x**y modulo |m|, or x**y for m nil or 0. It returns nil if y is negative and x has no
// inverse; without m, x**y is 1 for negative y.
func (z *Int) Exp(x, y, m *Int) *Int {
	base := x
	if y.neg {
		if m == nil || len(m.abs) == 0 {
			return z.SetInt64(1)
		}
		if base = new(Int).ModInverse(x, m); base == nil {
			return nil
		}
	}
	neg := base.neg && y.abs.bit(0) != 0
	if m == nil || len(m.abs) == 0 {
		if len(base.abs) == 0 || len(base.abs) == 1 && base.abs[0] == 1 {
			if len(y.abs) == 0 {
				return z.SetInt64(1)
			}
			return z.set(neg, append(nat(nil), base.abs...))
		}
		return z.set(neg, base.abs.pow(y.low64()))
	}
	r := base.abs.powMod(y.abs, m.abs)
	if neg && len(r) > 0 { // the result is never negative
		return z.set(false, m.abs.sub(r))
	}
	return z.set(false, r)
}

// GCD sets z to the greatest common divisor of a and b, and x and y, unless they are nil, so that
// z = a*x + b*y. GCD(0, 0) is 0.
func (z *Int) GCD(x, y, a, b *Int) *Int {
	if len(a.abs) == 0 || len(b.abs) == 0 {
		other, sa, sb := b, int64(0), int64(b.Sign())
		if len(b.abs) == 0 {
			other, sa, sb = a, int64(a.Sign()), 0
		}
		g := new(Int).Abs(other)
		if x != nil {
			x.SetInt64(sa)
		}
		if y != nil {
			y.SetInt64(sb)
		}
		return z.Set(g)
	}
	r0, r1 := new(Int).Abs(a), new(Int).Abs(b)
	s0, s1 := NewInt(1), NewInt(0)
	var q, t Int
	for len(r1.abs) > 0 {
		next := new(Int)
		q.QuoRem(r0, r1, next)
		r0, r1 = r1, next
		t.Mul(&q, s1)
		s0, s1 = s1, new(Int).Sub(s0, &t)
	}
	if y != nil { // (gcd - |a| s) / b
		t.Mul(new(Int).Abs(a), s0)
		t.Sub(r0, &t)
		y.Quo(&t, b)
	}
	if x != nil {
		if a.neg {
			s0.Neg(s0)
		}
		x.Set(s0)
	}
	return z.Set(r0)
}

// ModInverse sets z to the inverse of g modulo n, and returns nil if there is none.
func (z *Int) ModInverse(g, n *Int) *Int {
	m := new(Int).Abs(n)
	a := new(Int).Mod(g, m)
	var d, x Int
	d.GCD(&x, nil, a, m)
	if d.Cmp(NewInt(1)) != 0 {
		return nil
	}
	return z.Mod(&x, m)
}

// Sqrt sets z to the integer part of the square root; it panics for negative x.
func (z *Int) Sqrt(x *Int) *Int {
	if x.neg {
		panic("square root of negative number")
	}
	return z.set(false, x.abs.sqrt())
}

// Jacobi returns the Jacobi symbol (x/y); y must be odd.
func Jacobi(x, y *Int) int {
	if y.abs.bit(0) == 0 {
		panic(fmt.Sprintf("big: invalid 2nd argument to Int.Jacobi: need odd integer but got %s", y.String()))
	}
	a, b := new(Int).Set(x), new(Int).Set(y)
	j := 1
	if b.neg {
		if a.neg {
			j = -1
		}
		b.neg = false
	}
	for {
		if b.Cmp(NewInt(1)) == 0 {
			return j
		}
		if len(a.abs) == 0 {
			return 0
		}
		a.Mod(a, b)
		if len(a.abs) == 0 {
			return 0
		}
		s := a.abs.trailingZeros()
		if low := b.abs[0] & 7; s&1 != 0 && (low == 3 || low == 5) {
			j = -j
		}
		c := new(Int).Rsh(a, uint(s))
		if b.abs[0]&3 == 3 && c.abs[0]&3 == 3 {
			j = -j
		}
		a, b = b, c
	}
}

// Lsh sets z to x << n.
func (z *Int) Lsh(x *Int, n uint) *Int { return z.set(x.neg, x.abs.shl(n)) }

// Rsh sets z to x >> n, rounded down.
func (z *Int) Rsh(x *Int, n uint) *Int {
	if x.neg { // -((|x|-1) >> n) - 1
		return z.set(true, x.abs.sub(nat{1}).shr(n).add(nat{1}))
	}
	return z.set(false, x.abs.shr(n))
}

// Bit returns the i'th bit of x in two's complement.
func (x *Int) Bit(i int) uint {
	if i < 0 {
		panic("negative bit index")
	}
	if x.neg {
		return x.abs.sub(nat{1}).bit(i) ^ 1
	}
	return x.abs.bit(i)
}

// SetBit sets z to x with the i'th bit set to b.
func (z *Int) SetBit(x *Int, i int, b uint) *Int {
	if i < 0 {
		panic("negative bit index")
	}
	mask := new(Int).Lsh(NewInt(1), uint(i))
	if b == 0 {
		return z.AndNot(x, mask)
	}
	return z.Or(x, mask)
}

// ones returns x's words with a negative number as the complement of |x|-1: x = ^ones if flip is set.
func (x *Int) ones() (words nat, flip bool) {
	if x.neg {
		return x.abs.sub(nat{1}), true
	}
	return x.abs, false
}

// bitwise sets z to f of two numbers in two's complement.
func (z *Int) bitwise(x, y *Int, f func(a, b Word) Word) *Int {
	a, fa := x.ones()
	b, fb := y.ones()
	word := func(w Word, flip bool) Word {
		if flip {
			return ^w
		}
		return w
	}
	neg := f(word(0, fa), word(0, fb)) != 0
	r := combine(a, b, func(a, b Word) Word { return word(f(word(a, fa), word(b, fb)), neg) })
	if neg {
		r = r.add(nat{1})
	}
	return z.set(neg, r)
}

// And sets z to x & y.
func (z *Int) And(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a & b }) }

// AndNot sets z to x &^ y.
func (z *Int) AndNot(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a &^ b }) }

// Or sets z to x | y.
func (z *Int) Or(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a | b }) }

// Xor sets z to x ^ y.
func (z *Int) Xor(x, y *Int) *Int { return z.bitwise(x, y, func(a, b Word) Word { return a ^ b }) }

// Not sets z to ^x.
func (z *Int) Not(x *Int) *Int { return z.Sub(NewInt(-1), x) }

// SetBytes sets z to the unsigned number with these bytes, the highest first.
func (z *Int) SetBytes(buf []byte) *Int {
	abs := make(nat, (len(buf)+7)/8)
	for i, c := range buf {
		at := len(buf) - 1 - i
		abs[at/8] |= Word(c) << (at % 8 * 8)
	}
	return z.set(false, abs.norm())
}

// Bytes returns the bytes of the absolute value, the highest first.
func (x *Int) Bytes() []byte { return x.FillBytes(make([]byte, (x.BitLen()+7)/8)) }

// FillBytes sets buf to the absolute value, with zeros in front; it panics if buf is too short.
func (x *Int) FillBytes(buf []byte) []byte {
	if (x.BitLen()+7)/8 > len(buf) {
		panic("math/big: buffer too small to fit value")
	}
	clear(buf)
	for i := range buf {
		if i/8 >= len(x.abs) {
			break
		}
		buf[len(buf)-1-i] = byte(x.abs[i/8] >> (i % 8 * 8))
	}
	return buf
}

// Rand sets z to a random number in [0, n).
func (z *Int) Rand(rnd *rand.Rand, n *Int) *Int {
	if n.neg || len(n.abs) == 0 {
		return z.SetInt64(0)
	}
	size := n.BitLen()
	for {
		abs := make(nat, (size+wordBits-1)/wordBits)
		for i := range abs {
			abs[i] = Word(rnd.Uint32()) | Word(rnd.Uint32())<<32
		}
		if extra := size % wordBits; extra > 0 {
			abs[len(abs)-1] &= 1<<extra - 1
		}
		if abs = abs.norm(); abs.cmp(n.abs) < 0 {
			return z.set(false, abs)
		}
	}
}

var firstPrimes = [...]int64{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53}

// ProbablyPrime reports whether x is probably prime: it is not divisible by small primes and passes
// Miller and Rabin's test for the first bases and n random ones. It is right for x < 2^64.
func (x *Int) ProbablyPrime(n int) bool {
	if n < 0 {
		panic("negative n for ProbablyPrime")
	}
	if x.neg || len(x.abs) == 0 {
		return false
	}
	var t Int
	for _, p := range firstPrimes {
		if x.Cmp(t.SetInt64(p)) == 0 {
			return true
		}
		if t.Rem(x, NewInt(p)); len(t.abs) == 0 {
			return false
		}
	}
	if x.Cmp(NewInt(53*53)) < 0 {
		return x.Cmp(NewInt(1)) != 0
	}
	less := new(Int).Sub(x, NewInt(1))
	s := less.TrailingZeroBits()
	odd := new(Int).Rsh(less, s)
	rnd := rand.New(rand.NewSource(int64(x.low64())))
	for i := range len(firstPrimes) + n {
		base := NewInt(0)
		if i < len(firstPrimes) {
			base.SetInt64(firstPrimes[i])
		} else {
			base.Rand(rnd, new(Int).Sub(less, NewInt(2)))
			base.Add(base, NewInt(2))
		}
		if !witness(x, less, odd, base, s) {
			return false
		}
	}
	return true
}

// witness reports whether x passes the test for a base; x - 1 = odd << s.
func witness(x, less, odd, base *Int, s uint) bool {
	y := new(Int).Exp(base, odd, x)
	if y.Cmp(NewInt(1)) == 0 || y.Cmp(less) == 0 {
		return true
	}
	for i := uint(1); i < s; i++ {
		y.Mul(y, y)
		y.Mod(y, x)
		if y.Cmp(less) == 0 {
			return true
		}
	}
	return false
}

// SetString sets z to a number in a base from 2 to 62; base 0 is told by a prefix, and allows
// underscores. ok is false if s is none.
func (z *Int) SetString(s string, base int) (_ *Int, ok bool) {
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	if base == 0 {
		base = 10
		prefixed := ""
		if len(s) > 1 && s[0] == '0' {
			switch s[1] | 0x20 {
			case 'x':
				base, prefixed = 16, s[2:]
			case 'b':
				base, prefixed = 2, s[2:]
			case 'o':
				base, prefixed = 8, s[2:]
			default:
				base, prefixed = 8, s[1:]
			}
			s = prefixed
			s = strings.TrimPrefix(s, "_")
		}
		if strings.HasPrefix(s, "_") || strings.HasSuffix(s, "_") || strings.Contains(s, "__") {
			return nil, false
		}
		s = strings.ReplaceAll(s, "_", "")
	}
	abs, ok := parse(s, base)
	if !ok {
		return nil, false
	}
	return z.set(neg, abs), true
}

// Text returns x in a base from 2 to 62.
func (x *Int) Text(base int) string {
	if x == nil {
		return "<nil>"
	}
	return string(x.Append(nil, base))
}

// Append appends x in a base.
func (x *Int) Append(buf []byte, base int) []byte {
	if x == nil {
		return append(buf, "<nil>"...)
	}
	if x.neg {
		buf = append(buf, '-')
	}
	return append(buf, x.abs.text(base)...)
}

// String returns x in base 10.
func (x *Int) String() string { return x.Text(10) }

// Format implements fmt.Formatter for the verbs of integers.
func (x *Int) Format(s fmt.State, ch rune) {
	base := map[rune]int{'b': 2, 'o': 8, 'O': 8, 'd': 10, 's': 10, 'v': 10, 'x': 16, 'X': 16}[ch]
	if base == 0 {
		fmt.Fprintf(s, "%%!%c(big.Int=%s)", ch, x.String())
		return
	}
	if x == nil {
		fmt.Fprint(s, "<nil>")
		return
	}
	sign, prefix := "", ""
	switch {
	case x.neg:
		sign = "-"
	case s.Flag('+'):
		sign = "+"
	case s.Flag(' '):
		sign = " "
	}
	if s.Flag('#') {
		prefix = map[rune]string{'b': "0b", 'o': "0", 'x': "0x", 'X': "0X"}[ch]
	}
	if ch == 'O' {
		prefix = "0o"
	}
	number := string(x.abs.text(base))
	if ch == 'X' {
		number = strings.ToUpper(number)
	}
	zeros, left, right := 0, 0, 0
	precision, hasPrecision := s.Precision()
	if hasPrecision {
		if precision == 0 && number == "0" {
			return
		}
		zeros = max(precision-len(number), 0)
	}
	if width, ok := s.Width(); ok {
		n := width - len(sign) - len(prefix) - zeros - len(number)
		switch {
		case n <= 0:
		case s.Flag('-'):
			right = n
		case s.Flag('0') && !hasPrecision:
			zeros = n
		default:
			left = n
		}
	}
	io.WriteString(s, strings.Repeat(" ", left)+sign+prefix+strings.Repeat("0", zeros)+number+strings.Repeat(" ", right))
}

// Scan implements fmt.Scanner.
func (z *Int) Scan(s fmt.ScanState, ch rune) error {
	base, ok := map[rune]int{'b': 2, 'o': 8, 'd': 10, 'x': 16, 'X': 16, 's': 0, 'v': 0}[ch]
	if !ok {
		return errors.New("Int.Scan: invalid verb")
	}
	s.SkipSpace()
	token, err := s.Token(false, func(r rune) bool {
		return r == '-' || r == '+' || r == '_' || '0' <= r && r <= '9' || 'a' <= r|0x20 && r|0x20 <= 'z'
	})
	if err != nil {
		return err
	}
	if _, ok := z.SetString(string(token), base); !ok {
		return errors.New("Int.Scan: invalid number")
	}
	return nil
}

// AppendText appends x in base 10.
func (x *Int) AppendText(b []byte) ([]byte, error) { return x.Append(b, 10), nil }

// MarshalText returns x in base 10.
func (x *Int) MarshalText() ([]byte, error) { return x.AppendText(nil) }

// UnmarshalText sets z to a text.
func (z *Int) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text), 0); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Int", text)
	}
	return nil
}

// MarshalJSON returns x as a number.
func (x *Int) MarshalJSON() ([]byte, error) {
	if x == nil {
		return []byte("null"), nil
	}
	return x.Append(nil, 10), nil
}

// UnmarshalJSON sets z to a number; null does nothing.
func (z *Int) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		return nil
	}
	return z.UnmarshalText(text)
}
