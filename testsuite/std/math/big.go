// Integers and rationals of any size: arithmetic by checksum, texts, formats, number theory.
// stress: preempt=100 segments seed=7
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"strings"
)

var rnd = uint64(88172645463325252)

func next() uint64 {
	rnd ^= rnd << 13
	rnd ^= rnd >> 7
	rnd ^= rnd << 17
	return rnd
}

func random(bytes int) *big.Int {
	b := make([]byte, bytes)
	for i := range b {
		b[i] = byte(next())
		if next()%5 == 0 {
			b[i] = 0xff * byte(next()&1)
		}
	}
	x := new(big.Int).SetBytes(b)
	if next()&1 == 0 {
		x.Neg(x)
	}
	return x
}

func main() {
	h := uint64(14695981039346656037)
	add := func(x any) {
		for _, c := range fmt.Sprint(x) {
			h = (h ^ uint64(c)) * 1099511628211
		}
	}
	for i := range 100 {
		size := int(next() % 40)
		if i%100 == 0 {
			size = 400
		}
		x, y, z := random(size), random(int(next()%30)+i%7*size/8), new(big.Int)
		add(z.Add(x, y))
		add(z.Sub(x, y))
		add(z.Mul(x, y))
		add(z.Mul(x, x))
		if y.Sign() != 0 {
			q, r := new(big.Int).QuoRem(x, y, new(big.Int))
			add(q)
			add(r)
			d, m := new(big.Int).DivMod(x, y, new(big.Int))
			add(d)
			add(m)
			add(z.Mod(x, y))
			add(z.Rem(x, y))
			add(new(big.Rat).SetFrac(x, y))
			f, exact := new(big.Rat).SetFrac(x, y).Float64()
			add(math.Float64bits(f))
			add(exact)
			g, exact := new(big.Rat).SetFrac(x, y).Float32()
			add(math.Float32bits(g))
			add(exact)
		}
		add(z.And(x, y))
		add(z.Or(x, y))
		add(z.Xor(x, y))
		add(z.AndNot(x, y))
		add(z.Not(x))
		n := uint(next() % 200)
		add(z.Lsh(x, n))
		add(z.Rsh(x, n))
		add(x.Bit(int(n)))
		add(z.SetBit(x, int(n), uint(next()&1)))
		add(x.Cmp(y))
		add(x.CmpAbs(y))
		add(x.BitLen())
		add(x.TrailingZeroBits())
		add(x.Text(2 + i%61))
		p, ok := new(big.Int).SetString(x.Text(2+i%61), 2+i%61)
		if !ok || p.Cmp(x) != 0 {
			fmt.Println("no way back", x, p)
		}
		add(z.Sqrt(new(big.Int).Abs(x)))
		var u, v big.Int
		add(z.GCD(&u, &v, x, y))
		add(new(big.Int).Add(u.Mul(&u, x), v.Mul(&v, y)))
		f, acc := x.Float64()
		add(math.Float64bits(f))
		add(acc)
		if i%10 == 0 && size < 100 {
			add(z.Exp(x, big.NewInt(int64(next()%20)), nil))
			m := new(big.Int).Abs(y)
			if m.Sign() != 0 {
				add(z.Exp(x, new(big.Int).Abs(x), m))
				add(z.ModInverse(x, m))
			}
			add(x.Int64())
			add(x.Uint64())
			add(x.IsInt64())
			add(x.IsUint64())
		}
	}
	fmt.Printf("%x\n", h)
	f := big.NewInt(1)
	for i := int64(1); i <= 100; i++ {
		f.Mul(f, big.NewInt(i))
	}
	fmt.Println(f, new(big.Int).MulRange(1, 100).Cmp(f), new(big.Int).MulRange(-5, -2), new(big.Int).Binomial(50, 20), new(big.Int).Exp(big.NewInt(2), big.NewInt(521), nil))
	for _, s := range []string{"0", "-0", "123", "+5", "0x1F", "0b101", "0o17", "017", "1_000", "1__0", "_1", "", "-", "12a", "0x", "9999999999999999999999999999"} {
		for _, base := range []int{0, 10, 16} {
			x, ok := new(big.Int).SetString(s, base)
			fmt.Print(x, " ", ok, "; ")
		}
	}
	fmt.Println()
	for _, x := range []*big.Int{big.NewInt(0), big.NewInt(-255), big.NewInt(1 << 40)} {
		for _, v := range []string{"%d", "%v", "%s", "%x", "%X", "%#x", "%b", "%o", "%#o", "%O", "%+d", "% d", "%20d|", "%-20d|", "%020d", "%.10d", "%20.10d", "%+.3x", "%q", "%#v"} {
			fmt.Printf(v+" ", x)
		}
		fmt.Println()
	}
	for i := int64(0); i < 200; i++ {
		if big.NewInt(i).ProbablyPrime(5) {
			fmt.Print(i, " ")
		}
	}
	for _, s := range []string{"561", "3215031751", "3825123056546413051", "18446744073709551557", "170141183460469231731687303715884105727", "170141183460469231731687303715884105725"} {
		x, _ := new(big.Int).SetString(s, 10)
		fmt.Print(x.ProbablyPrime(10), " ")
	}
	fmt.Println(big.Jacobi(big.NewInt(5), big.NewInt(21)), big.Jacobi(big.NewInt(-7), big.NewInt(15)), big.Jacobi(big.NewInt(6), big.NewInt(9)))
	b, err := json.Marshal([]any{big.NewInt(5), f, map[string]*big.Int{"x": nil}, big.NewRat(3, -6)})
	fmt.Println(string(b), err)
	var back struct {
		A *big.Int
		B big.Int
		R *big.Rat
	}
	fmt.Println(json.Unmarshal([]byte(`{"A":123456789012345678901234567890,"B":-7,"R":"3/9"}`), &back), back.A, &back.B, back.R)
	for _, s := range []string{"1/3", "-2/4", "0.125", "1e3", "-1.5e-2", "5", "1/0", "x", "3/-4", "1.", ".5", "10/5"} {
		r, ok := new(big.Rat).SetString(s)
		if !ok {
			fmt.Print(s, " no; ")
			continue
		}
		fl, exact := r.Float64()
		fmt.Print(r, " ", r.RatString(), " ", r.FloatString(3), " ", r.FloatString(0), " ", fl, exact, " ", r.IsInt(), "; ")
	}
	fmt.Println()
	x, y := big.NewRat(1, 3), big.NewRat(-2, 5)
	fmt.Println(big.NewRat(3, 40).FloatPrec())
	fmt.Println(big.NewRat(1, 12).FloatPrec())
	fmt.Println(new(big.Rat).Add(x, y), new(big.Rat).Sub(x, y), new(big.Rat).Mul(x, y), new(big.Rat).Quo(x, y), new(big.Rat).Inv(y), x.Cmp(y), new(big.Rat).SetFloat64(0.1), new(big.Rat).SetFloat64(-1e20), new(big.Rat).SetFloat64(math.Inf(1)) == nil, new(big.Rat).Neg(x), new(big.Rat).Abs(y), x.Num(), x.Denom())
	var sc big.Int
	n, err := fmt.Sscan(" -98765432109876543210 ", &sc)
	fmt.Println(n, err, &sc, strings.Repeat("=", 3), sc.Bytes(), sc.FillBytes(make([]byte, 10)))
	for _, g := range []func(){func() { new(big.Int).Quo(f, new(big.Int)) }, func() { big.NewRat(1, 0) }, func() { new(big.Int).Sqrt(big.NewInt(-1)) }, func() { sc.FillBytes(nil) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			g()
		}()
	}
}
