// This file implements Rat, and the nearest floating-point number of a quotient.

package big

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Accuracy tells how a rounded value compares with the exact one.
type Accuracy int8

// The accuracies.
const (
	Below Accuracy = -1
	Exact Accuracy = 0
	Above Accuracy = +1
)

// String returns the name.
func (a Accuracy) String() string {
	switch a {
	case Below:
		return "Below"
	case Exact:
		return "Exact"
	case Above:
		return "Above"
	}
	return "Accuracy(" + strconv.Itoa(int(a)) + ")"
}

// Rat is a quotient of integers in lowest terms. The zero Rat is 0.
type Rat struct {
	a Int
	b nat // the denominator; empty for 1
}

// NewRat returns a/b.
func NewRat(a, b int64) *Rat {
	if b == 0 {
		panic("division by zero")
	}
	return new(Rat).SetFrac(NewInt(a), NewInt(b))
}

func (x *Rat) denom() nat {
	if len(x.b) == 0 {
		return nat{1}
	}
	return x.b
}

// norm reduces to lowest terms.
func (z *Rat) norm(neg bool, a, b nat) *Rat {
	if len(b) == 0 {
		panic("division by zero")
	}
	x, y := a, b
	for len(y) > 0 {
		_, r := x.div(y)
		x, y = y, r
	}
	if !(len(x) == 1 && x[0] == 1) {
		a, _ = a.div(x)
		b, _ = b.div(x)
	}
	z.a.set(neg, append(nat(nil), a...))
	z.b = append(nat(nil), b...)
	return z
}

// SetFrac sets z to a/b.
func (z *Rat) SetFrac(a, b *Int) *Rat { return z.norm(a.neg != b.neg, a.abs, b.abs) }

// SetFrac64 sets z to a/b.
func (z *Rat) SetFrac64(a, b int64) *Rat { return z.SetFrac(NewInt(a), NewInt(b)) }

// SetInt sets z to x.
func (z *Rat) SetInt(x *Int) *Rat {
	z.a.Set(x)
	z.b = nil
	return z
}

// SetInt64 sets z to x.
func (z *Rat) SetInt64(x int64) *Rat { return z.SetInt(NewInt(x)) }

// SetUint64 sets z to x.
func (z *Rat) SetUint64(x uint64) *Rat { return z.SetInt(new(Int).SetUint64(x)) }

// Set sets z to x.
func (z *Rat) Set(x *Rat) *Rat {
	z.a.Set(&x.a)
	z.b = append(nat(nil), x.b...)
	return z
}

// SetFloat64 sets z to f exactly; it returns nil if f is not finite.
func (z *Rat) SetFloat64(f float64) *Rat {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return nil
	}
	m, exp := math.Frexp(math.Abs(f))
	a, b := natOf(uint64(math.Ldexp(m, 53))), nat{1}
	if exp -= 53; exp > 0 {
		a = a.shl(uint(exp))
	} else {
		b = b.shl(uint(-exp))
	}
	return z.norm(f < 0, a, b)
}

// Abs sets z to |x|.
func (z *Rat) Abs(x *Rat) *Rat {
	z.Set(x)
	z.a.neg = false
	return z
}

// Neg sets z to -x.
func (z *Rat) Neg(x *Rat) *Rat {
	z.Set(x)
	z.a.Neg(&z.a)
	return z
}

// Inv sets z to 1/x.
func (z *Rat) Inv(x *Rat) *Rat {
	if len(x.a.abs) == 0 {
		panic("division by zero")
	}
	return z.norm(x.a.neg, x.denom(), x.a.abs)
}

// Sign returns -1, 0 or 1.
func (x *Rat) Sign() int { return x.a.Sign() }

// IsInt reports whether the denominator is 1.
func (x *Rat) IsInt() bool { return len(x.b) == 0 || len(x.b) == 1 && x.b[0] == 1 }

// Num returns the numerator, which is x's own.
func (x *Rat) Num() *Int { return &x.a }

// Denom returns the denominator.
func (x *Rat) Denom() *Int { return new(Int).set(false, append(nat(nil), x.denom()...)) }

// cross returns the numerators of x and y over a common denominator.
func cross(x, y *Rat) (a, b Int) {
	a.set(x.a.neg, x.a.abs.mul(y.denom()))
	b.set(y.a.neg, y.a.abs.mul(x.denom()))
	return
}

// Cmp compares x and y.
func (x *Rat) Cmp(y *Rat) int {
	a, b := cross(x, y)
	return a.Cmp(&b)
}

// Add sets z to x + y.
func (z *Rat) Add(x, y *Rat) *Rat {
	a, b := cross(x, y)
	a.Add(&a, &b)
	return z.norm(a.neg, a.abs, x.denom().mul(y.denom()))
}

// Sub sets z to x - y.
func (z *Rat) Sub(x, y *Rat) *Rat {
	a, b := cross(x, y)
	a.Sub(&a, &b)
	return z.norm(a.neg, a.abs, x.denom().mul(y.denom()))
}

// Mul sets z to x * y.
func (z *Rat) Mul(x, y *Rat) *Rat {
	return z.norm(x.a.neg != y.a.neg, x.a.abs.mul(y.a.abs), x.denom().mul(y.denom()))
}

// Quo sets z to x / y.
func (z *Rat) Quo(x, y *Rat) *Rat {
	if len(y.a.abs) == 0 {
		panic("division by zero")
	}
	return z.norm(x.a.neg != y.a.neg, x.a.abs.mul(y.denom()), x.denom().mul(y.a.abs))
}

