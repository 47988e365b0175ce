// Package rand makes pseudo-random numbers, not fit for secrets.
//
// Sources made by NewSource are additive lagged Fibonacci generators with lags 607 and 273; what they
// and Rand return for a seed is fixed. The functions of the package use the runtime's generator, which
// is seeded differently in each run.
package rand

import (
	"internal/ziggurat"
	"internal/zipf"
)

//minigo:rt rand64
func rand64() uint64

// Source makes uniform numbers of 63 bits. It is not safe for use by several goroutines.
type Source interface {
	Int63() int64
	Seed(seed int64)
}

// Source64 is a Source that also makes numbers of 64 bits.
type Source64 interface {
	Source
	Uint64() uint64
}

const (
	length = 607
	lag    = 273
	mask63 = 1<<63 - 1
	max31  = 1<<31 - 1
)

// additive is the generator: y[n] = y[n-607] + y[n-273].
type additive struct {
	tap, feed int
	vec       [length]uint64
}

// NewSource returns a source seeded with seed; it is a Source64.
func NewSource(seed int64) Source {
	s := new(additive)
	s.Seed(seed)
	return s
}

// Seed fills the state from a multiplicative generator, mixed with a state far along the sequence.
func (s *additive) Seed(seed int64) {
	s.tap, s.feed = 0, length-lag
	if seed %= max31; seed < 0 {
		seed += max31
	}
	if seed == 0 {
		seed = 89482311
	}
	x := uint64(seed)
	next := func() uint64 {
		x = x * 48271 % max31
		return x
	}
	for i := 0; i < 20; i++ {
		next()
	}
	for i := range s.vec {
		u := next() << 40
		u ^= next() << 20
		u ^= next()
		s.vec[i] = u ^ cooked[i]
	}
}

func (s *additive) Int63() int64 { return int64(s.Uint64() & mask63) }

func (s *additive) Uint64() uint64 {
	if s.tap--; s.tap < 0 {
		s.tap += length
	}
	if s.feed--; s.feed < 0 {
		s.feed += length
	}
	x := s.vec[s.feed] + s.vec[s.tap]
	s.vec[s.feed] = x
	return x
}

// shared is the runtime's generator.
type shared struct{}

func (shared) Int63() int64   { return int64(rand64() & mask63) }
func (shared) Uint64() uint64 { return rand64() }
func (shared) Seed(int64)     {}

// Rand makes numbers of several kinds from a Source.
type Rand struct {
	src Source
	s64 Source64 // src, if it is one
	// Bytes of the number that Read took last.
	rest  int64
	bytes int8
}

// New returns a Rand that takes its numbers from src.
func New(src Source) *Rand {
	s64, _ := src.(Source64)
	return &Rand{src: src, s64: s64}
}

var global = New(shared{})

// Seed seeds the source.
func (r *Rand) Seed(seed int64) {
	r.src.Seed(seed)
	r.bytes = 0
}

// Int63 returns a number in [0, 1<<63).
func (r *Rand) Int63() int64 { return r.src.Int63() }

// Uint32 returns a number of 32 bits.
func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

// Uint64 returns a number of 64 bits.
func (r *Rand) Uint64() uint64 {
	if r.s64 != nil {
		return r.s64.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

// Int31 returns a number in [0, 1<<31).
func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

// Int returns a number that is not negative.
func (r *Rand) Int() int { return int(uint(r.Int63())) }

// Int63n returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if n&(n-1) == 0 {
		return r.Int63() & (n - 1)
	}
	last := int64(1<<63 - 1 - (1<<63)%uint64(n)) // above it remainders would not be uniform
	v := r.Int63()
	for v > last {
		v = r.Int63()
	}
	return v % n
}

// Int31n returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	if n&(n-1) == 0 {
		return r.Int31() & (n - 1)
	}
	last := int32(1<<31 - 1 - (1<<31)%uint32(n))
	v := r.Int31()
	for v > last {
		v = r.Int31()
	}
	return v % n
}

// below returns a number in [0, n) by multiplication (Lemire).
func (r *Rand) below(n int32) int32 {
	product := uint64(r.Uint32()) * uint64(n)
	if low := uint32(product); low < uint32(n) {
		for least := uint32(-n) % uint32(n); low < least; low = uint32(product) {
			product = uint64(r.Uint32()) * uint64(n)
		}
	}
	return int32(product >> 32)
}

