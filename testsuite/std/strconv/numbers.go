// Floats and integers as text, by checksum: random bits, every format, many precisions.
// stress: preempt=100 segments seed=7
package main

import (
	"fmt"
	"math"
	"strconv"
)

func main() {
	rnd := uint64(88172645463325252)
	next := func() uint64 {
		rnd ^= rnd << 13
		rnd ^= rnd >> 7
		rnd ^= rnd << 17
		return rnd
	}
	var buf []byte
	h := uint64(14695981039346656037)
	add := func(b []byte) {
		for _, c := range b {
			h = (h ^ uint64(c)) * 1099511628211
		}
	}
	n := 10000
	for i := range n {
		f := math.Float64frombits(next())
		for _, c := range []byte("eg") {
			buf = strconv.AppendFloat(buf[:0], f, c, -1, 64)
			add(buf)
		}
		g, err := strconv.ParseFloat(string(buf), 64)
		if f == f && (g != f || err != nil) {
			fmt.Println("no way back", f, g, err)
		}
		buf = strconv.AppendFloat(buf[:0], float64(math.Float32frombits(uint32(next()))), 'g', -1, 32)
		add(buf)
		_ = i
	}
	fmt.Printf("shortest %x\n", h)
	for i := range n {
		// Numbers of ordinary size, many of them halfway between two results.
		f := float64(int64(next())>>(next()%60)) / float64(uint64(1)<<(next()%64))
		if i%3 == 0 {
			f = float64(int64(next()%2000001)-1000000) / 1000
		}
		if i%7 == 0 {
			f = math.Ldexp(float64(next()%100000), -int(next()%130))
		}
		for p := range 18 {
			buf = strconv.AppendFloat(buf[:0], f, 'f', p, 64)
			add(buf)
		}
		buf = strconv.AppendFloat(buf[:0], f, 'e', i%20, 64)
		add(buf)
		buf = strconv.AppendFloat(buf[:0], f, 'g', i%20, 64)
		add(buf)
		buf = strconv.AppendFloat(buf[:0], float64(float32(f)), 'f', i%17, 32)
		add(buf)
	}
	fmt.Printf("fixed %x\n", h)
	for _, f := range []float64{0.5, 1.5, 2.5, 0.125, 0.375, 1e15, 123456789012345678, 0.05, 0.15, 0.25, 0.0005, 9.995, 99.5, 999999.5, 0, math.Copysign(0, -1), 1 << 53, 1<<53 + 2, 1 << 63, 1 << 64, 5e-324, 2.2250738585072014e-308} {
		for p := range 5 {
			fmt.Print(strconv.FormatFloat(f, 'f', p, 64), " ", strconv.FormatFloat(-f, 'f', p, 64), " ")
		}
		fmt.Println()
	}
	for i := range n {
		v := int64(next()) >> (next() % 64)
		base := 2 + i%35
		buf = strconv.AppendInt(buf[:0], v, 10)
		buf = strconv.AppendInt(buf, v, base)
		buf = strconv.AppendUint(buf, uint64(v), base)
		add(buf)
		add([]byte(strconv.Itoa(int(v)) + strconv.FormatInt(v, base) + strconv.FormatUint(uint64(v), base) + strconv.FormatUint(uint64(v), 10)))
		w, err := strconv.ParseInt(strconv.FormatInt(v, base), base, 64)
		if v != w || err != nil {
			fmt.Println("integer", v, w, err)
		}
	}
	for p := uint64(1); ; p *= 10 {
		for _, v := range []uint64{p - 1, p, p + 1} {
			fmt.Print(v, " ", strconv.Itoa(int(v)), " ", strconv.Itoa(-int(v)), " ")
		}
		if p > math.MaxUint64/10 {
			break
		}
	}
	fmt.Println(math.MinInt64, strconv.Itoa(math.MinInt64), strconv.FormatInt(math.MinInt64, 36))
	fmt.Printf("integers %x\n", h)
}