// nearest returns the floating-point number nearest to a/b, half to even, of a format, and how it
// compares with the quotient.
func nearest(a, b nat, mantissa, maxExp, minExp int) (f float64, order int) {
	if len(a) == 0 {
		return 0, 0
	}
	// a/b is in [2^(exp-1), 2^(exp+1))
	exp := a.bitLen() - b.bitLen()
	shift := mantissa + 2 - exp
	if low := minExp - (mantissa - 1); exp-mantissa < low { // subnormal: fewer bits
		shift = 2 - low
	}
	if shift > 0 {
		a = a.shl(uint(shift))
	} else {
		b = b.shl(uint(-shift))
	}
	q, r := a.div(b) // two bits and more too many
	sticky := len(r) > 0
	drop := max(q.bitLen()-mantissa, 2)
	m := q.shr(uint(drop))
	cut := q.sub(m.shl(uint(drop)))
	half := nat{1}.shl(uint(drop - 1))
	c := cut.cmp(half)
	order = -1
	if c > 0 || c == 0 && (sticky || m.bit(0) != 0) {
		m = m.add(nat{1})
		order = 1
	} else if len(cut) == 0 && !sticky {
		order = 0
	}
	if m.bitLen()+drop-shift > maxExp {
		return math.Inf(1), 1
	}
	value := uint64(0)
	if len(m) > 0 {
		value = uint64(m[0])
	}
	return math.Ldexp(float64(value), drop-shift), order
}

// Float64 returns the nearest float64, and whether it is x.
func (x *Rat) Float64() (f float64, exact bool) {
	f, order := nearest(x.a.abs, x.denom(), 53, 1024, -1022)
	if x.a.neg {
		f = -f
	}
	return f, order == 0
}

// Float32 returns the nearest float32, and whether it is x.
func (x *Rat) Float32() (f float32, exact bool) {
	g, order := nearest(x.a.abs, x.denom(), 24, 128, -126)
	if x.a.neg {
		g = -g
	}
	return float32(g), order == 0
}

// SetString sets z to "a/b", or a decimal number with an exponent; ok is false if s is neither.
func (z *Rat) SetString(s string) (_ *Rat, ok bool) {
	if num, den, found := strings.Cut(s, "/"); found {
		var a, b Int
		if _, ok := a.SetString(num, 0); !ok {
			return nil, false
		}
		if _, ok := b.SetString(den, 0); !ok || strings.HasPrefix(den, "-") || strings.HasPrefix(den, "+") || len(b.abs) == 0 {
			return nil, false
		}
		return z.SetFrac(&a, &b), true
	}
	neg := strings.HasPrefix(s, "-")
	if neg || strings.HasPrefix(s, "+") {
		s = s[1:]
	}
	exp := int64(0)
	if i := strings.IndexAny(s, "eE"); i >= 0 {
		var err error
		if exp, err = strconv.ParseInt(s[i+1:], 10, 32); err != nil {
			return nil, false
		}
		s = s[:i]
	}
	whole, fraction, _ := strings.Cut(s, ".")
	a, ok := parse(whole+fraction, 10)
	if !ok {
		return nil, false
	}
	exp -= int64(len(fraction))
	if exp < 0 {
		return z.norm(neg, a, nat{10}.pow(uint64(-exp))), true
	}
	return z.norm(neg, a.mul(nat{10}.pow(uint64(exp))), nat{1}), true
}

// String returns x as "a/b".
func (x *Rat) String() string { return x.a.String() + "/" + string(x.denom().text(10)) }

// RatString returns x as "a/b", or "a" if b is 1.
func (x *Rat) RatString() string {
	if x.IsInt() {
		return x.a.String()
	}
	return x.String()
}

// FloatString returns x with prec digits after the point, half away from zero.
func (x *Rat) FloatString(prec int) string {
	scale := nat{10}.pow(uint64(max(prec, 0)))
	q, r := x.a.abs.mul(scale).div(x.denom())
	if r.shl(1).cmp(x.denom()) >= 0 {
		q = q.add(nat{1})
	}
	whole, part := q.div(scale)
	text := string(whole.text(10))
	if x.a.neg {
		text = "-" + text
	}
	if prec > 0 {
		digits := string(part.text(10))
		text += "." + strings.Repeat("0", prec-len(digits)) + digits
	}
	return text
}

// FloatPrec returns how many digits after the point x needs, and whether these are all; otherwise how
// many come before the ones that repeat.
func (x *Rat) FloatPrec() (n int, exact bool) {
	d := append(nat(nil), x.denom()...)
	twos := d.trailingZeros()
	d = d.shr(uint(twos))
	fives := 0
	for {
		q, r := d.divWord(5)
		if r != 0 {
			break
		}
		d = q
		fives++
	}
	return max(twos, fives), len(d) == 1 && d[0] == 1
}

// Scan implements fmt.Scanner.
func (z *Rat) Scan(s fmt.ScanState, ch rune) error {
	token, err := s.Token(true, func(r rune) bool { return strings.ContainsRune("+-/0123456789.eE", r) })
	if err != nil {
		return err
	}
	if !strings.ContainsRune("efgEFGv", ch) {
		return errors.New("Rat.Scan: invalid verb")
	}
	if _, ok := z.SetString(string(token)); !ok {
		return errors.New("Rat.Scan: invalid syntax")
	}
	return nil
}

// AppendText appends x as RatString returns it.
func (x *Rat) AppendText(b []byte) ([]byte, error) { return append(b, x.RatString()...), nil }

// MarshalText returns x as RatString returns it.
func (x *Rat) MarshalText() ([]byte, error) { return x.AppendText(nil) }

// UnmarshalText sets z to a text.
func (z *Rat) UnmarshalText(text []byte) error {
	if _, ok := z.SetString(string(text)); !ok {
		return fmt.Errorf("math/big: cannot unmarshal %q into a *big.Rat", text)
	}
	return nil
}