// Intn returns a number in [0, n). It panics if n <= 0.
func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	if n <= max31 {
		return int(r.Int31n(int32(n)))
	}
	return int(r.Int63n(int64(n)))
}

// Float64 returns a number in [0, 1).
func (r *Rand) Float64() float64 {
	for {
		if f := float64(r.Int63()) / (1 << 63); f != 1 {
			return f
		}
	}
}

// Float32 returns a number in [0, 1).
func (r *Rand) Float32() float32 {
	for {
		if f := float32(r.Float64()); f != 1 {
			return f
		}
	}
}

// Perm returns the numbers from 0 to n-1 in random order.
func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		j := r.Intn(i + 1)
		m[i] = m[j]
		m[j] = i
	}
	return m
}

// Shuffle brings n elements into random order by swap. It panics if n < 0.
func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		if i >= max31 {
			swap(i, int(r.Int63n(int64(i+1))))
		} else {
			swap(i, int(r.below(int32(i+1))))
		}
	}
}

// Read fills p with random bytes; it never fails.
func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		if r.bytes == 0 {
			r.rest, r.bytes = r.Int63(), 7
		}
		p[i] = byte(r.rest)
		r.rest >>= 8
		r.bytes--
	}
	return len(p), nil
}

// NormFloat64 returns a normally distributed number, with mean 0 and standard deviation 1.
func (r *Rand) NormFloat64() float64 {
	return ziggurat.NormValue(func() (int32, int) {
		j := int32(r.Uint32())
		return j, int(j & 0x7F)
	}, r.Float64)
}

// ExpFloat64 returns an exponentially distributed number, with mean 1.
func (r *Rand) ExpFloat64() float64 {
	return ziggurat.ExpValue(func() (uint32, int) {
		j := r.Uint32()
		return j, int(j & 0xFF)
	}, r.Float64)
}

// Seed has no effect: the functions of the package are seeded at random.
//
// Deprecated: use New(NewSource(seed)).
func Seed(seed int64) {}

// Int63 is Rand.Int63 of the runtime's generator.
func Int63() int64 { return int64(rand64() & mask63) }

// Uint32 is Rand.Uint32 of the runtime's generator.
func Uint32() uint32 { return uint32(rand64() >> 32) }

// Uint64 is Rand.Uint64 of the runtime's generator.
func Uint64() uint64 { return rand64() }

// Int31 is Rand.Int31 of the runtime's generator.
func Int31() int32 { return int32(rand64() >> 33) }

// Int is Rand.Int of the runtime's generator.
func Int() int { return int(rand64() & mask63) }

// Int63n is Rand.Int63n of the runtime's generator.
func Int63n(n int64) int64 { return global.Int63n(n) }

// Int31n is Rand.Int31n of the runtime's generator.
func Int31n(n int32) int32 { return global.Int31n(n) }

// Intn is Rand.Intn of the runtime's generator.
func Intn(n int) int { return global.Intn(n) }

// Float64 is Rand.Float64 of the runtime's generator.
func Float64() float64 { return global.Float64() }

// Float32 is Rand.Float32 of the runtime's generator.
func Float32() float32 { return global.Float32() }

// Perm is Rand.Perm of the runtime's generator.
func Perm(n int) []int { return global.Perm(n) }

// Shuffle is Rand.Shuffle of the runtime's generator.
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// Read fills p with random bytes; it never fails.
func Read(p []byte) (n int, err error) {
	own := Rand{src: shared{}, s64: shared{}}
	return own.Read(p)
}

// NormFloat64 is Rand.NormFloat64 of the runtime's generator.
func NormFloat64() float64 { return global.NormFloat64() }

// ExpFloat64 is Rand.ExpFloat64 of the runtime's generator.
func ExpFloat64() float64 { return global.ExpFloat64() }

// Zipf makes Zipf-distributed numbers.
type Zipf zipf.Zipf

// NewZipf returns a Zipf of numbers k in [0, imax] with probability proportional to (v+k)**-s; nil if
// not s > 1 and v >= 1.
func NewZipf(r *Rand, s float64, v float64, imax uint64) *Zipf {
	return (*Zipf)(zipf.New(r.Float64, s, v, imax))
}

// Uint64 returns a number.
func (z *Zipf) Uint64() uint64 { return (*zipf.Zipf)(z).Uint64() }
